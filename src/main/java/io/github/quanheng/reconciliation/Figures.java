package io.github.quanheng.reconciliation;

import io.github.quanheng.agreement.Attainment;
import io.github.quanheng.agreement.Demand;
import io.github.quanheng.agreement.Goal;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Ratio;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Scale;
import java.util.List;
import java.util.Optional;

/** Reads numbers to be compared: a ratio as its quotient in per cent, records as their number. */
final class Figures {
    private Figures() {}

    /** What a target's figure came to, counted as its goal counts; ladders, titles and promises have no number to compare. */
    static Optional<Figure> of(Attainment attainment, Demand demand) {
        List<Figure> goals = demand.goal().figures();
        if (goals.isEmpty() || demand.goal() instanceof Goal.FullCoverage) {
            return Optional.empty();
        }
        return attainment
                .findings()
                .get(0)
                .value()
                .map(value -> new Figure(value, goals.get(0).scale()));
    }

    static Optional<Figure> of(Datum datum) {
        if (datum instanceof Datum.Amount amount) {
            return Optional.of(amount.figure());
        }
        if (datum instanceof Datum.Share share && share.ratio().denominator().signum() > 0) {
            return Optional.of(of(share.ratio()));
        }
        return datum instanceof Datum.Records records
                ? Optional.of(Figure.of(Rational.of(records.rows().size())))
                : Optional.empty();
    }

    static Figure of(Ratio ratio) {
        return new Figure(ratio.quotient(), Scale.PERCENT);
    }
}
