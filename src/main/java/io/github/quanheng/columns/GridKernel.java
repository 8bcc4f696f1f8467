package io.github.quanheng.columns;

import io.github.quanheng.value.Rational;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A curve over whole numbers x, each standing for x/grid (格点上的列函数). Pieces become one sum over all x: of each the value at x taken into its ends, and where one
 * ends and the next begins the jump between them.
 */
final class GridKernel extends Kernel {
    /** Numbers between these, both of them too, for which nothing is known or exact. */
    record Gap(double from, double to) {}

    /** All numbers that a column may hold. */
    record Range(long least, long most) {}

    /** So many times ⌊(a·x + b) · inv⌋ of x taken into its ends, or the floor of a line of that. */
    record Floor(
            double l,
            double h,
            double a,
            double b,
            double inv,
            double q,
            @Nullable Again again) {
        boolean isIdentity(Range of) {
            return a == 1 && b == 0.5 && inv == 1 && q == 1 && again == null && l <= of.least && h >= of.most;
        }
    }

    /** The line of a floor and its floor. */
    record Again(double a, double b, double inv) {}

    /** What is more above a number. */
    record Step(double after, double jump) {}

    private final double constant;
    private final Floor[] floors;
    private final Step[] steps;
    private final Gap[] gaps;
    private final boolean identity;

    GridKernel(long constant, List<Floor> floors, List<Step> steps, List<Gap> gaps, Range of, long low, long high) {
        super(low, high);
        this.constant = constant;
        this.floors = floors.toArray(Floor[]::new);
        this.steps = steps.toArray(Step[]::new);
        this.gaps = gaps.toArray(Gap[]::new);
        this.identity = this.steps.length == 0
                && constant == 0
                && floors.size() == 1
                && floors.get(0).isIdentity(of);
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
        Telescope all = new Telescope(grid, least, most, Rational.of(reach));
        curve.pieces().forEach(all::piece);
        return all.kernel();
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
        Floor one = floors.length == 1 ? floors[0] : null;
        if (one != null && one.again == null && steps.length == 1) {
            double t = steps[0].after;
            double j = steps[0].jump;
            Loops.floorStep(x, out, from, to, one.l, one.h, one.a, one.b, one.inv, one.q, t, j, constant);
        } else if (one != null) {
            Again twice = one.again;
            if (twice == null) {
                Loops.floor(x, out, from, to, one.l, one.h, one.a, one.b, one.inv, one.q, constant);
            } else {
                double inv = twice.inv;
                Loops.floors(
                        x, out, from, to, one.l, one.h, one.a, one.b, one.inv, twice.a, twice.b, inv, one.q, constant);
            }
            for (Step step : steps) {
                Loops.addStep(x, out, from, to, step.after, step.jump);
            }
        } else if (floors.length == 0 && steps.length == 1) {
            Loops.step(x, out, from, to, steps[0].after, steps[0].jump, constant);
        } else if (floors.length == 0 && steps.length > 1 && steps.length <= 4) {
            Loops.steps(x, out, from, to, step(0), step(1), step(2), step(3), constant);
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
        Floor one = floors.length == 1 ? floors[0] : null;
        if (one != null && one.again == null && steps.length == 1) {
            double t = steps[0].after;
            double j = steps[0].jump;
            Loops.floorStepSum(x, out, sum, from, to, one.l, one.h, one.a, one.b, one.inv, one.q, t, j, constant);
        } else if (one != null) {
            Again twice = one.again;
            if (twice == null) {
                Loops.floorSum(x, out, sum, from, to, one.l, one.h, one.a, one.b, one.inv, one.q, constant);
            } else {
                double a = twice.a;
                double b = twice.b;
                double inv = twice.inv;
                Loops.floorsSum(x, out, sum, from, to, one.l, one.h, one.a, one.b, one.inv, a, b, inv, one.q, constant);
            }
            for (Step step : steps) {
                Loops.addStepSum(x, out, sum, from, to, step.after, step.jump);
            }
        } else if (floors.length == 0 && steps.length == 1) {
            Loops.stepSum(x, out, sum, from, to, steps[0].after, steps[0].jump, constant);
        } else if (floors.length == 0 && steps.length > 1 && steps.length <= 4) {
            Loops.stepsSum(x, out, sum, from, to, step(0), step(1), step(2), step(3), constant);
        } else {
            super.add(of, out, sum, from, to);
        }
    }
}
