package io.github.quanheng.explanation;

import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import io.github.quanheng.value.Scale;
import java.time.LocalDate;

/**
 * How numbers are printed: exactly where that is a short decimal; otherwise rounded, marked as such and followed by the
 * exact number.
 */
final class Numerals {
    private static final int SHORT = 6;
    private static final int MOST_DECIMALS = 18;
    private static final int LONGEST_EXACT = 40;

    private final Vocabulary words;

    Numerals(Vocabulary words) {
        this.words = words;
    }

    /** A number in its measure: {@code 1.8分}, {@code 59.6%}, {@code 300人}. */
    String number(Rational value, Measure measure) {
        return switch (measure.sort()) {
            case PLAIN -> shown(value, value, "{0}");
            case MARKS -> shown(value, value, words.template(Phrase.MARKS));
            case RATE, LOOSE_RATE -> shown(value.times(measure.scale().per()), value, rate(measure.scale()));
            case WORD -> shown(value, value, withUnit(measure.word()));
            case DAY -> LocalDate.ofEpochDay(value.numerator().longValueExact()).toString();
        };
    }

    /** A difference of two numbers in a measure: two rates are apart by percentage points. */
    String difference(Rational value, Measure measure) {
        Rational scaled = value.times(measure.scale().per());
        return switch (measure.scale()) {
            case ONE -> number(value, measure.ofDifference());
            case PERCENT -> shown(scaled, scaled, words.template(Phrase.PERCENTAGE_POINTS));
            case PER_MILLE -> shown(scaled, scaled, words.template(Phrase.PER_MILLE_POINTS));
            case PER_HUNDRED_THOUSAND -> shown(scaled, value, rate(measure.scale()));
        };
    }

    /** A number without its unit, for a column that names the unit. */
    String bare(Rational value) {
        return shown(value, value, "{0}");
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
            return Vocabulary.fill(template, printed.toString());
        }
        String rounded = Vocabulary.fill(
                template, printed.toDecimal(Rounding.halfUp(decimals(printed))).toPlainString());
        return exact.toString().length() > LONGEST_EXACT
                ? words.say(Phrase.ABOUT, rounded)
                : words.say(Phrase.ABOUT_EXACTLY, rounded, exact.toString());
    }

    /** The number rounded as it is printed. */
    Rational nearest(Rational value) {
        return value.round(Rounding.halfUp(decimals(value)));
    }

    static boolean isShort(Rational value) {
        return value.toDecimal(new Rounding(SHORT, java.math.RoundingMode.FLOOR))
                        .compareTo(ceiling(value))
                == 0;
    }

    private static java.math.BigDecimal ceiling(Rational value) {
        return value.toDecimal(new Rounding(SHORT, java.math.RoundingMode.CEILING));
    }

    /** Two decimals, or as many as it takes to show two digits of a small number. */
    private static int decimals(Rational value) {
        int decimals = 2;
        Rational shifted = value.abs().times(Rational.of(10));
        while (shifted.compareTo(Rational.ONE) < 0 && decimals < MOST_DECIMALS) {
            shifted = shifted.times(Rational.of(10));
            decimals++;
        }
        return decimals;
    }
}
