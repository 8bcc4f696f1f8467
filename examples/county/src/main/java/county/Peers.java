package county;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.HealthAuthority;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.ranking.Ties;
import io.github.quanheng.result.CohortResult;
import io.github.quanheng.result.FinalResult;
import io.github.quanheng.result.PeerContext;
import io.github.quanheng.result.Ranking;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.statistics.PercentileMethod;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Ratio;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import io.github.quanheng.value.Scale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The county beside twelve others. No document gives the figures of other counties, so these are made up: those of the county,
 * changed by a fixed random seed. Wherever they show, it is said.
 */
final class Peers {
    static final int COUNT = 12;
    private static final long SEED = 2017;

    private final Data data;
    private final Random random = new Random(SEED);

    private Peers(Data data) {
        this.data = data;
    }

    static PeerContext of(Data data) {
        return new Peers(data).context();
    }

    private PeerContext context() {
        List<AssessedUnit> units = new ArrayList<>();
        units.add(AssessedUnit.of(data.party(), data.submission()));
        for (int i = 1; i <= COUNT; i++) {
            units.add(madeUp(PartyId.of("合成县" + i)));
        }
        List<Cohort.PeerGroup> groups = List.of(new Cohort.PeerGroup(
                Label.of("同类县（合成）", "Counties (made up)"),
                units.stream().map(unit -> unit.party().id()).toList()));
        Cohort cohort = new Cohort(units, groups, List.of(), Map.of());
        CohortResult result = new CohortResult(
                data.submission().period().last().orElseThrow(),
                groups,
                List.of(),
                Scorer.of(data.rulebook()).score(cohort),
                Ranking.byTotal(Ties.COMPETITION),
                Map.of());
        return PeerContext.of(
                FinalResult.of(result), data.party().id(), data.rulebook().grading(), PercentileMethod.INCLUSIVE);
    }

    private AssessedUnit madeUp(PartyId id) {
        Map<FigureKey, Observation> figures = new LinkedHashMap<>();
        data.submission()
                .observations()
                .forEach((key, known) -> figures.put(
                        key,
                        known instanceof Observation.Reported reported
                                ? Observation.of(changed(reported.finalValue()))
                                : known));
        return AssessedUnit.of(
                HealthAuthority.builder()
                        .id(id)
                        .name(Label.of(id.value()))
                        .administration(data.party().administration())
                        .build(),
                new Submission(id, data.submission().period(), figures));
    }

    /** A number between 97% and 109% of it, in its own decimals; a rate stays below 100%. */
    private Datum changed(Datum datum) {
        Rational by = Rational.of(97 + random.nextInt(13), 100);
        if (datum instanceof Datum.Amount amount) {
            Scale scale = amount.figure().scale();
            Rational printed = amount.figure().value().times(scale.per()).times(by);
            Rational rounded = printed.round(Rounding.halfUp(scale == Scale.ONE ? 0 : 1));
            Rational value = rounded.dividedBy(scale.per());
            return new Datum.Amount(new Figure(scale == Scale.ONE ? value : value.min(Rational.ONE), scale));
        }
        if (datum instanceof Datum.Share share) {
            Rational whole = share.ratio().denominator();
            Rational part = share.ratio().numerator().times(by).round(Rounding.halfUp(0));
            return new Datum.Share(new Ratio(part.min(whole), whole));
        }
        return datum instanceof Datum.YesNo yesNo ? new Datum.YesNo(yesNo.yes() == random.nextInt(6) > 0) : datum;
    }
}
