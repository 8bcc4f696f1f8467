package io.github.quanheng.value;

import com.google.common.math.LongMath;
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

    private static final Pattern DECIMAL = Pattern.compile("-?(\\d+)(?:\\.(\\d+))?");
    private static final Pattern FRACTION = Pattern.compile("(-?\\d+)/(\\d+)");
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private NumberText() {}

    /** Reads a fraction as it is written, its denominator not zero, or a decimal. */
    static Fraction read(String text) {
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            within(text.length() <= LONGEST_FRACTION, text);
            Fraction read = new Fraction(new BigInteger(fraction.group(1)), new BigInteger(fraction.group(2)));
            InvalidValue.unless(
                    read.below().signum() != 0,
                    "number",
                    "%s的分母是0",
                    "分母写0以外的数",
                    "the denominator of %s is zero",
                    "write another",
                    shortened(text));
            within(!read.isLongerThan(MOST_BITS), text);
            return read;
        }
        InvalidValue.unless(
                text.length() <= LONGEST_DECIMAL && DECIMAL.matcher(text).matches(),
                "number",
                "“%s”不是数",
                "写小数如66.2，或分数如2/3",
                "\"%s\" is no number",
                "write a decimal such as 66.2 or a fraction such as 2/3",
                text);
        return read(new BigDecimal(text));
    }

    private static void within(boolean isWithin, String text) {
        InvalidValue.unless(
                isWithin,
                "number",
                "分数%s太长",
                "分子分母各不超过%2$s位二进制（约19,700位十进制），请先舍入",
                "the fraction %s is too long",
                "numerator and denominator may have %2$s bits each (some 19,700 digits): round it first",
                shortened(text),
                MOST_BITS);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_DECIMAL ? text : text.substring(0, LONGEST_DECIMAL - 3) + "...";
    }

    static Fraction read(BigDecimal value) {
        boolean huge = value.signum() != 0 && (long) value.precision() - value.scale() > MOST_INTEGER_DIGITS;
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
