package io.github.quanheng.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.agreement.Rung;
import io.github.quanheng.json.InvalidJson;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.plan.ItemId;
import io.github.quanheng.rule.Comparison.Basis;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Percentage;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a matter says of itself is never more than its figures say. */
class TruthTest {
    private static final PartyId OFFICE = PartyId.of("股室甲");
    private static final PartyId BUREAU = PartyId.of("局甲");
    private static final PartyId GOVERNMENT = PartyId.of("县政府");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Matter.Builder clinics() {
        return Matter.builder()
                .id(ItemId.of("t"))
                .name(Label.of("村卫生室"))
                .responsible(OFFICE)
                .supervisor(BUREAU)
                .period(Period.ofYear(2020))
                .amount(Figure.of("32"))
                .addEvents(Event.of(Action.START, day("2020-03-01"), OFFICE, "负责人", "启动"));
    }

    private static Event told(Action action, String on, PartyId by, String done) {
        return Event.counted(action, day(on), by, "经办", "示意", Figure.of(done), "材料");
    }

    @ParameterizedTest(name = "reported {0}, found {1}, {2}: {3}")
    @DisplayName("whatever was reported, 32 clinics are done when 32 are found; the share is what the figures say")
    @CsvSource({
        "32, , WHEN_VERIFIED, REPORTED_DONE open 1 RED",
        "32, , WHEN_REPORTED, REPORTED_DONE done 1 DONE",
        "5, , WHEN_REPORTED, REPORTED_DONE open 0.15625 RED",
        "40, , WHEN_VERIFIED, REPORTED_DONE open 1.25 RED",
        "40, 40, WHEN_VERIFIED, VERIFIED done 1.25 DONE",
        "32, 32, WHEN_VERIFIED, VERIFIED done 1 DONE",
        "32, 31, WHEN_VERIFIED, FOUND_SHORT open 0.96875 RED",
        "32, 20, WHEN_VERIFIED, FOUND_SHORT open 0.625 RED",
        "32, 20, WHEN_REPORTED, FOUND_SHORT open 0.625 RED"
    })
    void doneIsWhatWasFound(String reported, String found, Settles settles, String expected) {
        Matter matter = clinics().build().with(told(Action.REPORT_DONE, "2020-10-01", OFFICE, reported));
        matter = found == null ? matter : matter.with(told(Action.VERIFY, "2020-10-10", BUREAU, found));
        LocalDate asOf = day("2021-01-05");
        Status status = matter.on(asOf, settles);
        Light light =
                new LightRule(Basis.POINTS, Percentage.of("10%"), Percentage.of("25%"), settles).light(matter, asOf);
        assertThat(status.state() + (status.settledOn().isPresent() ? " done " : " open ")
                        + status.share().orElseThrow() + " " + light)
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("verified without a figure is verified as reported; with no figure at all it is refused")
    void verifiedAsReported() {
        Matter short5 = clinics()
                .build()
                .with(told(Action.REPORT_DONE, "2020-10-01", OFFICE, "5"))
                .with(Event.of(Action.VERIFY, day("2020-10-10"), BUREAU, "督查", "核查", "核查表"));
        assertThat(short5.on(day("2020-12-31"), Settles.WHEN_VERIFIED).state()).isEqualTo(State.FOUND_SHORT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clinics()
                        .build()
                        .with(Event.of(Action.REPORT_DONE, day("2020-10-01"), OFFICE, "负责人", "全部完成", "总结")))
                .withMessage("matter t: REPORT_DONE on 2020-10-01: says not how much of 32 is done; give the figure");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clinics().build().with(told(Action.PROGRESS, "2020-05-01", OFFICE, "50%")))
                .withMessage(
                        "matter t: PROGRESS on 2020-05-01: 50% is done of 32; give both as counts or both as rates");
    }

    @Test
    @DisplayName("what is done does not grow less, unless a correction says so with its reason and proof")
    void figuresDoNotFall() {
        Matter twenty = clinics().build().with(told(Action.PROGRESS, "2020-05-01", OFFICE, "20"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> twenty.with(told(Action.PROGRESS, "2020-06-01", OFFICE, "10")))
                .withMessage("matter t: PROGRESS on 2020-06-01: 10 is done, but 20 was done before;"
                        + " what is done does not grow less: record a CORRECT with its reason");
        Matter corrected = twenty.with(told(Action.CORRECT, "2020-06-01", OFFICE, "10"));
        assertThat(corrected.on(day("2020-06-30"), Settles.WHEN_VERIFIED).share())
                .contains(Rational.of(5, 16));
        assertThat(twenty.with(told(Action.CORRECT, "2020-06-01", BUREAU, "10")).events())
                .hasSize(3);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Event.counted(Action.CORRECT, day("2020-06-01"), OFFICE, "负责人", "多报", Figure.of("10")))
                .withMessage("CORRECT on 2020-06-01: says that something is done or decided; name the evidence");
    }

    @Test
    @DisplayName(
            "only who has a part in a matter says something of it: the responsible report, the supervisor verifies")
    void strangers() {
        PartyId stranger = PartyId.of("路人");
        Matter reported = clinics().build().with(told(Action.REPORT_DONE, "2020-10-01", OFFICE, "32"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reported.with(told(Action.VERIFY, "2020-10-10", stranger, "32")))
                .withMessage("matter t: VERIFY on 2020-10-10 by 路人, which has no part in it; that is for 局甲,"
                        + " or name it among the overseers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clinics().build().with(told(Action.PROGRESS, "2020-05-01", stranger, "3")))
                .withMessage("matter t: PROGRESS on 2020-05-01 by 路人, which has no part in it; that is for 股室甲,"
                        + " or name it among the cooperating");
        Matter wider = clinics()
                .addOverseers(GOVERNMENT)
                .addCooperating(PartyId.of("乡镇"))
                .build()
                .with(told(Action.PROGRESS, "2020-05-01", PartyId.of("乡镇"), "3"))
                .with(told(Action.REPORT_DONE, "2020-10-01", OFFICE, "32"))
                .with(told(Action.VERIFY, "2020-10-10", GOVERNMENT, "32"));
        assertThat(wider.on(day("2020-12-31"), Settles.WHEN_VERIFIED).settledOn())
                .contains(day("2020-10-10"));
        assertThat(QuanhengJson.read(QuanhengJson.write(wider), Matter.class)).isEqualTo(wider);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clinics().addOverseers(OFFICE).build())
                .withMessage("matter t (村卫生室): 股室甲 would oversee itself; take it out");
    }

    @Test
    @DisplayName("supervision has a deadline of its own: it presses, and moves no due day")
    void supervisionDeadline() {
        Matter pressed = clinics()
                .build()
                .with(told(Action.PROGRESS, "2020-06-20", OFFICE, "16"))
                .with(Event.until(Action.SUPERVISE, day("2020-07-05"), BUREAU, "督查室", "限期督办", day("2020-08-31")));
        Status during = pressed.on(day("2020-08-31"), Settles.WHEN_VERIFIED);
        assertThat(during.due()).isEqualTo(day("2020-12-31"));
        assertThat(during.supervisedUntil()).contains(day("2020-08-31"));
        assertThat(during.supervisionOverdue(day("2020-08-31"))).isFalse();
        LightRule rule = new LightRule(Basis.POINTS, Percentage.of("20%"), Percentage.of("40%"), Settles.WHEN_VERIFIED);
        assertThat(rule.light(pressed, day("2020-08-31"))).isEqualTo(Light.GREEN);
        assertThat(rule.light(pressed, day("2020-09-01"))).isEqualTo(Light.RED);
        Matter later = pressed.with(
                Event.until(Action.EXTEND, day("2020-08-20"), BUREAU, "局长办公会", "延期", day("2021-03-31"), "纪要"));
        assertThat(later.on(day("2020-09-01"), Settles.WHEN_VERIFIED).supervisedUntil())
                .isEmpty();
        assertThat(rule.light(later, day("2020-09-01"))).isEqualTo(Light.GREEN);
        Matter done = pressed.with(told(Action.REPORT_DONE, "2020-09-10", OFFICE, "32"))
                .with(told(Action.VERIFY, "2020-09-20", BUREAU, "32"));
        assertThat(done.on(day("2020-10-01"), Settles.WHEN_VERIFIED).supervised())
                .isFalse();
    }

    @Test
    @DisplayName("an extension says who granted it on what paper, keeps the first day, and must be later")
    void extension() {
        Matter matter = clinics().addOverseers(GOVERNMENT).build();
        Event granted =
                Event.until(Action.EXTEND, day("2020-11-20"), GOVERNMENT, "常务会议", "疫情影响施工", day("2021-03-31"), "会议纪要");
        Status status = matter.with(granted).on(day("2021-02-01"), Settles.WHEN_VERIFIED);
        assertThat(status.overdue()).isFalse();
        assertThat(status.due()).isEqualTo(day("2021-03-31"));
        assertThat(status.firstDue()).isEqualTo(day("2020-12-31"));
        assertThat(matter.on(day("2021-02-01"), Settles.WHEN_VERIFIED).overdue())
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matter.with(
                        Event.until(Action.EXTEND, day("2020-11-20"), BUREAU, "局长办公会", "提前", day("2020-12-01"), "纪要")))
                .withMessage("matter t: EXTEND on 2020-11-20: extends to 2020-12-01, but it is due on 2020-12-31;"
                        + " name a later day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matter.with(
                        Event.until(Action.EXTEND, day("2020-11-20"), OFFICE, "负责人", "自行延期", day("2021-12-01"), "说明")))
                .withMessageContaining("which is itself responsible; someone else must do that");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Event.until(Action.EXTEND, day("2020-11-20"), BUREAU, "局长办公会", "延期", day("2021-12-01")))
                .withMessage("EXTEND on 2020-11-20: says that something is done or decided; name the evidence");
    }

    @Test
    @DisplayName("what is cancelled is neither done nor overdue, and leaves the count of what was to be done")
    void cancellation() {
        Matter cancelled =
                clinics().build().with(Event.of(Action.CANCEL, day("2020-09-01"), BUREAU, "局长办公会", "撤并村，任务取消", "会议纪要"));
        Status status = cancelled.on(day("2021-06-01"), Settles.WHEN_VERIFIED);
        assertThat(status.state()).isEqualTo(State.CANCELLED);
        assertThat(status.settledOn()).isEmpty();
        assertThat(status.overdue()).isFalse();
        LightRule rule = new LightRule(Basis.POINTS, Percentage.of("20%"), Percentage.of("40%"), Settles.WHEN_VERIFIED);
        ProgressReport report = ProgressReport.of(List.of(cancelled, clinics().build()), Period.ofYear(2020), rule);
        assertThat(report.done().denominator()).isEqualTo(Rational.ONE);
        assertThat(rule.light(cancelled, day("2020-12-31"))).isEqualTo(Light.CANCELLED);
        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> cancelled.with(told(Action.PROGRESS, "2020-10-01", OFFICE, "3")));
    }

    private static Matter building() {
        return Matter.builder()
                .id(ItemId.of("building"))
                .name(Label.of("内科大楼建成投用"))
                .responsible(OFFICE)
                .supervisor(BUREAU)
                .period(Period.ofYear(2020))
                .addStages(
                        new Rung("开工", Optional.of(day("2020-03-31"))),
                        new Rung("主体完工", Optional.of(day("2020-09-30"))),
                        Rung.of("投入使用"))
                .addEvents(Event.of(Action.START, day("2020-03-01"), OFFICE, "项目办", "启动"))
                .build();
    }

    private static Event at(Action action, String on, PartyId by, String stage) {
        return new Event(
                action, day(on), by, "经办", "示意", List.of("材料"), Optional.empty(), Optional.of(stage), Optional.empty());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("a project is behind when a stage is not reached on its day, and done when the last one is found")
    @CsvSource({
        "2020-03-30, GREY",
        "2020-03-31, RED",
        "2020-04-02, GREEN",
        "2020-09-30, RED",
        "2020-10-10, GREEN",
        "2020-12-20, DONE"
    })
    void stages(String asOf, Light light) {
        Matter matter = building()
                .with(at(Action.PROGRESS, "2020-04-01", OFFICE, "开工"))
                .with(at(Action.PROGRESS, "2020-10-09", OFFICE, "主体完工"))
                .with(at(Action.REPORT_DONE, "2020-12-10", OFFICE, "投入使用"))
                .with(at(Action.VERIFY, "2020-12-15", BUREAU, "投入使用"));
        LightRule rule = new LightRule(Basis.POINTS, Percentage.of("20%"), Percentage.of("40%"), Settles.WHEN_VERIFIED);
        assertThat(rule.light(matter, day(asOf))).isEqualTo(light);
        assertThat(QuanhengJson.read(QuanhengJson.write(matter), Matter.class)).isEqualTo(matter);
    }

    @Test
    @DisplayName(
            "a building reported in use and found without a roof is found short; stages unknown or fallen back are refused")
    void stagesRefused() {
        Matter reported = building().with(at(Action.REPORT_DONE, "2020-12-10", OFFICE, "投入使用"));
        Matter found = reported.with(at(Action.VERIFY, "2020-12-15", BUREAU, "开工"));
        assertThat(found.on(day("2020-12-31"), Settles.WHEN_REPORTED).state()).isEqualTo(State.FOUND_SHORT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> building().with(at(Action.PROGRESS, "2020-04-01", OFFICE, "封顶")))
                .withMessage("matter building: PROGRESS on 2020-04-01: reached 封顶, but its stages are [开工, 主体完工, 投入使用];"
                        + " correct the name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> building()
                        .with(at(Action.PROGRESS, "2020-04-01", OFFICE, "主体完工"))
                        .with(at(Action.PROGRESS, "2020-05-01", OFFICE, "开工")))
                .withMessage("matter building: PROGRESS on 2020-05-01: reached 开工, but 主体完工 was reached before;"
                        + " record a CORRECT with its reason");
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> QuanhengJson.read(
                        QuanhengJson.write(building()).replace("2020-09-30", "2020-01-30"), Matter.class))
                .withMessageContaining("主体完工 is due on 2020-01-30, before the rung below it; put days in order");
    }
}
