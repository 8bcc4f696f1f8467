package io.github.quanheng.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How a number is printed (数的写法): exactly where that is a short decimal; otherwise rounded, marked as such and followed by the exact
 * number, with as many decimals as it takes not to look like a rounder one. Whatever is printed can be read back without loss, but for
 * fractions longer than 40 characters, which are only marked.
 *
 * <p>Examples: {@code 2.65}; {@code 约2.65（=300/113）}; with a unit {@code 约2.65分（=300/113）}.
 */
public final class Numeral {
    private static final int SHORT = 6;
    private static final int MOST_DECIMALS = 18;
    private static final int LONGEST_EXACT = 40;
    private static final int NEAR = 4;
    private static final Rational SLIGHT = Rational.of(1, 100);

    private Numeral() {}

    /**
     * Prints a number.
     *
     * @param value the number
     * @param language the language
     * @return such as {@code 2.4} or {@code about 2.65 (=300/113)}
     */
    public static String in(Language language, Rational value) {
        return in(language, value, value, digits -> digits);
    }

    /**
     * Prints a number with its unit.
     *
     * @param language the language
     * @param printed the number as it is printed, such as 59.6 of 59.6%
     * @param exact the number that is given behind a rounded one, such as 149/250
     * @param unit puts the unit to the digits
     * @return such as {@code 59.6%} or {@code about 66.67% (=2/3)}
     */
    public static String in(Language language, Rational printed, Rational exact, UnaryOperator<String> unit) {
        if (isShort(printed)) {
            return unit.apply(digits(printed));
        }
        String about = about(language, printed, unit);
        String whole = exact.toString();
        if (whole.length() > LONGEST_EXACT) {
            return about;
        }
        return language == Language.ENGLISH ? about + " (=" + whole + ")" : about + "（=" + whole + "）";
    }

    /**
     * Prints what is counted in marks, or in money.
     *
     * @param language the language
     * @param amount the number
     * @param currency the money; empty where marks are counted
     * @return such as {@code 1 mark}, {@code about 2.65 marks (=300/113)} or {@code 2000 yuan}
     */
    public static String amount(Language language, Rational amount, Optional<Currency> currency) {
        Label unit = currency.map(Currency::unit)
                .orElseGet(() -> Label.of("分", amount.equals(Rational.ONE) ? "mark" : "marks"));
        return in(
                language,
                amount,
                amount,
                digits -> digits + (language == Language.ENGLISH ? " " : "") + unit.in(language));
    }

    /**
     * Prints a number whose exact value stands beside it: rounded and marked when it is long, without its fraction.
     *
     * @param language the language
     * @param printed the number as it is printed
     * @param unit puts the unit to the digits
     * @return such as {@code 59.6%} or {@code about 66.67%}
     */
    public static String about(Language language, Rational printed, UnaryOperator<String> unit) {
        String said = unit.apply(digits(printed));
        return isShort(printed) ? said : language == Language.ENGLISH ? "about " + said : "约" + said;
    }

    private static String digits(Rational value) {
        return isWhole(value)
                ? value.numerator().toString()
                : isShort(value) ? value.toString() : rounded(value).toPlainString();
    }

    private static boolean isWhole(Rational value) {
        return value.denominator().equals(BigInteger.ONE);
    }

    /**
     * Returns whether a number is printed exactly: it has six decimals at most.
     *
     * @param value the number
     * @return false where it is rounded and marked
     */
    public static boolean isShort(Rational value) {
        return isWhole(value)
                || value.toDecimal(new Rounding(SHORT, RoundingMode.FLOOR))
                                .compareTo(value.toDecimal(new Rounding(SHORT, RoundingMode.CEILING)))
                        == 0;
    }

    /** Two decimals, or as many as it takes to show two digits of a small number and not to pass for a rounder one. */
    private static BigDecimal rounded(Rational value) {
        int decimals = 2;
        Rational shifted = value.abs().times(Rational.of(10));
        while (shifted.compareTo(Rational.ONE) < 0 && decimals < MOST_DECIMALS) {
            shifted = shifted.times(Rational.of(10));
            decimals++;
        }
        BigDecimal rounded = value.toDecimal(Rounding.halfUp(decimals));
        while (decimals < MOST_DECIMALS && passesForAnother(value, rounded)) {
            decimals++;
            rounded = value.toDecimal(Rounding.halfUp(decimals));
        }
        return rounded;
    }

    /** Whether it ends in 0, or is so near that a bound of as many decimals could not be told from it. */
    private static boolean passesForAnother(Rational value, BigDecimal rounded) {
        Rational off = value.minus(Rational.of(rounded.toPlainString())).abs();
        Rational last =
                Rational.of(BigDecimal.ONE.movePointLeft(rounded.scale()).toPlainString());
        return off.signum() != 0
                && (rounded.unscaledValue().mod(BigInteger.TEN).signum() == 0
                        || (rounded.scale() <= NEAR && off.compareTo(last.times(SLIGHT)) < 0));
    }
}
