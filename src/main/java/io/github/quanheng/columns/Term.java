package io.github.quanheng.columns;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rulebook.Effect;
import java.util.List;
import java.util.Set;

/** A column worked out from others (列式): whole numbers over one denominator, with the least and the largest known when the plan is made. */
abstract class Term {
    /** Its numbers are over this. */
    final long unit;

    final long low;
    final long high;

    /** The columns of figures and the lines that it reads. */
    final Set<Integer> figures;

    final Set<Integer> lines;

    Term(long unit, long low, long high, Set<Integer> figures, Set<Integer> lines) {
        this.unit = unit;
        this.low = low;
        this.high = high;
        this.figures = figures;
        this.lines = lines;
        Whole.of(io.github.quanheng.value.Rational.of(low));
        Whole.of(io.github.quanheng.value.Rational.of(high));
        Whole.of(io.github.quanheng.value.Rational.of(unit));
    }

    abstract void fill(Work w, double[] out);

    /** Fills a column and adds it to a sum. */
    void add(Work w, double[] out, double[] sum) {
        fill(w, out);
        Loops.add(out, sum, w.from, w.to);
    }

    boolean isConstant() {
        return low == high && figures.isEmpty() && lines.isEmpty();
    }

    /** The functions of figures in it. */
    java.util.stream.Stream<OfFigure> kernels() {
        return parts().stream().flatMap(Term::kernels);
    }

    /** What it is worked out from. */
    List<Term> parts() {
        return List.of();
    }

    static Set<Integer> figures(List<Term> of) {
        return of.stream().flatMap(term -> term.figures.stream()).collect(ImmutableSet.toImmutableSet());
    }

    static Set<Integer> lines(List<Term> of) {
        return of.stream().flatMap(term -> term.lines.stream()).collect(ImmutableSet.toImmutableSet());
    }

    /** The same number for all units. */
    static final class Constant extends Term {
        Constant(long unit, long value) {
            super(unit, value, value, Set.of(), Set.of());
        }

        @Override
        void fill(Work w, double[] out) {
            Loops.constant(out, w.from, w.to, (double) low);
        }
    }

    /** A function of a figure. */
    static final class OfFigure extends Term {
        final int column;
        final Kernel kernel;

        OfFigure(long unit, int column, Kernel kernel) {
            super(unit, kernel.low, kernel.high, ImmutableSet.of(column), Set.of());
            this.column = column;
            this.kernel = kernel;
        }

        @Override
        java.util.stream.Stream<OfFigure> kernels() {
            return java.util.stream.Stream.of(this);
        }

        @Override
        void fill(Work w, double[] out) {
            kernel.fill(w.figure(column), out, w.from, w.to);
        }

        @Override
        void add(Work w, double[] out, double[] sum) {
            kernel.add(w.figure(column), out, sum, w.from, w.to);
        }
    }

    /** A function of the score of a line. */
    static final class OfLine extends Term {
        private final int line;
        private final long least;
        private final long most;
        private final Kernel kernel;

        OfLine(long unit, int line, long least, long most, Kernel kernel) {
            super(unit, kernel.low, kernel.high, Set.of(), ImmutableSet.of(line));
            this.line = line;
            this.least = least;
            this.most = most;
            this.kernel = kernel;
        }

        @Override
        void fill(Work w, double[] out) {
            through(w, kernel, Block.of(w.scores[line], (double) least, (double) most), out);
        }
    }

    /** A function of what the parts of a line add up to. */
    static final class OfSum extends Term {
        private final int line;
        private final long least;
        private final long most;
        private final Kernel kernel;

        OfSum(long unit, int line, long least, long most, Kernel kernel) {
            super(unit, kernel.low, kernel.high, Set.of(), Set.of());
            this.line = line;
            this.least = least;
            this.most = most;
            this.kernel = kernel;
        }

        boolean isIdentity() {
            return kernel.isIdentity();
        }

        @Override
        void fill(Work w, double[] out) {
            if (w.sums[line] != out) {
                through(w, kernel, Block.of(w.sums[line], (double) least, (double) most), out);
            }
        }

        @Override
        void add(Work w, double[] out, double[] sum) {
            if (w.sums[line] == out) {
                Loops.add(out, sum, w.from, w.to);
            } else {
                Block parts = Block.of(w.sums[line], (double) least, (double) most);
                guard(w, kernel, parts);
                kernel.add(parts, out, sum, w.from, w.to);
            }
        }
    }

    /** A function of another column. */
    static final class Through extends Term {
        private final Term of;
        private final Kernel kernel;

        Through(long unit, Term of, Kernel kernel) {
            super(unit, kernel.low, kernel.high, of.figures, of.lines);
            this.of = of;
            this.kernel = kernel;
        }

        @Override
        List<Term> parts() {
            return List.of(of);
        }

        @Override
        void fill(Work w, double[] out) {
            double[] x = w.take();
            of.fill(w, x);
            through(w, kernel, Block.of(x, (double) of.low, (double) of.high), out);
            w.give(x);
        }
    }

    private static void through(Work w, Kernel kernel, Block of, double[] out) {
        guard(w, kernel, of);
        kernel.fill(of, out, w.from, w.to);
    }

    private static void guard(Work w, Kernel kernel, Block of) {
        if (!kernel.isSafe(of)) {
            for (int k = w.from; k < w.to; k++) {
                w.slow[k] |= !kernel.isSafe(of, k);
            }
        }
    }

    /** A sum of columns, each so many times. */
    static final class Sum extends Term {
        private final Term[] of;
        private final long[] times;

        Sum(long unit, List<Term> of, long[] times, long low, long high) {
            super(unit, low, high, figures(of), lines(of));
            this.of = of.toArray(Term[]::new);
            this.times = times;
        }

        @Override
        List<Term> parts() {
            return List.of(of);
        }

        @Override
        void fill(Work w, double[] out) {
            double[] x = w.take();
            for (int i = 0; i < of.length; i++) {
                of[i].fill(w, i == 0 ? out : x);
                if (i == 0) {
                    if (times[0] != 1) {
                        Loops.scale(out, out, (double) times[0], w.from, w.to);
                    }
                } else {
                    Loops.add(x, out, (double) times[i], w.from, w.to);
                }
            }
            w.give(x);
        }
    }

    /** The larger or smaller of two columns over one unit. */
    static final class Extreme extends Term {
        private final Term one;
        private final Term other;
        private final boolean largest;

        Extreme(Term one, Term other, boolean largest) {
            super(
                    one.unit,
                    largest ? Math.max(one.low, other.low) : Math.min(one.low, other.low),
                    largest ? Math.max(one.high, other.high) : Math.min(one.high, other.high),
                    Sets.union(one.figures, other.figures).immutableCopy(),
                    Sets.union(one.lines, other.lines).immutableCopy());
            this.one = one;
            this.other = other;
            this.largest = largest;
        }

        @Override
        List<Term> parts() {
            return List.of(one, other);
        }

        @Override
        void fill(Work w, double[] out) {
            one.fill(w, out);
            if (other.isConstant()) {
                Loops.bound(out, largest, (double) other.low, w.from, w.to);
                return;
            }
            double[] x = w.take();
            other.fill(w, x);
            if (largest) {
                Loops.max(out, x, w.from, w.to);
            } else {
                Loops.min(out, x, w.from, w.to);
            }
            w.give(x);
        }
    }

    /** One of two columns over one unit, by a column of 0 and 1. */
    static final class Pick extends Term {
        private final Term when;
        private final Term then;
        private final Term otherwise;

        Pick(Term when, Term then, Term otherwise) {
            super(
                    then.unit,
                    Math.min(then.low, otherwise.low),
                    Math.max(then.high, otherwise.high),
                    figures(List.of(when, then, otherwise)),
                    lines(List.of(when, then, otherwise)));
            this.when = when;
            this.then = then;
            this.otherwise = otherwise;
        }

        @Override
        List<Term> parts() {
            return List.of(when, then, otherwise);
        }

        @Override
        void fill(Work w, double[] out) {
            double[] truth = w.take();
            double[] first = w.take();
            when.fill(w, truth);
            then.fill(w, first);
            otherwise.fill(w, out);
            Loops.pick(truth, first, out, out, w.from, w.to);
            w.give(first);
            w.give(truth);
        }
    }

    /** What an effect makes of a score; all over one unit. The score is worked out once. */
    static final class Act extends Term {
        private final Effect.How how;
        private final Term before;
        private final Term to;

        /** Whether it acts; a constant 1 where it always does. */
        private final Term when;

        Act(Effect.How how, Term when, Term before, Term to, long low, long high) {
            super(before.unit, low, high, figures(List.of(when, before, to)), lines(List.of(when, before, to)));
            this.how = how;
            this.when = when;
            this.before = before;
            this.to = to;
        }

        @Override
        List<Term> parts() {
            return List.of(when, before, to);
        }

        @Override
        void fill(Work w, double[] out) {
            double[] truth = w.take();
            when.fill(w, truth);
            before.fill(w, out);
            if (how == Effect.How.SET && to.isConstant()) {
                Loops.set(truth, (double) to.low, out, w.from, w.to);
                w.give(truth);
                return;
            }
            double[] after = w.take();
            to.fill(w, after);
            switch (how) {
                case SET -> {}
                case AT_MOST -> Loops.min(after, out, w.from, w.to);
                case AT_LEAST -> Loops.max(after, out, w.from, w.to);
                case ADD -> Loops.add(out, after, w.from, w.to);
                case TIMES -> throw new IllegalStateException(how.name());
            }
            Loops.pick(truth, after, out, out, w.from, w.to);
            w.give(after);
            w.give(truth);
        }
    }

    /** How a whole number compares with zero, as 1 or 0. */
    static final class Sign extends Term {
        private final Term of;
        private final Condition.Comparator is;

        Sign(Term of, Condition.Comparator is) {
            super(1, 0, 1, of.figures, of.lines);
            this.of = of;
            this.is = is;
        }

        @Override
        List<Term> parts() {
            return List.of(of);
        }

        @Override
        void fill(Work w, double[] out) {
            of.fill(w, out);
            double above = is.accepts(1) ? 1 : 0;
            double level = is.accepts(0) ? 1 : 0;
            double below = is.accepts(-1) ? 1 : 0;
            Loops.sign(out, below, level, above, w.from, w.to);
        }
    }
}
