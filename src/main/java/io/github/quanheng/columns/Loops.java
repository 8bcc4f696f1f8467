package io.github.quanheng.columns;

import java.util.Arrays;

/**
 * The loops over blocks (列循环). All arrays of a loop go by the same index and every call has its constants as parameters: so the compiler of the machine makes
 * vectors of them. {@code ⌊N / D⌋} is {@code Math.floor((N + 0.5) * (1 / D))}; the half keeps it from every whole number by more than the two roundings can move it.
 */
final class Loops {
    private Loops() {}

    static void add(double[] x, double[] sum, int from, int to) {
        for (int k = from; k < to; k++) {
            sum[k] += x[k];
        }
    }

    static void add(double[] x, double[] sum, double times, int from, int to) {
        for (int k = from; k < to; k++) {
            sum[k] += x[k] * times;
        }
    }

    static void scale(double[] x, double[] out, double times, int from, int to) {
        for (int k = from; k < to; k++) {
            out[k] = x[k] * times;
        }
    }

    /** A constant plus so many floors of a line, in one. */
    static void floor(
            double[] x,
            double[] o,
            int from,
            int to,
            double l,
            double h,
            double a,
            double b,
            double inv,
            double q,
            double c) {
        if (q == 1 && c == 0) {
            for (int k = from; k < to; k++) {
                o[k] = Math.floor((Math.min(Math.max(x[k], l), h) * a + b) * inv);
            }
        } else {
            for (int k = from; k < to; k++) {
                o[k] = Math.floor((Math.min(Math.max(x[k], l), h) * a + b) * inv) * q + c;
            }
        }
    }

    static void floorSum(
            double[] x,
            double[] o,
            double[] s,
            int from,
            int to,
            double l,
            double h,
            double a,
            double b,
            double inv,
            double q,
            double c) {
        if (q == 1 && c == 0) {
            for (int k = from; k < to; k++) {
                double v = Math.floor((Math.min(Math.max(x[k], l), h) * a + b) * inv);
                o[k] = v;
                s[k] += v;
            }
        } else {
            for (int k = from; k < to; k++) {
                double v = Math.floor((Math.min(Math.max(x[k], l), h) * a + b) * inv) * q + c;
                o[k] = v;
                s[k] += v;
            }
        }
    }

    /** The same and a jump. */
    static void floorStep(
            double[] x,
            double[] o,
            int from,
            int to,
            double l,
            double h,
            double a,
            double b,
            double inv,
            double q,
            double t,
            double j,
            double c) {
        for (int k = from; k < to; k++) {
            double v = x[k];
            o[k] = Math.floor((Math.min(Math.max(v, l), h) * a + b) * inv) * q
                    + Math.min(Math.max(v - t, 0), 1) * j
                    + c;
        }
    }

    static void floorStepSum(
            double[] x,
            double[] o,
            double[] s,
            int from,
            int to,
            double l,
            double h,
            double a,
            double b,
            double inv,
            double q,
            double t,
            double j,
            double c) {
        for (int k = from; k < to; k++) {
            double v = x[k];
            double w = Math.floor((Math.min(Math.max(v, l), h) * a + b) * inv) * q
                    + Math.min(Math.max(v - t, 0), 1) * j
                    + c;
            o[k] = w;
            s[k] += w;
        }
    }

    static void addFloor(
            double[] x, double[] o, int from, int to, double l, double h, double a, double b, double inv, double q) {
        for (int k = from; k < to; k++) {
            o[k] += Math.floor((Math.min(Math.max(x[k], l), h) * a + b) * inv) * q;
        }
    }

    /** The floor of a line of a floor. */
    static void addFloors(
            double[] x,
            double[] o,
            int from,
            int to,
            double l,
            double h,
            double a,
            double b,
            double inv,
            double a2,
            double b2,
            double inv2,
            double q) {
        for (int k = from; k < to; k++) {
            o[k] += Math.floor((Math.floor((Math.min(Math.max(x[k], l), h) * a + b) * inv) * a2 + b2) * inv2) * q;
        }
    }

    /** A constant plus so many floors of a line of a floor, in one. */
    static void floors(
            double[] x,
            double[] o,
            int from,
            int to,
            double l,
            double h,
            double a,
            double b,
            double inv,
            double a2,
            double b2,
            double inv2,
            double q,
            double c) {
        for (int k = from; k < to; k++) {
            o[k] = Math.floor((Math.floor((Math.min(Math.max(x[k], l), h) * a + b) * inv) * a2 + b2) * inv2) * q + c;
        }
    }

    static void floorsSum(
            double[] x,
            double[] o,
            double[] s,
            int from,
            int to,
            double l,
            double h,
            double a,
            double b,
            double inv,
            double a2,
            double b2,
            double inv2,
            double q,
            double c) {
        for (int k = from; k < to; k++) {
            double v =
                    Math.floor((Math.floor((Math.min(Math.max(x[k], l), h) * a + b) * inv) * a2 + b2) * inv2) * q + c;
            o[k] = v;
            s[k] += v;
        }
    }

    static void constant(double[] o, int from, int to, double c) {
        Arrays.fill(o, from, to, c);
    }

    /** A constant and a jump where x is above t. */
    static void step(double[] x, double[] o, int from, int to, double t, double j, double c) {
        for (int k = from; k < to; k++) {
            o[k] = Math.min(Math.max(x[k] - t, 0), 1) * j + c;
        }
    }

    static void stepSum(double[] x, double[] o, double[] s, int from, int to, double t, double j, double c) {
        for (int k = from; k < to; k++) {
            double v = Math.min(Math.max(x[k] - t, 0), 1) * j + c;
            o[k] = v;
            s[k] += v;
        }
    }

    static void addStep(double[] x, double[] o, int from, int to, double t, double j) {
        for (int k = from; k < to; k++) {
            o[k] += Math.min(Math.max(x[k] - t, 0), 1) * j;
        }
    }

    static void addStepSum(double[] x, double[] o, double[] s, int from, int to, double t, double j) {
        for (int k = from; k < to; k++) {
            double v = Math.min(Math.max(x[k] - t, 0), 1) * j;
            o[k] += v;
            s[k] += v;
        }
    }

    /** A constant and four jumps; those that are not wanted are zero. */
    static void steps(
            double[] x,
            double[] o,
            int from,
            int to,
            GridKernel.Step first,
            GridKernel.Step second,
            GridKernel.Step third,
            GridKernel.Step fourth,
            double c) {
        double t = first.after();
        double j = first.jump();
        double t2 = second.after();
        double j2 = second.jump();
        double t3 = third.after();
        double j3 = third.jump();
        double t4 = fourth.after();
        double j4 = fourth.jump();
        for (int k = from; k < to; k++) {
            double v = x[k];
            o[k] = Math.min(Math.max(v - t, 0), 1) * j
                    + Math.min(Math.max(v - t2, 0), 1) * j2
                    + Math.min(Math.max(v - t3, 0), 1) * j3
                    + Math.min(Math.max(v - t4, 0), 1) * j4
                    + c;
        }
    }

    static void stepsSum(
            double[] x,
            double[] o,
            double[] s,
            int from,
            int to,
            GridKernel.Step first,
            GridKernel.Step second,
            GridKernel.Step third,
            GridKernel.Step fourth,
            double c) {
        double t = first.after();
        double j = first.jump();
        double t2 = second.after();
        double j2 = second.jump();
        double t3 = third.after();
        double j3 = third.jump();
        double t4 = fourth.after();
        double j4 = fourth.jump();
        for (int k = from; k < to; k++) {
            double v = x[k];
            double w = Math.min(Math.max(v - t, 0), 1) * j
                    + Math.min(Math.max(v - t2, 0), 1) * j2
                    + Math.min(Math.max(v - t3, 0), 1) * j3
                    + Math.min(Math.max(v - t4, 0), 1) * j4
                    + c;
            o[k] = w;
            s[k] += w;
        }
    }

    /** The floor of a line of a rate n/d, by one true division. */
    static void addShare(
            double[] n,
            double[] d,
            double[] o,
            int from,
            int to,
            double m,
            double l,
            double h,
            double a,
            double b,
            double c,
            double q) {
        for (int k = from; k < to; k++) {
            double by = d[k];
            o[k] += Math.floor((Math.min(Math.max(n[k] * m, by * l), by * h) * a + by * b) / (by * c)) * q;
        }
    }

    /** The same of a rate without an upper end. */
    static void addOpenShare(
            double[] n,
            double[] d,
            double[] o,
            int from,
            int to,
            double m,
            double l,
            double a,
            double b,
            double c,
            double q) {
        for (int k = from; k < to; k++) {
            double by = d[k];
            o[k] += Math.floor((Math.max(n[k] * m, by * l) * a + by * b) / (by * c)) * q;
        }
    }

    static void addShares(
            double[] n,
            double[] d,
            double[] o,
            int from,
            int to,
            double m,
            double l,
            double h,
            double a,
            double b,
            double c,
            double a2,
            double b2,
            double inv2,
            double q) {
        for (int k = from; k < to; k++) {
            double by = d[k];
            o[k] += Math.floor((Math.floor((Math.min(Math.max(n[k] * m, by * l), by * h) * a + by * b) / (by * c)) * a2
                                    + b2)
                            * inv2)
                    * q;
        }
    }

    /** A jump where the rate is t/m or above; with {@code up} 0 only above. */
    static void addShareStep(
            double[] n, double[] d, double[] o, int from, int to, double m, double t, double up, double j) {
        for (int k = from; k < to; k++) {
            o[k] += Math.min(Math.max(n[k] * m - d[k] * t + up, 0), 1) * j;
        }
    }

    static void min(double[] o, double[] other, int from, int to) {
        for (int k = from; k < to; k++) {
            o[k] = Math.min(o[k], other[k]);
        }
    }

    static void max(double[] o, double[] other, int from, int to) {
        for (int k = from; k < to; k++) {
            o[k] = Math.max(o[k], other[k]);
        }
    }

    /** A number that none may be below, or above. */
    static void bound(double[] o, boolean least, double c, int from, int to) {
        if (least) {
            for (int k = from; k < to; k++) {
                o[k] = Math.max(o[k], c);
            }
        } else {
            for (int k = from; k < to; k++) {
                o[k] = Math.min(o[k], c);
            }
        }
    }

    /** A constant where the truth is 1. */
    static void set(double[] truth, double c, double[] o, int from, int to) {
        for (int k = from; k < to; k++) {
            o[k] += truth[k] * (c - o[k]);
        }
    }

    /** The first where the truth is 1, the other where it is 0. */
    static void pick(double[] truth, double[] first, double[] other, double[] o, int from, int to) {
        for (int k = from; k < to; k++) {
            o[k] = other[k] + truth[k] * (first[k] - other[k]);
        }
    }

    /** One of three by the sign of a whole number. */
    static void sign(double[] o, double below, double level, double above, int from, int to) {
        for (int k = from; k < to; k++) {
            o[k] = level
                    + Math.min(Math.max(o[k], 0), 1) * (above - level)
                    + Math.min(Math.max(-o[k], 0), 1) * (below - level);
        }
    }
}
