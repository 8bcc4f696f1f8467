package io.github.quanheng.explanation;

import io.github.quanheng.value.Numeral;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Scale;
import java.math.BigInteger;
import java.time.LocalDate;

/** How numbers are printed with their units. */
final class Numerals {
    private final Vocabulary words;

    Numerals(Vocabulary words) {
        this.words = words;
    }

    /** A number in its unit: {@code 1.8分}, {@code 59.6%}, {@code 300人}. */
    String number(Rational value, PrintUnit unit) {
        return switch (unit.sort()) {
            case PLAIN -> shown(value, value, "{0}");
            case MARKS -> shown(value, value, words.template(NamePhrase.MARKS));
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
            case PERCENT -> shown(scaled, scaled, words.template(NamePhrase.PERCENTAGE_POINTS));
            case PER_MILLE -> shown(scaled, scaled, words.template(NamePhrase.PER_MILLE_POINTS));
            case PER_HUNDRED_THOUSAND -> shown(scaled, scaled, rate(unit.scale()));
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
            case PER_HUNDRED_THOUSAND -> words.template(NamePhrase.PER_HUNDRED_THOUSAND);
        };
    }

    private String withUnit(String unit) {
        return words.isEnglish() ? "{0} " + UnitWords.english(unit) : "{0}" + UnitWords.plain(unit);
    }

    private String shown(Rational printed, Rational exact, String template) {
        return Numeral.in(words.language(), printed, exact, digits -> Vocabulary.fill(template, digits));
    }

    /** A rate whose exact parts stand beside it: rounded and marked when it is long, without its fraction. */
    String rate(Rational value, PrintUnit unit) {
        Rational printed = value.times(unit.scale().per());
        return Numeral.isShort(printed)
                ? number(value, unit)
                : Numeral.about(words.language(), printed, digits -> Vocabulary.fill(rate(unit.scale()), digits));
    }

    private static boolean isWhole(Rational value) {
        return value.denominator().equals(BigInteger.ONE);
    }
}
