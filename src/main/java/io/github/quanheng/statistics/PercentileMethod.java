package io.github.quanheng.statistics;

import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Percentage;
import io.github.quanheng.value.Rational;
import java.util.List;

/**
 * Which percentile (百分位数) is meant. Documents say "P10" and leave open how it is read from a list of numbers; the answers
 * differ, so a caller must name one. Worked on 1, 2, 3, 4 for P25: {@code NEAREST_RANK} 1, {@code EXCLUSIVE} 1.25,
 * {@code INCLUSIVE} 1.75.
 */
public enum PercentileMethod {
    /** The smallest number that at least the wanted part of the list does not exceed; always a number of the list. */
    NEAREST_RANK {
        @Override
        Rational at(Rational part, List<Rational> sorted) {
            int rank = part.times(Rational.of(sorted.size()))
                    .ceiling()
                    .max(Rational.ONE)
                    .numerator()
                    .intValueExact();
            return sorted.get(rank - 1);
        }
    },
    /**
     * The place {@code part * (n + 1)} in the sorted list, straight lines between neighbours, the ends held; SPSS and
     * Excel's {@code PERCENTILE.EXC} use it (type 6 of Hyndman and Fan).
     */
    EXCLUSIVE {
        @Override
        Rational at(Rational part, List<Rational> sorted) {
            return between(part.times(Rational.of(sorted.size() + 1L)), sorted);
        }
    },
    /**
     * The place {@code part * (n - 1) + 1} in the sorted list, straight lines between neighbours; Excel's
     * {@code PERCENTILE.INC} uses it (type 7 of Hyndman and Fan).
     */
    INCLUSIVE {
        @Override
        Rational at(Rational part, List<Rational> sorted) {
            return between(part.times(Rational.of(sorted.size() - 1L)).plus(Rational.ONE), sorted);
        }
    };

    abstract Rational at(Rational part, List<Rational> sorted);

    /**
     * Returns a percentile of a list of numbers.
     *
     * @param part which percentile, 0% to 100%; P10 is 10%
     * @param values the numbers in any order, at least one
     * @return the percentile by this definition
     * @throws IllegalArgumentException if there is no number, or the part is outside 0% to 100%
     */
    public Rational of(Percentage part, List<Rational> values) {
        InvalidValue.unless(
                !values.isEmpty(),
                "values",
                "取%s分位，没有数可取",
                "至少给一个",
                "percentile %s: there is no number to take it from",
                "give at least one",
                part);
        InvalidValue.unless(
                part.fraction().signum() >= 0 && part.fraction().compareTo(Rational.ONE) <= 0,
                "part",
                "分位是%s",
                "写0%%至100%%",
                "percentile %s: is outside 0%% to 100%%",
                "give a part of the whole",
                part);
        return at(part.fraction(), values.stream().sorted().toList());
    }

    /**
     * Returns the percentile of numbers that are in order already, without looking at all of them.
     *
     * @param part from 0% to 100%
     * @param rising the numbers, at least one, each not below the one before
     * @return the percentile
     */
    public Rational ofRising(Percentage part, List<Rational> rising) {
        return at(part.fraction(), rising);
    }

    private static Rational between(Rational place, List<Rational> sorted) {
        Rational held = place.max(Rational.ONE).min(Rational.of(sorted.size()));
        int below = held.floor().numerator().intValueExact();
        Rational lower = sorted.get(below - 1);
        Rational upper = sorted.get(Math.min(below, sorted.size() - 1));
        return lower.plus(upper.minus(lower).times(held.minus(held.floor())));
    }
}
