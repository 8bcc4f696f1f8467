package io.github.quanheng.columns;

import io.github.quanheng.form.Cut;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A curve over rates n/d with both parts in columns (比率列函数), neither below zero and d above it. Every floor is one true division of whole numbers below 2 to the
 * 50th: its quotient is at least 1/(d·c) below the next whole number, and is never rounded up to it.
 */
final class ShareKernel extends Kernel {
    private record Floor(double m, double l, double h, boolean open, double a, double b, double c, double q, @Nullable Again again) {}

    private record Again(double a, double b, double inv) {}

    /** A jump where n/d is above t/m, and there itself too where {@code up} is 1. */
    private record Step(double m, double t, double up, double jump) {}

    /** Nothing is known between two rates; a step at 1 on the first and 0 on the last. */
    private record Gap(Step from, @Nullable Step to) {
        boolean has(double n, double d) {
            return is(from, n, d) && (to == null || !is(to, n, d));
        }

        private static boolean is(Step step, double n, double d) {
            return n * step.m - d * step.t + step.up > 0;
        }
    }

    private final double constant;
    private final Floor[] floors;
    private final Step[] steps;
    private final Gap[] gaps;
    private final double limit;

    private ShareKernel(Making made, long low, long high) {
        super(low, high);
        this.constant = Whole.of(made.constant);
        this.floors = made.floors.toArray(Floor[]::new);
        this.steps = made.steps.toArray(Step[]::new);
        this.gaps = made.gaps.toArray(Gap[]::new);
        this.limit = made.limit;
    }

    /** Makes a kernel of a curve. Numerators and denominators beyond a limit are not exact and are told. */
    static ShareKernel of(Curve curve) {
        Making making = new Making();
        curve.pieces().forEach(making::piece);
        return making.kernel();
    }

    private static final class Making {
        private final List<Floor> floors = new ArrayList<>();
        private final List<Step> steps = new ArrayList<>();
        private final List<Gap> gaps = new ArrayList<>();
        private Rational constant = Rational.ZERO;
        private Rational size = Rational.ZERO;
        private Rational from = Rational.ZERO;
        private Optional<Step> start = Optional.empty();
        private Optional<Curve.Piece> last = Optional.empty();
        private Optional<Rational> ended = Optional.empty();
        private long limit = 1L << 36;
        private @Nullable Rational low;
        private @Nullable Rational high;

        void piece(Curve.Piece piece) {
            Optional<Cut> end = piece.end();
            boolean below = end.isPresent()
                    && (end.get().at().signum() < 0
                            || (end.get().at().signum() == 0 && !end.get().after()));
            if (below) {
                return;
            }
            Optional<Rational> to = end.map(Cut::at);
            if (piece.isKnown()) {
                known(piece, to);
            } else {
                gaps.add(new Gap(
                        start.orElse(new Step(1, 0, 1, 0)), end.map(cut -> step(cut, 0)).orElse(null)));
            }
            last = Optional.of(piece);
            from = to.orElse(from);
            start = end.map(cut -> step(cut, 0));
        }

        private void known(Curve.Piece piece, Optional<Rational> to) {
            Rational first = piece.at(from);
            if (ended.isEmpty()) {
                constant = constant.plus(first);
            } else if (!first.equals(ended.get())) {
                Step at = start.orElseThrow();
                Rational jump = first.minus(ended.get());
                steps.add(new Step(at.m, at.t, at.up, Whole.of(jump)));
                size = size.plus(jump.abs());
            }
            seen(first);
            Rational end = to.map(piece::at).orElse(first);
            boolean level = piece.isLevel() || (to.isPresent() && end.equals(first));
            if (!level) {
                piece.stairs().forEach(stair -> floor(stair, to));
            }
            if (to.isEmpty() && !level) {
                // nobody comes after it; how high it reaches depends on how large numerators may be
                Rational most = piece.at(Rational.of(limit));
                seen(most);
                ended = Optional.of(most);
            } else {
                seen(end);
                ended = Optional.of(end);
            }
        }

        private void seen(Rational value) {
            low = low == null ? value : low.min(value);
            high = high == null ? value : high.max(value);
        }

        private Step step(Cut at, long jump) {
            long m = Whole.of(Curve.common(Rational.ONE, at.at()));
            long t = Whole.of(at.at().times(Rational.of(m)));
            room(Whole.plus(m, Math.abs(t)));
            return new Step(m, t, at.after() ? 0 : 1, jump);
        }

        /** Keeps parts so small that so many times their size stays below the limit. */
        private void room(long times) {
            limit = Math.min(limit, (Whole.LIMIT - 2) / Math.max(1, times));
        }

        private void floor(Curve.Stair stair, Optional<Rational> to) {
            Rational common = Curve.common(Curve.common(Rational.ONE, from), to.orElse(from));
            long m = Whole.of(common);
            long l = Whole.of(from.times(common));
            long h = to.isPresent() ? Whole.of(to.get().times(common)) : 0;
            Rational rate = stair.rate().dividedBy(common);
            Rational by = Curve.common(Curve.common(Rational.ONE, rate), stair.shift());
            long a = Whole.of(rate.times(by));
            long b = Whole.of(stair.shift().times(by));
            long c = Whole.of(by);
            long most = Math.max(m, Math.max(l, h));
            room(Whole.plus(Whole.times(Math.abs(a), most), Whole.plus(Math.abs(b), c)));
            room(most);
            Again again = null;
            Curve.Line line = stair.again();
            long q = Whole.of(stair.times());
            Rational end = to.orElse(Rational.of(limit));
            Rational inner = stair.rate().times(end).plus(stair.shift()).abs().max(stair.rate().times(from).plus(stair.shift()).abs());
            if (line != null) {
                Rational twice = Curve.common(Curve.common(Rational.ONE, line.rate()), line.shift());
                long a2 = Whole.of(line.rate().times(twice));
                long b2 = Whole.of(line.shift().times(twice));
                long d2 = Whole.of(twice);
                again = new Again(a2, b2 + 0.5, 1.0 / d2);
                Rational outer = inner.plus(Rational.ONE).times(Rational.of(Math.abs(a2))).plus(Rational.of(Math.abs(b2) + d2)).ceiling();
                Whole.of(outer);
                inner = outer;
            }
            Whole.of(inner.ceiling().plus(Rational.ONE).times(Rational.of(Math.max(1, Math.abs(q)))));
            floors.add(new Floor(m, l, h, to.isEmpty(), a, b, c, q, again));
            Rational first = stair.at(from);
            constant = constant.minus(first);
            size = size.plus(first.abs().max(stair.at(end).abs()));
        }

        ShareKernel kernel() {
            if (low == null || high == null || limit < 1_000) {
                throw new NotInColumns(Cause.TOO_FINE);
            }
            Whole.of(size.plus(constant.abs()));
            return new ShareKernel(this, Whole.of(low), Whole.of(high));
        }
    }

    @Override
    boolean isSafe(Block of) {
        return gaps.length == 0 && of.most() <= limit;
    }

    @Override
    boolean isSafe(Block of, int k) {
        double n = of.x()[k];
        double d = of.d()[k];
        if (n > limit || d > limit) {
            return false;
        }
        for (Gap gap : gaps) {
            if (gap.has(n, d)) {
                return false;
            }
        }
        return true;
    }

    @Override
    void fill(Block of, double[] out, int from, int to) {
        double[] n = of.x();
        double[] d = of.d();
        Loops.constant(out, from, to, constant);
        for (Floor one : floors) {
            Again again = one.again;
            if (again != null) {
                double h = one.open ? Double.POSITIVE_INFINITY : one.h;
                Loops.addShares(
                        n, d, out, from, to, one.m, one.l, h, one.a, one.b, one.c, again.a, again.b, again.inv, one.q);
            } else if (one.open) {
                Loops.addOpenShare(n, d, out, from, to, one.m, one.l, one.a, one.b, one.c, one.q);
            } else {
                Loops.addShare(n, d, out, from, to, one.m, one.l, one.h, one.a, one.b, one.c, one.q);
            }
        }
        for (Step one : steps) {
            Loops.addShareStep(n, d, out, from, to, one.m, one.t, one.up, one.jump);
        }
    }
}
