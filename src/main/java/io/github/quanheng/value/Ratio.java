package io.github.quanheng.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;

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
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
        InvalidValue.unless(
                numerator.signum() >= 0 && denominator.signum() >= 0,
                "ratio",
                "分子%s、分母%s中有负数",
                "两者都不能小于0",
                "one of %s and %s is negative",
                "neither part may be below 0",
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
        InvalidValue.unless(
                parts.size() == 2,
                "ratio",
                "有%s个数",
                "写两个数[分子, 分母]，如[596, 1000]",
                "is not two numbers but %s",
                "write two, [numerator, denominator], such as [596, 1000]",
                parts.size());
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
