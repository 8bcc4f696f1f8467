package io.github.quanheng.columns;

/** A function of one column into another (列函数), whole numbers into whole numbers, with no number ever rounded but by a floor that is meant. */
abstract class Kernel {
    /** The least and the largest value. */
    final long low;

    final long high;

    Kernel(long low, long high) {
        this.low = low;
        this.high = high;
    }

    /** Whether the function is known, and exact, for all numbers of a block. */
    abstract boolean isSafe(Block of);

    /** Whether it is known, and exact, for one of them. */
    abstract boolean isSafe(Block of, int k);

    /** Fills a column. */
    abstract void fill(Block x, double[] out, int from, int to);

    /** Fills a column and adds it to a sum. */
    void add(Block x, double[] out, double[] sum, int from, int to) {
        fill(x, out, from, to);
        Loops.add(out, sum, from, to);
    }

    /** Whether it gives back its number. */
    boolean isIdentity() {
        return false;
    }
}
