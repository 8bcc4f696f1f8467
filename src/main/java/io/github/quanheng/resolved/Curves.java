package io.github.quanheng.resolved;

import io.github.quanheng.resolved.Ways.Way;
import io.github.quanheng.rule.Piece;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which way a curve of pieces goes. */
final class Curves {
    private Curves() {}

    /** The values at the ends of a piece that are bounded, or its one value. */
    static List<Rational> ends(Piece piece) {
        return piece.slope().isEmpty()
                ? List.of(piece.from().value())
                : Stream.concat(piece.on().low().stream(), piece.on().high().stream())
                        .map(end -> piece.valueAt(end.value()))
                        .toList();
    }

    /** The way from the lowest piece to the highest. */
    static Way way(List<Piece> on) {
        List<Piece> rising = new ArrayList<>(on);
        rising.sort(Comparator.comparing((Piece piece) -> piece.on().low().map(end -> end.value()), Curves::order)
                .thenComparing(piece -> !piece.on().lowClosed()));
        List<Rational> values = new ArrayList<>();
        Way way = Way.FLAT;
        for (Piece piece : rising) {
            way = way.and(step(piece.slope().orElse(Rational.ZERO).signum()));
            values.addAll(ends(piece));
        }
        for (int i = 1; i < values.size(); i++) {
            way = way.and(step(values.get(i).compareTo(values.get(i - 1))));
        }
        return way;
    }

    private static Way step(int sign) {
        return sign > 0 ? Way.UP : sign < 0 ? Way.DOWN : Way.FLAT;
    }

    /** An open low end comes first. */
    private static int order(Optional<Rational> one, Optional<Rational> other) {
        return one.isEmpty() || other.isEmpty()
                ? Boolean.compare(one.isPresent(), other.isPresent())
                : one.get().compareTo(other.get());
    }
}
