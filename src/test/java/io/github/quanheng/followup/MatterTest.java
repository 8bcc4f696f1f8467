package io.github.quanheng.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.plan.ItemId;
import io.github.quanheng.plan.Plan;
import io.github.quanheng.rule.Comparison.Basis;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Percentage;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatterTest {
    private static final PartyId TOWN = PartyId.of("town");
    private static final PartyId COUNTY = PartyId.of("county");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Matter clinics() {
        return Matter.builder()
                .id(ItemId.of("T1"))
                .name(Label.of("村卫生室"))
                .responsible(TOWN)
                .supervisor(COUNTY)
                .period(Period.ofYear(2020))
                .amount(Figure.of("32"))
                .build();
    }

    private static Matter clinicsHalfway() {
        return clinics()
                .with(Event.of(Action.START, day("2020-03-01"), TOWN, "责任单位", "开工"))
                .with(Event.progress(day("2020-06-20"), TOWN, "责任单位", "进度", Figure.of("10")))
                .with(Event.of(Action.SUPERVISE, day("2020-07-05"), COUNTY, "督查室", "进度滞后"))
                .with(Event.counted(
                        Action.REPORT_DONE, day("2020-11-20"), TOWN, "责任单位", "完成32所", Figure.of("32"), "验收单"))
                .with(Event.of(Action.VERIFY, day("2020-12-10"), COUNTY, "验收组", "逐所查验", "验收报告"))
                .with(Event.of(Action.CLOSE, day("2020-12-12"), COUNTY, "督查室", "销号"));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @DisplayName("state, lateness, supervision and share are those of the day asked about")
    @CsvSource({
        "2020-02-28, WHEN_VERIFIED, PLANNED 0 free 0",
        "2020-03-01, WHEN_VERIFIED, UNDER_WAY 0 free none",
        "2020-06-30, WHEN_VERIFIED, UNDER_WAY 0 free 0.3125",
        "2020-07-05, WHEN_VERIFIED, UNDER_WAY 0 supervised 0.3125",
        "2020-11-20, WHEN_VERIFIED, REPORTED_DONE 0 supervised 1",
        "2020-11-20, WHEN_REPORTED, REPORTED_DONE -41 supervised 1",
        "2020-12-10, WHEN_VERIFIED, VERIFIED -21 free 1",
        "2020-12-31, WHEN_VERIFIED, CLOSED -21 free 1",
        "2020-12-31, WHEN_REPORTED, CLOSED -41 free 1"
    })
    void status(String asOf, Settles settles, String expected) {
        Status status = clinicsHalfway().on(day(asOf), settles);
        assertThat(status.state() + " " + status.daysLate() + " " + (status.supervised() ? "supervised" : "free") + " "
                        + status.share().map(Object::toString).orElse("none"))
                .isEqualTo(expected);
        assertThat(QuanhengJson.read(QuanhengJson.write(status), Status.class)).isEqualTo(status);
    }

    @Test
    @DisplayName("what is open after its day is overdue, and a deadline of rectification replaces the day")
    void overdue() {
        Matter open = clinics().with(Event.of(Action.START, day("2020-03-01"), TOWN, "责任单位", "开工"));
        assertThat(open.on(day("2020-12-31"), Settles.WHEN_VERIFIED).overdue()).isFalse();
        assertThat(open.on(day("2021-01-10"), Settles.WHEN_VERIFIED)).satisfies(status -> {
            assertThat(status.overdue()).isTrue();
            assertThat(status.daysLate()).isEqualTo(10);
        });
        Matter ordered = open.with(
                Event.until(Action.ORDER_RECTIFICATION, day("2021-01-11"), COUNTY, "督查室", "逾期未完成", day("2021-01-31")));
        assertThat(ordered.on(day("2021-01-20"), Settles.WHEN_VERIFIED).overdue())
                .isFalse();
        assertThat(ordered.on(day("2021-02-01"), Settles.WHEN_VERIFIED).daysLate())
                .isEqualTo(1);
        assertThat(QuanhengJson.read(QuanhengJson.write(ordered), Matter.class)).isEqualTo(ordered);
    }

    @Test
    @DisplayName("nobody verifies its own work, events stay in order, and claims have evidence")
    void refused() {
        Matter reported = clinics()
                .with(Event.of(Action.START, day("2020-03-01"), TOWN, "责任单位", "开工"))
                .with(Event.counted(Action.REPORT_DONE, day("2020-11-20"), TOWN, "责任单位", "完成", Figure.of("32"), "验收单"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reported.with(Event.of(Action.VERIFY, day("2020-12-01"), TOWN, "责任单位", "自验", "自验单")))
                .withMessage("matter T1: VERIFY on 2020-12-01 by town, which is itself responsible;"
                        + " someone else must do that");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> reported.with(Event.of(Action.VERIFY, day("2020-11-01"), COUNTY, "验收组", "查验", "验收报告")))
                .withMessage("matter T1: VERIFY on 2020-11-01 comes after an event of 2020-11-20;"
                        + " put events in order of time");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Event.of(Action.VERIFY, day("2020-12-01"), COUNTY, "验收组", "查验"))
                .withMessage("VERIFY on 2020-12-01: says that something is done or decided; name the evidence");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Event.of(Action.PROGRESS, day("2020-12-01"), TOWN, "责任单位", "进度"))
                .withMessage("PROGRESS on 2020-12-01: says not how much is done");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Event.progress(day("2020-12-01"), TOWN, "责任单位", "进度", Figure.of("-1")))
                .withMessage("PROGRESS on 2020-12-01: less than nothing is done, -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Event.of(Action.ORDER_RECTIFICATION, day("2020-12-01"), COUNTY, "督查室", "整改"))
                .withMessage(
                        "ORDER_RECTIFICATION on 2020-12-01: an order of rectification and an extension have a deadline,"
                                + " supervision may, and nothing else has");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Event.until(
                        Action.ORDER_RECTIFICATION, day("2020-12-01"), COUNTY, "督查室", "整改", day("2020-11-01")))
                .withMessage("ORDER_RECTIFICATION on 2020-12-01: its deadline 2020-11-01 is past");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Event(
                        Action.START,
                        day("2020-12-01"),
                        TOWN,
                        "责任单位",
                        "开工",
                        List.of(),
                        Optional.of(Figure.of("1")),
                        Optional.empty(),
                        Optional.empty()))
                .withMessage("START on 2020-12-01: says that 1 is done; report it as progress");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Matter.builder()
                        .id(ItemId.of("T"))
                        .name(Label.of("任务"))
                        .responsible(TOWN)
                        .supervisor(TOWN)
                        .period(Period.ofYear(2020))
                        .build())
                .withMessage("matter T (任务): town would supervise itself; name another supervisor");
    }

    @ParameterizedTest(name = "{0}, {1} {2} {3}: {4}")
    @DisplayName("the light compares progress with the time elapsed as the rule says (182 of 366 days at mid-year)")
    @CsvSource({
        // day, basis, yellow, red, light: behind by 0.4972 - 0.3125 = 0.1847 in points, 0.3716 relative
        "2020-06-30, POINTS, 18%, 30%, YELLOW",
        "2020-06-30, POINTS, 19%, 30%, GREEN",
        "2020-06-30, POINTS, 5%, 18%, RED",
        "2020-06-30, RELATIVE, 10%, 37%, RED",
        "2020-06-30, RELATIVE, 10%, 38%, YELLOW",
        "2020-01-10, POINTS, 5%, 20%, GREEN",
        "2020-02-28, POINTS, 5%, 20%, YELLOW",
        "2020-03-15, POINTS, 5%, 20%, GREY",
        "2020-12-31, POINTS, 5%, 20%, DONE"
    })
    void lights(String asOf, Basis basis, String yellow, String red, Light light) {
        LightRule rule = new LightRule(basis, Percentage.of(yellow), Percentage.of(red), Settles.WHEN_VERIFIED);
        assertThat(rule.light(clinicsHalfway(), day(asOf))).isEqualTo(light);
        assertThat(QuanhengJson.read(QuanhengJson.write(rule), LightRule.class)).isEqualTo(rule);
    }

    @Test
    @DisplayName("a light rule whose red comes before yellow is refused")
    void lightRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new LightRule(Basis.POINTS, Percentage.of("20%"), Percentage.of("10%"), Settles.WHEN_VERIFIED))
                .withMessage(
                        "light rule: yellow beyond 20% and red beyond 10%; write both as zero or more, yellow first");
    }

    @Test
    @DisplayName("a half-year report counts lights and shows what was done within it")
    void report() {
        LightRule rule = new LightRule(Basis.POINTS, Percentage.of("10%"), Percentage.of("15%"), Settles.WHEN_VERIFIED);
        Matter idle = Matter.builder()
                .id(ItemId.of("T2"))
                .name(Label.of("培训"))
                .responsible(TOWN)
                .supervisor(COUNTY)
                .period(Period.of("2020-09-01/2020-12-31"))
                .build();
        assertThat(ProgressReport.halves(2020)).hasToString("[2020-01-01/2020-06-30, 2020-07-01/2020-12-31]");
        assertThat(ProgressReport.quarters(2020).get(1)).hasToString("2020-04-01/2020-06-30");
        ProgressReport first = ProgressReport.of(
                List.of(clinicsHalfway(), idle), ProgressReport.halves(2020).get(0), rule);
        assertThat(first.lights()).isEqualTo(Map.of(Light.RED, 1, Light.GREEN, 1));
        assertThat(first.rows().get(0).events())
                .extracting(Event::action)
                .containsExactly(Action.START, Action.PROGRESS);
        assertThat(first.done()).isEqualTo(Ratio.of(0, 2));
        ProgressReport second = ProgressReport.of(
                List.of(clinicsHalfway(), idle), ProgressReport.halves(2020).get(1), rule);
        assertThat(second.lights()).isEqualTo(Map.of(Light.DONE, 1, Light.RED, 1));
        assertThat(QuanhengJson.read(QuanhengJson.write(first), ProgressReport.class))
                .isEqualTo(first);
    }

    @Test
    @DisplayName(
            "the loop is open where a task is not followed, a part is open under a closed one, or another is responsible")
    void loop() {
        Plan plan = QuanhengJson.read("""
                {"id": "p", "title": "计划", "owner": "county", "period": "2020-01-01/2020-12-31", "items": [
                  {"id": "A", "level": "AREA", "name": "基层"},
                  {"id": "T1", "above": "A", "level": "TASK", "name": "村卫生室", "during": "2020-01-01/2020-11-30", "duties": [
                    {"party": "county", "kind": "LEAD", "text": "牵头",
                     "source": {"document": "示意", "certainty": "ILLUSTRATIVE"}}]},
                  {"id": "W1", "above": "T1", "level": "WORK", "name": "选址"},
                  {"id": "T2", "above": "A", "level": "TASK", "name": "培训"}]}
                """, Plan.class);
        Matter part = Matter.builder()
                .id(ItemId.of("W1"))
                .name(Label.of("选址"))
                .responsible(TOWN)
                .supervisor(COUNTY)
                .period(Period.of("2020-01-01/2020-06-30"))
                .build();
        assertThat(LoopCheck.problems(plan, List.of(clinicsHalfway(), part, part), day("2020-12-31")))
                .extracting(Problem::toString)
                .containsExactly(
                        "matter W1: is there twice; keep its events in one",
                        "item T1 (村卫生室): is led by county, but town is made responsible;"
                                + " make the lead responsible or change the plan",
                        "item T1 (村卫生室): is due on 2020-11-30, but followed through until 2020-12-31;"
                                + " take the day of the plan or amend it",
                        "item T1 (村卫生室): is closed while its parts [W1] are open; reopen it",
                        "item T2 (培训): is followed through by nobody; open a matter for it");
    }
}
