package io.github.quanheng.scoring;

import io.github.quanheng.rule.Reason;
import io.github.quanheng.rule.Statistic;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.statistics.Mean;
import io.github.quanheng.value.Rational;
import java.util.Collections;
import java.util.List;

/** What a rule makes of the values of many, or the reason why there is nothing to make it of. */
final class Statistics {
    private Statistics() {}

    static Outcome of(Statistic statistic, List<Rational> values, String about) {
        if (statistic instanceof Statistic.Plain plain) {
            return of(plain, values, about);
        }
        if (statistic instanceof Statistic.TrimmedMean trimmed) {
            return (long) trimmed.lowest() + trimmed.highest() >= values.size()
                    ? Outcome.absent(Reason.BELOW_MINIMUM, about)
                    : Outcome.of(Mean.trimmed(values, trimmed.lowest(), trimmed.highest()));
        }
        if (statistic instanceof Statistic.Percentile percentile) {
            return values.isEmpty()
                    ? Outcome.absent(Reason.MISSING, about)
                    : Outcome.of(percentile.by().of(percentile.at(), values));
        }
        Statistic.Deviation deviation = (Statistic.Deviation) statistic;
        return values.size() < deviation.of().least()
                ? Outcome.absent(Reason.BELOW_MINIMUM, about)
                : Outcome.of(deviation.of().of(values, deviation.to()));
    }

    private static Outcome of(Statistic.Plain statistic, List<Rational> values, String about) {
        if (values.isEmpty()) {
            return switch (statistic) {
                case COUNT, TOTAL -> Outcome.of(Rational.ZERO);
                case MEAN -> Outcome.absent(Reason.ZERO_DENOMINATOR, about);
                case SMALLEST, LARGEST -> Outcome.absent(Reason.MISSING, about);
            };
        }
        return Outcome.of(
                switch (statistic) {
                    case COUNT -> Rational.of(values.size());
                    case TOTAL -> Rational.sum(values);
                    case MEAN -> Mean.of(values);
                    case SMALLEST -> Collections.min(values);
                    case LARGEST -> Collections.max(values);
                });
    }
}
