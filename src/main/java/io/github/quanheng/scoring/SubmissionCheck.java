package io.github.quanheng.scoring;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks what a unit submitted against the indicators of a rulebook: wrong data are caught at the door. */
final class SubmissionCheck {
    private final Rulebook rulebook;
    private final AssessedUnit unit;
    private final List<Problem> problems = new ArrayList<>();

    private SubmissionCheck(Rulebook rulebook, AssessedUnit unit) {
        this.rulebook = rulebook;
        this.unit = unit;
    }

    static List<Problem> problems(Rulebook rulebook, AssessedUnit unit) {
        SubmissionCheck check = new SubmissionCheck(rulebook, unit);
        unit.submission().observations().forEach(check::observation);
        for (ParameterId target : unit.targets().keySet()) {
            if (!rulebook.ownTargets().contains(target)) {
                check.add(
                        "target " + target,
                        "the rulebook foresees no own target of this name",
                        "use one of " + rulebook.ownTargets());
            }
        }
        if (!rulebook.inForce().encloses(unit.submission().period())) {
            check.add(
                    "period " + unit.submission().period(),
                    "the rulebook is in force " + rulebook.inForce(),
                    "score by the edition of that time");
        }
        return check.problems;
    }

    private void add(String place, String found, String cure) {
        problems.add(new Problem(unit.party().id() + ", " + place, found, cure));
    }

    private void observation(FigureKey key, Observation observation) {
        Optional<Indicator> indicator = rulebook.indicator(key.indicator());
        if (indicator.isEmpty()) {
            add(
                    "observation " + key,
                    "the rulebook has no indicator " + key.indicator(),
                    "correct the name or take it out");
            return;
        }
        if (observation instanceof Observation.Reported reported) {
            datum("observation " + key, indicator.get(), reported.declared());
            reported.verified().ifPresent(verified -> datum("verified observation " + key, indicator.get(), verified));
        }
    }

    private void datum(String place, Indicator indicator, Datum datum) {
        if (!kind(place, indicator.kind(), datum)) {
            return;
        }
        Optional<Rational> number = number(datum);
        if (indicator.least().isPresent()
                && number.filter(
                                value -> value.compareTo(indicator.least().get().value()) < 0)
                        .isPresent()) {
            add(
                    place,
                    words(datum) + " is less than the least value "
                            + indicator.least().get(),
                    "correct the figure");
        }
        if (indicator.most().isPresent()
                && number.filter(value -> value.compareTo(indicator.most().get().value()) > 0)
                        .isPresent()) {
            add(
                    place,
                    words(datum) + " is more than the most " + indicator.most().get(),
                    "correct the figure");
        }
        if (datum instanceof Datum.Code code
                && !indicator.codes().isEmpty()
                && !indicator.codes().contains(code.code())) {
            add(place, "there is no code " + code.code(), "use one of " + indicator.codes());
        }
        if (datum instanceof Datum.Records records) {
            for (int i = 0; i < records.rows().size(); i++) {
                row(
                        place + ", record " + (i + 1),
                        indicator.fields(),
                        records.rows().get(i));
            }
        }
    }

    private boolean kind(String place, Kind wanted, Datum datum) {
        if (datum.kind() == wanted) {
            return true;
        }
        boolean bareRate = wanted == Kind.RATE && datum instanceof Datum.Amount;
        add(
                place,
                bareRate
                        ? "a rate is given as the plain number " + words(datum)
                        : words(datum) + " is of kind " + datum.kind() + ", but the indicator is of kind " + wanted,
                bareRate
                        ? "write it with its sign, such as " + words(datum) + "%, or as a ratio"
                        : "give it as " + wanted);
        return false;
    }

    private void row(String place, Map<String, Kind> fields, Map<String, Datum> row) {
        fields.forEach((field, kind) -> {
            Datum value = row.get(field);
            if (value == null) {
                add(place, "field " + field + " is missing", "add it");
            } else {
                kind(place + ", field " + field, kind, value);
            }
        });
        row.keySet().stream()
                .filter(field -> !fields.containsKey(field))
                .forEach(field -> add(place, "there is no field " + field, "use " + fields.keySet()));
    }

    private static Optional<Rational> number(Datum datum) {
        if (datum instanceof Datum.Amount number) {
            return Optional.of(number.figure().value());
        }
        return datum instanceof Datum.Share share && share.ratio().denominator().signum() != 0
                ? Optional.of(share.ratio().quotient())
                : Optional.empty();
    }

    private static String words(Datum datum) {
        return datum instanceof Datum.Amount number
                ? number.figure().toString()
                : datum instanceof Datum.Share share
                        ? share.ratio().numerator() + "/" + share.ratio().denominator()
                        : "the value";
    }
}
