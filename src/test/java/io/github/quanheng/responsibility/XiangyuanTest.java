package io.github.quanheng.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.agreement.Agreement;
import io.github.quanheng.agreement.Attainment;
import io.github.quanheng.agreement.Attainment.Standing;
import io.github.quanheng.assessment.Baseline;
import io.github.quanheng.assessment.Sample;
import io.github.quanheng.division.AdministrativeLevel;
import io.github.quanheng.followup.Action;
import io.github.quanheng.followup.Event;
import io.github.quanheng.followup.IllegalTransition;
import io.github.quanheng.followup.Matter;
import io.github.quanheng.followup.Settles;
import io.github.quanheng.followup.State;
import io.github.quanheng.json.InvalidJson;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.party.Roster;
import io.github.quanheng.plan.ItemId;
import io.github.quanheng.plan.Level;
import io.github.quanheng.plan.Plan;
import io.github.quanheng.plan.PlanCheck;
import io.github.quanheng.plan.PlanItem;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rows X2, X5, X7, X9 and X10, from 襄垣县 2017 to 2018. Names of tasks, units and marks are illustrative. */
class XiangyuanTest {
    private static final Fixture.Document DOCUMENT = Fixture.document("xiangyuan");
    private static final Party COUNTY = Fixture.authority("county", AdministrativeLevel.COUNTY);
    private static final PartyId TOWN = PartyId.of("town");
    private static final Roster ROSTER = Roster.of(List.of(COUNTY, Fixture.organisation("town", PartyKind.GOVERNMENT)));

    /** The first task of each area, and one past the last. */
    private static final List<Integer> FIRST = List.of(1, 5, 11, 14, 19, 22, 25, 28);

    private static String plan() {
        StringBuilder items = new StringBuilder();
        for (int area = 1; area <= 7; area++) {
            int first = FIRST.get(area - 1);
            int next = FIRST.get(area);
            items.append("{\"id\": \"A%s\", \"level\": \"AREA\", \"number\": %s, \"name\": \"第%s方面\", \"parts\": %s},"
                    .formatted(area, area, area, next - first));
            for (int task = first; task < next; task++) {
                String links = switch (task) {
                    case 1 -> "{\"register\": \"2018年重点项目\", \"number\": 83}";
                    case 2 -> "{\"register\": \"2018年重点项目\", \"number\": 82}";
                    case 3 -> "{\"register\": \"2018年必办工程\", \"number\": 25}";
                    default -> "";
                };
                items.append("""
                        {"id": "T%s", "above": "A%s", "level": "TASK", "number": %s, "name": "第%s项", "links": [%s], "proofs": ["验收"],
                         "duties": [{"party": "county", "kind": "LEAD", "text": "牵头", "source":
                           {"document": "示意", "certainty": "ILLUSTRATIVE"}}]},
                        """.formatted(task, area, task, task, links));
            }
        }
        return DOCUMENT.fill(
                        "{\"id\": \"x\", \"title\": \"2018年重点工作\", \"owner\": \"county\","
                                + " \"period\": \"2018-01-01/2018-12-31\", \"stated\": {\"AREA\": <areas>, \"TASK\": <tasks>}, \"items\": [")
                + items.substring(0, items.toString().lastIndexOf(',')) + "]}";
    }

    @Test
    @DisplayName("X2: seven areas hold 27 numbered tasks, three of them projects of the county by number")
    void x2() {
        Plan plan = QuanhengJson.read(plan(), Plan.class);
        assertThat(PlanCheck.problems(plan, List.of(), ROSTER)).isEmpty();
        assertThat(plan.at(Level.TASK).stream()
                        .flatMap(item -> item.links().stream())
                        .map(link -> link.register() + " " + link.number()))
                .containsExactly("2018年重点项目 83", "2018年重点项目 82", "2018年必办工程 25");
        assertThat(plan.below(ItemId.of("A2")).stream().map(PlanItem::number).map(number -> number.orElseThrow()))
                .containsExactly(5, 6, 7, 8, 9, 10);

        String moved = plan().replace("\"id\": \"T4\", \"above\": \"A1\"", "\"id\": \"T4\", \"above\": \"A9\"")
                .replace("\"number\": 27", "\"number\": 26");
        assertThat(PlanCheck.problems(QuanhengJson.read(moved, Plan.class), List.of(), ROSTER))
                .extracting(Problem::toString)
                .containsExactly(
                        "items[A1].parts: states 4 parts but has 3; add or take away items, or correct it",
                        "items[T4].above: is under A9, which the plan does not have; correct the id",
                        "stated.TASK: numbers its items of level TASK without [27] and with [26] twice or beyond 27;"
                                + " number them from 1 to 27");
    }

    private static Agreement tiered(String goal) {
        return QuanhengJson.read(DOCUMENT.fill("""
                        {"id": "t", "system": "业务", "title": "分级诊疗", "from": "city", "to": "county",
                         "period": "2018-01-01/2018-12-31", "targets": [
                           {"id": "grassroots", "name": "基层就诊比例", "aspiration": {"miss": 0, "excess": 0}, "demands": [
                             {"indicator": "grassroots", "unit": "%", "goal": {"atLeast": "<grassroots>"}, "feeds": ["grassrootsTarget"]}]},
                           {"id": "inCounty", "name": "县域内就诊比例", "aspiration": {"miss": 1, "excess": 0}, "demands": [
                             {"indicator": "inCounty", "unit": "%", "goal":
                        """) + goal + ", \"feeds\": [\"inCountyTarget\"]}]}]}", Agreement.class);
    }

    @Test
    @DisplayName("X5: 65% at the grass roots and 90% in the county: ratios with their parts, striven for, and scored")
    void x5() {
        Agreement agreement = tiered(DOCUMENT.fill("{\"atLeast\": \"<inCounty>\"}"));
        Rulebook rulebook = Fixture.rulebook("""
                "indicators": [{"id": "grassroots", "name": "基层就诊比例", "kind": "RATE"},
                  {"id": "inCounty", "name": "县域内就诊比例", "kind": "RATE"}],
                "ownTargets": ["grassrootsTarget", "inCountyTarget"],
                """, "10", """
                {"id": "S", "name": "分级诊疗", "marks": 10, "items": [
                  {"id": "1", "name": "基层", "marks": 5, "rule": {"deduct": [{"perStep": {"of": "grassroots",
                    "below": "$grassrootsTarget", "basis": "POINTS", "step": "1%", "partial": "WHOLE", "each": 0.5}}]}},
                  {"id": "2", "name": "县域", "marks": 5, "rule": {"deduct": [{"perStep": {"of": "inCounty",
                    "below": "$inCountyTarget", "basis": "POINTS", "step": "1%", "partial": "WHOLE", "each": 0.5}}]}}]}
                """);
        // 640 of 1,000 visits at the grass roots; 880 of 1,000 in the county, 20 emergency transfers excluded: 880 of
        // 980
        Submission figures = Fixture.figures(
                "county",
                2018,
                "\"grassroots\": {\"value\": {\"ratio\": [640, 1000]}}, \"inCounty\": {\"value\": {\"ratio\": [880, 980]}}");
        List<Attainment> attainments = agreement.attainments(figures, LocalDate.of(2018, 12, 31));
        assertThat(attainments)
                .extracting(each -> each.target() + " " + each.standing() + " "
                        + each.points().orElseThrow())
                .containsExactly("grassroots MISSED 0", "inCounty MISSED -1");
        assertThat(attainments.get(1).findings().get(0).lacking()).hasToString("Optional[1/490]");
        ScoreSheet sheet = Fixture.score(rulebook, COUNTY, figures, agreement);
        assertThat(Fixture.text(sheet.item("1").score())).isEqualTo("4.5");
        assertThat(Fixture.text(sheet.item("2").score())).isEqualTo("5");

        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> tiered("{\"atLeast\": \"九成\"}"))
                .withMessageContaining("\"九成\" is no number; write a decimal such as 66.2 or a fraction such as 2/3");
        assertThat(agreement.attainments(
                        Fixture.figures("county", 2018, "\"grassroots\": {\"value\": {\"ratio\": [0, 0]}}"),
                        LocalDate.of(2018, 12, 31)))
                .extracting(each ->
                        each.standing() + " " + each.findings().get(0).why().orElseThrow())
                .containsExactly("UNKNOWN ZERO_DENOMINATOR", "UNKNOWN MISSING");
    }

    private static Matter hazard(int number, boolean fixed) {
        LocalDate found = LocalDate.of(2017, 3, 1).plusDays(number);
        Matter matter = Matter.builder()
                .id(ItemId.of("hazard" + number))
                .name(Label.of("隐患" + number))
                .responsible(TOWN)
                .supervisor(COUNTY.id())
                .period(Period.ofYear(2017))
                .build()
                .with(Event.until(Action.ORDER_RECTIFICATION, found, COUNTY.id(), "检查组", "发现隐患", found.plusDays(30)));
        return fixed
                ? matter.with(Event.of(Action.REPORT_RECTIFIED, found.plusDays(10), TOWN, "责任单位", "已整改", "照片"))
                        .with(Event.of(Action.RE_VERIFY, found.plusDays(20), COUNTY.id(), "检查组", "复查合格", "复查单"))
                        .with(Event.of(Action.CLOSE, found.plusDays(20), COUNTY.id(), "检查组", "销号"))
                : matter;
    }

    @Test
    @DisplayName(
            "X7: units drawn at random are inspected; a finding that stays open costs marks, a blacklisted unit gets none")
    void x7() {
        List<String> units = List.of("clinicA", "clinicB", "clinicC", "clinicD");
        Sample draw =
                new Sample("2017-1", LocalDate.of(2017, 3, 1), "监督员", "双随机", units, List.of("clinicB", "clinicD"));
        assertThat(draw.drawn()).hasSize(2);
        Rulebook rulebook = Fixture.rulebook("""
                "indicators": [{"id": "open", "name": "未整改问题", "kind": "NUMBER"},
                  {"id": "blacklisted", "name": "列入黑名单", "kind": "YES_NO"}],
                """, "100", """
                {"id": "S", "name": "依法执业", "marks": 100, "items": [{"id": "1", "name": "整改", "marks": 100,
                  "rule": {"deduct": [{"perCase": {"each": 10, "of": "open"}}]}}],
                  "effects": [{"name": "黑名单一票否决", "when": "blacklisted", "how": "SET", "to": 0}]}
                """);
        Party clinic = Fixture.organisation("clinicB", PartyKind.ENTERPRISE);
        List<Matter> findings = List.of(hazard(1, true), hazard(2, false));
        long open = findings.stream()
                .filter(each -> each.on(LocalDate.of(2017, 12, 31), Settles.WHEN_VERIFIED)
                                .state()
                        != State.CLOSED)
                .count();
        String figures = "\"open\": {\"value\": " + open + "}, \"blacklisted\": {\"value\": %s}";
        assertThat(Fixture.total(
                        Fixture.score(rulebook, clinic, Fixture.figures("clinicB", 2017, figures.formatted(false)))))
                .isEqualTo("90");
        ScoreSheet vetoed = Fixture.score(rulebook, clinic, Fixture.figures("clinicB", 2017, figures.formatted(true)));
        assertThat(Fixture.total(vetoed)).isEqualTo("0");
        assertThat(vetoed.sections().get(0).line().effects().get(0).before().number())
                .hasToString("Optional[90]");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sample(
                        "2017-1", LocalDate.of(2017, 3, 1), "监督员", "双随机", units, List.of("clinicB", "clinicX")))
                .withMessage("drawn: sample 2017-1: [clinicX] were drawn, but are not in the population;"
                        + " correct them, or add them to the population");
    }

    private static String steps(String... names) {
        return IntStream.range(0, names.length)
                .mapToObj(i -> "{\"id\": \"S%s\", \"above\": \"cycle\", \"level\": \"AREA\", \"name\": \"%s\"}"
                        .formatted(i + 1, names[i]))
                .collect(Collectors.joining(","));
    }

    @Test
    @DisplayName("X9: consolidate, train, assess, select, improve: the result of one round is the base of the next")
    void x9() {
        String head =
                "{\"id\": \"c\", \"title\": \"年度循环\", \"owner\": \"county\", \"period\": \"2018-01-01/2018-12-31\","
                        + " \"items\": [{\"id\": \"cycle\", \"level\": \"STRATEGY\", \"name\": \"巩固-培训-考核-评优-提升\", \"parts\": 5},";
        Plan cycle = QuanhengJson.read(head + steps("巩固", "培训", "考核", "评优", "提升") + "]}", Plan.class);
        assertThat(PlanCheck.problems(cycle, List.of(), ROSTER)).isEmpty();

        Agreement agreement = QuanhengJson.read("""
                {"id": "x9", "system": "业务", "title": "村卫生所建设", "from": "city", "to": "county", "period": "2018-01-01/2018-12-31",
                 "targets": [{"id": "clinics", "name": "标准化村卫生所", "demands": [{"indicator": "clinics", "unit": "所",
                   "goal": {"change": {"from": "clinics@-1", "is": ">=", "by": 27, "basis": "POINTS"}}}]}]}
                """, Agreement.class);
        Submission first = Fixture.figures("county", 2017, DOCUMENT.fill("\"clinics\": {\"value\": <clinics2017>}"));
        Submission second = Fixture.figures("county", 2018, DOCUMENT.fill("\"clinics\": {\"value\": <clinics>}"));
        Attainment attainment = agreement
                .attainments(Baseline.carry(first, second), LocalDate.of(2018, 12, 31))
                .get(0);
        assertThat(attainment.standing()).isEqualTo(Standing.MET);
        assertThat(attainment.findings().get(0).value()).hasToString("Optional[27]");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Baseline.carry(second, first))
                .withMessageContaining("2018-01-01/2018-12-31 does not end before 2017-01-01/2017-12-31 begins");
        assertThat(PlanCheck.problems(
                        QuanhengJson.read(head + steps("巩固", "培训", "考核", "评优") + "]}", Plan.class), List.of(), ROSTER))
                .extracting(problem -> problem.found().en())
                .containsExactly("states 5 parts but has 4");
    }

    @Test
    @DisplayName("X10: 27 hazards found, 27 put right and no accident keep the marks; one accident is a veto")
    void x10() {
        int found = Integer.parseInt(DOCUMENT.figure("hazardsFound"));
        List<Matter> hazards =
                IntStream.rangeClosed(1, found).mapToObj(i -> hazard(i, true)).toList();
        long fixed = hazards.stream()
                .filter(each -> each.on(LocalDate.of(2017, 12, 31), Settles.WHEN_VERIFIED)
                                .state()
                        == State.CLOSED)
                .count();
        assertThat(fixed).hasToString(DOCUMENT.figure("hazardsFixed"));
        Rulebook rulebook = Fixture.rulebook("""
                "indicators": [{"id": "inspections", "name": "检查", "kind": "NUMBER"},
                  {"id": "putRight", "name": "整改率", "kind": "RATE"}, {"id": "accidents", "name": "事故", "kind": "NUMBER"}],
                """, "100", DOCUMENT.fill("""
                        {"id": "S", "name": "安全生产", "marks": 100, "items": [
                          {"id": "1", "name": "检查", "marks": 40, "rule": {"pass": ["inspections", ">=", "<inspections>"]}},
                          {"id": "2", "name": "整改", "marks": 60, "rule": {"proportional": {"of": "putRight", "target": "100%",
                            "form": "SHARE_OF_TARGET"}}}],
                         "effects": [{"name": "事故一票否决", "when": ["accidents", ">", "0"], "how": "SET", "to": 0}]}
                        """));
        String figures = DOCUMENT.fill("\"inspections\": {\"value\": 51}, \"putRight\": {\"value\": {\"ratio\": ["
                + fixed + ", <hazardsFound>]}}, \"accidents\": {\"value\": %s}");
        assertThat(Fixture.total(Fixture.score(
                        rulebook,
                        COUNTY,
                        Fixture.figures("county", 2017, figures.formatted(DOCUMENT.figure("accidents"))))))
                .isEqualTo("100");
        assertThat(Fixture.total(
                        Fixture.score(rulebook, COUNTY, Fixture.figures("county", 2017, figures.formatted(1)))))
                .isEqualTo("0");
        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> hazard(1, false)
                        .with(Event.of(Action.CLOSE, LocalDate.of(2017, 5, 1), COUNTY.id(), "检查组", "未复查即销号")))
                .withMessage("events: matter hazard1: CLOSE on 2017-05-01 is not allowed while it is RECTIFYING;"
                        + " allowed are [PROGRESS, CORRECT, SUPERVISE, REPORT_RECTIFIED, EXTEND, CANCEL]");
    }
}
