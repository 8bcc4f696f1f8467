package io.github.quanheng.columns;

import java.math.RoundingMode;

/** Whole numbers of one unit, with a note where one does not fit (逐单位的整数运算). */
final class Exact {
    /** Numbers stay below this. */
    private static final long ROOM = 1L << 61;

    private boolean fits = true;

    void begin() {
        fits = true;
    }

    long times(long a, long b) {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        fits &= ((high == 0 && low >= 0) || (high == -1 && low < 0)) && Math.abs(low) < ROOM;
        return low;
    }

    boolean fits() {
        return fits;
    }

    static long round(long above, long below, RoundingMode mode) {
        long floor = Math.floorDiv(above, below);
        long rest = above - floor * below;
        if (rest == 0) {
            return floor;
        }
        long half = Long.compare(rest, below - rest);
        boolean positive = above > 0;
        boolean up = switch (mode) {
            case UP -> positive;
            case DOWN, UNNECESSARY -> !positive;
            case CEILING -> true;
            case FLOOR -> false;
            case HALF_UP -> half > 0 || (half == 0 && positive);
            case HALF_DOWN -> half > 0 || (half == 0 && !positive);
            case HALF_EVEN -> half > 0 || (half == 0 && (floor & 1) != 0);
        };
        return up ? floor + 1 : floor;
    }
}
