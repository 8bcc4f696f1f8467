package io.github.quanheng.columns;

import io.github.quanheng.value.Rational;
import org.jspecify.annotations.Nullable;

/** A stair as ⌊(a·x + b) / d⌋ in whole numbers, q times, or the floor of a line of it (格点上的台阶). */
final class Stair {
    final long a;
    final long b;
    final long d;
    final long q;
    final long a2;
    final long b2;
    final long d2;
    private final boolean twice;

    Stair(Curve.Stair stair, Rational grid) {
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

    GridKernel.@Nullable Again again() {
        return twice ? new GridKernel.Again(a2, b2 + 0.5, 1.0 / d2) : null;
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
