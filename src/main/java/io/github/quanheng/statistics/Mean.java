package io.github.quanheng.statistics;

import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Rational;
import java.util.List;

/** The arithmetic mean (算术平均), exact and independent of the order of the numbers. */
public final class Mean {
    private Mean() {}

    /**
     * Returns the mean of numbers. Worked: 2/3, 1 and 3/4 add up to 29/12; their mean is 29/36.
     *
     * @param values the numbers, at least one
     * @return their sum divided by how many they are, not rounded
     * @throws IllegalArgumentException if there is no number
     */
    public static Rational of(List<Rational> values) {
        InvalidValue.unless(
                !values.isEmpty(),
                "values",
                "没有数可取平均",
                "至少给一个",
                "mean: there is no number to take it from",
                "give at least one");
        return Rational.sum(values).dividedBy(Rational.of(values.size()));
    }

    /**
     * Returns the mean of what is left when the extremes are dropped (去掉最高最低后平均). Worked: 9.5 9 9 8.5 8 8 6 without one at
     * each end leave 42.5, 8.5 each.
     *
     * @param values the numbers, more than are dropped
     * @param lowest how many of the lowest are dropped, not negative
     * @param highest how many of the highest are dropped, not negative
     * @return the mean of the others, not rounded
     * @throws IllegalArgumentException if a count is negative or no number is left
     */
    public static Rational trimmed(List<Rational> values, int lowest, int highest) {
        InvalidValue.unless(
                lowest >= 0 && highest >= 0 && (long) lowest + highest < values.size(),
                "lowest",
                "从%3$s个数中去掉最低%1$s个、最高%2$s个",
                "去掉的不为负，且至少留一个",
                "trimmed mean: drops %s and %s of %s numbers",
                "drop no fewer than none and leave at least one",
                lowest,
                highest,
                values.size());
        return of(values.stream().sorted().toList().subList(lowest, values.size() - highest));
    }
}
