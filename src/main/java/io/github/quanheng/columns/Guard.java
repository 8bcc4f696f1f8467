package io.github.quanheng.columns;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import org.jspecify.annotations.Nullable;

/**
 * What a column must satisfy so that all its numbers are worked out in the columns (列的界限): within these, and safe for a function of it.
 *
 * @param column the place of the column
 * @param least no number is below it
 * @param most no number is above it
 * @param kernel the function; none where only the bounds of an indicator are asked
 */
record Guard(
        int column, double least, double most, @Nullable Kernel kernel) {
    static Guard of(int column, Kernel kernel) {
        return new Guard(column, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, kernel);
    }

    /** The bounds of an indicator. */
    static Guard of(int column, Column of, Indicator indicator) {
        if (of instanceof Column.Share) {
            // the nodes are asked of every unit: few indicators of rates with parts have bounds
            return new Guard(column, 1, 0, null);
        }
        double least = indicator
                .least()
                .map(Figure::value)
                .map(value -> near(value.times(of.grid()).ceiling()))
                .orElse(Double.NEGATIVE_INFINITY);
        double most = indicator
                .most()
                .map(Figure::value)
                .map(value -> near(value.times(of.grid()).floor()))
                .orElse(Double.POSITIVE_INFINITY);
        return new Guard(column, least, most, null);
    }

    /** A whole number; what is beyond all columns is taken to the limit. */
    private static double near(Rational whole) {
        Rational limit = Rational.of(Whole.LIMIT);
        return whole.min(limit).max(limit.negated()).smallNumerator();
    }

    boolean isSafe(Block block) {
        return block.least() >= least && block.most() <= most && (kernel == null || kernel.isSafe(block));
    }

    boolean isSafe(Block block, int k) {
        double x = block.x()[k];
        return x >= least && x <= most && (kernel == null || kernel.isSafe(block, k));
    }
}
