package io.github.quanheng.resolved;

import io.github.quanheng.rule.Statistic;
import io.github.quanheng.value.Rational;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A statistic that looks at the order or the squares of its members, of all of them or of all but one: they are put in order and added up once. */
final class Wide {
    private final Statistic as;
    private final List<Rational> values;
    private final int[] place;
    private final List<Rational> rising = new ArrayList<>();
    private final @Nullable Rational[] trimmed = new Rational[3];
    private final Rational total;
    private final Rational squares;
    private @Nullable Rational whole;

    Wide(Statistic as, List<Rational> values) {
        this.as = as;
        this.values = values;
        this.place = new int[values.size()];
        boolean sums = as instanceof Statistic.Deviation;
        this.total = sums ? Rational.sum(values) : Rational.ZERO;
        this.squares = sums
                ? Rational.sum(values.stream().map(value -> value.times(value)).toList())
                : Rational.ZERO;
        if (!sums) {
            int[] order = IntStream.range(0, values.size())
                    .boxed()
                    .sorted(Comparator.comparing(values::get))
                    .mapToInt(Integer::intValue)
                    .toArray();
            for (int i = 0; i < order.length; i++) {
                place[order[i]] = i;
                rising.add(values.get(order[i]));
            }
        }
    }

    /** The statistic without one member; a negative number stands for none. */
    Rational without(int self) {
        if (self >= 0) {
            return compute(self);
        }
        Rational known = whole;
        if (known == null) {
            known = compute(self);
            whole = known;
        }
        return known;
    }

    private Rational compute(int self) {
        int count = values.size() - (self < 0 ? 0 : 1);
        if (as instanceof Statistic.Deviation deviation) {
            Rational own = self < 0 ? Rational.ZERO : values.get(self);
            return deviation.of().of(count, total.minus(own), squares.minus(own.times(own)), deviation.to());
        }
        int out = self < 0 ? -1 : place[self];
        if (as instanceof Statistic.Percentile percentile) {
            return percentile.by().ofRising(percentile.at(), out < 0 ? rising : new Without(rising, out));
        }
        Statistic.TrimmedMean mean = (Statistic.TrimmedMean) as;
        return between(mean, out).dividedBy(Rational.of(count - mean.lowest() - mean.highest()));
    }

    /** The sum between the ends that are trimmed; which of three it is depends on where the member that is left out stood. */
    private Rational between(Statistic.TrimmedMean mean, int out) {
        int from = mean.lowest();
        int to = rising.size() - mean.highest();
        if (out < 0) {
            return sum(0, from, to);
        }
        if (out < from) {
            return sum(1, from + 1, to);
        }
        return out >= to ? sum(2, from, to - 1) : sum(0, from, to).minus(rising.get(out));
    }

    private Rational sum(int which, int from, int to) {
        Rational known = trimmed[which];
        if (known == null) {
            known = Rational.sum(rising.subList(from, to));
            trimmed[which] = known;
        }
        return known;
    }

    /** A list without one of its members. */
    private static final class Without extends AbstractList<Rational> {
        private final List<Rational> all;
        private final int out;

        Without(List<Rational> all, int out) {
            this.all = all;
            this.out = out;
        }

        @Override
        public Rational get(int index) {
            return all.get(index < out ? index : index + 1);
        }

        @Override
        public int size() {
            return all.size() - 1;
        }
    }
}
