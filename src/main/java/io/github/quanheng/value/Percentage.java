package io.github.quanheng.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * A percentage (百分比), kept as a part of one: 62% is 0.62. Its text form always carries the sign, so that 62 and 0.62
 * cannot be mistaken for each other.
 *
 * @param fraction the part of one; may exceed one or be negative
 */
public record Percentage(Rational fraction) implements Comparable<Percentage> {
    /**
     * Takes the parts; none is null.
     *
     * @param fraction the part of one; may exceed one or be negative
     */
    public Percentage {
        Objects.requireNonNull(fraction, "fraction");
    }

    private static final Rational HUNDRED = Rational.of(100);

    /**
     * Reads a percentage.
     *
     * @param text a number followed by {@code %}, such as {@code "62.5%"}
     * @return the percentage
     * @throws IllegalArgumentException if the sign is missing or the number is out of bounds
     */
    @JsonCreator
    public static Percentage of(String text) {
        InvalidValue.unless(
                text.endsWith("%"),
                "percentage",
                "“%s”没有百分号",
                "是否指%s%%？带百分号写",
                "\"%s\" has no per cent sign",
                "is %s%% meant? write it with the per cent sign",
                text);
        return new Percentage(Rational.of(text.substring(0, text.length() - 1)).dividedBy(HUNDRED));
    }

    @Override
    public int compareTo(Percentage other) {
        return fraction.compareTo(other.fraction);
    }

    /**
     * Returns the text form with its sign.
     *
     * @return such as {@code "62.5%"}
     */
    @Override
    @JsonValue
    public String toString() {
        return fraction.times(HUNDRED) + "%";
    }
}
