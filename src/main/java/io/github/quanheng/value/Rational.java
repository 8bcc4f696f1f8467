package io.github.quanheng.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number (有理数): a fraction in lowest terms with a positive denominator.
 *
 * <p>Arithmetic is exact, divisions included; the only way to lose digits is {@link #round}. Two rationals are equal
 * exactly when they are the same number: {@code 0.50} equals {@code 1/2}. Numbers that fit are kept in two
 * {@code long}s, so ordinary scoring does not touch {@link BigInteger}.
 *
 * <p>Text form: a plain decimal ({@code 66.2}) when the number is one within the bounds below, otherwise a fraction
 * ({@code 2/3}). A decimal has at most 20 digits before the point and 18 after it; exponents are refused.
 */
public final class Rational implements Comparable<Rational> {
    /** Zero. */
    public static final Rational ZERO = new Rational(0, 1);
    /** One. */
    public static final Rational ONE = new Rational(1, 1);

    private static final int MOST_INTEGER_DIGITS = 20;
    private static final int MOST_DECIMALS = 18;
    private static final int MOST_CHARACTERS = 64;
    private static final int MOST_FRACTION_DIGITS = 4_096;
    private static final int MOST_COMPUTED_DIGITS = 100_000;
    private static final Pattern DECIMAL = Pattern.compile("-?(\\d+)(?:\\.(\\d+))?");
    private static final Pattern FRACTION = Pattern.compile("(-?\\d+)/(\\d+)");

    private final long numerator;
    private final long denominator;
    /** Both parts when one of them does not fit into a long; else null and unused. */
    private final BigInteger @Nullable [] wide;

    private Rational(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.wide = null;
    }

    private Rational(BigInteger numerator, BigInteger denominator) {
        this.numerator = 0;
        this.denominator = 0;
        this.wide = new BigInteger[] {numerator, denominator};
    }

    /**
     * Returns a whole number.
     *
     * @param value the number
     * @return {@code value} as a rational
     */
    public static Rational of(long value) {
        return value == 0 ? ZERO : value == 1 ? ONE : new Rational(value, 1);
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
        InvalidValue.unless(
                denominator != 0,
                "number",
                "%s/%s的分母是0",
                "分母写0以外的数",
                "the denominator of %s/%s is zero",
                "write another",
                numerator,
                denominator);
        return lowest(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Returns the exact value of a decimal.
     *
     * @param value a decimal within the bounds of the text form
     * @return the same number
     * @throws IllegalArgumentException if the decimal has too many digits
     */
    public static Rational of(BigDecimal value) {
        long written = (long) value.precision() - value.scale();
        boolean huge = value.signum() != 0 && written > MOST_INTEGER_DIGITS;
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : huge ? value : value.stripTrailingZeros();
        long integerDigits = Math.max(1, (long) plain.precision() - plain.scale());
        InvalidValue.unless(
                integerDigits <= MOST_INTEGER_DIGITS && plain.scale() <= MOST_DECIMALS,
                "number",
                "小数点前有%s位、后有%s位",
                "前最多写%3$s位、后最多写%4$s位",
                "has %s digits before and %s after the point",
                "write at most %3$s and %4$s",
                integerDigits,
                Math.max(0, plain.scale()),
                MOST_INTEGER_DIGITS,
                MOST_DECIMALS);
        return plain.scale() <= 0
                ? lowest(plain.toBigIntegerExact(), BigInteger.ONE)
                : lowest(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
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
        Optional<Rational> fraction = fraction(text, MOST_FRACTION_DIGITS);
        if (fraction.isPresent()) {
            return fraction.get();
        }
        InvalidValue.unless(
                text.length() <= MOST_CHARACTERS && DECIMAL.matcher(text).matches(),
                "number",
                "“%s”不是数",
                "写小数如66.2，或分数如2/3",
                "\"%s\" is no number",
                "write a decimal such as 66.2 or a fraction such as 2/3",
                text);
        return of(new BigDecimal(text));
    }

    /**
     * Reads a number that was computed, as {@link #toString()} writes it: its fraction may be longer than one that
     * {@link #of(String)} takes.
     *
     * @param text a decimal or a fraction of 100,000 digits above and below at most
     * @return the number
     * @throws IllegalArgumentException if the text is something else or out of bounds
     */
    public static Rational ofComputed(String text) {
        return fraction(text, MOST_COMPUTED_DIGITS).orElseGet(() -> of(text));
    }

    private static Optional<Rational> fraction(String text, int mostDigits) {
        Matcher fraction = FRACTION.matcher(text);
        if (text.length() > 2 * mostDigits + 2 || !fraction.matches()) {
            return Optional.empty();
        }
        BigInteger below = new BigInteger(fraction.group(2));
        InvalidValue.unless(
                below.signum() != 0,
                "number",
                "%s的分母是0",
                "分母写0以外的数",
                "the denominator of %s is zero",
                "write another",
                text);
        return Optional.of(lowest(new BigInteger(fraction.group(1)), below));
    }

    private static Rational lowest(BigInteger above, BigInteger below) {
        BigInteger divisor = above.gcd(below);
        if (below.signum() < 0) {
            divisor = divisor.negate();
        }
        BigInteger n = above.divide(divisor);
        BigInteger d = below.divide(divisor);
        return n.bitLength() < Long.SIZE && d.bitLength() < Long.SIZE
                ? d.equals(BigInteger.ONE) ? of(n.longValue()) : new Rational(n.longValue(), d.longValue())
                : new Rational(n, d);
    }

    /**
     * Returns the numerator of the lowest terms, which carries the sign.
     *
     * @return the numerator
     */
    public BigInteger numerator() {
        return wide == null ? BigInteger.valueOf(numerator) : wide[0];
    }

    /**
     * Returns the denominator of the lowest terms.
     *
     * @return the denominator, positive
     */
    public BigInteger denominator() {
        return wide == null ? BigInteger.valueOf(denominator) : wide[1];
    }

    /**
     * Returns this plus another number.
     *
     * @param other the number to add
     * @return the exact sum
     */
    public Rational plus(Rational other) {
        if (wide == null && other.wide == null && denominator == 1 && other.denominator == 1) {
            long sum = numerator + other.numerator;
            if (((numerator ^ sum) & (other.numerator ^ sum)) >= 0) {
                return of(sum);
            }
        }
        BigInteger above =
                numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator()));
        return lowest(above, denominator().multiply(other.denominator()));
    }

    /**
     * Returns this less another number.
     *
     * @param other the number to take away
     * @return the exact difference
     */
    public Rational minus(Rational other) {
        return plus(other.negated());
    }

    /**
     * Returns this times another number.
     *
     * @param other the factor
     * @return the exact product
     */
    public Rational times(Rational other) {
        if (wide == null && other.wide == null && denominator == 1 && other.denominator == 1) {
            long high = Math.multiplyHigh(numerator, other.numerator);
            long low = numerator * other.numerator;
            if ((high == 0 && low >= 0) || (high == -1 && low < 0)) {
                return of(low);
            }
        }
        return lowest(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
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
        return lowest(numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
    }

    /**
     * Returns the number with the other sign.
     *
     * @return minus this
     */
    public Rational negated() {
        return wide == null && numerator != Long.MIN_VALUE
                ? denominator == 1 ? of(-numerator) : new Rational(-numerator, denominator)
                : lowest(numerator().negate(), denominator());
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
        return of(toDecimal(rounding));
    }

    /**
     * Returns the largest whole number that is not larger.
     *
     * @return the floor
     */
    public Rational floor() {
        return isWhole() ? this : whole(RoundingMode.FLOOR);
    }

    /**
     * Returns the smallest whole number that is not smaller.
     *
     * @return the ceiling
     */
    public Rational ceiling() {
        return isWhole() ? this : whole(RoundingMode.CEILING);
    }

    private Rational whole(RoundingMode mode) {
        return lowest(
                new BigDecimal(numerator())
                        .divide(new BigDecimal(denominator()), 0, mode)
                        .toBigInteger(),
                BigInteger.ONE);
    }

    /**
     * Returns this number as a decimal, rounded as declared and keeping the declared decimals, as a sheet prints it.
     *
     * @param rounding how many decimals are kept and how
     * @return a decimal whose scale is that of the rounding
     */
    public BigDecimal toDecimal(Rounding rounding) {
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), rounding.decimals(), rounding.mode());
    }

    /**
     * Returns the sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return wide == null ? Long.signum(numerator) : wide[0].signum();
    }

    /**
     * Returns whether this is a whole number.
     *
     * @return true for 3 and 6/2, false for 1/2
     */
    public boolean isWhole() {
        return wide == null ? denominator == 1 : wide[1].equals(BigInteger.ONE);
    }

    @Override
    public int compareTo(Rational other) {
        if (wide == null && other.wide == null && denominator == other.denominator) {
            return Long.compare(numerator, other.numerator);
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rational that
                && (wide == null
                        ? that.wide == null && numerator == that.numerator && denominator == that.denominator
                        : that.wide != null && wide[0].equals(that.wide[0]) && wide[1].equals(that.wide[1]));
    }

    @Override
    public int hashCode() {
        return wide == null
                ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator)
                : 31 * wide[0].hashCode() + wide[1].hashCode();
    }

    /**
     * Returns the text form, which {@link #of(String)} reads back.
     *
     * @return a plain decimal where the number is one within the bounds, otherwise a fraction in lowest terms
     */
    @Override
    @JsonValue
    public String toString() {
        BigInteger below = denominator();
        int twos = below.getLowestSetBit();
        int fives = 0;
        BigInteger rest = below.shiftRight(twos);
        BigInteger five = BigInteger.valueOf(5);
        while (fives <= MOST_DECIMALS && rest.mod(five).signum() == 0) {
            rest = rest.divide(five);
            fives++;
        }
        int decimals = Math.max(twos, fives);
        if (!rest.equals(BigInteger.ONE) || decimals > MOST_DECIMALS) {
            return numerator() + "/" + below;
        }
        String text = new BigDecimal(numerator())
                .divide(new BigDecimal(below), decimals, RoundingMode.UNNECESSARY)
                .toPlainString();
        int integerDigits = (decimals == 0 ? text.length() : text.indexOf('.')) - (signum() < 0 ? 1 : 0);
        return integerDigits <= MOST_INTEGER_DIGITS ? text : numerator() + "/" + below;
    }
}
