package io.github.quanheng.value;

import static io.github.quanheng.value.LongArithmetic.UNFIT;
import static io.github.quanheng.value.LongArithmetic.compareProducts;
import static io.github.quanheng.value.LongArithmetic.gcd;
import static io.github.quanheng.value.LongArithmetic.product;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number (有理数): a fraction in lowest terms with a positive denominator.
 *
 * <p>Arithmetic is exact, divisions included; the only way to lose digits is {@link #round}. Two rationals are equal
 * exactly when they are the same number: {@code 0.50} equals {@code 1/2}. Numbers that fit are kept in two
 * {@code long}s, so ordinary scoring does not touch {@link BigInteger}.
 *
 * <p>Text form: a plain decimal ({@code 66.2}) when the number is one within the bounds below, otherwise a fraction
 * ({@code 2/3}). A decimal has at most 20 digits before the point and 18 after it; exponents are refused. These are bounds of
 * what is read: what is computed may be longer, and {@link #isWithinBounds} says whether it is too long to go on with.
 */
public final class Rational implements Comparable<Rational> {
    /** Zero. */
    public static final Rational ZERO = new Rational(0, 1);
    /** One. */
    public static final Rational ONE = new Rational(1, 1);

    /**
     * How many bits the numerator and the denominator of a number may have each to be within bounds: 65,536, which is some
     * 19,700 digits. The sum of 5,000 ratios with denominators of up to a million, drawn at random, has about 39,000 bits.
     */
    public static final int MOST_BITS = NumberText.MOST_BITS;

    private final long numerator;
    private final long denominator;
    /** The number when one of its parts does not fit into a long; else null. */
    private final @Nullable Fraction wide;

    private Rational(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.wide = null;
    }

    private Rational(Fraction wide) {
        this.numerator = 0;
        this.denominator = 0;
        this.wide = wide;
    }

    /** A fraction in lowest terms, as two longs where it fits. */
    private static Rational of(Fraction lowest) {
        return lowest.isLongerThan(Long.SIZE - 1) || lowest.above().longValue() == UNFIT
                ? new Rational(lowest)
                : small(lowest.above().longValue(), lowest.below().longValue());
    }

    private static Rational small(long above, long below) {
        return below != 1 ? new Rational(above, below) : above == 0 ? ZERO : above == 1 ? ONE : new Rational(above, 1);
    }

    private static Rational lowest(long above, long below) {
        long divisor = gcd(above, below);
        return divisor == 1 ? small(above, below) : small(above / divisor, below / divisor);
    }

    private Fraction wide() {
        return wide == null ? Fraction.of(numerator, denominator) : wide;
    }

    /**
     * Returns a whole number.
     *
     * @param value the number
     * @return {@code value} as a rational
     */
    public static Rational of(long value) {
        return value == UNFIT ? of(Fraction.of(value, 1)) : small(value, 1);
    }

    /**
     * Returns an exact quotient.
     *
     * @param numerator the dividend
     * @param denominator the divisor, not zero
     * @return {@code numerator / denominator} in lowest terms
     * @throws IllegalArgumentException if the denominator is zero
     */
    public static Rational of(long numerator, long denominator) {
        if (denominator == 0) {
            unlessDivisor(false, numerator, denominator);
        }
        return numerator == UNFIT || denominator == UNFIT
                ? of(Fraction.of(numerator, denominator).lowest())
                : denominator < 0 ? lowest(-numerator, -denominator) : lowest(numerator, denominator);
    }

    /**
     * Returns an exact quotient of whole numbers of any length.
     *
     * @param numerator the dividend
     * @param denominator the divisor, not zero
     * @return {@code numerator / denominator} in lowest terms
     * @throws IllegalArgumentException if the denominator is zero
     */
    public static Rational of(BigInteger numerator, BigInteger denominator) {
        unlessDivisor(denominator.signum() != 0, numerator, denominator);
        return of(new Fraction(numerator, denominator).lowest());
    }

    private static void unlessDivisor(boolean ok, Number numerator, Number denominator) {
        InvalidValue.unless(
                ok,
                "number",
                "%s/%s的分母是0",
                "分母写0以外的数",
                "the denominator of %s/%s is zero",
                "write another",
                numerator,
                denominator);
    }

    /**
     * Returns the exact value of a decimal.
     *
     * @param value a decimal within the bounds of the text form
     * @return the same number
     * @throws IllegalArgumentException if the decimal has too many digits
     */
    public static Rational of(BigDecimal value) {
        return of(NumberText.read(value).lowest());
    }

    /**
     * Reads a decimal or a fraction.
     *
     * @param text such as {@code "66.2"}, {@code "-3"} or {@code "2/3"}; no exponent, no sign but a minus
     * @return the number
     * @throws IllegalArgumentException if the text is something else or out of bounds
     */
    @JsonCreator
    public static Rational of(String text) {
        return of(NumberText.read(text).lowest());
    }

    /**
     * Returns the sum of many numbers. Neighbours are added first, then the sums of neighbours, so that long denominators
     * meet late and adding many ratios stays close to linear.
     *
     * @param numbers the numbers, in any order
     * @return their exact sum; of none it is 0
     */
    public static Rational sum(Collection<Rational> numbers) {
        Rational[] sums = numbers.toArray(new Rational[0]);
        for (int left = sums.length; left > 1; left = (left + 1) / 2) {
            for (int i = 0; i < left / 2; i++) {
                sums[i] = sums[2 * i].plus(sums[2 * i + 1]);
            }
            if (left % 2 == 1) {
                sums[left / 2] = sums[left - 1];
            }
        }
        return sums.length == 0 ? ZERO : sums[0];
    }

    /**
     * Returns whether numerator and denominator fit into two longs, as they do in ordinary scoring. The smallest long counts
     * as not fitting, so what fits has a negative that fits.
     *
     * @return true if {@link #smallNumerator} and {@link #smallDenominator} may be asked
     */
    public boolean isSmall() {
        return wide == null;
    }

    /**
     * Returns the numerator of a small number.
     *
     * @return the numerator of the lowest terms, which carries the sign
     * @throws ArithmeticException if the number is not {@linkplain #isSmall small}
     */
    public long smallNumerator() {
        requireSmall();
        return numerator;
    }

    /**
     * Returns the denominator of a small number.
     *
     * @return the denominator of the lowest terms, positive
     * @throws ArithmeticException if the number is not {@linkplain #isSmall small}
     */
    public long smallDenominator() {
        requireSmall();
        return denominator;
    }

    private void requireSmall() {
        if (wide != null) {
            throw new ArithmeticException("number of " + wide.above().bitLength() + " and "
                    + wide.below().bitLength() + " bits: does not fit into two longs; ask isSmall first");
        }
    }

    /**
     * Returns whether numerator and denominator have at most {@link #MOST_BITS} each. Arithmetic never refuses a number; who
     * computes on and on, such as a line that multiplies the line before by itself, asks this and stops.
     *
     * @return true if the number is within bounds, and so its text can be read back
     */
    public boolean isWithinBounds() {
        return wide == null || !wide.isLongerThan(MOST_BITS);
    }

    /**
     * Returns the numerator of the lowest terms, which carries the sign.
     *
     * @return the numerator
     */
    public BigInteger numerator() {
        return wide == null ? BigInteger.valueOf(numerator) : wide.above();
    }

    /**
     * Returns the denominator of the lowest terms.
     *
     * @return the denominator, positive
     */
    public BigInteger denominator() {
        return wide == null ? BigInteger.valueOf(denominator) : wide.below();
    }

    /**
     * Returns this plus another number.
     *
     * @param other the number to add
     * @return the exact sum
     */
    public Rational plus(Rational other) {
        Rational sum = wide == null && other.wide == null ? sum(other.numerator, other.denominator) : null;
        return sum != null ? sum : of(wide().plus(other.wide()));
    }

    /**
     * Returns this less another number.
     *
     * @param other the number to take away
     * @return the exact difference
     */
    public Rational minus(Rational other) {
        Rational sum = wide == null && other.wide == null ? sum(-other.numerator, other.denominator) : null;
        return sum != null ? sum : of(wide().plus(other.wide().negated()));
    }

    /** As {@link Fraction#plus}; null if a step does not fit. */
    private @Nullable Rational sum(long otherAbove, long otherBelow) {
        long common = denominator == otherBelow ? denominator : gcd(denominator, otherBelow);
        long rest = denominator / common;
        long sum = LongArithmetic.sum(product(numerator, otherBelow / common), product(otherAbove, rest));
        if (sum == UNFIT) {
            return null;
        }
        long divisor = gcd(sum, common);
        long below = product(rest, otherBelow / divisor);
        return below == UNFIT ? null : small(sum / divisor, below);
    }

    /**
     * Returns this times another number.
     *
     * @param other the factor
     * @return the exact product
     */
    public Rational times(Rational other) {
        if (wide == null && other.wide == null) {
            long across = gcd(numerator, other.denominator);
            long back = gcd(other.numerator, denominator);
            long above = product(numerator / across, other.numerator / back);
            long below = product(denominator / back, other.denominator / across);
            if (above != UNFIT && below != UNFIT) {
                return small(above, below);
            }
        }
        return of(wide().times(other.wide()));
    }

    /**
     * Returns this divided by another number, exactly.
     *
     * @param other the divisor, not zero
     * @return the exact quotient
     * @throws ArithmeticException if the divisor is zero
     */
    public Rational dividedBy(Rational other) {
        if (other.signum() == 0) {
            throw new ArithmeticException(this + " divided by zero");
        }
        return times(other.reciprocal());
    }

    private Rational reciprocal() {
        return wide != null
                ? of(wide.reciprocal())
                : numerator < 0 ? small(-denominator, -numerator) : small(denominator, numerator);
    }

    /**
     * Returns the number with the other sign.
     *
     * @return minus this
     */
    public Rational negated() {
        return wide == null ? small(-numerator, denominator) : of(wide.negated());
    }

    /**
     * Returns the distance from zero.
     *
     * @return the absolute value
     */
    public Rational abs() {
        return signum() < 0 ? negated() : this;
    }

    /**
     * Returns the smaller of two numbers.
     *
     * @param other the other number
     * @return the smaller
     */
    public Rational min(Rational other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * Returns the larger of two numbers.
     *
     * @param other the other number
     * @return the larger
     */
    public Rational max(Rational other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Returns this number rounded as declared: the only lossy step there is.
     *
     * @param rounding how many decimals are kept and how
     * @return the rounded number
     */
    public Rational round(Rounding rounding) {
        if (isWhole() || (wide == null && LongMath.pow(10, rounding.decimals()) % denominator == 0)) {
            return this;
        }
        long digits = smallDigits(rounding);
        return digits == UNFIT
                ? of(new Fraction(digits(rounding), BigInteger.TEN.pow(rounding.decimals())).lowest())
                : lowest(digits, LongMath.pow(10, rounding.decimals()));
    }

    private long smallDigits(Rounding rounding) {
        return wide == null
                ? LongArithmetic.digits(numerator, denominator, rounding.decimals(), rounding.mode())
                : UNFIT;
    }

    private BigInteger digits(Rounding rounding) {
        return wide().digits(rounding.decimals(), rounding.mode());
    }

    /**
     * Returns the largest whole number that is not larger.
     *
     * @return the floor
     */
    public Rational floor() {
        return wide == null ? of(Math.floorDiv(numerator, denominator)) : whole(wide, RoundingMode.FLOOR);
    }

    /**
     * Returns the smallest whole number that is not smaller.
     *
     * @return the ceiling
     */
    public Rational ceiling() {
        return wide == null ? of(-Math.floorDiv(-numerator, denominator)) : whole(wide, RoundingMode.CEILING);
    }

    private static Rational whole(Fraction wide, RoundingMode mode) {
        return of(new Fraction(wide.digits(0, mode), BigInteger.ONE));
    }

    /**
     * Returns this number as a decimal, rounded as declared and keeping the declared decimals, as a sheet prints it.
     *
     * @param rounding how many decimals are kept and how
     * @return a decimal whose scale is that of the rounding
     */
    public BigDecimal toDecimal(Rounding rounding) {
        long digits = smallDigits(rounding);
        return digits == UNFIT
                ? new BigDecimal(digits(rounding), rounding.decimals())
                : BigDecimal.valueOf(digits, rounding.decimals());
    }

    /**
     * Returns the sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return wide == null ? Long.signum(numerator) : wide.above().signum();
    }

    /**
     * Returns whether this is a whole number.
     *
     * @return true for 3 and 6/2, false for 1/2
     */
    public boolean isWhole() {
        return wide == null ? denominator == 1 : wide.below().equals(BigInteger.ONE);
    }

    @Override
    public int compareTo(Rational other) {
        if (wide == null && other.wide == null) {
            return denominator == other.denominator
                    ? Long.compare(numerator, other.numerator)
                    : compareProducts(numerator, other.denominator, other.numerator, denominator);
        }
        return wide().compareTo(other.wide());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rational that
                && numerator == that.numerator
                && denominator == that.denominator
                && Objects.equals(wide, that.wide);
    }

    @Override
    public int hashCode() {
        return wide == null ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator) : wide.hashCode();
    }

    /**
     * Returns the text form, which {@link #of(String)} reads back.
     *
     * @return a plain decimal where the number is one within the bounds, otherwise a fraction in lowest terms
     */
    @Override
    @JsonValue
    public String toString() {
        return wide == null ? NumberText.write(numerator, denominator) : NumberText.write(wide);
    }
}
