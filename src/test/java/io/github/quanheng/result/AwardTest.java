package io.github.quanheng.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.grading.AwardName;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.ranking.Place;
import io.github.quanheng.rule.Interval;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.value.Percentage;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("评优与名额：达到条件、未被取消、名额之内；名额怎样取整、怎样顺延，都须写明")
class AwardTest {
    private static final Trigger NINETY = new Trigger.Score(LineId.TOTAL, Interval.of("[90,)"));

    private static Quota seats(int count, Quota.Barred barred, Quota.Cut cut) {
        return new Quota(new Quota.Seats(count), barred, cut);
    }

    private static AwardRule rule(String name, Quota quota, AwardRule.Bar... bars) {
        return new AwardRule(AwardName.of(name), NINETY, List.of(bars), Optional.of(quota), Optional.empty());
    }

    private static String decide(AwardRule rule, CohortResult result, History history) {
        return rule.decide(FinalResult.of(result), history).stream()
                .map(decision -> decision.party() + "=" + decision.status())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0} of {2}, {1}: {3}")
    @DisplayName("名额按比例取整，取法写明")
    @CsvSource(textBlock = """
            30%, FLOOR, 14, 4
            30%, HALF_UP, 14, 4
            30%, CEILING, 14, 5
            30%, HALF_UP, 15, 5
            30%, HALF_DOWN, 15, 4
            0%, CEILING, 14, 0
            100%, FLOOR, 14, 14
            """)
    void seats(String share, RoundingMode rounding, int members, int seats) {
        assertThat(new Quota(
                                new Quota.Share(Percentage.of(share), rounding),
                                Quota.Barred.PASSES_ON,
                                Quota.Cut.UNDECIDED)
                        .seats(members))
                .isEqualTo(seats);
    }

    @ParameterizedTest(name = "{1} seats, {2}, {3}: {4}")
    @DisplayName("名额用完为止；被取消者的名额顺延或作废；并列过线的不占或待定；未查清的使后面的待定")
    @CsvSource(delimiter = '|', textBlock = """
            a 60 38; b 60 35; c 58 34; d 50 30       | 2 | PASSES_ON | NONE      | a=QUALIFIES b=QUALIFIES c=QUOTA_FULL d=NOT_REACHED
            a 60 38 0 accident; b 60 35; c 58 34     | 2 | PASSES_ON | NONE      | a=BARRED b=QUALIFIES c=QUALIFIES
            a 60 38 0 accident; b 60 35; c 58 34     | 2 | LAPSES    | NONE      | a=BARRED b=QUALIFIES c=QUOTA_FULL
            a 60 38; b 60 34; c 58 36                | 2 | PASSES_ON | NONE      | a=QUALIFIES b=QUOTA_FULL c=QUOTA_FULL
            a 60 38; b 60 34; c 58 36                | 2 | PASSES_ON | UNDECIDED | a=QUALIFIES b=UNDECIDED c=UNDECIDED
            a 60 38; b 60 34; c 58 36                | 3 | PASSES_ON | UNDECIDED | a=QUALIFIES b=QUALIFIES c=QUALIFIES
            a 60 38 0 accident?; b 60 35; c 58 34    | 2 | PASSES_ON | NONE      | a=UNDECIDED b=QUALIFIES c=UNDECIDED
            a 60 38; b 60 35; c 58 34 0 accident?    | 2 | PASSES_ON | NONE      | a=QUALIFIES b=QUALIFIES c=QUOTA_FULL
            a 60 38 0 fraud; b - 35; c 58 34         | 1 | PASSES_ON | NONE      | a=QUALIFIES c=QUOTA_FULL b=NOT_PLACED
            a 60 38; b 60 35                         | 0 | PASSES_ON | NONE      | a=QUOTA_FULL b=QUOTA_FULL
            """)
    void quota(String units, int count, Quota.Barred barred, Quota.Cut cut, String expected) {
        assertThat(decide(rule("先进单位", seats(count, barred, cut)), Units.result(2020, "组: " + units), History.NONE))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("等次有名额：够分而无名额的定为下一等，分数照旧；弄虚作假的直接定等")
    void gradeQuota() {
        GradeQuota quota = new GradeQuota(
                GradeName.of("优秀"), seats(2, Quota.Barred.PASSES_ON, Quota.Cut.UNDECIDED), GradeName.of("良好"));
        CohortResult result = Units.result(2020, "组: a 60 38; b 60 39 0 fraud; c 60 34; d 60 33; e 50 36; f - 40");
        assertThat(quota.apply(result).stream()
                        .map(one -> one.party() + "=" + grade(one.byScale()) + "→" + grade(one.grade()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo("b=不合格→不合格 a=优秀→优秀 c=优秀→优秀 d=优秀→良好 e=良好→良好 f=无→无");
        assertThat(result.sheet(Units.id("b"))
                        .orElseThrow()
                        .grade()
                        .orElseThrow()
                        .byScore())
                .contains(GradeName.of("优秀"));
        assertThat(QuanhengJson.read(QuanhengJson.write(quota), GradeQuota.class))
                .isEqualTo(quota);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GradeQuota(GradeName.of("优秀"), quota.quota(), GradeName.of("优秀")))
                .withMessage(
                        "otherwise: quota of grade 优秀: those without a seat get the same grade; name the next one");
    }

    private static String grade(Optional<GradeName> grade) {
        return grade.map(GradeName::toString).orElse("无");
    }

    private static PastResult year(String party, int year, String... awards) {
        return new PastResult(
                Units.id(party),
                year,
                Optional.empty(),
                Optional.empty(),
                List.of(awards).stream().map(AwardName::of).toList(),
                Optional.empty());
    }

    @ParameterizedTest(name = "won one year ago {0}, two {1}, three {2}: {3}")
    @DisplayName("三年内获过奖的不再评，名额顺延；往年不明的，不明者待定")
    @CsvSource(textBlock = """
            no, no, no,   a=QUALIFIES b=QUOTA_FULL
            no, yes, no,  a=BARRED b=QUALIFIES
            no, ?, yes,   a=BARRED b=QUALIFIES
            no, ?, no,    a=UNDECIDED b=UNDECIDED
            """)
    void wonRecently(String one, String two, String three, String expected) {
        List<String> won = List.of(one, two, three);
        History history = History.NONE;
        for (int back = 1; back <= 3; back++) {
            history = history.with(List.of(year("b", 2020 - back)));
            String award = won.get(back - 1);
            if (!award.equals("?")) {
                history = history.with(
                        List.of(award.equals("yes") ? year("a", 2020 - back, "单项奖") : year("a", 2020 - back)));
            }
        }
        AwardRule.Bar recently = new AwardRule.Bar(BarName.of("近三年已获奖"), new Trigger.Won(AwardName.of("单项奖"), 1, 3));
        AwardRule rule = rule("单项奖", seats(1, Quota.Barred.PASSES_ON, Quota.Cut.NONE), recently);
        assertThat(decide(rule, Units.result(2020, "组: a 60 38; b 60 35"), history))
                .isEqualTo(expected);
        assertThat(QuanhengJson.read(QuanhengJson.write(rule), AwardRule.class)).isEqualTo(rule);
        assertThat(QuanhengJson.read(QuanhengJson.write(history), History.class))
                .isEqualTo(history);
    }

    @Test
    @DisplayName("两个奖互斥：得了一个的不得另一个")
    void exclusive() {
        CohortResult result = Units.result(2020, "组: a 60 38; b 60 35");
        AwardRule work = rule("工作奖", seats(1, Quota.Barred.PASSES_ON, Quota.Cut.NONE));
        AwardRule idea = rule(
                "创新奖",
                seats(1, Quota.Barred.PASSES_ON, Quota.Cut.NONE),
                new AwardRule.Bar(BarName.of("已得工作奖"), new Trigger.Holds(AwardName.of("工作奖"))));
        List<AwardDecision> first = work.decide(FinalResult.of(result), History.NONE);
        List<AwardDecision> second = idea.decide(FinalResult.of(result).withAward(first), History.NONE);
        assertThat(second)
                .extracting(AwardDecision::status)
                .containsExactly(AwardDecision.Status.BARRED, AwardDecision.Status.QUALIFIES);
        assertThat(second.get(0).bars()).containsExactly(BarName.of("已得工作奖"));
        assertThat(QuanhengJson.read(QuanhengJson.write(second.get(0)), AwardDecision.class))
                .isEqualTo(second.get(0));
    }

    @Test
    @DisplayName("按位次百分比定等：25/2500恰为1%，含本数；分段有缺口的不收")
    void rankScale() {
        RankScale scale = QuanhengJson.read("""
                {"bands": [{"grade": "A++", "upTo": "1%"}, {"grade": "A+", "upTo": "10%"}, {"grade": "其他", "upTo": "100%"}]}
                """, RankScale.class);
        assertThat(scale.grade(new Place(24, 0, 2475))).isEqualTo(GradeName.of("A++"));
        assertThat(scale.grade(new Place(25, 0, 2474))).isEqualTo(GradeName.of("A+"));
        assertThat(scale.grade(new Place(24, 5, 2470))).isEqualTo(GradeName.of("A++"));
        assertThat(scale.grade(new Place(0, 0, 0))).isEqualTo(GradeName.of("其他"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RankScale(List.of(
                        new RankScale.Band(GradeName.of("A"), Percentage.of("10%")),
                        new RankScale.Band(GradeName.of("A"), Percentage.of("10%")))))
                .withMessage("""
                        the rank scale has 3 problems:
                          bands[1].grade: A comes twice; rename one, or make one band of the two
                          bands[1].upTo: A goes up to 10%, not beyond the band before it; let the shares rise
                          bands: the last band goes up to 10%, so ranks up to 100% have no grade; let the last one go up to 100%""");
    }

    @Test
    @DisplayName("说不通的名额和评优办法不收")
    void refusals() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quota.Share(Percentage.of("130%"), RoundingMode.FLOOR))
                .withMessage("of: quota of 130%: is outside 0% to 100%; give a part of the whole");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quota.Share(Percentage.of("30%"), RoundingMode.UNNECESSARY))
                .withMessage("rounding: quota of 30%: rounding UNNECESSARY decides nothing; name another");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quota.Seats(-1))
                .withMessage("count: quota of -1 seats: is below zero; give zero or more");
        AwardRule.Bar bar = new AwardRule.Bar(BarName.of("事故"), NINETY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule("奖", seats(1, Quota.Barred.LAPSES, Quota.Cut.NONE), bar, bar))
                .withMessage("bars: award 奖: has two bars called 事故; rename one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new History(List.of(year("a", 2019), year("a", 2019, "奖"))))
                .withMessage("results: history: a has two results for 2019; keep the one that stands");
    }
}
