package io.github.quanheng.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.grading.AwardName;
import io.github.quanheng.grading.StandardLevels;
import io.github.quanheng.json.InvalidJson;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rule.Interval;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What the county and city documents say about results. From the documents: two peer groups in Lüliang's bulletin of 2022; 102
 * township and community institutions that reached the service-capability standard; the excellence award won three years running in
 * Xiangyuan (report for 2017); yearly awards to excellent units and advanced individuals in Xiuwu; in Jishan satisfaction, quality
 * and efficiency as the core, bound to rating, funds and appointments. All scores and thresholds are illustrative.
 */
@DisplayName("文件所述的结果运用")
class DomainRowsTest {
    @Test
    @DisplayName("L2 责任制测评通报：县市区与市直单位分开排名，并列同名次")
    void l2() {
        CohortResult result =
                Units.result(2022, "县市区: C1 55 36; C2 58 35; C3 55 36; C4 40 30", "市直单位: 市人民医院 50 38; 市中医院 52 39");
        assertThat(result.standings().stream()
                        .map(one ->
                                one.group() + one.rank().number().orElseThrow().toString() + one.party())
                        .collect(Collectors.joining(" ")))
                .isEqualTo("县市区1C2 县市区2C1 县市区2C3 县市区4C4 市直单位1市中医院 市直单位2市人民医院");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Units.result(2022, "县市区: C1 55 36; C2 58 35", "市直单位: C1 50 38"))
                .withMessageContaining("""
                        sheets[2]: C1 has two sheets; keep one
                          groups[1].members[0]: C1 is in two peer groups or twice in one""");
    }

    private static final StandardLevels CAPABILITY = QuanhengJson.read("""
            {"letters": ["A", "B", "C", "D"], "levels": [
              {"name": "推荐标准", "demands": [
                {"set": "条款", "letter": "C", "least": "95%"}, {"set": "条款", "letter": "B", "least": "60%"},
                {"set": "条款", "letter": "A", "least": "20%"}]},
              {"name": "基本标准", "demands": [{"set": "条款", "letter": "C", "least": "90%"}]}]}
            """, StandardLevels.class);

    @Test
    @DisplayName("L4 优质服务基层行：按条款等级逐级达标，全市达标102所")
    void l4() {
        List<Map<String, Long>> institutions = new ArrayList<>();
        institutions.addAll(Collections.nCopies(10, Map.of("A", 20L, "B", 40L, "C", 36L, "D", 4L)));
        institutions.addAll(Collections.nCopies(92, Map.of("A", 5L, "B", 20L, "C", 65L, "D", 10L)));
        institutions.addAll(Collections.nCopies(8, Map.of("A", 5L, "B", 20L, "C", 64L, "D", 11L)));
        Map<String, Long> reached = institutions.stream()
                .map(counts -> CAPABILITY.level(Map.of("条款", counts)).level())
                .collect(Collectors.groupingBy(level -> level.map(Label::zh).orElse("未达标"), Collectors.counting()));
        assertThat(reached).isEqualTo(Map.of("推荐标准", 10L, "基本标准", 92L, "未达标", 8L));
        assertThat(reached.get("推荐标准") + reached.get("基本标准")).isEqualTo(102);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CAPABILITY.level(Map.of("条款", Map.of("A", -1L, "B", 3L))))
                .withMessage("counts: 条款 has -1 clauses of grade A; correct the counts");
    }

    @Test
    @DisplayName("X1 连续三年优秀奖：历年齐备才认定，缺一年的待查，断一年的不是")
    void x1() {
        AwardName award = AwardName.of("目标责任考核优秀奖");
        AwardRule redFlag = new AwardRule(
                AwardName.of("红旗单位"), new Trigger.Won(award, 3, 3), List.of(), Optional.empty(), Optional.empty());
        CohortResult result = Units.result(2018, "县: 襄垣 55 38; 甲 58 38; 乙 50 40");
        List<PastResult> past = new ArrayList<>();
        for (int year = 2015; year <= 2017; year++) {
            past.add(won("襄垣", year, award));
            past.add(year == 2016 ? won("甲", year) : won("甲", year, award));
            if (year != 2015) {
                past.add(won("乙", year, award));
            }
        }
        assertThat(redFlag.decide(FinalResult.of(result), new History(past)).stream()
                        .collect(Collectors.toMap(one -> one.party().value(), AwardDecision::status)))
                .isEqualTo(Map.of(
                        "襄垣",
                        AwardDecision.Status.QUALIFIES,
                        "甲",
                        AwardDecision.Status.NOT_REACHED,
                        "乙",
                        AwardDecision.Status.UNDECIDED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Trigger.Won(award, 4, 3))
                .withMessage("times: trigger won 目标责任考核优秀奖: 4 times in 3 years; write 1 to the number of years");
    }

    private static PastResult won(String party, int year, AwardName... awards) {
        return new PastResult(
                Units.id(party), year, Optional.empty(), Optional.empty(), List.of(awards), Optional.empty());
    }

    @Test
    @DisplayName("W1 优秀单位和先进个人：单位按得分，个人按岗位，各有名额")
    void w1() {
        AwardRule unit = QuanhengJson.read("""
                {"name": "优秀单位", "when": {"score": {"line": "total", "in": "[85,)"}},
                 "quota": {"size": {"share": {"of": "30%", "rounding": "FLOOR"}}, "barred": "PASSES_ON", "cut": "UNDECIDED"}}
                """, AwardRule.class);
        CohortResult units = Units.result(2019, "乡镇卫生院: 甲 55 38; 乙 55 36; 丙 50 39; 丁 50 30");
        assertThat(winners(unit, units)).containsExactly("甲");
        AwardRule person = new AwardRule(
                AwardName.of("先进个人"),
                new Trigger.Score(LineId.TOTAL, Interval.of("[90,)")),
                List.of(),
                Optional.of(new Quota(new Quota.Seats(1), Quota.Barred.PASSES_ON, Quota.Cut.UNDECIDED)),
                Optional.empty());
        CohortResult posts = Units.result(2019, "乡村医生: V1 55 38; V2 56 38; V3 40 30", "护士: N1 55 35; N2 50 30");
        assertThat(winners(person, posts)).containsExactly("V2", "N1");
        Assertions.assertThatThrownBy(() -> QuanhengJson.read("""
                        {"size": {"share": {"of": "30%"}}, "barred": "PASSES_ON", "cut": "UNDECIDED"}
                        """, Quota.class))
                .isInstanceOf(InvalidJson.class)
                .hasMessageContaining("rounding");
    }

    private static List<String> winners(AwardRule rule, CohortResult result) {
        return rule.decide(FinalResult.of(result), History.NONE).stream()
                .filter(one -> one.status() == AwardDecision.Status.QUALIFIES)
                .map(one -> one.party().value())
                .toList();
    }

    private static final ResultNames NAMES = ResultNames.of(Units.RULEBOOK, new AwardRules(List.of(), List.of()));

    @Test
    @DisplayName("S3 与机构评级、资金拨付、干部任用挂钩：三类处置都只是提议，各写明规则、证据和由谁决定")
    void s3() {
        Ladder ladder = QuanhengJson.read("""
                {"name": "结果运用", "overlap": "UNDECIDED", "rungs": [
                  {"name": "能上", "when": {"score": {"line": "1", "in": "[54,60]"}}, "decides": "县卫生健康局",
                   "measures": [{"rating": {"what": "评级上调"}}, {"funds": {"what": "全额拨付并奖励"}}, {"appointment": {"what": "优先提拔使用"}}]},
                  {"name": "能下", "when": {"score": {"line": "1", "in": "[0,36)"}}, "decides": "县卫生健康局",
                   "measures": [{"rating": {"what": "评级下调"}}, {"funds": {"what": "扣减资金"}}, {"appointment": {"what": "调整职务"}}]}]}
                """, Ladder.class);
        CohortResult result = Units.result(2025, "县级医院: 甲 56 30; 乙 30 40; 丙 45 30");
        assertThat(outcome(ladder, result, "甲")).isEqualTo("评级上调 全额拨付并奖励 优先提拔使用");
        assertThat(outcome(ladder, result, "乙")).isEqualTo("评级下调 扣减资金 调整职务");
        assertThat(outcome(ladder, result, "丙")).isEmpty();
        assertThat(ladder.propose(FinalResult.of(result).dossier(Units.id("乙"), History.NONE), NAMES)
                        .consequences())
                .allSatisfy(one -> {
                    assertThat(one.state()).isEqualTo(Consequence.State.PROPOSED);
                    assertThat(one.rule()).isEqualTo(Label.of("结果运用"));
                    assertThat(one.decides()).isEqualTo(Label.of("县卫生健康局"));
                    assertThat(one.evidence())
                            .containsExactly(new Evidence.Score(
                                    LineId.of("1"), Outcome.of(Rational.of(30)), Interval.of("[0,36)")));
                });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ladder(Label.of("空"), List.of(), Ladder.Overlap.HEAVIEST))
                .withMessage("rungs: ladder 空: has no rungs; give at least one");
    }

    private static String outcome(Ladder ladder, CohortResult result, String party) {
        return ladder
                .propose(FinalResult.of(result).dossier(Units.id(party), History.NONE), NAMES)
                .consequences()
                .stream()
                .map(one -> one.measure().what().zh())
                .collect(Collectors.joining(" "));
    }
}
