package io.github.quanheng.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.json.InvalidJson;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Points;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalTest {
    private static Agreement agreement(Target target) {
        return Agreement.builder()
                .id("a")
                .system(Label.of("业务"))
                .title(Label.of("责任书"))
                .from(PartyId.of("city"))
                .to(PartyId.of("county"))
                .period(Period.ofYear(2020))
                .addTargets(target)
                .build();
    }

    private static Target target(String... goals) {
        Target.Builder target = Target.builder().id(TargetId.of("t")).name(Label.of("目标"));
        for (int i = 0; i < goals.length; i++) {
            target.addDemands(Demand.of(IndicatorId.of("x" + i), "个", QuanhengJson.read(goals[i], Goal.class)));
        }
        return target.build();
    }

    private static Submission figures(String observations) {
        return QuanhengJson.read(
                "{\"party\": \"county\", \"period\": \"2020-01-01/2020-12-31\", \"observations\": {" + observations
                        + "}}",
                Submission.class);
    }

    private static String standing(Target target, String observations, String day) {
        Attainment attainment = agreement(target)
                .attainments(figures(observations), LocalDate.parse(day))
                .get(0);
        return attainment.standing()
                + attainment.findings().stream()
                        .map(finding -> finding.lacking().map(gap -> " -" + gap).orElse("")
                                + finding.why().map(why -> " " + why).orElse(""))
                        .collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{0} with {1} on {2}: {3}")
    @DisplayName("how a figure stands against its goal, on the way and when it is due")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"atLeast": "80%"}    | "x0": {"value": "80%"}                | 2020-12-31 | MET
            {"atLeast": "80%"}    | "x0": {"value": {"ratio": [8, 10]}}   | 2020-12-31 | MET
            {"atLeast": "80%"}    | "x0": {"value": {"ratio": [0, 0]}}    | 2020-12-31 | UNKNOWN ZERO_DENOMINATOR
            {"atLeast": "80%"}    | "x0": {"value": "79.9%"}              | 2020-12-31 | MISSED -0.001
            {"atLeast": "80%"}    | "x0": {"value": "79.9%"}              | 2020-06-30 | NOT_DUE -0.001
            {"atLeast": "80%"}    | "x0": {"value": "81%"}                | 2020-06-30 | EXCEEDED
            {"atLeast": "80%"}    |                                       | 2020-06-30 | NOT_DUE MISSING
            {"atLeast": "80%"}    | "x0": {"missing": "未报"}              | 2020-12-31 | UNKNOWN MISSING
            {"atLeast": "80%"}    | "x0": {"notApplicable": "无高中"}      | 2020-12-31 | NOT_APPLICABLE NOT_APPLICABLE
            {"atLeast": "80%"}    | "x0": {"value": true}                 | 2020-12-31 | UNKNOWN REFUSED
            {"atMost": "30"}      | "x0": {"value": 30}                   | 2020-12-31 | MET
            {"atMost": "30"}      | "x0": {"value": 31}                   | 2020-12-31 | MISSED -1
            {"atMost": "30"}      | "x0": {"value": 20}                   | 2020-06-30 | NOT_DUE
            {"exactly": "7"}      | "x0": {"value": 7}                    | 2020-12-31 | MET
            {"exactly": "7"}      | "x0": {"value": 8}                    | 2020-12-31 | MISSED -1
            {"within": {"range": "[1,3]", "above": "EXCESS"}}    | "x0": {"value": 0} | 2020-12-31 | MISSED -1
            {"within": {"range": "[1,3]", "above": "EXCESS"}}    | "x0": {"value": 2} | 2020-06-30 | MET
            {"within": {"range": "[1,3]", "above": "EXCESS"}}    | "x0": {"value": 4} | 2020-12-31 | EXCEEDED
            {"within": {"range": "[85%,93%]", "above": "OUTSIDE"}} | "x0": {"value": "95%"} | 2020-12-31 | MISSED -0.02
            {"within": {"range": "[85%,93%]", "above": "OUTSIDE"}} | "x0": {"value": "90%"} | 2020-06-30 | NOT_DUE
            {"fullCoverage": {}}  | "x0": {"value": {"ratio": [3447, 3447]}} | 2020-12-31 | MET
            {"fullCoverage": {}}  | "x0": {"value": {"ratio": [3446, 3447]}} | 2020-12-31 | MISSED -1
            {"fullCoverage": {}}  | "x0": {"value": {"ratio": [3446, 3447]}} | 2020-06-30 | NOT_DUE -1
            {"fullCoverage": {}}  | "x0": {"value": "100%"}               | 2020-12-31 | UNKNOWN REFUSED
            {"change": {"from": "cases@-1", "is": "<=", "by": "-10%", "basis": "RELATIVE"}} | "x0": {"value": 90}, "cases@-1": {"value": 100} | 2020-12-31 | MET
            {"change": {"from": "cases@-1", "is": "<=", "by": "-10%", "basis": "RELATIVE"}} | "x0": {"value": 95}, "cases@-1": {"value": 100} | 2020-12-31 | MISSED -0.05
            {"change": {"from": "cases@-1", "is": "<=", "by": "-10%", "basis": "RELATIVE"}} | "x0": {"value": 95}, "cases@-1": {"value": 0} | 2020-12-31 | UNKNOWN ZERO_DENOMINATOR
            {"change": {"from": "62%", "is": ">=", "by": "2%", "basis": "POINTS"}} | "x0": {"value": "65%"} | 2020-12-31 | EXCEEDED
            {"milestones": [{"by": "2020-06-30", "figure": 10}, {"by": "2020-12-31", "figure": 32}]} | "x0": {"value": 9}  | 2020-06-30 | MISSED -1
            {"milestones": [{"by": "2020-06-30", "figure": 10}, {"by": "2020-12-31", "figure": 32}]} | "x0": {"value": 12} | 2020-06-30 | NOT_DUE
            {"milestones": [{"by": "2020-06-30", "figure": 10}, {"by": "2020-12-31", "figure": 32}]} | "x0": {"value": 12} | 2020-12-31 | MISSED -20
            {"milestones": [{"by": "2020-06-30", "figure": 10}, {"by": "2020-12-31", "figure": 32}]} | "x0": {"value": 32} | 2020-06-30 | MET
            {"promise": "DECLARED"}  | "x0": {"value": true}                                       | 2020-12-31 | MET
            {"promise": "EVIDENCED"} | "x0": {"value": true}                                       | 2020-12-31 | UNKNOWN AWAITING_JUDGEMENT
            {"promise": "EVIDENCED"} | "x0": {"value": true, "source": "工资表"}                     | 2020-12-31 | MET
            {"promise": "VERIFIED"}  | "x0": {"value": true, "source": "工资表"}                     | 2020-12-31 | UNKNOWN AWAITING_JUDGEMENT
            {"promise": "VERIFIED"}  | "x0": {"value": true, "verified": true, "source": "工资表"}   | 2020-12-31 | MET
            {"promise": "VERIFIED"}  | "x0": {"value": true, "verified": false, "source": "工资表"}  | 2020-12-31 | MISSED -1
            {"promise": "DECLARED"}  | "x0": {"value": 1}                                          | 2020-12-31 | UNKNOWN REFUSED
            """)
    void standings(String goal, String observations, String day, String expected) {
        assertThat(standing(target(goal), observations == null ? "" : observations, day))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("one target in two units is met when households and people both are")
    void twoUnits() {
        Target both = target("{\"fullCoverage\": {}}", "{\"fullCoverage\": {}}");
        String households = "\"x0\": {\"value\": {\"ratio\": [702, 702]}}";
        assertThat(standing(both, households + ", \"x1\": {\"value\": {\"ratio\": [1711, 1711]}}", "2020-12-31"))
                .isEqualTo("MET");
        assertThat(standing(both, households + ", \"x1\": {\"value\": {\"ratio\": [1710, 1711]}}", "2020-12-31"))
                .isEqualTo("MISSED -1");
        assertThat(standing(both, households, "2020-12-31")).isEqualTo("UNKNOWN MISSING");
    }

    @Test
    @DisplayName("full coverage excuses the reasons it lists and names the others")
    void excused() {
        Target target = target("{\"fullCoverage\": {\"listed\": \"out\", \"excused\": [\"死亡\", \"失联\"]}}");
        String covered = "\"x0\": {\"value\": {\"ratio\": [1708, 1711]}}, \"out\": {\"value\": {\"records\": [";
        Attainment kept = agreement(target)
                .attainments(
                        figures(covered + "{\"reason\": \"死亡\", \"count\": 2}, {\"reason\": \"失联\", \"count\": 1}]}}"),
                        LocalDate.of(2020, 12, 31))
                .get(0);
        assertThat(kept.standing()).isEqualTo(Attainment.Standing.MET);
        assertThat(kept.findings().get(0).excused()).hasToString("{死亡=2, 失联=1}");
        Attainment missed = agreement(target)
                .attainments(
                        figures(covered + "{\"reason\": \"死亡\", \"count\": 2}, {\"reason\": \"拒签\", \"count\": 1}]}}"),
                        LocalDate.of(2020, 12, 31))
                .get(0);
        assertThat(missed.standing()).isEqualTo(Attainment.Standing.MISSED);
        assertThat(missed.findings().get(0).notExcused()).hasToString("{拒签=1}");
        assertThat(missed.findings().get(0).lacking()).hasToString("Optional[1]");
        assertThat(QuanhengJson.read(QuanhengJson.write(missed), Attainment.class))
                .isEqualTo(missed);
    }

    @ParameterizedTest
    @DisplayName("a miss costs and an excess pays what the aspiration says, and nothing by itself")
    @CsvSource({"0,-0.5", "1,0", "3,0", "4,1"})
    void aspiration(int value, String points) {
        Target plain = target("{\"within\": {\"range\": \"[1,3]\", \"above\": \"EXCESS\"}}");
        Target strive = Target.builder()
                .id(plain.id())
                .name(plain.name())
                .addAllDemands(plain.demands())
                .aspiration(new Aspiration(Points.of("0.5"), Points.of("1"), Optional.empty()))
                .build();
        Submission figures = figures("\"x0\": {\"value\": " + value + "}");
        LocalDate end = LocalDate.of(2020, 12, 31);
        assertThat(agreement(strive).attainments(figures, end).get(0).points()).contains(Points.of(points));
        assertThat(agreement(plain).attainments(figures, end).get(0).points()).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("a goal that means nothing is refused, and the message says why")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"fullCoverage": {"excused": ["死亡"]}} | full coverage: the reasons [死亡] and the records that list the exceptions come together
            {"fullCoverage": {"listed": "out"}}    | full coverage: the reasons [] and the records that list the exceptions come together
            {"change": {"from": "full", "is": ">=", "by": "2%", "basis": "POINTS"}} | change: its base must be a number or a figure of an earlier period
            {"milestones": []}                     | milestones: there are none; name at least one
            {"milestones": [{"by": "2020-06-30", "figure": 10}, {"by": "2020-06-30", "figure": 32}]} | milestones: 10 by 2020-06-30 does not come before 32 by 2020-06-30
            {"milestones": [{"by": "2020-06-30", "figure": 10}, {"by": "2020-09-30", "figure": 9}]} | milestones: 10 by 2020-06-30 does not come before 9 by 2020-09-30
            {"within": {"range": "[3,1]", "above": "EXCESS"}} | from 3 to 1 it holds nothing; exchange the ends or close both
            {"within": {"range": "[1,3]"}}         | the key "above" is missing; write it; it has no default
            {"about": 3}                           | there is no kind "about"; write {"kind": …} with one of atLeast, atMost, exactly, within, fullCoverage, change, milestones, promise
            """)
    void refused(String json, String message) {
        Assertions.assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> QuanhengJson.read(json, Goal.class))
                .withMessageContaining(message);
    }

    @Test
    @DisplayName("an aspiration with a negative price is refused")
    void negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Aspiration(Points.of("-1"), Points.ZERO, Optional.empty()))
                .withMessage("aspiration: a miss costs -1 and an excess pays 0; write both as zero or more");
    }
}
