package io.github.quanheng.explanation;

import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.When;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rule.Scope;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.util.List;

/** One language, spoken about one rulebook: names, numbers, data, reasons. */
final class Speech {
    private final Rulebook rulebook;
    private final Vocabulary words;
    private final Numerals numerals;
    private final Measures measures;

    Speech(Rulebook rulebook, Language language) {
        this.rulebook = rulebook;
        this.words = new Vocabulary(language, rulebook.currency().isPresent());
        this.numerals = new Numerals(words);
        this.measures = new Measures(rulebook);
    }

    Rulebook rulebook() {
        return rulebook;
    }

    Numerals numerals() {
        return numerals;
    }

    Measures measures() {
        return measures;
    }

    String say(Phrase phrase, String... parts) {
        return words.say(phrase, parts);
    }

    String join(Phrase joint, List<String> parts) {
        return words.join(joint, parts);
    }

    boolean isEnglish() {
        return words.isEnglish();
    }

    String label(Label label) {
        return label.in(words.language());
    }

    String marks(Rational value) {
        return numerals.number(value, Measure.MARKS);
    }

    String name(IndicatorId id) {
        return rulebook.indicator(id).map(found -> label(found.name())).orElse(id.value());
    }

    String name(FigureKey key) {
        String name = name(key.indicator());
        return key.when().equals(When.NOW) ? name : say(Phrase.OF_PERIOD, name, period(key.when()));
    }

    String period(When when) {
        if (when.equals(When.NOW)) {
            return say(Phrase.PERIOD_NOW);
        }
        if (when.equals(When.before(1))) {
            return say(Phrase.PERIOD_BEFORE);
        }
        return when.value().startsWith("-")
                ? say(Phrase.PERIODS_BEFORE, when.value().substring(1))
                : when.value();
    }

    String name(Input.Fact fact) {
        String name = name(fact.key());
        return switch (fact.as()) {
            case FINAL -> name;
            case DECLARED -> say(Phrase.DECLARED, name);
            case VERIFIED -> say(Phrase.VERIFIED, name);
            case NUMERATOR -> say(Phrase.NUMERATOR, name);
            case DENOMINATOR -> say(Phrase.DENOMINATOR, name);
        };
    }

    String name(LineId id) {
        if (id.equals(Scope.Lines.EACH)) {
            return say(Phrase.EACH_LINE);
        }
        return id.equals(LineId.TOTAL)
                ? label(rulebook.total().name())
                : say(
                        Phrase.LINE_NAME,
                        rulebook.line(id)
                                .map(line -> id + " " + label(line.name()))
                                .orElse(id.value()));
    }

    String name(Input.ScoreOf score) {
        String line = name(score.line());
        return switch (score.stage()) {
            case RAW -> say(Phrase.RAW_OF, line);
            case LIMITED -> say(Phrase.LIMITED_OF, line);
            case SCORE -> score.line().equals(LineId.TOTAL) ? line : say(Phrase.SCORE_OF, line);
            case FULL -> say(Phrase.FULL_OF, line);
        };
    }

    String name(Input.Parameter parameter) {
        return say(Phrase.PARAMETER, parameter.id().value());
    }

    /** What was read, as it was reported: a ratio with both its parts. */
    String datum(Datum datum, Measure measure) {
        if (datum instanceof Datum.Amount number) {
            return figure(number.figure(), measure);
        }
        if (datum instanceof Datum.Share share) {
            String parts = numerals.bare(share.ratio().numerator())
                    + "/"
                    + numerals.bare(share.ratio().denominator());
            return share.ratio().denominator().signum() == 0
                    ? parts
                    : rate(share.ratio().quotient(), measure.or(Measure.PERCENT)) + " (" + parts + ")";
        }
        if (datum instanceof Datum.YesNo yesNo) {
            return say(yesNo.yes() ? Phrase.YES : Phrase.NO);
        }
        if (datum instanceof Datum.Code code) {
            return code.code();
        }
        if (datum instanceof Datum.Day day) {
            return day.day().toString();
        }
        if (datum instanceof Datum.Records records) {
            return say(Phrase.RECORDS, String.valueOf(records.rows().size()));
        }
        return numerals.number(((Datum.Opinion) datum).value(), measure);
    }

    /** A quotient whose exact parts stand beside it: rounded and marked when it is long, without its fraction. */
    private String rate(Rational quotient, Measure measure) {
        Rational printed = quotient.times(measure.scale().per());
        return Numerals.isShort(printed)
                ? numerals.number(quotient, measure)
                : say(
                        Phrase.ABOUT,
                        numerals.number(
                                numerals.nearest(printed)
                                        .dividedBy(measure.scale().per()),
                                measure));
    }

    /** A printed figure: a rate on its own scale, a plain number in the measure at hand. */
    String figure(Figure figure, Measure measure) {
        return numerals.number(figure.value(), figure.isRate() ? Measure.rate(figure.scale()) : measure);
    }

    String reason(Reason reason) {
        return say(Phrase.of(reason));
    }

    String rounding(Rounding rounding) {
        String digits = rounding.decimals() == 0
                ? say(Phrase.TO_WHOLE)
                : say(Phrase.TO_DECIMALS, String.valueOf(rounding.decimals()));
        return say(Phrase.of(rounding.mode()), digits);
    }
}
