package io.github.quanheng.agreement;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.observation.Cause;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.When;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds up what striving and excess earned or cost, for each figure by which the rulebook reads it. */
final class Earnings {
    private Earnings() {}

    static Map<FigureKey, Observation> of(Agreement agreement, List<Attainment> attainments) {
        Map<FigureKey, Observation> all = new LinkedHashMap<>();
        for (Target target : agreement.ruled()) {
            Optional<IndicatorId> as = target.stake().flatMap(Aspiration::as);
            if (as.isPresent()) {
                all.merge(new FigureKey(as.get(), When.NOW), earned(target, attainments), Earnings::add);
            }
        }
        return ImmutableMap.copyOf(all);
    }

    private static Observation earned(Target target, List<Attainment> attainments) {
        Optional<Attainment> found = attainments.stream()
                .filter(each -> each.target().equals(target.id()))
                .findFirst();
        if (found.isEmpty()) {
            return open(target, Cause.What.TARGET_NOT_ASSESSED);
        }
        return found.get()
                .points()
                .map(points -> Observation.of(new Datum.Amount(Figure.of(points.value()))))
                .orElseGet(() -> open(target, found.get().standing()));
    }

    private static Observation open(Target target, Attainment.Standing standing) {
        return switch (standing) {
            case NOT_APPLICABLE ->
                new Observation.NotApplicable(Cause.open(
                        Cause.What.TARGET_NOT_APPLICABLE, target.name().zh()));
            case NOT_DUE -> open(target, Cause.What.TARGET_NOT_DUE);
            default -> open(target, Cause.What.TARGET_UNKNOWN);
        };
    }

    private static Observation open(Target target, Cause.What what) {
        return new Observation.Missing(Cause.open(what, target.name().zh()));
    }

    private static Observation add(Observation first, Observation second) {
        if (first instanceof Observation.Reported one && second instanceof Observation.Reported two) {
            return Observation.of(new Datum.Amount(Figure.of(number(one).plus(number(two)))));
        }
        if (first instanceof Observation.Missing || second instanceof Observation.NotApplicable) {
            return first;
        }
        return second;
    }

    private static Rational number(Observation.Reported reported) {
        return ((Datum.Amount) reported.declared()).figure().value();
    }
}
