package io.github.quanheng.columns;

import io.github.quanheng.form.Cut;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A curve over whole numbers x, each standing for x/grid (格点上的列函数). Pieces become one sum over all x: of each the value at x taken into its ends, and where one
 * ends and the next begins the jump between them.
 */
final class GridKernel extends Kernel {
    /** Numbers between these, both of them too, for which nothing is known or exact. */
    private record Gap(double from, double to) {}

    private record Floor(double l, double h, double a, double b, double inv, double q, @Nullable Again again) {}

    private record Again(double a, double b, double inv) {}

    private record Step(double after, double jump) {}

    private final double constant;
    private final Floor[] floors;
    private final Step[] steps;
    private final Gap[] gaps;
    private final boolean identity;

    private GridKernel(Making made, long low, long high) {
        super(low, high);
        this.constant = Whole.of(made.constant);
        this.floors = made.floors.toArray(Floor[]::new);
        this.steps = made.steps.toArray(Step[]::new);
        this.gaps = made.gaps.toArray(Gap[]::new);
        this.identity = steps.length == 0
                && constant == 0
                && floors.length == 1
                && floors[0].a == 1
                && floors[0].b == 0.5
                && floors[0].inv == 1
                && floors[0].q == 1
                && floors[0].again == null
                && floors[0].l <= made.least
                && floors[0].h >= made.most;
    }

    /**
     * Makes a kernel of a curve.
     *
     * @param curve the curve
     * @param grid x stands for x/grid
     * @param least no x is below it
     * @param most no x is above it
     * @param reach how large values may become on a piece that has no end; x beyond are a gap
     */
    static GridKernel of(Curve curve, Rational grid, long least, long most, long reach) {
        Making making = new Making(grid, least, most, Rational.of(reach));
        curve.pieces().forEach(making::piece);
        return making.kernel();
    }

    /** A piece on whole numbers, both ends included. */
    private record Stretch(long from, long to, Curve.Piece piece) {
        boolean continues(Stretch before) {
            return piece.isKnown()
                    && before.piece.isKnown()
                    && piece.isLevel()
                    && before.piece.isLevel()
                    && java.util.Objects.equals(piece.base(), before.piece.base());
        }
    }

    private static final class Making {
        private final Rational grid;
        private final long least;
        private final long most;
        private final Rational reach;
        private final List<Stretch> stretches = new ArrayList<>();
        private final List<Floor> floors = new ArrayList<>();
        private final List<Step> steps = new ArrayList<>();
        private final List<Gap> gaps = new ArrayList<>();
        private Rational constant = Rational.ZERO;
        private long next;
        private @Nullable Rational low;
        private @Nullable Rational high;
        private Rational size = Rational.ZERO;

        Making(Rational grid, long least, long most, Rational reach) {
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
                    steps.add(new Step(whole.from - 1, Whole.of(first.minus(end.get()))));
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
            return new GridKernel(this, Whole.of(low), Whole.of(high));
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
                gaps.add(new Gap(from, to));
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
                Floors exact = new Floors(stair, grid);
                far = far.min(exact.far());
                Rational slope = exact.slope().abs();
                far = slope.signum() == 0 ? far : far.min(reach.dividedBy(slope).floor());
            }
            return far.signum() < 0 ? 0 : far.smallNumerator();
        }

        private void floor(Curve.Stair stair, Stretch on) {
            Floors exact = new Floors(stair, grid);
            exact.check(on.from, on.to);
            floors.add(new Floor(on.from, on.to, exact.a, exact.b + 0.5, 1.0 / exact.d, exact.q, exact.again()));
            Rational first = stair.at(Rational.of(on.from).dividedBy(grid));
            Rational last = stair.at(Rational.of(on.to).dividedBy(grid));
            constant = constant.minus(first);
            size = size.plus(first.abs().max(last.abs()));
        }
    }

    /** A stair as ⌊(a·x + b) / d⌋ in whole numbers. */
    private static final class Floors {
        private final long a;
        private final long b;
        private final long d;
        private final long q;
        private final long a2;
        private final long b2;
        private final long d2;
        private final boolean twice;

        Floors(Curve.Stair stair, Rational grid) {
            Rational rate = stair.rate().dividedBy(grid);
            Rational common = Curve.common(Curve.common(Rational.ONE, rate), stair.shift());
            this.a = Whole.of(rate.times(common));
            this.b = Whole.of(stair.shift().times(common));
            this.d = Whole.of(common);
            this.q = Whole.of(stair.times());
            Curve.Line again = stair.again();
            this.twice = again != null;
            Curve.Line line = again == null ? new Curve.Line(Rational.ONE, Rational.ZERO) : again;
            Rational common2 = Curve.common(Curve.common(Rational.ONE, line.rate()), line.shift());
            this.a2 = Whole.of(line.rate().times(common2));
            this.b2 = Whole.of(line.shift().times(common2));
            this.d2 = Whole.of(common2);
        }

        @Nullable
        Again again() {
            return twice ? new Again(a2, b2 + 0.5, 1.0 / d2) : null;
        }

        /** How far from zero x may be, so that a·x + b stays below the limit. */
        Rational far() {
            long room = Whole.LIMIT - 1 - Math.abs(b) - d;
            return a == 0 ? Rational.of(Whole.LIMIT - 1) : Rational.of(room / Math.abs(a));
        }

        Rational slope() {
            return Rational.of(a, d).times(Rational.of(a2, d2)).times(Rational.of(q));
        }

        /** Whether every number on the way is below the limit. */
        void check(long from, long to) {
            long most = Math.max(Math.abs(from), Math.abs(to));
            long line = Whole.plus(Whole.times(Math.abs(a), most), Whole.plus(Math.abs(b), d));
            Whole.times(line / d + 1, q == 0 ? 1 : Math.abs(q));
            if (twice) {
                long again = Whole.plus(Whole.times(Math.abs(a2), line / d + 1), Whole.plus(Math.abs(b2), d2));
                Whole.times(again / d2 + 1, Math.abs(q));
            }
        }
    }

    @Override
    boolean isSafe(Block of) {
        for (Gap gap : gaps) {
            if (of.least() <= gap.to && of.most() >= gap.from) {
                return false;
            }
        }
        return true;
    }

    @Override
    boolean isSafe(Block of, int k) {
        for (Gap gap : gaps) {
            if (of.x()[k] >= gap.from && of.x()[k] <= gap.to) {
                return false;
            }
        }
        return true;
    }

    @Override
    boolean isIdentity() {
        return identity;
    }

    @Override
    void fill(Block of, double[] out, int from, int to) {
        double[] x = of.x();
        if (floors.length == 1 && steps.length == 0 && floors[0].again == null) {
            Floor one = floors[0];
            Loops.floor(x, out, from, to, one.l, one.h, one.a, one.b, one.inv, one.q, constant);
        } else if (floors.length == 0 && steps.length == 1) {
            Loops.step(x, out, from, to, steps[0].after, steps[0].jump, constant);
        } else if (floors.length == 0 && steps.length > 1 && steps.length <= 4) {
            Step third = step(2);
            Step fourth = step(3);
            Loops.steps(
                    x,
                    out,
                    from,
                    to,
                    steps[0].after,
                    steps[0].jump,
                    steps[1].after,
                    steps[1].jump,
                    third.after,
                    third.jump,
                    fourth.after,
                    fourth.jump,
                    constant);
        } else if (floors.length == 1 && steps.length == 1 && floors[0].again == null) {
            Floor one = floors[0];
            Loops.floorStep(
                    x, out, from, to, one.l, one.h, one.a, one.b, one.inv, one.q, steps[0].after, steps[0].jump, constant);
        } else {
            all(x, out, from, to);
        }
    }

    private Step step(int number) {
        return number < steps.length ? steps[number] : new Step(0, 0);
    }

    private void all(double[] x, double[] out, int from, int to) {
        Loops.constant(out, from, to, constant);
        for (Floor one : floors) {
            if (one.again == null) {
                Loops.addFloor(x, out, from, to, one.l, one.h, one.a, one.b, one.inv, one.q);
            } else {
                Again again = one.again;
                Loops.addFloors(
                        x, out, from, to, one.l, one.h, one.a, one.b, one.inv, again.a, again.b, again.inv, one.q);
            }
        }
        for (Step one : steps) {
            Loops.addStep(x, out, from, to, one.after, one.jump);
        }
    }

    @Override
    void add(Block of, double[] out, double[] sum, int from, int to) {
        double[] x = of.x();
        if (floors.length == 1 && steps.length == 0 && floors[0].again == null) {
            Floor one = floors[0];
            Loops.floorSum(x, out, sum, from, to, one.l, one.h, one.a, one.b, one.inv, one.q, constant);
        } else if (floors.length == 0 && steps.length == 1) {
            Loops.stepSum(x, out, sum, from, to, steps[0].after, steps[0].jump, constant);
        } else if (floors.length == 0 && steps.length > 1 && steps.length <= 4) {
            Step third = step(2);
            Step fourth = step(3);
            Loops.stepsSum(
                    x,
                    out,
                    sum,
                    from,
                    to,
                    steps[0].after,
                    steps[0].jump,
                    steps[1].after,
                    steps[1].jump,
                    third.after,
                    third.jump,
                    fourth.after,
                    fourth.jump,
                    constant);
        } else if (floors.length == 1 && steps.length == 1 && floors[0].again == null) {
            Floor one = floors[0];
            Loops.floorStepSum(
                    x, out, sum, from, to, one.l, one.h, one.a, one.b, one.inv, one.q, steps[0].after, steps[0].jump, constant);
        } else {
            super.add(of, out, sum, from, to);
        }
    }
}
