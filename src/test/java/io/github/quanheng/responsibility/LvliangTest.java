package io.github.quanheng.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.agreement.Agreement;
import io.github.quanheng.agreement.AgreementCheck;
import io.github.quanheng.agreement.Attainment;
import io.github.quanheng.agreement.Attainment.Standing;
import io.github.quanheng.allocation.Allocation;
import io.github.quanheng.cascade.Cascade;
import io.github.quanheng.cascade.Form;
import io.github.quanheng.cascade.Gap;
import io.github.quanheng.division.AdministrativeLevel;
import io.github.quanheng.followup.Action;
import io.github.quanheng.followup.Event;
import io.github.quanheng.followup.IllegalTransition;
import io.github.quanheng.followup.LightRule;
import io.github.quanheng.followup.LoopCheck;
import io.github.quanheng.followup.Matter;
import io.github.quanheng.followup.Settles;
import io.github.quanheng.followup.State;
import io.github.quanheng.followup.Status;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.json.InvalidJson;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.party.Roster;
import io.github.quanheng.plan.ItemId;
import io.github.quanheng.plan.Plan;
import io.github.quanheng.plan.PlanCheck;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Points;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rows L1, L3, L6, L8, L9, L10 and P1, from 吕梁 2022 to 2023. Names below the city, weights and marks are illustrative. */
class LvliangTest {
    private static final Fixture.Document DOCUMENT = Fixture.document("lvliang");
    private static final Party PROVINCE = Fixture.authority("province", AdministrativeLevel.PROVINCE);
    private static final Party CITY = Fixture.authority("city", AdministrativeLevel.PREFECTURE);
    private static final Party COUNTY = Fixture.authority("county", AdministrativeLevel.COUNTY);
    private static final Roster ROSTER = Roster.of(List.of(
            PROVINCE,
            CITY,
            COUNTY,
            Fixture.organisation("town", PartyKind.GOVERNMENT),
            Fixture.organisation("village", PartyKind.COMMUNITY)));

    private static Agreement agreement(String from, String to, String targets) {
        return QuanhengJson.read(DOCUMENT.fill("""
                        {"id": "%s-%s", "system": "业务", "title": "2023年度工作目标责任书", "from": "%s", "to": "%s",
                         "period": "2023-01-01/2023-12-31", "targets": [%s],
                         "signings": [{"side": "%s", "on": "2023-04-21"}, {"side": "%s", "on": "2023-04-21"}]}
                        """.formatted(from, to, from, to, targets, from, to)), Agreement.class);
    }

    private static String target(String id, String goal, String more) {
        return """
                {"id": "%s", "name": "%s", "demands": [{"indicator": "%s", "unit": "所", "goal": %s}]%s}
                """.formatted(id, id, id, goal, more);
    }

    @Test
    @DisplayName(
            "L1: statements handed up level by level carry the target from province to village, or the gap is named")
    void l1() {
        IndicatorId capability = IndicatorId.of("capability");
        String goal = "{\"atLeast\": %s}";
        List<Agreement> chain = List.of(
                agreement("province", "city", target("capability", goal.formatted(100), "")),
                agreement("city", "county", target("capability", goal.formatted(58), "")),
                agreement("city", "countyB", target("capability", goal.formatted(42), "")),
                agreement("county", "town", target("capability", goal.formatted(58), "")),
                agreement("town", "village", target("capability", goal.formatted(58), "")));
        // what is promised is illustrative: the 102 of the document were reached, not promised
        Figure whole = Figure.of("100");
        Cascade cascade = Cascade.of(capability, Form.SUM_COVERS, whole, PROVINCE.id(), chain, Map.of());
        assertThat(cascade.gaps()).isEmpty();
        assertThat(chain.get(0).signedOn()).contains(LocalDate.of(2023, 4, 21));
        assertThat(AgreementCheck.problems(chain.subList(0, 2), ROSTER)).isEmpty();

        Cascade split = Cascade.split(
                capability,
                CITY.id(),
                whole,
                Rational.ONE,
                Map.of(CITY.id(), Map.of(COUNTY.id(), Rational.of(13), PartyId.of("countyB"), Rational.of(9))),
                Allocation.Tie.REFUSE);
        assertThat(split.gaps()).isEmpty();

        List<Agreement> short2 = List.of(
                chain.get(0), chain.get(1), agreement("city", "countyB", target("capability", goal.formatted(40), "")));
        Gap gap = Cascade.of(capability, Form.SUM_COVERS, whole, PROVINCE.id(), short2, Map.of())
                .gaps()
                .get(0);
        assertThat(gap.problem())
                .hasToString("shares[city]: the parts of [county, countyB] come to 98 of 100, 2 too little;"
                        + " raise the parts or lower the whole");
        Agreement unsigned = QuanhengJson.read(
                QuanhengJson.write(chain.get(1)).replaceAll("(?s),\\s*\"signings\" : \\[.*\\]", ""), Agreement.class);
        assertThat(AgreementCheck.problems(List.of(unsigned), ROSTER))
                .extracting(problem -> problem.found().en())
                .containsExactly("is not signed by city", "is not signed by county");
    }

    private static Plan plan(int areas) {
        return QuanhengJson.read(
                DOCUMENT.fill(
                                "{\"id\": \"p\", \"title\": \"2023年重点工作\", \"owner\": \"city\","
                                        + " \"period\": \"2023-01-01/2023-12-31\", \"stated\": {\"AREA\": <areas>}, \"items\": [")
                        + IntStream.rangeClosed(1, areas)
                                .mapToObj(i -> """
                                        {"id": "A%s", "level": "AREA", "number": %s, "name": "第%s方面"},
                                        {"id": "T%s", "above": "A%s", "level": "TASK", "name": "任务%s", "proofs": ["验收"],
                                         "duties": [{"party": "county", "kind": "LEAD", "text": "牵头",
                                           "source": {"document": "示意", "certainty": "ILLUSTRATIVE"}}]}""".formatted(i, i, i, i, i, i))
                                .collect(Collectors.joining(","))
                        + "]}",
                Plan.class);
    }

    private static Matter matter(String id) {
        return Matter.builder()
                .id(ItemId.of(id))
                .name(Label.of(id))
                .responsible(COUNTY.id())
                .supervisor(CITY.id())
                .period(Period.ofYear(2023))
                .build();
    }

    @Test
    @DisplayName(
            "L3: a task that is late is supervised, put right, verified again and closed; the loop has no open end")
    void l3() {
        Matter matter = matter("T1")
                .with(Event.of(Action.START, LocalDate.of(2023, 5, 4), COUNTY.id(), "责任科室", "任务链下达"))
                .with(Event.of(Action.SUPERVISE, LocalDate.of(2023, 9, 1), CITY.id(), "督查科", "进度滞后，督办"))
                .with(Event.of(Action.REPORT_DONE, LocalDate.of(2023, 11, 1), COUNTY.id(), "责任科室", "完成", "总结"))
                .with(Event.until(
                        Action.ORDER_RECTIFICATION,
                        LocalDate.of(2023, 11, 8),
                        CITY.id(),
                        "督查科",
                        "台账不全",
                        LocalDate.of(2023, 12, 8)))
                .with(Event.of(Action.REPORT_RECTIFIED, LocalDate.of(2023, 12, 1), COUNTY.id(), "责任科室", "已补全", "台账"))
                .with(Event.of(Action.RE_VERIFY, LocalDate.of(2023, 12, 5), CITY.id(), "督查科", "复核", "复核单"))
                .with(Event.of(Action.CLOSE, LocalDate.of(2023, 12, 6), CITY.id(), "督查科", "销号"));
        assertThat(matter.on(LocalDate.of(2023, 10, 1), Settles.WHEN_VERIFIED)).satisfies(status -> {
            assertThat(status.state()).isEqualTo(State.UNDER_WAY);
            assertThat(status.supervised()).isTrue();
        });
        Status end = matter.on(LocalDate.of(2023, 12, 31), Settles.WHEN_VERIFIED);
        assertThat(end.state()).isEqualTo(State.CLOSED);
        assertThat(end.daysLate()).isEqualTo(-3);
        assertThat(end.supervised()).isFalse();
        Plan plan = plan(1);
        assertThat(LoopCheck.problems(plan, List.of(matter), LocalDate.of(2023, 12, 31)))
                .isEmpty();
        assertThat(LoopCheck.problems(plan(2), List.of(matter), LocalDate.of(2023, 12, 31)))
                .extracting(problem -> problem.found().en())
                .containsExactly("is followed through by nobody");
        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() ->
                        matter("T1").with(Event.of(Action.CLOSE, LocalDate.of(2023, 12, 6), CITY.id(), "督查科", "销号")))
                .withMessage("events: matter T1: CLOSE on 2023-12-06 is not allowed while it is PLANNED;"
                        + " allowed are [START, SUPERVISE, ORDER_RECTIFICATION, EXTEND, CANCEL]");
        assertThat(LightRule.elapsed(Period.ofYear(2023), LocalDate.of(2023, 6, 30)))
                .isEqualTo(Rational.of(181, 365));
    }

    @Test
    @DisplayName("L6: eight areas, each numbered once; with seven the plan says that the eighth is missing")
    void l6() {
        assertThat(PlanCheck.problems(plan(8), List.of(), ROSTER)).isEmpty();
        assertThat(PlanCheck.problems(plan(7), List.of(), ROSTER))
                .extracting(Problem::toString)
                .containsExactly(
                        "stated.AREA: states 8 of level AREA but has 7; complete it",
                        "stated.AREA: numbers its items of level AREA without [8] and with [] twice or beyond 8;"
                                + " number them from 1 to 8");
    }

    @Test
    @DisplayName("L8: striving for 1 to 3 demonstration units: none costs what was agreed, four pay what was agreed")
    void l8() {
        String goal = "{\"within\": {\"range\": \"[<cleanLow>,<cleanHigh>]\", \"above\": \"EXCESS\"}}";
        String aspiration = ", \"aspiration\": {\"miss\": 0.5, \"excess\": 1}";
        Agreement agreement = agreement("city", "county", target("clean", goal, aspiration));
        LocalDate end = LocalDate.of(2023, 12, 31);
        Map<String, String> expected = Map.of("0", "MISSED -0.5", "1", "MET 0", "3", "MET 0", "4", "EXCEEDED 1");
        expected.forEach((units, outcome) -> {
            Attainment attainment = agreement
                    .attainments(Fixture.figures("county", 2023, "\"clean\": {\"value\": " + units + "}"), end)
                    .get(0);
            assertThat(attainment.standing() + " "
                            + attainment.points().map(Points::toString).orElse(""))
                    .isEqualTo(outcome);
        });
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(
                        () -> agreement("city", "county", target("clean", goal, ", \"aspiration\": {\"miss\": 0.5}")))
                .withMessageContaining("the key \"excess\" is missing; write it; it has no default");
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> agreement(
                        "city",
                        "county",
                        target("clean", "{\"within\": {\"range\": \"[<cleanLow>,<cleanHigh>]\"}}", aspiration)))
                .withMessageContaining("the key \"above\" is missing; write it; it has no default");
    }

    @Test
    @DisplayName("L9: equal pay is kept only when assessors find it so and say on what evidence")
    void l9() {
        Agreement agreement = agreement("city", "county", target("equalPay", "{\"promise\": \"VERIFIED\"}", ""));
        LocalDate end = LocalDate.of(2023, 12, 31);
        Map<String, Standing> expected = Map.of(
                "{\"value\": true}", Standing.UNKNOWN,
                "{\"value\": true, \"source\": \"工资发放表\"}", Standing.UNKNOWN,
                "{\"value\": true, \"verified\": true, \"source\": \"工资发放表\"}", Standing.MET,
                "{\"value\": true, \"verified\": false, \"source\": \"工资发放表\"}", Standing.MISSED);
        expected.forEach((observation, standing) -> assertThat(agreement
                        .attainments(Fixture.figures("county", 2023, "\"equalPay\": " + observation), end)
                        .get(0)
                        .standing())
                .isEqualTo(standing));
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> agreement("city", "county", target("equalPay", "{\"promise\": \"BELIEVED\"}", "")))
                .withMessageContaining("BELIEVED");
    }

    @Test
    @DisplayName("L10: two tasks of the province, done early and above target, are exceeded and count as days early")
    void l10() {
        // how many pairs and people, and the days, are illustrative: the document only says early and above target
        String province = ", \"setBy\": \"province\"";
        Agreement agreement = agreement(
                "city",
                "county",
                target("premarital", "{\"atLeast\": 1000}", province) + ","
                        + target("prenatal", "{\"atLeast\": 1500}", province));
        LocalDate october = LocalDate.of(2023, 10, 31);
        List<Attainment> attainments = agreement.attainments(
                Fixture.figures("county", 2023, "\"premarital\": {\"value\": 1254}, \"prenatal\": {\"value\": 1669}"),
                october);
        assertThat(attainments).hasSize(Integer.parseInt(DOCUMENT.figure("tasksEarly")));
        assertThat(attainments).extracting(Attainment::standing).containsOnly(Standing.EXCEEDED);
        Matter early = matter("premarital")
                .with(Event.of(Action.START, LocalDate.of(2023, 2, 1), COUNTY.id(), "妇幼科", "启动"))
                .with(Event.of(Action.REPORT_DONE, october, COUNTY.id(), "妇幼科", "超额完成", "月报"))
                .with(Event.of(Action.VERIFY, LocalDate.of(2023, 11, 10), CITY.id(), "妇幼科", "核实", "系统数据"));
        assertThat(early.on(LocalDate.of(2023, 12, 31), Settles.WHEN_REPORTED).daysLate())
                .isEqualTo(-61);
        assertThat(early.on(LocalDate.of(2023, 12, 31), Settles.WHEN_VERIFIED).daysLate())
                .isEqualTo(-51);

        assertThat(AgreementCheck.problems(List.of(agreement), Roster.of(List.of(CITY, COUNTY))))
                .extracting(problem -> problem.found().en())
                .containsExactly("names province, which the roster does not hold");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matter("premarital")
                        .with(Event.of(Action.START, LocalDate.of(2023, 2, 1), COUNTY.id(), "妇幼科", "启动"))
                        .with(Event.of(Action.REPORT_DONE, october, COUNTY.id(), "妇幼科", "超额完成")))
                .withMessage(
                        "evidence: REPORT_DONE on 2023-10-31: says that something is done or decided; name the evidence");
    }

    private static Rulebook graded(String indicators, String item, String effects) {
        return Fixture.rulebook(
                "\"indicators\": [" + indicators + "], \"grading\": {\"grades\": ["
                        + "{\"name\": \"优秀\", \"when\": [\"#total\", \">=\", \"90\"]},"
                        + "{\"name\": \"合格\", \"when\": {\"all\": [[\"#total\", \">=\", \"60\"], [\"#total\", \"<\", \"90\"]]}},"
                        + "{\"name\": \"不合格\", \"when\": [\"#total\", \"<\", \"60\"]}]" + effects + "},",
                "100",
                "{\"id\": \"S\", \"name\": \"内容\", \"marks\": 100, \"items\": [" + item + "]}");
    }

    @Test
    @DisplayName(
            "P1: conduct has its own agreement and rulebook, and its result caps the grade of the professional one")
    void p1() {
        Agreement work = agreement("city", "county", target("work", "{\"atLeast\": 95}", ""));
        Agreement conduct = QuanhengJson.read(
                QuanhengJson.write(agreement("city", "county", target("cases", "{\"atMost\": 0}", "")))
                        .replace("city-county", "conduct")
                        .replace("\"业务\"", "\"党风廉政与行风建设\""),
                Agreement.class);
        assertThat(AgreementCheck.problems(List.of(work, conduct), ROSTER)).isEmpty();

        Rulebook conductBook = graded(
                "{\"id\": \"cases\", \"name\": \"违纪案件\", \"kind\": \"NUMBER\"}",
                "{\"id\": \"1\", \"name\": \"案件\", \"marks\": 100, \"rule\": {\"deduct\": [{\"perCase\": {\"each\": 50, \"of\": \"cases\"}}]}}",
                "");
        Rulebook workBook = graded(
                "{\"id\": \"work\", \"name\": \"工作\", \"kind\": \"NUMBER\"},"
                        + "{\"id\": \"conductGrade\", \"name\": \"行风等次\", \"kind\": \"CODE\"}",
                "{\"id\": \"1\", \"name\": \"工作\", \"marks\": 100, \"rule\": {\"proportional\": {\"of\": \"work\", \"target\": \"100\", \"form\": \"SHARE_OF_TARGET\"}}}",
                ", \"effects\": [{\"name\": \"行风一票否决\", \"when\": {\"is\": {\"of\": \"conductGrade\", \"in\": [\"不合格\"]}}, \"atMost\": \"合格\"}]");
        assertThat(workGrade(conductBook, workBook, 0)).isEqualTo("96 优秀");
        assertThat(workGrade(conductBook, workBook, 1)).isEqualTo("96 合格");

        Agreement twice =
                QuanhengJson.read(QuanhengJson.write(conduct).replace("\"conduct\"", "\"conduct2\""), Agreement.class);
        assertThat(AgreementCheck.problems(List.of(conduct, twice), ROSTER))
                .extracting(problem -> problem.found().en())
                .containsExactly("binds county in the system 党风廉政与行风建设 for the same days as conduct");
    }

    private static String workGrade(Rulebook conductBook, Rulebook workBook, int cases) {
        ScoreSheet conduct = Fixture.score(
                conductBook, COUNTY, Fixture.figures("county", 2023, "\"cases\": {\"value\": " + cases + "}"));
        String grade = cases == 0 ? "优秀" : "不合格";
        assertThat(Fixture.total(conduct)).isEqualTo(cases == 0 ? "100" : "50");
        assertThat(Fixture.grade(conduct)).isEqualTo(Optional.of(grade));
        ScoreSheet work = Fixture.score(
                workBook,
                COUNTY,
                Fixture.figures(
                        "county", 2023, "\"work\": {\"value\": 96}, \"conductGrade\": {\"value\": \"" + grade + "\"}"));
        return Fixture.total(work) + " " + Fixture.grade(work).orElseThrow();
    }
}
