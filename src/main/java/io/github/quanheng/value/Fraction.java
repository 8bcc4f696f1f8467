package io.github.quanheng.value;

import com.google.common.math.BigIntegerMath;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A fraction of whole numbers of any length. Its arithmetic takes and gives lowest terms with a positive denominator; {@link
 * #lowest} makes them.
 */
record Fraction(BigInteger above, BigInteger below) {
    static Fraction of(long above, long below) {
        return new Fraction(BigInteger.valueOf(above), BigInteger.valueOf(below));
    }

    Fraction lowest() {
        BigInteger divisor = below.signum() < 0 ? above.gcd(below).negate() : above.gcd(below);
        return new Fraction(above.divide(divisor), below.divide(divisor));
    }

    /** Only a factor that both denominators have can shorten the sum. */
    Fraction plus(Fraction other) {
        BigInteger common = below.gcd(other.below);
        BigInteger rest = below.divide(common);
        BigInteger sum = above.multiply(other.below.divide(common)).add(other.above.multiply(rest));
        BigInteger divisor = sum.gcd(common);
        return new Fraction(sum.divide(divisor), rest.multiply(other.below.divide(divisor)));
    }

    /** Only a numerator and the other denominator can have a common factor. */
    Fraction times(Fraction other) {
        BigInteger across = above.gcd(other.below);
        BigInteger back = other.above.gcd(below);
        return new Fraction(
                above.divide(across).multiply(other.above.divide(back)),
                below.divide(back).multiply(other.below.divide(across)));
    }

    Fraction reciprocal() {
        return above.signum() < 0 ? new Fraction(below.negate(), above.negate()) : new Fraction(below, above);
    }

    Fraction negated() {
        return new Fraction(above.negate(), below);
    }

    int compareTo(Fraction other) {
        return above.multiply(other.below).compareTo(other.above.multiply(below));
    }

    /** This times {@code 10^decimals}, rounded to a whole number. */
    BigInteger digits(int decimals, RoundingMode mode) {
        return BigIntegerMath.divide(above.multiply(BigInteger.TEN.pow(decimals)), below, mode);
    }

    boolean isLongerThan(int bits) {
        return above.bitLength() > bits || below.bitLength() > bits;
    }
}
