package io.github.quanheng.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.grading.AwardName;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.result.AwardDecision;
import io.github.quanheng.result.CohortResult;
import io.github.quanheng.result.FinalResult;
import io.github.quanheng.result.GradeQuota;
import io.github.quanheng.result.Quota;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.Subject;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Money;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All figures are illustrative. */
@DisplayName("资金结算：应得、预拨、扣回，与考核结果的每一部分挂钩")
class FundTest {
    private static FundRule advance(FundRule.Below below) {
        return Funds.rule("""
                {"id": "base", "name": "年度补助", "kind": "NUMBER", "unit": "元", "least": 0},
                {"id": "owed", "name": "上年待扣回", "kind": "NUMBER", "unit": "元", "least": 0},
                {"id": "score", "name": "考核得分", "kind": "NUMBER", "unit": "分"}
                """, """
                {"id": "1", "name": "全年应得", "marks": "base", "rule": {"proportional": {"of": "score", "target": 100, "form": "SHARE_OF_TARGET"}}},
                {"id": "2", "name": "已预拨", "marks": 0, "rule": {"product": [-1, "70%", "base"]}},
                {"id": "3", "name": "扣回上年", "marks": 0, "rule": {"product": [-1, "owed"]}}
                """, "\"links\": {\"score\": {\"score\": \"total\"}}, \"below\": \"" + below + "\"");
    }

    private static FundSettlement year(int year, FundRule rule, String result, String accounts) {
        return rule.settle(
                Funds.result(Funds.cohort(year, result), List.of(), List.of()), Funds.accounts(year, accounts));
    }

    @Test
    @DisplayName("预拨70%，年终按得分结算；第一年倒欠的，第二年扣回，只扣一次")
    void advanceAndSettlementOverTwoYears() {
        FundRule rule = advance(FundRule.Below.RECOVERED);
        FundSettlement first = year(
                2019, rule, "县: 甲 92; 乙 65; 丙 70", "甲 base=200000 owed=0; 乙 base=200000 owed=0; 丙 base=90000 owed=0");
        // 甲 184000 − 140000; 乙 130000 − 140000; 丙 63000 − 63000
        assertThat(Funds.payments(first)).isEqualTo("44000 -10000 0");
        assertThat(first.owed()).isEqualTo(Map.of(Funds.id("乙"), Funds.yuan("10000")));
        assertThat(first.total()).isEqualTo(Outcome.of(Rational.of(34_000)));

        FundSettlement second = year(
                2020,
                rule,
                "县: 甲 90; 乙 80; 丙 60",
                "甲 base=200000 owed=" + owed(first, "甲") + "; 乙 base=210000 owed=" + owed(first, "乙")
                        + "; 丙 base=90000 owed=" + owed(first, "丙"));
        // 甲 180000 − 140000; 乙 168000 − 147000 − 10000; 丙 54000 − 63000
        assertThat(Funds.payments(second)).isEqualTo("40000 11000 -9000");
        assertThat(second.owed()).isEqualTo(Map.of(Funds.id("丙"), Funds.yuan("9000")));
    }

    private static String owed(FundSettlement settlement, String unit) {
        return settlement.owed().getOrDefault(Funds.id(unit), Money.ZERO).toString();
    }

    @ParameterizedTest(name = "score {0}, {1}: {2}")
    @DisplayName("应得为负：从下次扣回，或待定；零不是负数")
    @CsvSource(textBlock = """
            # score, below, payment
            70.01, UNDECIDED, 20
            70, UNDECIDED, 0
            69.99, UNDECIDED, UNDECIDED
            69.99, RECOVERED, -20
            0, RECOVERED, -140000
            -, RECOVERED, MISSING
            """)
    void below(String score, FundRule.Below below, String payment) {
        FundSettlement settlement =
                year(2020, advance(below), "县: 甲 " + score + "; 乙 100", "甲 base=200000 owed=0; 乙 base=1 owed=0");
        assertThat(Funds.payments(settlement)).isEqualTo(payment + " 0.3");
        Payment one = settlement.payment(Funds.id("甲"));
        assertThat(one.money()).isEqualTo(one.yuan().number().map(Money::new));
        boolean known = one.yuan().number().isPresent();
        assertThat(settlement.total())
                .isEqualTo(known ? Outcome.of(Rational.of(payment).plus(Rational.of("0.3"))) : one.yuan());
        if (payment.equals("UNDECIDED")) {
            assertThat(one.yuan()).isEqualTo(Outcome.absent(Reason.UNDECIDED, Subject.of(Rational.of(-20))));
            assertThat(settlement.owed()).isEmpty();
        }
    }

    private static final AwardName AWARD = AwardName.of("先进单位");

    private static final FundRule LINKED = Funds.rule("""
            {"id": "score", "name": "得分", "kind": "NUMBER", "unit": "分"}, {"id": "core", "name": "核心得分", "kind": "NUMBER"},
            {"id": "grade", "name": "等次", "kind": "CODE"}, {"id": "rank", "name": "名次", "kind": "NUMBER"},
            {"id": "award", "name": "获先进单位", "kind": "YES_NO"}
            """, """
            {"id": "1", "name": "按得分", "marks": 0, "rule": {"product": [10, "score"]}},
            {"id": "2", "name": "按单项", "marks": 0, "rule": "core"},
            {"id": "3", "name": "按等次", "marks": 0, "rule": {"byCode": {"of": "grade", "marks": {"优秀": 30000, "良好": 20000, "合格": 10000}}}},
            {"id": "4", "name": "按名次", "marks": 0, "rule": {"bands": {"of": "rank", "marks": {"[1,1]": 5000, "(1,3]": 3000, "(3,)": 0}}}},
            {"id": "5", "name": "按评优", "marks": 0, "rule": {"award": [{"when": "award", "then": 8000}]}}
            """, """
            "links": {"score": {"score": "total"}, "core": {"score": "1"}, "grade": {"standing": "grade"},
                      "rank": {"standing": "rank"}, "award": {"award": "先进单位"}},
            "below": "UNDECIDED"
            """);

    private static AwardDecision award(String unit, AwardDecision.Status status) {
        return new AwardDecision(Funds.id(unit), Label.of("县"), AWARD, status, List.of(), List.of(), List.of());
    }

    private static Map<String, List<String>> lines(FundSettlement settlement) {
        return settlement.sheets().stream()
                .collect(Collectors.toMap(
                        sheet -> sheet.party().value(),
                        sheet -> sheet.items()
                                .map(line -> Funds.shown(line.score()))
                                .toList()));
    }

    @Test
    @DisplayName("与得分、名额之后的等次、名次、评优挂钩：评上的、未评上的、待定的、未评的各不相同")
    void links() {
        CohortResult cohort = Funds.cohort(2020, "县: 甲 95; 乙 92.5; 丙 85; 丁 70; 戊 70");
        GradeQuota one = new GradeQuota(
                GradeName.of("优秀"),
                new Quota(new Quota.Seats(1), Quota.Barred.PASSES_ON, Quota.Cut.UNDECIDED),
                GradeName.of("良好"));
        FinalResult result = Funds.result(
                cohort,
                one.apply(cohort),
                List.of(
                        award("甲", AwardDecision.Status.QUALIFIES),
                        award("乙", AwardDecision.Status.QUOTA_FULL),
                        award("丙", AwardDecision.Status.UNDECIDED),
                        award("丁", AwardDecision.Status.BARRED)));
        FundSettlement settlement = LINKED.settle(result, Funds.accounts("甲; 乙; 丙; 丁; 戊"));
        assertThat(lines(settlement))
                .isEqualTo(Map.of(
                        "甲", List.of("950", "95", "30000", "5000", "8000"),
                        "乙", List.of("925", "92.5", "20000", "3000", "0"),
                        "丙", List.of("850", "85", "20000", "3000", "MISSING"),
                        "丁", List.of("700", "70", "10000", "0", "0"),
                        "戊", List.of("700", "70", "10000", "0", "MISSING")));
        assertThat(Funds.payments(settlement)).isEqualTo("44045 24017.5 MISSING 10770 MISSING");
        assertThat(settlement.total()).isEqualTo(settlement.payments().get(2).yuan());
        assertThat(about(settlement, "丙", "5")).isEqualTo("award: “先进单位”评优未定");
    }

    /** Why a line of a unit has no amount. */
    private static String about(FundSettlement settlement, String unit, String line) {
        return settlement.sheets().stream()
                .filter(sheet -> sheet.party().equals(Funds.id(unit)))
                .map(sheet -> sheet.item(line).rule().outcome())
                .map(outcome -> (Outcome.Absent) outcome)
                .map(absent -> absent.about().names().get(0) + ": "
                        + absent.because().orElseThrow().label().zh())
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("等次待定、没有得分、没有名次的，各说缘由；与他人无关")
    void openLinks() {
        CohortResult cohort = Funds.cohort(2020, "县: 甲 95; 乙 95; 丙 -; 丁 70");
        GradeQuota one = new GradeQuota(
                GradeName.of("优秀"),
                new Quota(new Quota.Seats(1), Quota.Barred.PASSES_ON, Quota.Cut.UNDECIDED),
                GradeName.of("良好"));
        List<AwardDecision> awards = new ArrayList<>();
        for (String unit : List.of("甲", "乙", "丙", "丁")) {
            awards.add(award(unit, AwardDecision.Status.NOT_REACHED));
        }
        FundSettlement settlement =
                LINKED.settle(Funds.result(cohort, one.apply(cohort), awards), Funds.accounts("甲; 乙; 丙; 丁"));
        assertThat(lines(settlement))
                .isEqualTo(Map.of(
                        "甲", List.of("950", "95", "MISSING", "5000", "0"),
                        "乙", List.of("950", "95", "MISSING", "5000", "0"),
                        "丙", List.of("MISSING", "MISSING", "MISSING", "MISSING", "0"),
                        "丁", List.of("700", "70", "10000", "3000", "0")));
        assertThat(about(settlement, "甲", "3")).isEqualTo("grade: 等次未定");
        assertThat(about(settlement, "丙", "1")).isEqualTo("score: “total”考核得分无值");
    }

    @Test
    @DisplayName("上年的得分不是挂钩的数：同一指标的往期可以在账上")
    void earlierPeriodsOfALinkedFigure() {
        FundRule rule = Funds.rule(
                "{\"id\": \"score\", \"name\": \"得分\", \"kind\": \"NUMBER\"}",
                "{\"id\": \"1\", \"name\": \"进步奖\", \"marks\": 0, "
                        + "\"rule\": {\"perCase\": {\"each\": 100, \"of\": {\"gap\": {\"of\": \"score\", \"above\": \"score@-1\", \"basis\": \"POINTS\"}}}}}",
                "\"links\": {\"score\": {\"score\": \"total\"}}, \"below\": \"UNDECIDED\"");
        FundSettlement settlement =
                rule.settle(Funds.result("县: 甲 95; 乙 80"), Funds.accounts("甲 score@-1=90.5; 乙 score@-1=85"));
        assertThat(Funds.payments(settlement)).isEqualTo("450 0");
    }

    @Test
    @DisplayName("结算不受理的，一次说全：缺账的、多账的、自报挂钩数的")
    void refusedAccounts() {
        FundRule rule = advance(FundRule.Below.RECOVERED);
        FinalResult result = Funds.result("县: 甲 92; 乙 65; 丙 70");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.settle(
                        result, Funds.accounts("甲 base=1 owed=0 score=99; 丁 base=1 owed=0; 乙 base=1 owed=0")))
                .withMessage("""
                        fund 示意资金 has 3 problems:
                          accounts: 丙 has no account; give its account
                          accounts[甲].observations.score: gives score, which comes from the result; take it out
                          accounts[丁]: is in no peer group; take it out, or put it into one""");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> rule.settle(Funds.result("县: 甲 92"), Funds.accounts("甲 base=1 owed=0; 甲 base=2 owed=0")))
                .withMessageContaining("unit 甲 is there twice");
        FundSettlement settlement = rule.settle(Funds.result("县: 甲 92"), Funds.accounts("甲 base=1 owed=0"));
        PartyId stranger = Funds.id("己");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settlement.payment(stranger))
                .withMessage("party: payment of 己: it has no account in 示意资金; name a unit that has one");
    }
}
