package io.github.quanheng.resolved;

import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Between which bounds something lies for certain (取值范围).
 *
 * @param least it is never less; empty where that is not known
 * @param most it is never more; empty where that is not known
 */
public record Range(Optional<Rational> least, Optional<Rational> most) {
    /** Nothing is known. */
    public static final Range UNKNOWN = new Range(Optional.empty(), Optional.empty());
    /** Nothing but that it is not below zero. */
    public static final Range NOT_BELOW_ZERO = new Range(Optional.of(Rational.ZERO), Optional.empty());

    /** One value. */
    public static Range of(Rational value) {
        return new Range(Optional.of(value), Optional.of(value));
    }

    /** From one value to another. */
    public static Range of(Rational least, Rational most) {
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
    public static Range around(List<Range> ranges) {
        return new Range(
                every(ranges, Range::least, ends -> ends.reduce(Rational::min)),
                every(ranges, Range::most, ends -> ends.reduce(Rational::max)));
    }

    /** The sum of something of each. */
    public static Range sum(List<Range> ranges) {
        return new Range(
                every(ranges, Range::least, ends -> Optional.of(Rational.sum(ends.toList()))),
                every(ranges, Range::most, ends -> Optional.of(Rational.sum(ends.toList()))));
    }

    /** Whether it is known never to be below zero. */
    public boolean isNotBelowZero() {
        return least.filter(end -> end.signum() >= 0).isPresent();
    }

    boolean isNotAboveZero() {
        return most.filter(end -> end.signum() <= 0).isPresent();
    }

    /** Whether nothing of this is below anything of the other. */
    boolean isAtLeast(Range other) {
        return least.isPresent() && other.most.isPresent() && least.get().compareTo(other.most.get()) >= 0;
    }

    private boolean isBounded() {
        return least.isPresent() && most.isPresent();
    }

    /** What it is with the other sign. */
    public Range negated() {
        return new Range(most.map(Rational::negated), least.map(Rational::negated));
    }

    /** What it is times something of the other. */
    public Range times(Range other) {
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
    public Range over(Range by) {
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

    /** What it is when it is held between two others. */
    public Range within(Optional<Range> low, Optional<Range> high) {
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

    /** What it is after something that rises with it. */
    public Range map(Function<Rational, Rational> rising) {
        return new Range(least.map(rising), most.map(rising));
    }
}
