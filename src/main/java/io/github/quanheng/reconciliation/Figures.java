package io.github.quanheng.reconciliation;

import io.github.quanheng.assessment.Assessment;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.When;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Ratio;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Scale;
import java.util.Optional;

/** Reads numbers out of an assessment: a ratio as its quotient in per cent, records as their number. */
final class Figures {
    private Figures() {}

    static Optional<Figure> declared(Assessment assessment, IndicatorId indicator) {
        return assessment
                .declared()
                .find(new FigureKey(indicator, When.NOW))
                .filter(Observation.Reported.class::isInstance)
                .flatMap(known -> of(((Observation.Reported) known).declared()));
    }

    static Optional<Figure> assessed(Assessment assessment, IndicatorId indicator) {
        return assessment
                .submission()
                .find(new FigureKey(indicator, When.NOW))
                .filter(Observation.Reported.class::isInstance)
                .flatMap(known -> of(((Observation.Reported) known).finalValue()));
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
