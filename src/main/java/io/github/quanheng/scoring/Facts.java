package io.github.quanheng.scoring;

import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.When;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Ratio;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Optional;

/** How figures are read from what a unit submitted, or from the record at hand. */
final class Facts {
    /** What was read: a datum, or why there is none. */
    record Reading(Optional<Datum> datum, Optional<Outcome> absent) {
        static Reading of(Datum datum) {
            return new Reading(Optional.of(datum), Optional.empty());
        }

        static Reading absent(Reason reason, String about) {
            return new Reading(Optional.empty(), Optional.of(Outcome.absent(reason, about)));
        }
    }

    /** Reads the value that counts. */
    Reading read(FigureKey key, Frame frame) {
        return read(key, Input.Reading.FINAL, frame);
    }

    private Reading read(FigureKey key, Input.Reading as, Frame frame) {
        Datum field = frame.row().get(key.indicator().value());
        if (field != null && key.when().equals(When.NOW)) {
            return Reading.of(field);
        }
        FigureKey asked = key.when().equals(When.NOW) && frame.when().isPresent()
                ? new FigureKey(key.indicator(), frame.when().get())
                : key;
        Optional<Observation> known = frame.unit().submission().find(asked);
        if (known.isEmpty()) {
            return Reading.absent(Reason.MISSING, asked.toString());
        }
        if (known.get() instanceof Observation.Missing missing) {
            return Reading.absent(Reason.MISSING, asked + ": " + missing.reason());
        }
        if (known.get() instanceof Observation.NotApplicable none) {
            return Reading.absent(Reason.NOT_APPLICABLE, asked + ": " + none.reason());
        }
        Observation.Reported reported = (Observation.Reported) known.get();
        return switch (as) {
            case DECLARED -> Reading.of(reported.declared());
            case VERIFIED ->
                reported.verified()
                        .map(Reading::of)
                        .orElseGet(() -> Reading.absent(Reason.MISSING, asked + " (VERIFIED)"));
            case FINAL, NUMERATOR, DENOMINATOR -> Reading.of(reported.finalValue());
        };
    }

    /** Reads a number: a figure, the quotient or a part of a ratio, or the number of a day. */
    Derivation figure(Input.Fact fact, Frame frame) {
        Reading reading = read(fact.key(), fact.as(), frame);
        if (reading.absent().isPresent()) {
            return Derivation.leaf(reading.absent().get());
        }
        Datum datum = reading.datum().orElseThrow();
        return new Derivation(number(datum, fact), List.of(), Optional.of(datum), Optional.empty());
    }

    private static Outcome number(Datum datum, Input.Fact fact) {
        boolean part = fact.as() == Input.Reading.NUMERATOR || fact.as() == Input.Reading.DENOMINATOR;
        if (datum instanceof Datum.Share share) {
            Ratio ratio = share.ratio();
            if (part) {
                return Outcome.of(fact.as() == Input.Reading.NUMERATOR ? ratio.numerator() : ratio.denominator());
            }
            return ratio.denominator().signum() == 0
                    ? Outcome.absent(Reason.ZERO_DENOMINATOR, fact.key() + ": " + ratio.numerator() + "/0")
                    : Outcome.of(ratio.quotient());
        }
        if (part) {
            return Outcome.absent(Reason.MISSING, fact.key() + " (" + fact.as() + ")");
        }
        if (datum instanceof Datum.Amount number) {
            return Outcome.of(number.figure().value());
        }
        if (datum instanceof Datum.Day day) {
            return Outcome.of(Rational.of(day.day().toEpochDay()));
        }
        return Outcome.absent(Reason.REFUSED, fact.key() + ": " + datum.kind());
    }

    /** Reads what an assessor gave. */
    Derivation opinion(IndicatorId indicator, Frame frame) {
        Reading reading = read(new FigureKey(indicator, When.NOW), frame);
        if (reading.absent().isPresent()) {
            Outcome.Absent absent = (Outcome.Absent) reading.absent().get();
            return Derivation.leaf(
                    absent.why() == Reason.MISSING
                            ? Outcome.absent(Reason.AWAITING_JUDGEMENT, absent.about())
                            : absent);
        }
        Datum datum = reading.datum().orElseThrow();
        Outcome outcome = datum instanceof Datum.Opinion opinion
                ? Outcome.of(opinion.value())
                : Outcome.absent(Reason.REFUSED, indicator + ": " + datum.kind());
        return new Derivation(outcome, List.of(), Optional.of(datum), Optional.empty());
    }
}
