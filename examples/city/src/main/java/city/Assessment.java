package city;

import io.github.quanheng.bulletin.Bulletin;
import io.github.quanheng.bulletin.Reader;
import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.funds.FundRule;
import io.github.quanheng.funds.FundSettlement;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.result.AwardRules;
import io.github.quanheng.result.CohortResult;
import io.github.quanheng.result.Consequence;
import io.github.quanheng.result.Exclusion;
import io.github.quanheng.result.FinalResult;
import io.github.quanheng.result.History;
import io.github.quanheng.result.ResultNames;
import io.github.quanheng.result.Standing;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The assessment of the city, from figures to bulletin: last year for the history, then this year. */
final class Assessment {
    private static final long SEED = 102;

    private final Data data;
    private final List<AssessedUnit> units;
    private final FinalResult result;
    private final List<FundSettlement> funds;

    Assessment(Data data) {
        this.data = data;
        Synthetic before = new Synthetic(data.year(), 2021, SEED);
        FinalResult lastYear = finish(score(before.assessed()), History.NONE, List.of());
        Synthetic now = new Synthetic(data.year(), 2022, SEED);
        this.units = now.assessed();
        this.result = finish(
                score(units),
                History.NONE.with(lastYear.remembered(Map.of())),
                data.year().decisions());
        this.funds = data.funds().stream()
                .map(fund -> fund.settle(result, now.accounts(units, readsMoney(fund))))
                .toList();
    }

    FinalResult result() {
        return result;
    }

    List<FundSettlement> funds() {
        return funds;
    }

    List<AssessedUnit> units() {
        return units;
    }

    /** A copy of the bulletin. */
    Bulletin bulletin(Reader reader) {
        Map<PartyId, Label> names = new LinkedHashMap<>();
        units.forEach(unit -> names.put(unit.party().id(), unit.party().name()));
        return data.rules().bulletin().issue(result, funds, names, data.year().issued(), reader);
    }

    private CohortResult score(List<AssessedUnit> assessed) {
        List<Cohort.PeerGroup> groups = data.year().groups().stream()
                .map(group -> new Cohort.PeerGroup(
                        group.name(), group.units().stream().map(PartyId::of).toList()))
                .toList();
        List<Exclusion> excluded = new ArrayList<>();
        data.year().excluded().forEach((unit, why) -> excluded.add(new Exclusion(PartyId.of(unit), why)));
        return new CohortResult(
                data.year().frozen(),
                groups,
                excluded,
                Scorer.of(data.rulebook()).score(new Cohort(assessed, groups, List.of(), Map.of())),
                data.rules().ranking(),
                Map.of());
    }

    /** Grades after the quota, then awards by those grades, then what follows; the decisions of offices are recorded last. */
    private FinalResult finish(CohortResult cohort, History history, List<Year.Decided> decided) {
        FinalResult result = FinalResult.of(cohort);
        result = result.withGrades(data.rules().quota().apply(cohort));
        AwardRules awards = new AwardRules(data.rules().awards(), List.of());
        ResultNames names = ResultNames.of(data.rulebook(), awards);
        result = awards.decide(result, history, names);
        List<Consequence> consequences = new ArrayList<>();
        for (Standing standing : cohort.standings()) {
            data.rules().ladder().propose(result.dossier(standing.party(), history), names).consequences().stream()
                    .map(proposed -> decide(proposed, decided))
                    .forEach(consequences::add);
        }
        return result.withConsequences(consequences);
    }

    private static Consequence decide(Consequence proposed, List<Year.Decided> decided) {
        return decided.stream()
                .filter(each -> each.rung().equals(proposed.rung().zh()))
                .findFirst()
                .map(each -> proposed.with(each.decision()))
                .orElse(proposed);
    }

    private static boolean readsMoney(FundRule fund) {
        return fund.rulebook().indicators().stream()
                .anyMatch(each -> each.id().value().equals("基数"));
    }
}
