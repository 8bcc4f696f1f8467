package io.github.quanheng.resolved;

import io.github.quanheng.form.Cut;
import io.github.quanheng.form.Form;
import io.github.quanheng.form.Law;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where a figure can lie that is known only as a bound (可能范围).
 *
 * @param from where the stretch begins; empty where it has no beginning
 * @param to where it ends; empty where it has no end
 */
record Stretch(Optional<Cut> from, Optional<Cut> to) {
    static Stretch of(Datum.Bound bound) {
        return new Stretch(
                bound.low().map(low -> new Cut(low.value(), bound.moreThan().isPresent())),
                bound.high().map(high -> new Cut(high.value(), bound.atMost().isPresent())));
    }

    /** What a function comes to wherever on the stretch its number lies. */
    Optional<Rational> constant(Form form) {
        return form.constantOn(from, to);
    }

    /** What a function comes to on the stretch, from the least to the most; empty where somewhere on it nothing is known. */
    Optional<Range> range(Form form) {
        List<Range> ranges = new ArrayList<>();
        Optional<Cut> start = Optional.empty();
        for (Form.Segment segment : form.segments()) {
            Stretch both = new Stretch(later(from, start), earlier(to, segment.end()));
            if (!both.isEmpty()) {
                if (segment.law().isEmpty()) {
                    return Optional.empty();
                }
                ranges.add(both.range(segment.law().get()));
            }
            start = segment.end();
        }
        return Optional.of(Range.around(ranges));
    }

    private boolean isEmpty() {
        return from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) >= 0;
    }

    private static Optional<Cut> later(Optional<Cut> one, Optional<Cut> other) {
        return Stream.concat(one.stream(), other.stream()).max(Comparator.naturalOrder());
    }

    private static Optional<Cut> earlier(Optional<Cut> one, Optional<Cut> other) {
        return Stream.concat(one.stream(), other.stream()).min(Comparator.naturalOrder());
    }

    /** A law rises or falls all along, so that its ends tell; an end that the stretch does not reach is approached from within. */
    private Range range(Law law) {
        if (law.isConstant()) {
            return Range.of(law.base());
        }
        Optional<Rational> low = from.map(cut -> near(law, cut.at(), cut.after() ? 1 : 0));
        Optional<Rational> high = to.map(cut -> near(law, cut.at(), cut.after() ? 0 : -1));
        boolean rising = law.times().signum() * law.rate().signum() > 0;
        return rising ? new Range(low, high) : new Range(high, low);
    }

    private static Rational near(Law law, Rational x, int side) {
        Rational inner = law.rate().times(x).plus(law.shift());
        int way = side * law.rate().signum();
        Rational taken = inner;
        if (law.way() == Law.Way.FLOOR) {
            taken = way < 0 ? inner.ceiling().minus(Rational.ONE) : inner.floor();
        } else if (law.way() == Law.Way.CEILING) {
            taken = way > 0 ? inner.floor().plus(Rational.ONE) : inner.ceiling();
        }
        return law.base().plus(law.times().times(taken));
    }

    /** Whether a comparison with a number holds, or fails, wherever on the stretch the figure lies. */
    Optional<Boolean> compare(Rational with, IntPredicate accepts) {
        boolean less = from.isEmpty() || from.get().at().compareTo(with) < 0;
        boolean more = to.isEmpty() || to.get().at().compareTo(with) > 0;
        boolean same = from.filter(cut -> !cut.isAfter(with)).isPresent() == from.isPresent()
                && to.filter(cut -> cut.isAfter(with)).isPresent() == to.isPresent();
        int[] signs = IntStream.of(less ? -1 : 2, same ? 0 : 2, more ? 1 : 2)
                .filter(sign -> sign < 2)
                .toArray();
        boolean holds = IntStream.of(signs).allMatch(accepts);
        return holds || IntStream.of(signs).noneMatch(accepts) ? Optional.of(holds) : Optional.empty();
    }
}
