package io.github.quanheng.columns;

import io.github.quanheng.form.Cut;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the pieces of a curve over whole numbers become one sum over all of them (逐段合一): of each piece the value at x taken into its ends, and where one ends and the next begins the jump
 * between them.
 */
final class Telescope {
    /** A piece on whole numbers, both ends included. */
    record Stretch(long from, long to, Curve.Piece piece) {
        boolean continues(Stretch before) {
            return piece.isKnown()
                    && before.piece.isKnown()
                    && piece.isLevel()
                    && before.piece.isLevel()
                    && Objects.equals(piece.base(), before.piece.base());
        }
    }

    private final Rational grid;
    private final long least;
    private final long most;
    private final Rational reach;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<GridKernel.Floor> floors = new ArrayList<>();
    private final List<GridKernel.Step> steps = new ArrayList<>();
    private final List<GridKernel.Gap> gaps = new ArrayList<>();
    private Rational constant = Rational.ZERO;
    private long next;
    private @Nullable Rational low;
    private @Nullable Rational high;
    private Rational size = Rational.ZERO;

    Telescope(Rational grid, long least, long most, Rational reach) {
        this.grid = grid;
        this.least = least;
        this.most = most;
        this.reach = reach;
        this.next = least;
    }

    void piece(Curve.Piece piece) {
        long to = Math.min(most, piece.end().map(this::last).orElse(most));
        if (to < next) {
            return;
        }
        Stretch stretch = new Stretch(next, to, piece);
        next = to + 1;
        Stretch before = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
        if (before != null && stretch.continues(before)) {
            stretches.set(stretches.size() - 1, new Stretch(before.from, to, piece));
        } else {
            stretches.add(stretch);
        }
    }

    /** The last whole number before a cut. */
    private long last(Cut end) {
        Rational at = end.at().times(grid);
        Rational last = end.after() ? at.floor() : at.ceiling().minus(Rational.ONE);
        return last.compareTo(Rational.of(least)) < 0
                ? least - 1
                : last.compareTo(Rational.of(most)) > 0 ? most : last.smallNumerator();
    }

    private Rational at(Curve.Piece piece, long x) {
        return piece.at(Rational.of(x).dividedBy(grid));
    }

    GridKernel kernel() {
        Optional<Rational> end = Optional.empty();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch whole = joined(i);
            if (!whole.piece.isKnown()) {
                gap(whole.from, whole.to);
                continue;
            }
            Stretch stretch = within(whole);
            Rational first = at(stretch.piece, stretch.from);
            Rational last = at(stretch.piece, stretch.to);
            seen(first);
            seen(last);
            if (end.isEmpty()) {
                constant = constant.plus(first);
            } else if (!first.equals(end.get())) {
                steps.add(new GridKernel.Step(whole.from - 1, Whole.of(first.minus(end.get()))));
                size = size.plus(first.minus(end.get()).abs());
            }
            end = Optional.of(last);
            if (first.equals(last)) {
                continue; // floors go one way on a piece: it is level
            }
            for (Curve.Stair stair : stretch.piece.stairs()) {
                floor(stair, stretch);
            }
        }
        if (low == null || high == null) {
            throw new NotInColumns(Cause.TOO_FINE);
        }
        Whole.of(size.plus(constant.abs()));
        return new GridKernel(
                Whole.of(constant),
                floors,
                steps,
                gaps,
                new GridKernel.Range(least, most),
                Whole.of(low),
                Whole.of(high));
    }

    /** A stretch that takes in the number next to it where it comes to the same there, so that there is no jump. */
    private Stretch joined(int number) {
        Stretch own = stretches.get(number);
        if (!own.piece.isKnown() || own.piece.isLevel()) {
            return own;
        }
        long from = own.from;
        long to = own.to;
        if (number > 0 && isLevelWith(own.piece, stretches.get(number - 1), from - 1)) {
            from--;
        }
        if (number + 1 < stretches.size() && isLevelWith(own.piece, stretches.get(number + 1), to + 1)) {
            to++;
        }
        return new Stretch(from, to, own.piece);
    }

    private boolean isLevelWith(Curve.Piece piece, Stretch other, long x) {
        return other.piece.isKnown() && other.piece.isLevel() && at(piece, x).equals(at(other.piece, x));
    }

    private void seen(Rational value) {
        low = low == null ? value : low.min(value);
        high = high == null ? value : high.max(value);
    }

    private void gap(long from, long to) {
        if (from <= to) {
            gaps.add(new GridKernel.Gap(from, to));
        }
    }

    /** The stretch as far as its numbers are exact; what is beyond is a gap. Only one that reaches an end of all numbers is cut. */
    private Stretch within(Stretch stretch) {
        long far = far(stretch.piece);
        long from = stretch.from == least ? Math.max(stretch.from, -far) : stretch.from;
        long to = stretch.to == most ? Math.min(stretch.to, far) : stretch.to;
        if (from > to || Math.abs(from) > far || Math.abs(to) > far) {
            if (!stretch.piece.isLevel()) {
                throw new NotInColumns(Cause.TOO_FINE);
            }
            return stretch;
        }
        if (stretch.piece.isLevel()) {
            return stretch;
        }
        gap(stretch.from, from - 1);
        gap(to + 1, stretch.to);
        return new Stretch(from, to, stretch.piece);
    }

    /** How far from zero x may be. */
    private long far(Curve.Piece piece) {
        Rational far = Rational.of(Whole.LIMIT - 1);
        for (Curve.Stair stair : piece.stairs()) {
            Stair exact = new Stair(stair, grid);
            far = far.min(exact.far());
            Rational slope = exact.slope().abs();
            far = slope.signum() == 0 ? far : far.min(reach.dividedBy(slope).floor());
        }
        return far.signum() < 0 ? 0 : far.smallNumerator();
    }

    private void floor(Curve.Stair stair, Stretch on) {
        Stair exact = new Stair(stair, grid);
        exact.check(on.from, on.to);
        floors.add(new GridKernel.Floor(on.from, on.to, exact.a, exact.b + 0.5, 1.0 / exact.d, exact.q, exact.again()));
        Rational first = stair.at(Rational.of(on.from).dividedBy(grid));
        Rational last = stair.at(Rational.of(on.to).dividedBy(grid));
        constant = constant.minus(first);
        size = size.plus(first.abs().max(last.abs()));
    }
}
