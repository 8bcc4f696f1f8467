package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.f;

import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/** Plain arithmetic for the formulas of the grids, apart from the library's own. */
final class Maths {
    private Maths() {}

    /** 四舍五入 to two decimals. */
    static BigFraction cents(BigFraction value) {
        return f(value.bigDecimalValue(2, RoundingMode.HALF_UP).toPlainString());
    }

    static BigFraction floor(BigFraction value) {
        BigInteger[] parts = value.getNumerator().divideAndRemainder(value.getDenominator());
        boolean below = parts[1].signum() != 0 && value.signum() < 0;
        return BigFraction.of(below ? parts[0].subtract(BigInteger.ONE) : parts[0]);
    }

    static BigFraction ceiling(BigFraction value) {
        return floor(value.negate()).negate();
    }

    static BigFraction max(BigFraction one, BigFraction other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    static BigFraction min(BigFraction one, BigFraction other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** The value, but at least 0 and at most the full marks. */
    static BigFraction within(BigFraction value, String full) {
        return max(BigFraction.ZERO, min(value, f(full)));
    }

    static boolean atLeast(BigFraction value, String bound) {
        return value.compareTo(f(bound)) >= 0;
    }

    static boolean below(BigFraction value, String bound) {
        return value.compareTo(f(bound)) < 0;
    }

    static boolean above(BigFraction value, String bound) {
        return value.compareTo(f(bound)) > 0;
    }

    static boolean isZero(BigFraction value) {
        return value.signum() == 0;
    }
}
