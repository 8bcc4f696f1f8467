package io.github.quanheng.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.bulletin.BulletinRule;
import io.github.quanheng.bulletin.Reader;
import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.funds.FundRule;
import io.github.quanheng.funds.FundSettlement;
import io.github.quanheng.grading.AwardName;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.ranking.End;
import io.github.quanheng.ranking.Ties;
import io.github.quanheng.result.AwardRule;
import io.github.quanheng.result.AwardRules;
import io.github.quanheng.result.CohortResult;
import io.github.quanheng.result.Consequence;
import io.github.quanheng.result.Demerits;
import io.github.quanheng.result.Dossier;
import io.github.quanheng.result.Exclusion;
import io.github.quanheng.result.FinalResult;
import io.github.quanheng.result.GradeQuota;
import io.github.quanheng.result.History;
import io.github.quanheng.result.Ladder;
import io.github.quanheng.result.PastResult;
import io.github.quanheng.result.PeerContext;
import io.github.quanheng.result.RankScale;
import io.github.quanheng.result.Ranking;
import io.github.quanheng.result.ResultNames;
import io.github.quanheng.result.StateName;
import io.github.quanheng.result.WarningStates;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.statistics.PercentileMethod;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Points;
import io.github.quanheng.value.Rational;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JSON：结果、资金、通报的每个公开的值写出再读回都相等")
class ResultRoundTripTest {
    private static final Label GROUP = Label.of("组");
    private static final List<PartyId> UNITS = List.of(PartyId.of("a"), PartyId.of("b"));
    private static final LocalDate FROZEN = LocalDate.of(2021, 1, 31);

    /** One of each rule. */
    public record Rules(
            List<AwardRule> awards,
            GradeQuota gradeQuota,
            Ladder ladder,
            WarningStates states,
            RankScale rankScale,
            Demerits demerits,
            FundRule fund,
            BulletinRule bulletin) {}

    private static final Rulebook RULEBOOK = QuanhengJson.read("""
            {"id": "r", "edition": "1", "title": "办法", "inForce": "2000-01-01/..",
             "indicators": [{"id": "score", "name": "得分", "kind": "NUMBER"}],
             "provisions": {"items": {"floor": "0", "ceiling": "full"}, "sections": {"floor": "none", "ceiling": "none"},
               "total": {"floor": "none", "ceiling": "none"}, "absent": {"MISSING": 0, "NOT_APPLICABLE": 0}, "excluded": "FORBID"},
             "sections": [{"id": "s", "name": "各项", "marks": 100, "items": [
               {"id": "1", "name": "得分", "marks": 100, "rule": "score"}, {"id": "4", "name": "监测", "marks": 0, "watches": "score"}]}],
             "total": {"name": "总分", "marks": 100},
             "grading": {"grades": [{"name": "优秀", "when": ["#total", ">=", 90]}, {"name": "良好", "when": ["#total", "<", 90]}],
                         "effects": [{"name": "一票否决", "when": ["#total", "<", 0], "lowerBy": 1}]}}
            """, Rulebook.class);

    private static AssessedUnit assessed(PartyId party, Map<String, String> figures) {
        return AssessedUnit.of(
                Organisation.builder()
                        .id(party)
                        .name(Label.of(party.value()))
                        .kind(PartyKind.ENTERPRISE)
                        .build(),
                QuanhengJson.read(
                        QuanhengJson.write(
                                Map.of("party", party, "period", Period.ofYear(2020), "observations", values(figures))),
                        Submission.class));
    }

    private static Map<String, Map<String, String>> values(Map<String, String> figures) {
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        figures.forEach((key, figure) -> values.put(key, Map.of("value", figure)));
        return values;
    }

    private static CohortResult cohort(String first, String second) {
        return new CohortResult(
                FROZEN,
                List.of(new Cohort.PeerGroup(GROUP, UNITS)),
                List.of(new Exclusion(PartyId.of("c"), "新设")),
                Scorer.of(RULEBOOK)
                        .score(Cohort.of(List.of(
                                assessed(UNITS.get(0), Map.of("score", first)),
                                assessed(UNITS.get(1), Map.of("score", second))))),
                new Ranking(
                        List.of(
                                new Ranking.Score(LineId.TOTAL, End.HIGHEST),
                                new Ranking.Given(Label.of("去年"), End.HIGHEST),
                                new Ranking.Lot(Label.of("抽签"), End.LOWEST)),
                        Ties.COMPETITION),
                Map.of(
                        "去年", Map.of(UNITS.get(0), Rational.ONE),
                        "抽签", Map.of(UNITS.get(0), Rational.ONE, UNITS.get(1), Rational.of(2))));
    }

    private static Map<Class<?>, List<Object>> values() throws IOException {
        Rules rules =
                QuanhengJson.read(Files.readString(Path.of("src/test/resources/roundtrip/results.json")), Rules.class);
        CohortResult cohort = cohort("95.5", "42");
        FinalResult result = FinalResult.of(cohort);
        result = result.withGrades(rules.gradeQuota().apply(cohort));
        History history = History.NONE.with(
                FinalResult.of(cohort("70", "80")).remembered(Map.of(UNITS.get(0), StateName.of("正常"))).stream()
                        .map(past -> new PastResult(
                                past.party(), 2019, past.grade(), past.place(), past.awards(), past.state()))
                        .toList());
        AwardRules awards = new AwardRules(rules.awards(), List.of(AwardName.of("往年奖")));
        ResultNames speaking = ResultNames.of(RULEBOOK, awards, rules.states());
        result = awards.decide(result, history, speaking);
        Dossier dossier = result.dossier(UNITS.get(1), history).withDemerits(Points.of("2"));
        Ladder.Proposal proposal = rules.ladder().propose(dossier, speaking);
        result = result.withConsequences(proposal.consequences().stream()
                .map(each ->
                        each.with(new Consequence.Decision(FROZEN, Label.of("主管部门"), Consequence.State.ORDERED, "同意")))
                .toList());
        FundSettlement settled = rules.fund()
                .settle(result, List.of(assessed(UNITS.get(0), Map.of()), assessed(UNITS.get(1), Map.of())));
        Map<PartyId, Label> names = Map.of(UNITS.get(0), Label.of("甲"), UNITS.get(1), Label.of("乙"));
        Map<Class<?>, List<Object>> found = new LinkedHashMap<>();
        Gathered.gather(
                List.of(
                        rules,
                        awards,
                        result,
                        history,
                        dossier,
                        proposal,
                        cohort.standings(),
                        cohort.difference(cohort("70", "80")),
                        rules.ladder().rungs().get(0).when().judge(dossier),
                        rules.states().next(dossier, speaking),
                        PeerContext.of(result, UNITS.get(1), RULEBOOK.grading(), PercentileMethod.INCLUSIVE),
                        settled,
                        Reader.unit(UNITS.get(0)),
                        rules.bulletin().issue(result, List.of(settled), names, FROZEN, Reader.AUTHORITY),
                        rules.bulletin().issue(result, List.of(settled), names, FROZEN, Reader.PUBLIC)),
                found);
        found.keySet().removeIf(type -> type.getName().contains("RoundTripTest"));
        return found;
    }

    @Test
    @DisplayName("写出再读回，相等，散列值也相等，再写仍是同样的文字")
    void everyValueIsTheSameWhenReadBack() throws IOException {
        Gathered.checkReadBack(values());
    }

    @Test
    @DisplayName("没有本库模块的mapper，Jackson 2也好3也好：要么不写，要么写出的读得回来")
    void othersWriteNothingThatIsLost() throws IOException {
        Gathered.checkOtherMappers(values());
    }

    @Test
    @DisplayName("没有漏掉的类型：三室的每个公开值类型都在样本里")
    void noPublicValueTypeIsLeftOut() throws IOException {
        assertThat(Gathered.missing(Set.of("result", "funds", "bulletin"), values().keySet()))
                .isEmpty();
    }
}
