package io.github.quanheng.resolved;

import io.github.quanheng.resolved.Ways.Way;
import io.github.quanheng.rule.Piece;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which way a curve of pieces goes. */
final class Curves {
    private Curves() {}

    /** The values at the ends of a piece that are bounded, or its one value. */
    static List<Rational> ends(Piece piece) {
        if (piece.slope().isEmpty()) {
            return List.of(piece.from().value());
        }
        List<Rational> ends = new ArrayList<>();
        for (Optional<Figure> end : List.of(piece.on().low(), piece.on().high())) {
            if (end.isPresent()) {
                ends.add(piece.valueAt(end.get().value()));
            }
        }
        return ends;
    }

    /** The way from the lowest piece to the highest. */
    static Way way(List<Piece> on) {
        List<Piece> rising = new ArrayList<>(on);
        rising.sort(Curves::order);
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

    /** The one that begins further below comes first; of two that begin at one value the one that holds it. */
    private static int order(Piece one, Piece other) {
        Optional<Figure> low = one.on().low();
        Optional<Figure> next = other.on().low();
        int order = low.isEmpty() || next.isEmpty()
                ? Boolean.compare(low.isPresent(), next.isPresent())
                : low.get().value().compareTo(next.get().value());
        return order != 0
                ? order
                : Boolean.compare(other.on().lowClosed(), one.on().lowClosed());
    }
}
