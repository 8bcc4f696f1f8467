package io.github.quanheng.columns;

/**
 * A block of a column (列块): whole numbers as doubles; of a rate with its parts, two of them.
 *
 * @param x the numbers, or the numerators
 * @param d the denominators, above zero; the same array where there are none
 * @param least none is below it
 * @param most none is above it, nor is a denominator
 */
@SuppressWarnings("ArrayRecordComponent") // stands between columns and loops for a moment, and is never compared
record Block(double[] x, double[] d, double least, double most) {
    /** How many units a block has: short enough for the caches, long enough for loops over vectors. */
    static final int SIZE = 16_384;

    /** How many units the blocks of a table have room for: no more than it has. */
    static int room(int units) {
        return Math.min(SIZE, units);
    }

    /** How many blocks a table has. */
    static int count(int units) {
        return (units + SIZE - 1) / SIZE;
    }

    static Block of(double[] x, double least, double most) {
        return new Block(x, x, least, most);
    }
}
