package io.github.quanheng.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.agreement.Agreement;
import io.github.quanheng.assessment.Assessment;
import io.github.quanheng.followup.Action;
import io.github.quanheng.followup.Event;
import io.github.quanheng.followup.Matter;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.HealthAuthority;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.plan.Plan;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 绛县 2020 promises 32 village clinics; what was reported, found, assessed and scored is made up to contradict it. */
class ReconciliationTest {
    private static final LocalDate END = LocalDate.of(2020, 12, 31);
    private static final PartyId OFFICE = PartyId.of("office");
    private static final PartyId COUNTY = PartyId.of("county");

    private static final Agreement AGREEMENT = QuanhengJson.read("""
            {"id": "a", "system": "业务", "title": "责任书", "from": "city", "to": "county", "period": "2020-01-01/2020-12-31",
             "targets": [{"id": "clinics", "name": "贫困村卫生室标准化建设", "demands": [
               {"indicator": "clinics", "unit": "所", "goal": {"atLeast": 32}, "feeds": ["clinicsTarget"], "scoredBy": ["1"]}]}]}
            """, Agreement.class);

    private static Plan plan(int amount) {
        return QuanhengJson.read("""
                {"id": "p", "title": "计划", "owner": "county", "period": "2020-01-01/2020-12-31", "items": [
                  {"id": "A7", "level": "AREA", "name": "打赢脱贫攻坚战"},
                  {"id": "T1", "above": "A7", "level": "TASK", "name": "贫困村卫生室标准化建设", "amount": %s, "unit": "个",
                   "targets": ["clinics"]}]}
                """.formatted(amount), Plan.class);
    }

    private static Matter matter(int amount, int reported, int found) {
        Matter matter = QuanhengJson.read("""
                {"id": "T1", "name": "贫困村卫生室标准化建设", "responsible": "office", "supervisor": "county",
                 "period": "2020-01-01/2020-12-31", "amount": %s}
                """.formatted(amount), Matter.class);
        return matter.with(Event.of(Action.START, LocalDate.of(2020, 3, 1), OFFICE, "股室", "启动"))
                .with(Event.counted(
                        Action.REPORT_DONE,
                        LocalDate.of(2020, 11, 1),
                        OFFICE,
                        "股室",
                        "完成",
                        Figure.of(Integer.toString(reported)),
                        "台账"))
                .with(Event.counted(
                        Action.VERIFY,
                        LocalDate.of(2020, 12, 1),
                        COUNTY,
                        "督查室",
                        "逐所查验",
                        Figure.of(Integer.toString(found)),
                        "核查表"));
    }

    private static Assessment assessment(int declared, int verified) {
        return QuanhengJson.read("""
                {"plan": {"id": "y", "title": "考核", "assessor": "city", "assessed": ["county"], "period": "2020-01-01/2020-12-31",
                   "days": "2020-12-20/2020-12-31", "team": [{"role": "组长", "leads": true}], "methods": ["ON_SITE"]},
                 "round": "ASSESSMENT", "party": "county",
                 "declared": {"party": "county", "period": "2020-01-01/2020-12-31",
                   "observations": {"clinics": {"value": %s}}},
                 "findings": [{"figure": "clinics", "on": "2020-12-23", "by": "组长", "methods": ["ON_SITE"], "verified": %s,
                   "note": "实地查验", "evidence": ["现场记录"]}]}
                """.formatted(declared, verified), Assessment.class);
    }

    private static Rulebook rulebook(String rule) {
        return QuanhengJson.read("""
                {"id": "book", "edition": "示意", "title": "示意", "inForce": "2020-01-01/2020-12-31",
                 "indicators": [{"id": "clinics", "name": "村卫生室", "kind": "NUMBER"},
                   {"id": "managed", "name": "规范管理率", "kind": "RATE"}, {"id": "true", "name": "真实率", "kind": "RATE"}],
                 "ownTargets": ["clinicsTarget"],
                 "provisions": {"items": {"floor": 0, "ceiling": "full"}, "sections": {"floor": 0, "ceiling": "full"},
                   "total": {"floor": 0, "ceiling": "full"},
                   "absent": {"MISSING": 0, "NOT_APPLICABLE": "excluded", "ZERO_DENOMINATOR": "excluded"},
                   "excluded": "RESCALE_TOTAL"},
                 "sections": [{"id": "S", "name": "内容", "marks": 10, "items": [
                   {"id": "1", "name": "村卫生室", "marks": 10, "rule": %s}]}],
                 "total": {"name": "总分", "marks": 10}}
                """.formatted(rule), Rulebook.class);
    }

    private static final String BY_AGREEMENT =
            "{\"proportional\": {\"of\": \"clinics\", \"target\": \"$clinicsTarget\", \"form\": \"SHARE_OF_TARGET\"}}";

    private static ScoreSheet score(Rulebook rulebook, Submission figures) {
        return Scorer.of(rulebook)
                .score(new AssessedUnit(
                        HealthAuthority.builder()
                                .id(COUNTY)
                                .name(Label.of("县"))
                                .administration(io.github.quanheng.division.AdministrativeLevel.COUNTY)
                                .build(),
                        figures,
                        AGREEMENT.parameters()));
    }

    private static List<String> told(List<Contradiction> found) {
        return found.stream()
                .map(each -> each.kind() + " " + each.first().place() + " "
                        + each.first().figure() + " " + each.second().place() + " "
                        + each.second().figure())
                .toList();
    }

    @Test
    @DisplayName("32 promised, planned, reported, found, assessed and scored: nothing contradicts")
    void agrees() {
        Assessment assessment = assessment(32, 32);
        Rulebook rulebook = rulebook(BY_AGREEMENT);
        assertThat(Reconciliation.of(AGREEMENT, plan(32), List.of(matter(32, 32, 32)))
                        .with(assessment)
                        .with(rulebook, score(rulebook, assessment.submission()))
                        .contradictions(END))
                .isEmpty();
    }

    @ParameterizedTest(name = "planned {0}, to do {1}, reported {2}, found {3}, declared {4}, assessed {5}")
    @DisplayName("each contradiction is told with both figures")
    @CsvSource(
            delimiter = '|',
            value = {
                "32 | 32 | 5 | 5 | 5 | 5 | REPORTED_SHORT MATTER 32 REPORTED 5",
                "32 | 32 | 32 | 20 | 32 | 20 | REPORT_DISPROVED REPORTED 32 FOUND 20",
                "30 | 32 | 32 | 32 | 32 | 32 | AMOUNT_DIFFERS PLAN 30 MATTER 32",
                "30 | 30 | 32 | 32 | 32 | 32 | AMOUNT_DIFFERS AGREEMENT 32 MATTER 30",
                "32 | 32 | 32 | 32 | 33 | 32 | FIGURE_DIFFERS REPORTED 32 DECLARED 33",
                "32 | 32 | 32 | 32 | 32 | 33 | FIGURE_DIFFERS FOUND 32 ASSESSED 33",
                "32 | 32 | 32 | 32 | 32 | 31 | FIGURE_DIFFERS FOUND 32 ASSESSED 31;DONE_BUT_MISSED FOUND 32 ASSESSED 31",
                "32 | 32 | 31 | 31 | 31 | 32 |"
                        + " REPORTED_SHORT MATTER 32 REPORTED 31;FIGURE_DIFFERS FOUND 31 ASSESSED 32"
            })
    void contradicts(int planned, int toDo, int reported, int found, int declared, int assessed, String expected) {
        Assessment assessment = assessment(declared, assessed);
        assertThat(told(Reconciliation.of(AGREEMENT, plan(planned), List.of(matter(toDo, reported, found)))
                        .with(assessment)
                        .contradictions(END)))
                .isEqualTo(List.of(expected.split(";")));
    }

    @Test
    @DisplayName("a target that is reached while its matter is overdue: one of the two is wrong")
    void metButOpen() {
        assertThat(told(Reconciliation.of(AGREEMENT, plan(32), List.of(matter(32, 31, 31)))
                        .with(assessment(31, 32))
                        .contradictions(END.plusDays(10))))
                .contains("MET_BUT_OPEN REPORTED 31 ASSESSED 32");
    }

    @ParameterizedTest(name = "{0} assessed by {1}")
    @DisplayName("the number in the rule and the marks on the sheet are held against what was agreed")
    @CsvSource(
            delimiter = '|',
            value = {
                "31 | {\"pass\": [\"clinics\", \">=\", 30]} |"
                        + " FULL_MARKS_BUT_MISSED ASSESSED 31 MARKS 10;SCORED_BY_ANOTHER_TARGET AGREEMENT 32 RULEBOOK 30",
                "32 | {\"pass\": [\"clinics\", \">=\", 33]} |"
                        + " MARKS_LOST_BUT_MET ASSESSED 32 MARKS 0;SCORED_BY_ANOTHER_TARGET AGREEMENT 32 RULEBOOK 33",
                "32 | {\"pass\": [\"clinics\", \">=\", 32]} | none"
            })
    void scores(int assessed, String rule, String expected) {
        Assessment assessment = assessment(assessed, assessed);
        Rulebook rulebook = rulebook(rule);
        List<String> found = told(Reconciliation.of(AGREEMENT, plan(32), List.of())
                .with(assessment)
                .with(rulebook, score(rulebook, assessment.submission()))
                .contradictions(END));
        assertThat(found.isEmpty() ? "none" : String.join(";", found)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName(
            "a rate of true records on a figure that was corrected already is a finding; on the declared figure it is the rule's right")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"managed\" | CORRECTED_TWICE ASSESSED 62% TRUTH_RATE 90%",
                "{\"figure\": {\"of\": \"managed\", \"as\": \"DECLARED\"}} | none"
            })
    void truthRate(String figure, String expected) {
        Assessment assessment = QuanhengJson.read(
                QuanhengJson.write(assessment(32, 32))
                        .replace(
                                "\"observations\" : {",
                                "\"observations\" : {\"managed\": {\"value\": {\"ratio\": [700, 1000]}},")
                        .replace(
                                "\"findings\" : [",
                                "\"findings\" : [{\"figure\": \"managed\", \"on\": \"2020-12-23\", \"by\": \"组长\","
                                        + " \"methods\": [\"ON_SITE\"], \"verified\": {\"ratio\": [620, 1000]},"
                                        + " \"verification\": {\"as\": \"true\", \"truthful\": [18, 20]},"
                                        + " \"note\": \"核实20人\", \"evidence\": [\"记录\"]},"),
                Assessment.class);
        Rulebook rulebook = rulebook("{\"product\": [{\"proportional\": {\"of\": " + figure
                + ", \"target\": \"62%\", \"form\": \"SHARE_OF_TARGET\"}}, \"true\"]}");
        List<String> found = told(Reconciliation.of(AGREEMENT, plan(32), List.of())
                .with(assessment)
                .with(rulebook, score(rulebook, assessment.submission()))
                .contradictions(END)
                .stream()
                .filter(each -> each.kind() == Contradiction.Kind.CORRECTED_TWICE)
                .toList());
        assertThat(found.isEmpty() ? "none" : String.join(";", found)).isEqualTo(expected);
    }

    @Test
    @DisplayName("a contradiction reads back from JSON and is told as a problem")
    void form() {
        Contradiction found = Reconciliation.of(AGREEMENT, plan(32), List.of(matter(32, 32, 20)))
                .contradictions(END)
                .get(0);
        assertThat(QuanhengJson.read(QuanhengJson.write(found), Contradiction.class))
                .isEqualTo(found);
        assertThat(found.problem())
                .hasToString("T1 (贫困村卫生室标准化建设): REPORT_DISPROVED: REPORTED T1 says 32, FOUND T1 says 20;"
                        + " find out which is right, and correct or amend the other");
        assertThat(Map.of(found, 1)).containsKey(found);
    }
}
