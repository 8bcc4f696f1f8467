package io.github.quanheng.statistics;

import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.math.BigInteger;
import java.util.List;

/**
 * Which standard deviation (标准差) is meant: the numbers are all there are, or a sample. Worked on 2, 4, 4, 4, 5, 5, 7, 9, whose
 * mean is 5 and whose squared distances add up to 32: {@code POPULATION} has the variance 32/8 and the deviation 2, {@code SAMPLE}
 * 32/7 and 2.14 to two decimals.
 */
public enum StandardDeviation {
    /** Divided by n (总体). */
    POPULATION(0),
    /** Divided by n − 1 (样本). */
    SAMPLE(1);

    private final int fewer;

    StandardDeviation(int fewer) {
        this.fewer = fewer;
    }

    /**
     * Returns how many numbers there must be.
     *
     * @return 1, or 2 for a sample
     */
    public int least() {
        return fewer + 1;
    }

    /**
     * Returns the deviation, cut to declared digits because a root has no end.
     *
     * @param values the numbers in any order, at least {@link #least}
     * @param rounding the digits of the root
     * @return the root of the variance, as if it had first been taken without end and then rounded
     * @throws IllegalArgumentException if there are too few numbers
     */
    public Rational of(List<Rational> values, Rounding rounding) {
        InvalidValue.unless(
                values.size() >= least(),
                "values",
                "标准差%s至少要%s个数，给了%s个",
                "给足",
                "standard deviation %s: needs %s numbers or more, but has %s",
                "give more",
                this,
                least(),
                values.size());
        return of(
                values.size(),
                Rational.sum(values),
                Rational.sum(values.stream().map(value -> value.times(value)).toList()),
                rounding);
    }

    /**
     * Returns the deviation of numbers of which only the sums are known.
     *
     * @param count how many there are, at least {@link #least()}
     * @param total their sum
     * @param squares the sum of their squares
     * @param rounding how the root is rounded
     * @return the deviation
     */
    public Rational of(int count, Rational total, Rational squares, Rounding rounding) {
        // n times the sum of the squares less the square of the sum, over n times the divisor. Distances from the mean
        // would
        // carry its long denominator into every square, and lowest terms are of no use below a root that is rounded.
        BigInteger n = BigInteger.valueOf(count);
        BigInteger below = total.denominator().pow(2);
        BigInteger above = n.multiply(squares.numerator())
                .multiply(below)
                .subtract(total.numerator().pow(2).multiply(squares.denominator()));
        return root(
                above,
                below.multiply(squares.denominator()).multiply(n).multiply(n.subtract(BigInteger.valueOf(fewer))),
                rounding);
    }

    private static Rational root(BigInteger above, BigInteger below, Rounding rounding) {
        BigInteger hundreds = BigInteger.TEN.pow(2 * rounding.decimals() + 2);
        BigInteger[] square = above.multiply(hundreds).divideAndRemainder(below);
        BigInteger[] root = square[0].sqrtAndRemainder();
        boolean exact = square[1].signum() == 0 && root[1].signum() == 0;
        // Beyond its last kept digit an inexact root is neither zero nor a half: one more digit, moved off zero and
        // five.
        BigInteger digits = root[0].multiply(BigInteger.TEN).add(exact ? BigInteger.ZERO : BigInteger.ONE);
        return Rational.of(digits, BigInteger.TEN.pow(rounding.decimals() + 2)).round(rounding);
    }
}
