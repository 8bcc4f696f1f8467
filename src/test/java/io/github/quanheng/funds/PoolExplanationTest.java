package io.github.quanheng.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.explanation.Explainer;
import io.github.quanheng.result.FinalResult;
import io.github.quanheng.value.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** All figures are illustrative. */
@DisplayName("资金池的份额说得清：池、权重、算式、分得")
class PoolExplanationTest {
    private static final FinalResult RESULT = Funds.result("全县: 甲 95; 乙 92; 丙 88");

    private static final FundRule RULE =
            Funds.rule("{\"id\": \"people\", \"name\": \"服务人口\", \"kind\": \"NUMBER\", \"unit\": \"人\"}", """
            {"id": "1", "name": "权重", "marks": 0, "watches": "people"}
            """, """
            "below": "RECOVERED",
            "pools": [{"name": {"zh": "奖励池", "en": "reward pool"}, "size": {"fixed": "100"}, "by": "1", "within": "ALL", "unit": "0.01", "tie": "FIRST_LISTED"}]
            """);

    private static String share(String accounts, String party, Language language) {
        FundSettlement settlement = RULE.settle(RESULT, Funds.accounts(accounts));
        return Explainer.of(RULE.rulebook(), language)
                .explain(settlement.pools().get(0), Funds.id(party));
    }

    @Test
    @DisplayName("100元按2比1分：三分之二约66.67元，分得66.67元")
    void share() {
        String accounts = "甲 people=20000; 乙 people=10000; 丙 people=0";
        assertThat(share(accounts, "甲", Language.CHINESE))
                .isEqualTo("奖励池：池内100元，本单位权重20000，权重合计30000，100元 × 20000 ÷ 30000 = 约66.67元（=200/3），分得66.67元");
        assertThat(share(accounts, "乙", Language.ENGLISH))
                .isEqualTo(
                        "reward pool: 100 yuan in the pool, weight 10000 of 30000 in all, 100 yuan × 10000 ÷ 30000 = "
                                + "about 33.33 yuan (=100/3), share 33.33 yuan");
        assertThat(share(accounts, "丙", Language.CHINESE)).isEqualTo("奖励池：权重为零，不参加分配");
        assertThat(share(accounts, "丙", Language.ENGLISH)).isEqualTo("reward pool: no weight, so no share");
    }

    @Test
    @DisplayName("有单位的权重未报，尚未分配")
    void open() {
        String accounts = "甲 people=20000; 乙 people=-; 丙 people=0";
        assertThat(share(accounts, "甲", Language.CHINESE)).isEqualTo("奖励池：尚未分配（缺报）");
        assertThat(share(accounts, "甲", Language.ENGLISH)).isEqualTo("reward pool: not divided yet (missing)");
    }

    @Test
    @DisplayName("挂钩的行不在考核得分表上，拒绝")
    void unknownLink() {
        FundRule rule = Funds.rule("{\"id\": \"score\", \"name\": \"得分\", \"kind\": \"NUMBER\"}", """
                {"id": "1", "name": "应得", "marks": 0, "rule": "score"}
                """, """
                "below": "RECOVERED", "links": {"score": {"score": "99"}}
                """);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.settle(RESULT, Funds.accounts("甲; 乙; 丙")))
                .withMessageContaining(
                        "links.score: reads line 99, which is no line of the assessed sheets; name a line of the assessed rulebook");
    }
}
