package io.github.quanheng.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * An amount of money (金额) in yuan. It stays exact until a declared rounding, usually to the fen, which is 0.01 yuan.
 *
 * @param yuan the exact number of yuan; negative when owed back
 */
public record Money(@JsonValue Rational yuan) implements Comparable<Money> {
    /**
     * Takes the parts; none is null.
     *
     * @param yuan the exact number of yuan; negative when owed back
     */
    public Money {
        Objects.requireNonNull(yuan, "yuan");
    }

    /** Nothing. */
    public static final Money ZERO = new Money(Rational.ZERO);

    /**
     * Reads an amount in yuan.
     *
     * @param yuan a decimal or a fraction, such as {@code "190"}
     * @return the amount
     * @throws IllegalArgumentException if the text is no number or out of bounds
     */
    @JsonCreator
    public static Money of(String yuan) {
        return new Money(Rational.of(yuan));
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    /**
     * Returns the number of yuan alone, as {@link #of} reads it.
     *
     * @return such as {@code "190"}
     */
    @Override
    public String toString() {
        return yuan.toString();
    }
}
