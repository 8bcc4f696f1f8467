package io.github.quanheng.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * Points (分): marks that a rule offers, gives or takes. They may be negative (倒扣) and need not be a whole number of
 * hundredths before the declared rounding: two thirds of a mark are {@code 2/3}.
 *
 * @param value the exact number of points
 */
public record Points(@JsonValue Rational value) implements Comparable<Points> {
    /**
     * Takes the parts; none is null.
     *
     * @param value the exact number of points
     */
    public Points {
        Objects.requireNonNull(value, "value");
    }

    /** No points. */
    public static final Points ZERO = new Points(Rational.ZERO);

    /**
     * Reads points.
     *
     * @param text a decimal or a fraction, such as {@code "0.5"}
     * @return the points
     * @throws IllegalArgumentException if the text is no number or out of bounds
     */
    @JsonCreator
    public static Points of(String text) {
        return new Points(Rational.of(text));
    }

    @Override
    public int compareTo(Points other) {
        return value.compareTo(other.value);
    }

    /**
     * Returns the number alone, as {@link #of} reads it.
     *
     * @return such as {@code "0.5"}
     */
    @Override
    public String toString() {
        return value.toString();
    }
}
