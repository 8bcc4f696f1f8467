package io.github.quanheng.agreement;

import io.github.quanheng.agreement.Attainment.Finding;
import io.github.quanheng.agreement.Attainment.Standing;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges goals on ladders: grades and stages to reach, titles to win, keep and pass again. Rungs are counted from 1. */
final class LadderJudge {
    private LadderJudge() {}

    static Finding reach(Look look, IndicatorId indicator, Reach goal, Datum datum) {
        int place = datum instanceof Datum.Code code ? Rung.place(goal.ladder(), code.code()) : -1;
        if (place < 0) {
            return look.unknown(indicator, Reason.REFUSED);
        }
        Rational is = Rational.of(place + 1L);
        Rational asked = Rational.of(Rung.place(goal.ladder(), goal.goal()) + 1L);
        Optional<Rational> step = Rung.dueOn(goal.ladder(), look.asOf())
                .map(rung -> Rational.of(Rung.place(goal.ladder(), rung.at()) + 1L))
                .filter(due -> due.compareTo(asked) < 0);
        if (!look.due() && step.isPresent() && is.compareTo(step.get()) < 0) {
            return Finding.of(
                    indicator,
                    Standing.MISSED,
                    is,
                    step.get(),
                    Look.lacking(step.get().minus(is)));
        }
        return look.atLeast(indicator, is, asked);
    }

    /** One grant of a title. */
    private record Grant(int level, LocalDate on, Optional<LocalDate> until) {
        boolean validOn(LocalDate day) {
            return !on.isAfter(day) && until.map(last -> !last.isBefore(day)).orElse(true);
        }
    }

    static Finding honour(Look look, IndicatorId indicator, Honour goal, Datum datum) {
        Optional<List<Grant>> known = grants(goal, datum);
        if (known.isEmpty()) {
            return look.unknown(indicator, Reason.REFUSED);
        }
        int wanted = goal.ladder().indexOf(goal.level());
        List<Grant> grants = known.get();
        int best = grants.stream()
                .filter(grant -> grant.validOn(look.asOf()))
                .filter(grant -> counts(goal.means(), grant, grants, look, wanted))
                .mapToInt(Grant::level)
                .max()
                .orElse(-1);
        Rational is = Rational.of(best + 1L);
        Rational asked = Rational.of(wanted + 1L);
        if (goal.means() == Honour.Means.KEEP && !look.due()) {
            return Finding.of(indicator, Standing.NOT_DUE, is, asked, Look.lacking(asked.minus(is)));
        }
        return look.atLeast(indicator, is, asked);
    }

    private static boolean counts(Honour.Means means, Grant grant, List<Grant> all, Look look, int wanted) {
        boolean within = !grant.on().isBefore(look.time().first());
        boolean heldBefore =
                all.stream().anyMatch(other -> other.on().isBefore(look.time().first()) && other.level() >= wanted);
        return switch (means) {
            case KEEP -> true;
            case WIN -> within;
            case RENEW -> within && heldBefore;
        };
    }

    private static Optional<List<Grant>> grants(Honour goal, Datum datum) {
        if (!(datum instanceof Datum.Records records)) {
            return Optional.empty();
        }
        List<Grant> grants = new ArrayList<>();
        for (Map<String, Datum> row : records.rows()) {
            if (!(row.get("level") instanceof Datum.Code level)
                    || !goal.ladder().contains(level.code())
                    || !(row.get("granted") instanceof Datum.Day granted)
                    || (row.containsKey("until") && !(row.get("until") instanceof Datum.Day))) {
                return Optional.empty();
            }
            grants.add(new Grant(
                    goal.ladder().indexOf(level.code()),
                    granted.day(),
                    row.get("until") instanceof Datum.Day until ? Optional.of(until.day()) : Optional.empty()));
        }
        return Optional.of(grants);
    }
}
