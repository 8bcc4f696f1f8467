package io.github.quanheng.columns;

/**
 * A block of a column (列块): whole numbers as doubles; of a rate with its parts, two of them.
 *
 * @param x the numbers, or the numerators
 * @param d the denominators, above zero; the same array where there are none
 * @param least none is below it
 * @param most none is above it, nor is a denominator
 */
record Block(double[] x, double[] d, double least, double most) {
    /** How many units a block has: short enough for the caches, long enough for loops over vectors. */
    static final int SIZE = 8_192;

    static Block of(double[] x, double least, double most) {
        return new Block(x, x, least, most);
    }
}
