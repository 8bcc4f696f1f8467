package io.github.quanheng.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.grading.AwardName;
import io.github.quanheng.grading.Grade;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.grading.GradingScale;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rule.EffectName;
import io.github.quanheng.rule.Interval;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.statistics.PercentileMethod;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Points;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Truth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("同类对照：名次、得分分布、离上一等次还差多少")
class PeerContextTest {
    /** Totals 95, 90, 88 and 70 in one group, 60 alone in another. */
    private static final FinalResult RESULT =
            FinalResult.of(Units.result(2020, "甲组: a 60 35; b 55 35; c 50 38; d 40 30", "乙组: e 40 20"));

    private static PeerContext of(FinalResult result, String party) {
        return PeerContext.of(result, Units.id(party), Units.RULEBOOK.grading(), PercentileMethod.INCLUSIVE);
    }

    @Test
    @DisplayName("70、88、90、95：四分位83.5、89、91.25（第1.75、2.5、3.25位）；只和同组比")
    void spread() {
        assertThat(of(RESULT, "c").spread())
                .contains(new PeerContext.Spread(
                        4,
                        Optional.of(Points.of("70")),
                        Points.of("83.5"),
                        Points.of("89"),
                        Points.of("91.25"),
                        Optional.of(Points.of("95"))));
        assertThat(of(RESULT, "e").spread().orElseThrow().median()).isEqualTo(Points.of("60"));
        assertThat(of(RESULT, "c").spread().orElseThrow().withoutEnds())
                .isEqualTo(new PeerContext.Spread(
                        4, Optional.empty(), Points.of("83.5"), Points.of("89"), Points.of("91.25"), Optional.empty()));
    }

    @ParameterizedTest(name = "{0}: 第{1}名，上一等次{2}，差{3}分")
    @DisplayName("上一等次和差的分数：优秀≥90，良好≥80，合格≥60")
    @CsvSource({"a, 1, , ", "b, 2, , ", "c, 3, 优秀, 2", "d, 4, 良好, 10", "e, 1, 良好, 20"})
    void next(String party, int rank, String grade, String missing) {
        PeerContext context = of(RESULT, party);
        assertThat(context.standing().rank().number()).contains(Rational.of(rank));
        assertThat(context.next().map(next -> next.grade().toString())).isEqualTo(Optional.ofNullable(grade));
        assertThat(context.next().flatMap(PeerContext.NextGrade::missing))
                .isEqualTo(Optional.ofNullable(missing).map(Points::of));
    }

    @Test
    @DisplayName("分够而名额已满：上一等次是优秀，不差分数")
    void quota() {
        GradeQuota quota = new GradeQuota(
                GradeName.of("优秀"),
                new Quota(new Quota.Seats(1), Quota.Barred.PASSES_ON, Quota.Cut.UNDECIDED),
                GradeName.of("良好"));
        FinalResult result = RESULT.withGrades(quota.apply(RESULT.cohort()));
        assertThat(of(result, "b").next()).contains(new PeerContext.NextGrade(GradeName.of("优秀"), Optional.empty()));
    }

    @Test
    @DisplayName("全组无分：没有分布，没有等次，也就没有上一等次")
    void without() {
        PeerContext context = of(FinalResult.of(Units.result(2020, "组: a - 30; b - 20")), "a");
        assertThat(context.spread()).isEmpty();
        assertThat(context.next()).isEmpty();
        assertThat(context.standing().rank().reason()).isPresent();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("等次要求的总分：单独的、与别的条件并列的算，可以替代的不算")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ["#total", ">=", 90]                                              | 90
            ["#total", ">", 85]                                               | 85
            {"all": [["#total", ">=", 80], "accident"]}                       | 80
            {"all": [["#total", ">=", 80], ["#total", ">=", 85]]}             | 85
            {"any": [["#total", ">=", 80], "accident"]}                       | -
            ["#total", "<", 60]                                               | -
            ["#1", ">=", 60]                                                  | -
            """)
    void asked(String when, String total) {
        Grade grade = QuanhengJson.read("{\"name\": \"等次\", \"when\": " + when + "}", Grade.class);
        assertThat(grade.totalAskedFor())
                .isEqualTo(total.equals("-") ? Optional.empty() : Optional.of(Rational.of(total)));
    }

    @Test
    @DisplayName("等次不在标准里的，拒绝")
    void refused() {
        GradingScale scale = Units.RULEBOOK.grading().orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale.above(GradeName.of("极好")))
                .withMessage("grade: grade 极好: the scale has none of this name; use one of [优秀, 良好, 合格, 不合格]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(RESULT, "x"))
                .withMessage("party: standing of x: it is in no peer group of this result; name a member");
    }

    @Test
    @DisplayName("最终结果：对组外单位作决定、同一事项决定两次，一次说全")
    void finalResult() {
        GradeQuota.Decision stranger =
                new GradeQuota.Decision(Units.id("x"), Optional.empty(), Optional.empty(), Optional.empty());
        GradeQuota.Decision a =
                new GradeQuota.Decision(Units.id("a"), Optional.empty(), Optional.empty(), Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RESULT.withGrades(List.of(stranger, a, a)))
                .withMessage("""
                        the final result has 2 problems:
                          grades[0]: the grade is decided for x, which is in no peer group; take it out, or put the unit into one
                          grades[2]: the grade is decided twice for a; keep one decision""");
        AwardRule award = new AwardRule(
                AwardName.of("先进"),
                new Trigger.Score(LineId.TOTAL, Interval.of("[90,)")),
                List.of(),
                Optional.empty(),
                Optional.empty());
        FinalResult awarded = RESULT.withAward(award.decide(RESULT, History.NONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> awarded.withAward(List.of(awarded.awards().get(0))))
                .withMessage("""
                        the final result has 1 problem:
                          awards[5]: award 先进 is decided twice for a; keep one decision""");
        Consequence talk = new Consequence(
                Units.id("x"),
                2020,
                new Sanction.Talk(Label.of("约谈")),
                Label.of("处置"),
                Label.of("末位"),
                new Trigger.Effect(EffectName.of("事故")),
                List.of(new Evidence.Effect(EffectName.of("事故"), Truth.TRUE, List.of(), Optional.empty())),
                Label.of("办公会"),
                Optional.empty(),
                List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RESULT.withConsequences(List.of(talk, talk)))
                .withMessage("""
                        the final result has 3 problems:
                          consequences[0]: 约谈 is decided for x, which is in no peer group; take it out, or put the unit into one
                          consequences[1]: 约谈 is decided for x, which is in no peer group; take it out, or put the unit into one
                          consequences[1]: 约谈 is decided twice for x; keep one decision""");
    }
}
