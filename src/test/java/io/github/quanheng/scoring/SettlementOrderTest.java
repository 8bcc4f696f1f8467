package io.github.quanheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Cause;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.score.Subject;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Rational;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("计分次序：适用、规则、缺值、保底封顶、否决与调整、舍入；先小项，再大项，后总分，最后等次")
class SettlementOrderTest {
    private static final Party UNIT = Organisation.builder()
            .id(PartyId.of("unit"))
            .name(Label.of("单位"))
            .kind(PartyKind.ENTERPRISE)
            .putOwn("class", "医院")
            .build();

    /** A rulebook in which x and y are counts, z may be absent, and v says whether the veto's event happened. */
    private static Rulebook rulebook(String sections, String total, String more) {
        return QuanhengJson.read("""
                {"id": "order", "edition": "1", "title": "次序", "inForce": "2020-01-01/2020-12-31",
                 "indicators": [
                   {"id": "x", "name": "数一", "kind": "NUMBER"}, {"id": "y", "name": "数二", "kind": "NUMBER"},
                   {"id": "z", "name": "数三", "kind": "NUMBER"}, {"id": "v", "name": "否决事件", "kind": "YES_NO"}],
                 "provisions": {
                   "items": {"floor": "0", "ceiling": "full"}, "sections": {"floor": "none", "ceiling": "none"},
                   "total": {"floor": "none", "ceiling": "none"},
                   "absent": {"MISSING": "0", "NOT_APPLICABLE": "excluded"}, "excluded": "RESCALE_SECTION"},
                 "sections": %s, "total": %s %s}
                """.formatted(sections, total, more), Rulebook.class);
    }

    private static ScoreSheet score(Rulebook rulebook, Object... keysAndValues) {
        Map<FigureKey, Observation> given = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            given.put(
                    FigureKey.of((String) keysAndValues[i]),
                    QuanhengJson.read((String) keysAndValues[i + 1], Observation.class));
        }
        return Scorer.of(rulebook).score(AssessedUnit.of(UNIT, new Submission(UNIT.id(), Period.ofYear(2020), given)));
    }

    private static Outcome points(String number) {
        return Outcome.of(Rational.of(number));
    }

    private static String one(String item) {
        return "[{\"id\": \"s\", \"name\": \"大项\", \"marks\": 10, \"items\": [" + item + "]}]";
    }

    private static final String TOTAL = "{\"name\": \"总分\", \"marks\": 10}";

    @Test
    @DisplayName("先保底封顶，后加减：满分10，规则得12，封顶10，再扣3得7（若先扣后封顶则得9）")
    void boundsComeBeforeEffects() {
        LineScore item =
                score(rulebook(one("""
                                        {"id": "1", "name": "小项", "marks": 10, "rule": "x",
                                         "effects": [{"name": "扣分", "how": "ADD", "to": "-3"}]}"""), TOTAL, ""), "x", "{\"value\": 12}").item("1");
        assertThat(item.raw()).isEqualTo(points("12"));
        assertThat(item.limited()).isEqualTo(points("10"));
        assertThat(item.effects().get(0).before()).isEqualTo(points("10"));
        assertThat(item.score()).isEqualTo(points("7"));
    }

    @Test
    @DisplayName("先缺值处置，后保底：缺报按-4计，保底0，得0，并注明缺报")
    void absencesAreSettledBeforeBounds() {
        LineScore item = score(rulebook(one("""
                                        {"id": "1", "name": "小项", "marks": 10, "rule": "z", "absent": {"MISSING": "-4"}}"""), TOTAL, "")).item("1");
        assertThat(item.rule().outcome().reason()).contains(Reason.MISSING);
        assertThat(item.settled()).contains(Reason.MISSING);
        assertThat(item.raw()).isEqualTo(points("-4"));
        assertThat(item.score()).isEqualTo(points("0"));
    }

    @Test
    @DisplayName("效果依次：先封到4，再乘2得8（若次序相反则得4）；否决前后的分都在")
    void effectsActInTheOrderWritten() {
        LineScore item = score(rulebook(one("""
                                        {"id": "1", "name": "小项", "marks": 10, "rule": "x", "effects": [
                                          {"name": "封顶", "how": "AT_MOST", "to": "4"}, {"name": "加倍", "how": "TIMES", "to": "2"},
                                          {"name": "一票否决", "when": "v", "how": "SET", "to": "0"}]}"""), TOTAL, ""), "x", "{\"value\": 9}", "v", "{\"value\": true}")
                .item("1");
        assertThat(item.effects())
                .extracting(effect -> effect.before() + "→" + effect.after())
                .containsExactly(
                        points("9") + "→" + points("4"),
                        points("4") + "→" + points("8"),
                        points("8") + "→" + points("0"));
        assertThat(item.score()).isEqualTo(points("0"));
    }

    @Test
    @DisplayName("最后舍入：2.345先乘2得4.69，留一位得4.7（若先舍入则得4.6）")
    void roundingComesLast() {
        LineScore item = score(rulebook(one("""
                                        {"id": "1", "name": "小项", "marks": 10, "rule": "x", "rounding": {"decimals": 1, "mode": "HALF_UP"},
                                         "effects": [{"name": "加倍", "how": "TIMES", "to": "2"}]}"""), TOTAL, ""), "x", "{\"value\": \"2.345\"}")
                .item("1");
        assertThat(item.score()).isEqualTo(points("4.7"));
    }

    private static final String TWO_SECTIONS = """
            [{"id": "a", "name": "甲", "marks": 10, "ceiling": "9", "items": [
               {"id": "a1", "name": "甲一", "marks": 6, "rule": "x"}, {"id": "a2", "name": "甲二", "marks": 4, "rule": "z"}]},
             {"id": "b", "name": "乙", "marks": 10, "items": [{"id": "b1", "name": "乙一", "marks": 10, "rule": "y"}]}]
            """;

    @Test
    @DisplayName("合理缺项先标化、后封顶：6分中得6分，标化为10分，分块封顶9分；总分再加乙块")
    void sectionsAreRescaledBeforeTheirCap() {
        ScoreSheet sheet = score(
                rulebook(TWO_SECTIONS, "{\"name\": \"总分\", \"marks\": 20}", ""),
                "x",
                "{\"value\": 6}",
                "y",
                "{\"value\": 5}",
                "z",
                "{\"notApplicable\": \"没有这项业务\"}");
        LineScore section = sheet.sections().get(0).line();
        assertThat(sheet.item("a2").score().reason()).contains(Reason.EXCLUDED);
        assertThat(section.raw()).isEqualTo(points("10"));
        assertThat(section.limited()).isEqualTo(points("9"));
        assertThat(sheet.total().raw()).isEqualTo(points("14"));
    }

    @Test
    @DisplayName("总分：先合计，再调整，后封顶为效果，舍入在最后；等次按最后的总分，再受降等")
    void theGradeComesLast() {
        ScoreSheet sheet = score(
                rulebook(TWO_SECTIONS, """
                        {"name": "总分", "marks": 20, "rounding": {"decimals": 0, "mode": "HALF_UP"}, "effects": [
                          {"name": "加分", "how": "ADD", "to": "1.6"}, {"name": "有事故不超过15分", "when": "v", "how": "AT_MOST", "to": "15.5"}]}
                        """, """
                        , "grading": {"grades": [{"name": "优秀", "when": ["#total", ">=", 16]}, {"name": "良好", "when": ["#total", ">=", 12]},
                            {"name": "合格", "when": ["#total", ">=", 0]}],
                           "effects": [{"name": "有事故降一等", "when": "v", "lowerBy": 1}]}
                        """),
                "x",
                "{\"value\": 6}",
                "y",
                "{\"value\": 8}",
                "z",
                "{\"value\": 2}",
                "v",
                "{\"value\": true}");
        // 6 + 2 + 8 = 16; 16 + 1.6 = 17.6; at most 15.5; rounded 16: 优秀 by score, one grade lower for the accident.
        assertThat(sheet.total().raw()).isEqualTo(points("16"));
        assertThat(sheet.total().effects().get(0).after()).isEqualTo(points("17.6"));
        assertThat(sheet.total().score()).isEqualTo(points("16"));
        assertThat(sheet.grade().orElseThrow().byScore()).contains(GradeName.of("优秀"));
        assertThat(sheet.grade().orElseThrow().grade()).contains(GradeName.of("良好"));
    }

    @Test
    @DisplayName("不适用于本单位的行不在表上，不参与标化，也不算缺项")
    void aLineThatDoesNotApplyIsNotOnTheSheet() {
        ScoreSheet sheet = score(rulebook(one("""
                                {"id": "1", "name": "小项", "marks": 10, "rule": "x", "applies": {"unit": {"own": {"class": ["医院"]}}}},
                                {"id": "2", "name": "另一类单位的小项", "marks": 10, "rule": "z", "applies": {"unit": {"own": {"class": ["农场"]}}}}"""), TOTAL, ""), "x", "{\"value\": 7}");
        assertThat(sheet.item("2").score().reason()).contains(Reason.NOT_ASSESSED);
        assertThat(sheet.total().score()).isEqualTo(points("7"));
    }

    @Test
    @DisplayName("不考核的行不受否决：否决为0分也不把它放回表上，总分仍是10分中的7分")
    void aVetoDoesNotBringBackWhatDoesNotApply() {
        ScoreSheet sheet = score(rulebook(one("""
                                {"id": "1", "name": "小项", "marks": 10, "rule": "x", "applies": {"unit": {"own": {"class": ["医院"]}}}},
                                {"id": "2", "name": "另一类单位的小项", "marks": 10, "rule": "z", "applies": {"unit": {"own": {"class": ["农场"]}}},
                                 "effects": [{"name": "一票否决", "when": "v", "how": "SET", "to": 0}]}"""), TOTAL, ""), "x", "{\"value\": 7}", "v", "{\"value\": true}");
        assertThat(sheet.item("2").score().reason()).contains(Reason.NOT_ASSESSED);
        assertThat(sheet.item("2").effects()).isEmpty();
        assertThat(sheet.total().available()).isEqualTo(points("10"));
        assertThat(sheet.total().score()).isEqualTo(points("7"));
    }

    @Test
    @DisplayName("没有规定的缺值使总分也没有分，并说明缺在哪里")
    void anOpenAbsenceLeavesTheTotalWithoutAScore() {
        ScoreSheet sheet = score(rulebook(one("""
                                {"id": "1", "name": "小项", "marks": 10, "rule": "z", "absent": {"MISSING": {"noScore": "MISSING"}}}"""), TOTAL, ""), "z", "{\"missing\": \"系统停用\"}");
        assertThat(sheet.total().score()).isInstanceOf(Outcome.Absent.class);
        assertThat(sheet.item("1").rule().outcome())
                .isEqualTo(new Outcome.Absent(
                        Reason.MISSING,
                        Subject.of(FigureKey.of("z")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Cause.said("系统停用"))));
    }

    @Test
    @DisplayName("合理缺项的行被否决为0分，其满分仍算在内：5分满得5分，另10分被否决，另5分缺项，20×5÷15")
    void aVetoedLineIsNotLeftOutOfRescaling() {
        ScoreSheet sheet = score(
                rulebook("""
                        [{"id": "s", "name": "大项", "marks": 20, "items": [
                          {"id": "1", "name": "甲", "marks": 10, "rule": "y", "effects": [{"name": "一票否决", "when": "v", "how": "SET", "to": "0"}]},
                          {"id": "2", "name": "乙", "marks": 5, "rule": "z"}, {"id": "3", "name": "丙", "marks": 5, "rule": "x"}]}]
                        """, "{\"name\": \"总分\", \"marks\": 20}", ""),
                "x",
                "{\"value\": 5}",
                "y",
                "{\"notApplicable\": \"没有这项业务\"}",
                "z",
                "{\"notApplicable\": \"没有这项业务\"}",
                "v",
                "{\"value\": true}");
        assertThat(sheet.item("1").raw().reason()).contains(Reason.EXCLUDED);
        assertThat(sheet.item("1").score()).isEqualTo(points("0"));
        assertThat(sheet.total().score()).isEqualTo(points("20/3"));
    }
}
