package io.github.quanheng.value;

import com.google.common.math.LongMath;
import io.github.quanheng.internal.Check;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text form of exact numbers, and the bounds of what is read. */
final class NumberText {
    /** How long each part of a fraction may be. */
    static final int MOST_BITS = 65_536;

    private static final int MOST_INTEGER_DIGITS = 20;
    private static final int MOST_DECIMALS = 18;
    private static final int LONGEST_DECIMAL = 64;
    /** Two parts of that many bits have 19,729 digits each, beside a minus and a stroke. */
    private static final int LONGEST_FRACTION = 2 * 19_729 + 2;

    private static final String TOO_LONG =
            "fraction %s: numerator and denominator may have %s bits each (some 19,700 digits); round it first";

    private static final Pattern DECIMAL = Pattern.compile("-?(\\d+)(?:\\.(\\d+))?");
    private static final Pattern FRACTION = Pattern.compile("(-?\\d+)/(\\d+)");
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private NumberText() {}

    /** Reads a fraction as it is written, its denominator not zero, or a decimal. */
    static Fraction read(String text) {
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            Check.that(text.length() <= LONGEST_FRACTION, TOO_LONG, shortened(text), MOST_BITS);
            Fraction read = new Fraction(new BigInteger(fraction.group(1)), new BigInteger(fraction.group(2)));
            Check.that(read.below().signum() != 0, "fraction %s: the denominator is zero", shortened(text));
            Check.that(!read.isLongerThan(MOST_BITS), TOO_LONG, shortened(text), MOST_BITS);
            return read;
        }
        Check.that(
                text.length() <= LONGEST_DECIMAL && DECIMAL.matcher(text).matches(),
                "number \"%s\": write a plain decimal such as 66.2 or a fraction such as 2/3",
                shortened(text));
        return read(new BigDecimal(text));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_DECIMAL ? text : text.substring(0, LONGEST_DECIMAL - 3) + "...";
    }

    static Fraction read(BigDecimal value) {
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        long integerDigits = Math.max(1, (long) plain.precision() - plain.scale());
        Check.that(
                integerDigits <= MOST_INTEGER_DIGITS && plain.scale() <= MOST_DECIMALS,
                "number with %s digits before and %s after the point: at most %s and %s are allowed; round it first",
                integerDigits,
                Math.max(0, plain.scale()),
                MOST_INTEGER_DIGITS,
                MOST_DECIMALS);
        return plain.scale() <= 0
                ? new Fraction(plain.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    /** A plain decimal within the bounds of a decimal, else the fraction, which is in lowest terms. */
    static String write(Fraction lowest) {
        BigInteger above = lowest.above();
        BigInteger below = lowest.below();
        int twos = below.getLowestSetBit();
        int fives = 0;
        BigInteger rest = below.shiftRight(twos);
        while (fives <= MOST_DECIMALS && rest.mod(FIVE).signum() == 0) {
            rest = rest.divide(FIVE);
            fives++;
        }
        int decimals = Math.max(twos, fives);
        if (!rest.equals(BigInteger.ONE) || decimals > MOST_DECIMALS) {
            return above + "/" + below;
        }
        BigDecimal value = new BigDecimal(above).divide(new BigDecimal(below), decimals, RoundingMode.UNNECESSARY);
        return value.precision() - decimals <= MOST_INTEGER_DIGITS ? value.toPlainString() : above + "/" + below;
    }

    /** The same of two longs. */
    static String write(long above, long below) {
        if (below == 1) {
            return Long.toString(above);
        }
        int twos = Long.numberOfTrailingZeros(below);
        int fives = 0;
        long rest = below >> twos;
        while (rest % 5 == 0) {
            rest /= 5;
            fives++;
        }
        int decimals = Math.max(twos, fives);
        if (rest != 1 || decimals > MOST_DECIMALS) {
            return above + "/" + below;
        }
        long digits = LongArithmetic.product(above, LongMath.pow(10, decimals) / below);
        return digits == LongArithmetic.UNFIT
                ? write(Fraction.of(above, below))
                : BigDecimal.valueOf(digits, decimals).toPlainString();
    }
}
