package io.github.quanheng.scoring;

import io.github.quanheng.rule.Reason;
import io.github.quanheng.rule.Statistic;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** Statistics of exact numbers; none depends on their order. */
final class Statistics {
    private Statistics() {}

    static Outcome of(Statistic statistic, List<Rational> values, String about) {
        if (statistic instanceof Statistic.Plain plain) {
            return switch (plain) {
                case COUNT -> Outcome.of(Rational.of(values.size()));
                case TOTAL -> Outcome.of(total(values));
                case MEAN -> mean(values, about);
                case SMALLEST ->
                    values.stream()
                            .reduce(Rational::min)
                            .map(Outcome::of)
                            .orElseGet(() -> Outcome.absent(Reason.MISSING, about));
                case LARGEST ->
                    values.stream()
                            .reduce(Rational::max)
                            .map(Outcome::of)
                            .orElseGet(() -> Outcome.absent(Reason.MISSING, about));
            };
        }
        List<Rational> sorted = values.stream().sorted().toList();
        if (statistic instanceof Statistic.TrimmedMean trimmed) {
            int left = sorted.size() - trimmed.lowest() - trimmed.highest();
            return left <= 0
                    ? Outcome.absent(Reason.BELOW_MINIMUM, about)
                    : mean(sorted.subList(trimmed.lowest(), trimmed.lowest() + left), about);
        }
        return statistic instanceof Statistic.Percentile percentile
                ? percentile(percentile, sorted, about)
                : deviation((Statistic.Deviation) statistic, values, about);
    }

    private static Rational total(List<Rational> values) {
        return values.stream().reduce(Rational.ZERO, Rational::plus);
    }

    private static Outcome mean(List<Rational> values, String about) {
        return values.isEmpty()
                ? Outcome.absent(Reason.ZERO_DENOMINATOR, about)
                : Outcome.of(total(values).dividedBy(Rational.of(values.size())));
    }

    private static Outcome percentile(Statistic.Percentile percentile, List<Rational> sorted, String about) {
        if (sorted.isEmpty()) {
            return Outcome.absent(Reason.MISSING, about);
        }
        return Outcome.of(percentile.by().of(percentile.at(), sorted));
    }

    private static Outcome deviation(Statistic.Deviation deviation, List<Rational> values, String about) {
        int divisor = deviation.of() == Statistic.Base.POPULATION ? values.size() : values.size() - 1;
        if (divisor <= 0) {
            return Outcome.absent(Reason.BELOW_MINIMUM, about);
        }
        Rational mean = total(values).dividedBy(Rational.of(values.size()));
        Rational squares = values.stream()
                .map(value -> value.minus(mean))
                .map(gap -> gap.times(gap))
                .reduce(Rational.ZERO, Rational::plus);
        return Outcome.of(root(squares.dividedBy(Rational.of(divisor)), deviation.to()));
    }

    /** The root to the declared digits, correct as if it had first been taken without end. */
    private static Rational root(Rational square, Rounding rounding) {
        BigInteger scale = BigInteger.TEN.pow(rounding.decimals() + 1);
        BigInteger scaled = square.numerator().multiply(scale.pow(2));
        BigInteger whole = scaled.divide(square.denominator()).sqrt();
        boolean exact = whole.pow(2).multiply(square.denominator()).equals(scaled);
        // Beyond its last kept digit an inexact root is neither zero nor a half: one more digit, moved off zero and
        // five.
        BigInteger digits = whole.multiply(BigInteger.TEN).add(exact ? BigInteger.ZERO : BigInteger.ONE);
        return Rational.of(
                new BigDecimal(digits, rounding.decimals() + 2).setScale(rounding.decimals(), rounding.mode()));
    }
}
