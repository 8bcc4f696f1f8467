package io.github.quanheng.review;

import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Between which bounds something lies for certain; an end that is not known is empty. */
record Range(Optional<Rational> least, Optional<Rational> most) {
    static final Range UNKNOWN = new Range(Optional.empty(), Optional.empty());
    static final Range NOT_BELOW_ZERO = new Range(Optional.of(Rational.ZERO), Optional.empty());

    static Range of(Rational value) {
        return new Range(Optional.of(value), Optional.of(value));
    }

    static Range of(Rational least, Rational most) {
        return new Range(Optional.of(least), Optional.of(most));
    }

    private static Optional<Rational> every(
            List<Range> ranges,
            Function<Range, Optional<Rational>> end,
            Function<Stream<Rational>, Optional<Rational>> joined) {
        return ranges.stream().map(end).allMatch(Optional::isPresent)
                ? joined.apply(ranges.stream().map(end).flatMap(Optional::stream))
                : Optional.empty();
    }

    /** What is one of them, whichever. */
    static Range around(List<Range> ranges) {
        return new Range(
                every(ranges, Range::least, ends -> ends.reduce(Rational::min)),
                every(ranges, Range::most, ends -> ends.reduce(Rational::max)));
    }

    static Range sum(List<Range> ranges) {
        return new Range(
                every(ranges, Range::least, ends -> Optional.of(Rational.sum(ends.toList()))),
                every(ranges, Range::most, ends -> Optional.of(Rational.sum(ends.toList()))));
    }

    boolean isNotBelowZero() {
        return least.filter(end -> end.signum() >= 0).isPresent();
    }

    private boolean isBounded() {
        return least.isPresent() && most.isPresent();
    }

    Range negated() {
        return new Range(most.map(Rational::negated), least.map(Rational::negated));
    }

    Range times(Range other) {
        if (isBounded() && other.isBounded()) {
            List<Rational> ends = Stream.of(least, most)
                    .flatMap(one -> Stream.of(other.least, other.most)
                            .map(end -> one.orElseThrow().times(end.orElseThrow())))
                    .toList();
            return of(
                    ends.stream().reduce(Rational::min).orElseThrow(),
                    ends.stream().reduce(Rational::max).orElseThrow());
        }
        return isNotBelowZero() && other.isNotBelowZero()
                ? new Range(least.map(end -> end.times(other.least.orElseThrow())), Optional.empty())
                : UNKNOWN;
    }

    /** Divided by something above zero; where that may be zero there is no number. */
    Range over(Range by) {
        if (!by.isNotBelowZero()) {
            return UNKNOWN;
        }
        boolean away = by.least.orElseThrow().signum() > 0;
        if (away && isBounded() && by.most.isPresent()) {
            return times(of(Rational.ONE.dividedBy(by.most.get()), Rational.ONE.dividedBy(by.least.orElseThrow())));
        }
        return isNotBelowZero()
                ? new Range(
                        Optional.of(Rational.ZERO),
                        away ? most.map(end -> end.dividedBy(by.least.orElseThrow())) : Optional.empty())
                : UNKNOWN;
    }

    Range within(Optional<Range> low, Optional<Range> high) {
        Range raised = low.isEmpty()
                ? this
                : new Range(
                        Stream.concat(least.stream(), low.get().least.stream()).reduce(Rational::max),
                        most.flatMap(end -> low.get().most.map(end::max)));
        return high.isEmpty()
                ? raised
                : new Range(
                        raised.least.flatMap(end -> high.get().least.map(end::min)),
                        Stream.concat(raised.most.stream(), high.get().most.stream())
                                .reduce(Rational::min));
    }

    Range map(Function<Rational, Rational> rising) {
        return new Range(least.map(rising), most.map(rising));
    }
}
