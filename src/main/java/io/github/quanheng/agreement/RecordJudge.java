package io.github.quanheng.agreement;

import io.github.quanheng.agreement.Attainment.Finding;
import io.github.quanheng.agreement.Attainment.Standing;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.When;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.value.Ratio;
import io.github.quanheng.value.Rational;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges goals that ask records: how many fit, and who is excused from full coverage. */
final class RecordJudge {
    private RecordJudge() {}

    /** Records whose fields do not say are neither in nor out: they leave it open where they could decide it. */
    static Finding fitting(Look look, IndicatorId indicator, FittingRecords goal, Datum datum) {
        if (!(datum instanceof Datum.Records records)) {
            return look.unknown(indicator, Reason.REFUSED);
        }
        RecordCount count = RecordCount.of(goal, records, look);
        boolean share = goal.atLeast().isRate();
        Rational all = Rational.of(records.rows().size());
        if (share && all.signum() == 0) {
            return look.unknown(indicator, Reason.ZERO_DENOMINATOR);
        }
        Rational asked = goal.atLeast().value();
        Rational atBest = all.minus(count.unfit());
        Rational is = share ? count.fit().dividedBy(all) : count.fit();
        return is.compareTo(asked) < 0 && (share ? atBest.dividedBy(all) : atBest).compareTo(asked) >= 0
                ? look.unknown(indicator, Reason.REFUSED)
                : look.atLeast(indicator, is, asked);
    }

    static Finding coverage(Look look, IndicatorId indicator, Goal.FullCoverage goal, Datum datum) {
        if (!(datum instanceof Datum.Share share)) {
            return look.unknown(indicator, Reason.REFUSED);
        }
        Ratio ratio = share.ratio();
        if (ratio.denominator().signum() == 0) {
            return look.unknown(indicator, Reason.ZERO_DENOMINATOR);
        }
        Map<String, Rational> excused = new LinkedHashMap<>();
        Map<String, Rational> notExcused = new LinkedHashMap<>();
        for (Map<String, Datum> row :
                goal.listed().map(listed -> rows(look, listed)).orElse(List.of())) {
            if (!(row.get("reason") instanceof Datum.Code reason)
                    || !(row.get("count") instanceof Datum.Amount count)
                    || count.figure().value().signum() < 0) {
                return look.unknown(indicator, Reason.REFUSED);
            }
            (goal.excused().contains(reason.code()) ? excused : notExcused)
                    .merge(reason.code(), count.figure().value(), Rational::plus);
        }
        Rational reached = excused.values().stream().reduce(ratio.numerator(), Rational::plus);
        Rational lacking = ratio.denominator().minus(reached);
        Standing standing = lacking.signum() < 0
                ? Standing.UNKNOWN
                : lacking.signum() == 0 ? Standing.MET : look.due() ? Standing.MISSED : Standing.NOT_DUE;
        return new Finding(
                indicator,
                standing,
                Optional.of(reached),
                Optional.of(ratio.denominator()),
                Look.lacking(lacking),
                Optional.of(Reason.REFUSED).filter(reason -> lacking.signum() < 0),
                excused,
                notExcused);
    }

    private static List<Map<String, Datum>> rows(Look look, IndicatorId listed) {
        return look.submission()
                .find(new FigureKey(listed, When.NOW))
                .filter(Observation.Reported.class::isInstance)
                .map(known -> ((Observation.Reported) known).finalValue())
                .filter(Datum.Records.class::isInstance)
                .map(datum -> ((Datum.Records) datum).rows())
                .orElse(List.of());
    }
}
