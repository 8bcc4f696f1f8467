package io.github.quanheng.explanation;

import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.value.Figure;
import java.util.Optional;
import java.util.stream.Stream;

/** What was read, as it was reported: a ratio with both its parts. */
final class DatumText {
    private final RulebookWords words;

    DatumText(RulebookWords words) {
        this.words = words;
    }

    String of(IndicatorId of, Datum datum, PrintUnit unit) {
        if (datum instanceof Datum.Amount number) {
            return words.figure(number.figure(), unit);
        }
        if (datum instanceof Datum.Share share) {
            String parts = words.numerals().bare(share.ratio().numerator())
                    + "/"
                    + words.numerals().bare(share.ratio().denominator());
            return share.ratio().denominator().signum() == 0
                    ? parts
                    : words.say(
                            Joint.ASIDE,
                            words.numerals().rate(share.ratio().quotient(), unit.or(PrintUnit.PERCENT)),
                            parts);
        }
        if (datum instanceof Datum.YesNo yesNo) {
            return words.say(yesNo.yes() ? NamePhrase.YES : NamePhrase.NO);
        }
        if (datum instanceof Datum.Code code) {
            return words.code(of, code.code());
        }
        if (datum instanceof Datum.Day day) {
            return day.day().toString();
        }
        if (datum instanceof Datum.Records records) {
            return words.say(NamePhrase.RECORDS, String.valueOf(records.rows().size()));
        }
        if (datum instanceof Datum.Bound bound) {
            return bound(bound, unit);
        }
        if (datum instanceof Datum.Graded graded) {
            return words.code(of, graded.grade());
        }
        return words.numerals().number(((Datum.Opinion) datum).value(), unit);
    }

    /** What is known of a figure that is known only as a bound. */
    private String bound(Datum.Bound bound, PrintUnit unit) {
        return words.join(
                Joint.AND,
                Stream.of(
                                end(NamePhrase.NOT_LESS_THAN, bound.atLeast(), unit),
                                end(NamePhrase.MORE_THAN, bound.moreThan(), unit),
                                end(NamePhrase.NOT_MORE_THAN, bound.atMost(), unit),
                                end(NamePhrase.LESS_THAN, bound.lessThan(), unit))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Optional<String> end(Phrase phrase, Optional<Figure> end, PrintUnit unit) {
        return end.map(figure -> words.say(phrase, words.figure(figure, unit)));
    }
}
