package io.github.quanheng.value;

import com.google.common.math.LongMath;
import java.math.RoundingMode;

/**
 * Arithmetic of longs that says when a result does not fit. The smallest long says it, and so is never a result: what fits has a
 * negative that fits.
 */
final class LongArithmetic {
    /** What stands for a result that does not fit. */
    static final long UNFIT = Long.MIN_VALUE;

    private LongArithmetic() {}

    /** The sum of two results: if one of them does not fit, neither does the sum. */
    static long sum(long left, long right) {
        long sum = left + right;
        return left == UNFIT || right == UNFIT || ((left ^ sum) & (right ^ sum)) < 0 ? UNFIT : sum;
    }

    /** The product of two numbers that fit. */
    static long product(long left, long right) {
        long low = left * right;
        return Math.multiplyHigh(left, right) == low >> 63 ? low : UNFIT;
    }

    /** The greatest common divisor of a number that fits and a positive one. */
    static long gcd(long any, long positive) {
        if (any == 1 || positive == 1) {
            return 1;
        }
        long rest = any % positive;
        return rest == 0 ? positive : LongMath.gcd(Math.abs(rest), positive);
    }

    /** Compares {@code a * b} with {@code c * d} in 128 bits, where nothing overflows. */
    static int compareProducts(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }

    /** A fraction times {@code 10^decimals}, rounded to a whole number. */
    static long digits(long above, long below, int decimals, RoundingMode mode) {
        long scale = LongMath.pow(10, decimals);
        long common = gcd(scale, below);
        long scaled = product(above, scale / common);
        return scaled == UNFIT ? UNFIT : LongMath.divide(scaled, below / common, mode);
    }
}
