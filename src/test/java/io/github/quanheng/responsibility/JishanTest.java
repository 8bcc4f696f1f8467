package io.github.quanheng.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.agreement.Agreement;
import io.github.quanheng.agreement.AgreementCheck;
import io.github.quanheng.agreement.Attainment.Standing;
import io.github.quanheng.division.AdministrativeLevel;
import io.github.quanheng.institution.Grade;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.party.Duty;
import io.github.quanheng.party.Institution;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.party.Roster;
import io.github.quanheng.plan.Level;
import io.github.quanheng.plan.Plan;
import io.github.quanheng.plan.PlanCheck;
import io.github.quanheng.plan.PlanItem;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rows S1, S2, S4 and S5, from 稷山县 2025. Leads, claims, targets of hospitals and marks are illustrative. */
class JishanTest {
    private static final Fixture.Document DOCUMENT = Fixture.document("jishan");
    private static final Party COUNTY = Fixture.authority("county", AdministrativeLevel.COUNTY);
    private static final Roster ROSTER = Roster.of(List.of(
            COUNTY,
            Fixture.organisation("finance", PartyKind.AGENCY),
            Fixture.organisation("education", PartyKind.AGENCY)));

    private static String duty(String party, String kind) {
        return "{\"party\": \"" + party + "\", \"kind\": \"" + kind + "\", \"text\": \"" + kind
                + "\", \"source\": {\"document\": \"示意\", \"certainty\": \"ILLUSTRATIVE\"}}";
    }

    private static String items(String above, String level, String duties, List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(i ->
                        "{\"id\": \"%s%s\", %s\"level\": \"%s\", \"name\": \"%s\", \"proofs\": [\"验收\"], \"duties\": [%s]}"
                                .formatted(
                                        level.charAt(0) + (above.isEmpty() ? "" : above),
                                        i + 1,
                                        above.isEmpty() ? "" : "\"above\": \"" + above + "\", ",
                                        level,
                                        names.get(i),
                                        duties))
                .collect(Collectors.joining(","));
    }

    private static Plan plan(String stated, String items) {
        return QuanhengJson.read(
                "{\"id\": \"j\", \"title\": \"2025年卫生健康工作\", \"owner\": \"county\", \"period\": \"2025-01-01/2025-12-31\","
                        + " \"stated\": {" + DOCUMENT.fill(stated) + "}, \"items\": [" + items + "]}",
                Plan.class);
    }

    private static final List<String> STRATEGIES = List.of("强龙头", "强基础", "强体系", "建高地");

    @Test
    @DisplayName("S1: three strengthenings and one build, with exactly seven centres; an eighth is not what was agreed")
    void s1() {
        String centres = items("S4", "AREA", "", List.of("治未病", "慢病管理", "肿瘤防治", "康复", "精神卫生", "医养结合", "医疗美容"));
        Plan plan = plan(
                "\"STRATEGY\": <strategies>, \"AREA\": <centres>",
                items("", "STRATEGY", "", STRATEGIES) + "," + centres);
        assertThat(PlanCheck.problems(plan, List.of(), ROSTER)).isEmpty();
        Agreement agreement = QuanhengJson.read(DOCUMENT.fill("""
                        {"id": "s1", "system": "业务", "title": "区域医疗大健康中心", "from": "city", "to": "county",
                         "period": "2025-01-01/2025-12-31", "targets": [{"id": "centres", "name": "中心", "demands": [
                           {"indicator": "centres", "unit": "个", "goal": {"exactly": <centres>}}]}]}
                        """), Agreement.class);
        List<Standing> standings = IntStream.of(6, 7, 8)
                .mapToObj(count -> agreement
                        .attainments(
                                Fixture.figures("county", 2025, "\"centres\": {\"value\": " + count + "}"),
                                LocalDate.of(2025, 12, 31))
                        .get(0)
                        .standing())
                .toList();
        assertThat(standings).containsExactly(Standing.MISSED, Standing.MET, Standing.MISSED);

        Plan three =
                plan("\"STRATEGY\": <strategies>", items("", "STRATEGY", "", STRATEGIES.subList(0, 3)) + "," + centres);
        assertThat(PlanCheck.problems(three, List.of(), ROSTER))
                .extracting(problem -> problem.found().en())
                .contains("is under S4, which the plan does not have", "states 4 of level STRATEGY but has 3");
    }

    private static final List<String> PROJECTS = List.of(
            "公立医院高质量发展",
            "乡村卫生固本强基",
            "医疗卫生一体化改革",
            "科技人才信息化支撑",
            "中医药强县",
            "医防融合促进",
            "特色专科培优强",
            "生育友好型社会构建",
            "医养结合能力提升",
            "健康稷山促进");

    @Test
    @DisplayName("S2: ten projects, each led by one; a project without a lead or with two is named")
    void s2() {
        String strategy = items("", "STRATEGY", "", List.of("十大强医工程")) + ",";
        Plan plan = plan("\"TASK\": <projects>", strategy + items("S1", "TASK", duty("county", "LEAD"), PROJECTS));
        assertThat(PlanCheck.problems(plan, List.of(), ROSTER)).isEmpty();
        assertThat(plan.at(Level.TASK))
                .extracting(item -> item.lead().orElseThrow())
                .containsOnly(COUNTY.id());
        Plan nobody = plan("\"TASK\": <projects>", strategy + items("S1", "TASK", "", PROJECTS));
        assertThat(PlanCheck.problems(nobody, List.of(), ROSTER))
                .hasSize(10)
                .extracting(problem -> problem.found().en())
                .containsOnly("is led by nobody");
        Plan both = plan(
                "\"TASK\": <projects>",
                strategy + items("S1", "TASK", duty("county", "LEAD") + "," + duty("finance", "LEAD"), PROJECTS));
        assertThat(PlanCheck.problems(both, List.of(), ROSTER))
                .extracting(problem -> problem.found().en())
                .containsOnly("is led by [county, finance]");
    }

    private static Party hospital(String name, String grade) {
        return Institution.builder()
                .id(PartyId.of(name))
                .name(Label.of(name))
                .grade(QuanhengJson.read("\"" + grade + "\"", Grade.class))
                .build();
    }

    private static Agreement own(String hospital, String surgery, String marks) {
        return QuanhengJson.read("""
                {"id": "%s", "system": "业务", "title": "一院一策", "from": "county", "to": "%s", "period": "2025-01-01/2025-12-31",
                 "targets": [{"id": "surgery", "name": "三四级手术占比", "demands": [
                   {"indicator": "surgery", "unit": "%%", "goal": {"atLeast": "%s"}, "feeds": ["surgeryTarget"]}]}],
                 "settings": {%s}}
                """.formatted(hospital, hospital, surgery, marks), Agreement.class);
    }

    @Test
    @DisplayName(
            "S4: one rulebook, and each hospital its own target and marks: the same 30% earns 4 of 10 here and 8 of 8 there")
    void s4() {
        Rulebook rulebook = Fixture.rulebook("""
                "indicators": [{"id": "surgery", "name": "三四级手术占比", "kind": "RATE"}],
                "parameters": {"surgeryMarks": [{"value": 10}]},
                "ownTargets": ["surgeryTarget", "surgeryMarks"],
                """, "\"$surgeryMarks\"", """
                {"id": "S", "name": "能力", "marks": "$surgeryMarks", "items": [{"id": "1", "name": "手术", "marks": "$surgeryMarks",
                  "rule": {"deduct": [{"perStep": {"of": "surgery", "below": "$surgeryTarget", "basis": "POINTS", "step": "5%",
                    "partial": "WHOLE", "each": 2}}]}}]}
                """);
        Party people = hospital("稷山县人民医院", "三级");
        Party tcm = hospital("稷山县中医院", "二级甲等");
        String figure = "\"surgery\": {\"value\": \"30%\"}";
        Agreement peoples = own("稷山县人民医院", "45%", "");
        Agreement tcms = own("稷山县中医院", "30%", "\"surgeryMarks\": 8");
        assertThat(AgreementCheck.problems(peoples, rulebook)).isEmpty();
        assertThat(AgreementCheck.problems(tcms, rulebook)).isEmpty();
        ScoreSheet first = Fixture.score(rulebook, people, Fixture.figures("稷山县人民医院", 2025, figure), peoples);
        ScoreSheet second = Fixture.score(rulebook, tcm, Fixture.figures("稷山县中医院", 2025, figure), tcms);
        assertThat(Fixture.total(first) + " of " + Fixture.text(first.total().full()))
                .isEqualTo("4 of 10");
        assertThat(Fixture.total(second) + " of " + Fixture.text(second.total().full()))
                .isEqualTo("8 of 8");

        Agreement wrong = QuanhengJson.read(
                QuanhengJson.write(tcms).replace("surgeryTarget", "surgeriesTarget"), Agreement.class);
        assertThat(AgreementCheck.problems(wrong, rulebook))
                .extracting(Problem::toString)
                .containsExactly(
                        "agreements[稷山县中医院].targets: gives $surgeriesTarget, which rulebook book does not take from agreements;"
                                + " correct the name, or list it under ownTargets",
                        "agreements[稷山县中医院].targets: gives no $surgeryTarget, and rulebook book has no value of its own;"
                                + " agree on a target that feeds it");
    }

    @Test
    @DisplayName(
            "S5: departments claim tasks at the joint meeting; whoever claims alone leads, two claims must be settled")
    void s5() {
        String strategy = items("", "STRATEGY", "", List.of("健康稷山促进")) + ",";
        Plan claimed = plan(
                "",
                strategy
                        + items(
                                "S1",
                                "TASK",
                                duty("education", "CLAIMED") + "," + duty("finance", "COOPERATING"),
                                List.of("学校健康促进")));
        assertThat(PlanCheck.problems(claimed, List.of(), ROSTER)).isEmpty();
        PlanItem task = claimed.at(Level.TASK).get(0);
        assertThat(task.lead()).contains(PartyId.of("education"));
        assertThat(task.duties()).extracting(Duty::kind).containsExactly(Duty.Kind.CLAIMED, Duty.Kind.COOPERATING);
        Plan contested = plan(
                "",
                strategy
                        + items(
                                "S1",
                                "TASK",
                                duty("education", "CLAIMED") + "," + duty("finance", "CLAIMED"),
                                List.of("学校健康促进")));
        assertThat(PlanCheck.problems(contested, List.of(), ROSTER))
                .extracting(Problem::toString)
                .containsExactly("items[TS11].duties: is claimed by [education, finance] and led by none;"
                        + " let one of them lead");
    }
}
