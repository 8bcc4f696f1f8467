package io.github.quanheng.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.internal.Check;
import java.util.List;

/**
 * A ratio with its parts (分子与分母), such as 596 managed of 1000 registered. The denominator may be zero: that nobody was
 * registered is a fact, and what it is worth is for the rule to say. Example: {@code [596, 1000]} has the quotient 0.596.
 *
 * @param numerator what was counted, not negative
 * @param denominator what it is counted against, not negative
 */
public record Ratio(Rational numerator, Rational denominator) {
    /**
     * Checks the signs.
     *
     * @param numerator what was counted, not negative
     * @param denominator what it is counted against, not negative
     */
    public Ratio {
        Check.that(
                numerator.signum() >= 0 && denominator.signum() >= 0,
                "ratio %s of %s: neither part may be negative",
                numerator,
                denominator);
    }

    /**
     * Returns a ratio of two whole numbers.
     *
     * @param numerator what was counted, not negative
     * @param denominator what it is counted against, not negative
     * @return the ratio
     */
    public static Ratio of(long numerator, long denominator) {
        return new Ratio(Rational.of(numerator), Rational.of(denominator));
    }

    @JsonCreator
    static Ratio of(List<Rational> parts) {
        Check.that(parts.size() == 2, "ratio %s: needs two numbers, [numerator, denominator]", parts);
        return new Ratio(parts.get(0), parts.get(1));
    }

    @JsonValue
    List<Rational> parts() {
        return List.of(numerator, denominator);
    }

    /**
     * Returns the exact quotient.
     *
     * @return numerator divided by denominator
     * @throws ArithmeticException if the denominator is zero; ask {@link #denominator()} first
     */
    public Rational quotient() {
        return numerator.dividedBy(denominator);
    }
}
