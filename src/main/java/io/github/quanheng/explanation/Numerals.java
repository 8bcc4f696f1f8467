package io.github.quanheng.explanation;

import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import io.github.quanheng.value.Scale;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * How numbers are printed: exactly where that is a short decimal; otherwise rounded, marked as such and followed by the
 * exact number, with as many decimals as it takes not to look like a rounder number.
 */
final class Numerals {
    private static final int SHORT = 6;
    private static final int MOST_DECIMALS = 18;
    private static final int LONGEST_EXACT = 40;
    private static final int NEAR = 4;
    private static final Rational SLIGHT = Rational.of(1, 100);

    private final Vocabulary words;

    Numerals(Vocabulary words) {
        this.words = words;
    }

    /** A number in its unit: {@code 1.8分}, {@code 59.6%}, {@code 300人}. */
    String number(Rational value, PrintUnit unit) {
        return switch (unit.sort()) {
            case PLAIN -> shown(value, value, "{0}");
            case MARKS -> shown(value, value, words.template(Phrase.MARKS));
            case RATE -> shown(value.times(unit.scale().per()), value, rate(unit.scale()));
            case WORD -> shown(value, value, withUnit(unit.word()));
            case DAY -> day(value);
        };
    }

    private String day(Rational value) {
        boolean day = isWhole(value) && value.numerator().abs().bitLength() < 40;
        return day ? LocalDate.ofEpochDay(value.numerator().longValueExact()).toString() : bare(value);
    }

    /** A difference of two numbers in a unit: two rates are apart by percentage points. */
    String difference(Rational value, PrintUnit unit) {
        Rational scaled = value.times(unit.scale().per());
        return switch (unit.scale()) {
            case ONE -> number(value, unit.ofDifference());
            case PERCENT -> shown(scaled, scaled, words.template(Phrase.PERCENTAGE_POINTS));
            case PER_MILLE -> shown(scaled, scaled, words.template(Phrase.PER_MILLE_POINTS));
            case PER_HUNDRED_THOUSAND -> shown(scaled, value, rate(unit.scale()));
        };
    }

    /** A number without its unit, for a column that names the unit. */
    String bare(Rational value) {
        return shown(value, value, "{0}");
    }

    /** A unit alone, as it stands behind a number of which there is one. */
    String unit(PrintUnit unit) {
        return number(Rational.ONE, unit).substring(1).strip();
    }

    private String rate(Scale scale) {
        return switch (scale) {
            case ONE -> "{0}";
            case PERCENT -> "{0}%";
            case PER_MILLE -> "{0}‰";
            case PER_HUNDRED_THOUSAND -> words.template(Phrase.PER_HUNDRED_THOUSAND);
        };
    }

    private String withUnit(String unit) {
        return words.isEnglish() ? "{0} " + UnitWords.english(unit) : "{0}" + UnitWords.plain(unit);
    }

    private String shown(Rational printed, Rational exact, String template) {
        if (isShort(printed)) {
            return Vocabulary.fill(
                    template,
                    isWhole(printed) ? printed.numerator().toString() : printed.toString());
        }
        String rounded = Vocabulary.fill(template, rounded(printed).toPlainString());
        return exact.toString().length() > LONGEST_EXACT
                ? words.say(Phrase.ABOUT, rounded)
                : words.say(Phrase.ABOUT_EXACTLY, rounded, exact.toString());
    }

    /** A rate whose exact parts stand beside it: rounded and marked when it is long, without its fraction. */
    String rate(Rational value, PrintUnit unit) {
        Rational printed = value.times(unit.scale().per());
        return isShort(printed)
                ? number(value, unit)
                : words.say(
                        Phrase.ABOUT,
                        Vocabulary.fill(rate(unit.scale()), rounded(printed).toPlainString()));
    }

    private static boolean isWhole(Rational value) {
        return value.denominator().equals(BigInteger.ONE);
    }

    static boolean isShort(Rational value) {
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
        Rational last = Rational.of(BigDecimal.ONE.movePointLeft(rounded.scale()).toPlainString());
        return off.signum() != 0
                && (rounded.unscaledValue().mod(BigInteger.TEN).signum() == 0
                        || (rounded.scale() <= NEAR && off.compareTo(last.times(SLIGHT)) < 0));
    }
}
