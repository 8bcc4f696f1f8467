package io.github.quanheng.gap;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Ratio;
import io.github.quanheng.value.Rational;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a figure of a unit would be after so many steps. */
final class Figures {
    private Figures() {}

    /** The value that counts now. */
    static Datum now(AssessedUnit unit, FigureKey key) {
        Optional<Observation> known = unit.submission().find(key);
        if (known.orElse(null) instanceof Observation.Reported reported) {
            return reported.finalValue();
        }
        throw InvalidValue.of(
                "figure",
                "单位%2$s的%1$s没有可改的值",
                "选用报了数的指标，或先给一个值",
                "%s of unit %s: there is no value to change",
                "name one that is reported, or give a value first",
                key,
                unit.party().id());
    }

    /** The indicator of the figure that moves. */
    static Indicator indicator(Move move, Rulebook rulebook) {
        return rulebook.indicator(move.figure().indicator())
                .orElseThrow(() -> InvalidValue.of(
                        "figure",
                        "办法没有指标%s",
                        "从办法的指标中选用",
                        "the rulebook has no indicator %s",
                        "name one of its indicators",
                        move.figure()));
    }

    /** The figure after so many steps; empty where it cannot go there. */
    static Optional<Datum> after(Datum now, Move move, int steps, Indicator indicator) {
        Rational by = move.step().value().times(Rational.of(steps));
        if (now instanceof Datum.Share share) {
            return share(share.ratio(), by, move, indicator);
        }
        if (now instanceof Datum.Amount amount
                && amount.figure().isRate() == move.step().isRate()) {
            Rational value = amount.figure().value().plus(by);
            return isWithin(value, indicator)
                    ? Optional.of(
                            new Datum.Amount(new Figure(value, amount.figure().scale())))
                    : Optional.empty();
        }
        throw InvalidValue.of(
                "step",
                "%s的一步%s与所报的值不合",
                "比率按例数改，率按率改，数按数改",
                "%s: a step of %s does not fit what was reported",
                "give cases for a ratio, a rate for a rate, a number for a number",
                move.figure(),
                move.step());
    }

    private static Optional<Datum> share(Ratio ratio, Rational by, Move move, Indicator indicator) {
        if (move.step().isRate() || !move.step().value().isWhole()) {
            throw InvalidValue.of(
                    "step",
                    "%s报的是分子与分母，一步%s不是整数例",
                    "写整数，如1",
                    "%s is a ratio, and a step of %s is no whole number of cases",
                    "give one such as 1",
                    move.figure(),
                    move.step());
        }
        Rational cases = ratio.numerator().plus(by);
        boolean part = ratio.numerator().compareTo(ratio.denominator()) <= 0;
        boolean beyond = part && cases.compareTo(ratio.denominator()) > 0;
        if (cases.signum() < 0 || beyond) {
            return Optional.empty();
        }
        Ratio changed = new Ratio(cases, ratio.denominator());
        return ratio.denominator().signum() == 0 || isWithin(changed.quotient(), indicator)
                ? Optional.of(new Datum.Share(changed))
                : Optional.empty();
    }

    private static boolean isWithin(Rational value, Indicator indicator) {
        return indicator
                        .least()
                        .filter(least -> value.compareTo(least.value()) < 0)
                        .isEmpty()
                && indicator
                        .most()
                        .filter(most -> value.compareTo(most.value()) > 0)
                        .isEmpty();
    }

    /** The unit with another value of a figure; where one was verified, that is the one that counts. */
    static AssessedUnit with(AssessedUnit unit, FigureKey key, Datum value) {
        Submission given = unit.submission();
        Map<FigureKey, Observation> changed = new LinkedHashMap<>(given.observations());
        changed.put(
                key,
                changed.get(key) instanceof Observation.Reported reported
                                && reported.verified().isPresent()
                        ? new Observation.Reported(reported.declared(), Optional.of(value), reported.source())
                        : Observation.of(value));
        return new AssessedUnit(unit.party(), new Submission(given.party(), given.period(), changed), unit.targets());
    }
}
