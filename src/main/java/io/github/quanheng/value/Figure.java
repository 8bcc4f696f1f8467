package io.github.quanheng.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * A number as a document prints it (数值): its exact value, and the scale it is printed on. {@code "66.2%"} has the value
 * 0.662; {@code "14/10万"} has the value 0.00014; {@code "27"} is 27.
 *
 * @param value the exact value, on no scale
 * @param scale how it is printed
 */
public record Figure(Rational value, Scale scale) {
    /**
     * Takes the parts; none is null.
     *
     * @param value the exact value, on no scale
     * @param scale how it is printed
     */
    public Figure {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(scale, "scale");
    }

    /**
     * Reads a figure.
     *
     * @param text a number with its sign, if any, such as {@code "66.2%"}, {@code "10‰"}, {@code "14/10万"}, {@code "27"}
     * @return the figure
     * @throws IllegalArgumentException if the text is no number or out of bounds
     */
    @JsonCreator
    public static Figure of(String text) {
        for (Scale scale : Scale.values()) {
            if (scale != Scale.ONE && text.endsWith(scale.sign())) {
                String number = text.substring(0, text.length() - scale.sign().length());
                return new Figure(Rational.of(number).dividedBy(scale.per()), scale);
            }
        }
        return of(Rational.of(text));
    }

    /**
     * Returns a plain number.
     *
     * @param value the number
     * @return the figure on scale {@link Scale#ONE}
     */
    public static Figure of(Rational value) {
        return new Figure(value, Scale.ONE);
    }

    /**
     * Returns whether this is printed as a rate: per cent, per thousand or per hundred thousand.
     *
     * @return false for a plain number
     */
    public boolean isRate() {
        return scale != Scale.ONE;
    }

    /**
     * Returns the figure as it is printed, which {@link #of(String)} reads back.
     *
     * @return such as {@code "66.2%"}
     */
    @Override
    @JsonValue
    public String toString() {
        return value.times(scale.per()) + scale.sign();
    }
}
