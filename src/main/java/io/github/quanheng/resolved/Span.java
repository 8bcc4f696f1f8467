package io.github.quanheng.resolved;

import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Between which bounds a quantity lies for certain (取值范围).
 *
 * @param least it is never less; empty where that is not known
 * @param most it is never more; empty where that is not known
 */
record Span(Optional<Rational> least, Optional<Rational> most) {
    static final Span UNKNOWN = new Span(Optional.empty(), Optional.empty());
    static final Span NOT_BELOW_ZERO = new Span(Optional.of(Rational.ZERO), Optional.empty());

    static Span of(Rational value) {
        return new Span(Optional.of(value), Optional.of(value));
    }

    boolean isNotBelowZero() {
        return least.filter(value -> value.signum() >= 0).isPresent();
    }

    boolean isNotAboveZero() {
        return most.filter(value -> value.signum() <= 0).isPresent();
    }

    /** Whether nothing of this is below anything of the other. */
    boolean isAtLeast(Span other) {
        return least.isPresent()
                && other.most.isPresent()
                && least.get().compareTo(other.most.get()) >= 0;
    }

    Span turned() {
        return new Span(most.map(Rational::negated), least.map(Rational::negated));
    }

    /** What is one of them, whichever. */
    static Span around(List<Span> spans) {
        return new Span(
                every(spans.stream().map(Span::least)).flatMap(ends -> ends.stream().reduce(Rational::min)),
                every(spans.stream().map(Span::most)).flatMap(ends -> ends.stream().reduce(Rational::max)));
    }

    static Span sum(List<Span> spans) {
        return new Span(
                every(spans.stream().map(Span::least)).map(Rational::sum),
                every(spans.stream().map(Span::most)).map(Rational::sum));
    }

    /** All of them are known, or nothing is. */
    private static Optional<List<Rational>> every(Stream<Optional<Rational>> ends) {
        List<Optional<Rational>> all = ends.toList();
        return all.stream().allMatch(Optional::isPresent)
                ? Optional.of(all.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }
}
