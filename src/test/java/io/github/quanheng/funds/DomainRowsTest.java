package io.github.quanheng.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.explanation.Explainer;
import io.github.quanheng.explanation.Note;
import io.github.quanheng.explanation.SheetExplanation;
import io.github.quanheng.json.InvalidJson;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.result.FinalResult;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.scoring.InvalidSubmission;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the county documents say about money. From the report of Xiangyuan for 2017: 190 yuan a couple for 1254 premarital
 * check-ups; 518 yuan a person for check-ups in special families, of whom 88 people are contracted; 500 yuan a household for 14
 * households; 42,000 yuan of the county for accident insurance; 10,224,570 yuan of awards over two years; a bundled payment for
 * the medical group and performance pay are named without a figure. Illustrative are the declared number of couples, that all 88
 * people were examined, and every figure of the bundled payment.
 */
@DisplayName("文件所述的资金")
class DomainRowsTest {
    private static final FundRule SUBSIDIES = Funds.resource("unit-subsidies.json");
    private static final FundRule BUNDLE = Funds.resource("bundled-payment.json");

    private static final String XIANGYUAN = "襄垣县 couples=1260/1254 special=88 girls=14 insurance=4.2 awards=1022.457";

    private static SheetExplanation explain(FundRule rule, FundSettlement settlement, String unit, Language language) {
        return Explainer.of(rule.rulebook(), language)
                .explain(settlement.sheets().stream()
                        .filter(sheet -> sheet.party().equals(Funds.id(unit)))
                        .findFirst()
                        .orElseThrow());
    }

    private static String sentences(SheetExplanation sheet) {
        return sheet.items().map(line -> line.sentence() + "\n").collect(Collectors.joining());
    }

    private static FundSettlement xiangyuan(String account) {
        return SUBSIDIES.settle(
                Funds.result(Funds.cohort(2017, "县: 襄垣县 95"), List.of(), List.of()), Funds.accounts(2017, account));
    }

    @Test
    @DisplayName("X11 计生奖扶与补贴：1254对 × 190元 = 238260元，88人 × 518元 = 45584元，14户 × 500元 = 7000元，另有总额两笔")
    void x11() {
        FundSettlement settlement = xiangyuan(XIANGYUAN);
        assertThat(settlement.payment(Funds.id("襄垣县")).money()).contains(Funds.yuan("10557414"));
        assertThat(settlement.total()).isEqualTo(Outcome.of(Rational.of("10557414")));
        assertThat(settlement.owed()).isEmpty();
        assertThat(settlement.sheets().get(0).items().map(line -> Funds.shown(line.score())))
                .containsExactly("238260", "45584", "7000", "42000", "10224570");
    }

    @Test
    @DisplayName("X11 说明：按核定数，以元计")
    void x11Explained() {
        FundSettlement settlement = xiangyuan(XIANGYUAN);
        SheetExplanation chinese = explain(SUBSIDIES, settlement, "襄垣县", Language.CHINESE);
        assertThat(sentences(chinese)).isEqualTo("""
                        1.1 婚检补贴：免费婚检 1254对（核定值，申报1260对），每对计190元，计238260元
                        1.2 特殊家庭体检：计生特殊家庭成员体检 88人，每人计518元，计45584元
                        1.3 贫困女孩帮扶：贫困女孩家庭 14户，每户计500元，计7000元
                        2.1 意外伤害保险：意外伤害保险县级出资 4.2万元，10000 × 4.2万元 = 42000元，计42000元
                        2.2 计生奖扶：奖扶资金（2年） 1022.457万元，10000 × 1022.457万元 = 10224570元，计10224570元
                        """);
        assertThat(chinese.total().sentence()).isEqualTo("应付，各项金额之和为290844 + 10266570 = 10557414元，计10557414元");
        SheetExplanation english = explain(SUBSIDIES, settlement, "襄垣县", Language.ENGLISH);
        assertThat(sentences(english)).isEqualTo("""
                        1.1 premarital check-ups: free premarital check-ups 1254 couples (verified, declared 1260 couples), 190 yuan for each couple, amount 238260 yuan
                        1.2 special families: check-ups in special families 88 people, 518 yuan for each person, amount 45584 yuan
                        1.3 girls in poverty: families of girls in poverty 14 households, 500 yuan for each household, amount 7000 yuan
                        2.1 accident insurance: county money for accident insurance 4.2 ten thousand yuan, 10000 × 4.2 ten thousand yuan = 42000 yuan, amount 42000 yuan
                        2.2 family-planning awards: awards of two years 1022.457 ten thousand yuan, 10000 × 1022.457 ten thousand yuan = 10224570 yuan, amount 10224570 yuan
                        """);
        assertThat(Explainer.of(SUBSIDIES.rulebook(), Language.CHINESE)
                        .explain(settlement.sheets().get(0).item("1.1"))
                        .notes())
                .extracting(Note::text)
                .containsExactly("免费婚检申报1260对，核定1254对，按核定值计");
    }

    @Test
    @DisplayName("X11 数量未报，不付不猜；数量为负、说明币种的一行缺失，都不收")
    void x11Malformed() {
        assertThat(Funds.payments(xiangyuan("襄垣县 couples=- special=88 girls=14 insurance=4.2 awards=1022.457")))
                .isEqualTo("MISSING");
        assertThatThrownBy(() -> xiangyuan("襄垣县 couples=-1 special=88 girls=14 insurance=4.2 awards=1022.457"))
                .isInstanceOf(InvalidSubmission.class)
                .hasMessageContaining(
                        "units[襄垣县].observations.couples.value: -1 is less than the least 0; correct the figure");
        String without = Funds.text("unit-subsidies.json").replace("\"currency\": \"CNY\",", "");
        assertThatThrownBy(() -> QuanhengJson.read(without, FundRule.class))
                .isInstanceOf(InvalidJson.class)
                .hasMessageContaining("rulebook unit-subsidies counts marks; name its currency");
    }

    private static final FinalResult GROUP =
            Funds.result(Funds.cohort(2018, "牵头: 医疗集团 86", "成员: 县人民医院 92; 县中医院 88; 乡镇卫生院 79"), List.of(), List.of());

    private static final String MEMBERS = "; 县人民医院 workload=120000 base=3000000 角色:成员"
            + "; 县中医院 workload=60000 base=1500000.5 角色:成员; 乡镇卫生院 workload=20000 base=400000 角色:成员";

    private static FundSettlement bundle(String spent) {
        return BUNDLE.settle(GROUP, Funds.accounts(2018, "医疗集团 budget=80000000 spent=" + spent + " 角色:牵头" + MEMBERS));
    }

    @Test
    @DisplayName("X13 结余200万元，86分留用九成，180万元按工作量 × 得分分到分；绩效工资＝基数 × 得分的百分数，最低80%")
    void x13Savings() {
        FundSettlement settlement = bundle("78000000");
        Division savings = settlement.pools().get(0);
        assertThat(savings.size()).isEqualTo(Outcome.of(Rational.of(1_800_000)));
        assertThat(Funds.shares(savings)).isEqualTo("县人民医院 1110167.6, 县中医院 530949.72, 乡镇卫生院 158882.68");
        assertThat(savings.left()).isEqualTo(Funds.yuan("0"));
        // 3000000 × 92%, 1500000.5 × 88%, 400000 × 80% (at least, for 79), each with its share
        assertThat(Funds.payments(settlement)).isEqualTo("0 3870167.6 1850950.16 478882.68");
        assertThat(settlement.total()).isEqualTo(Outcome.of(Rational.of("6200000.44")));
    }

    @ParameterizedTest(name = "spent {0}, score {1}: group {2}, pool {3}")
    @DisplayName("X13 结余按得分分档留用；超支在10%以内的按得分分担，以外的自担")
    @CsvSource(textBlock = """
            # spent, score, paid to the group, kept for the members (worked by hand)
            78000000, 90, 0, 2000000
            78000000, 89.99, 0, 1800000
            78000000, 70, 0, 1600000
            78000000, 69.99, 0, 0
            80000000, 86, 0, 0
            82500000.01, 86, 2150000.01, 0
            88000000, 86, 6880000, 0
            90000000, 86, 6880000, 0
            90000000, 0, 0, 0
            """)
    void x13Bands(String spent, String score, String group, String kept) {
        FundSettlement settlement = BUNDLE.settle(
                Funds.result("牵头: 医疗集团 " + score, "成员: 县人民医院 92; 县中医院 88; 乡镇卫生院 81"),
                Funds.accounts("医疗集团 budget=80000000 spent=" + spent + " 角色:牵头" + MEMBERS));
        assertThat(settlement.payment(Funds.id("医疗集团")).money()).contains(Funds.yuan(group));
        assertThat(settlement.pools().get(0).size()).isEqualTo(Outcome.of(Rational.of(kept)));
    }

    @Test
    @DisplayName("X13 说明：得分仍以分计，金额以元计")
    void x13Explained() {
        FundSettlement settlement = bundle("90000000");
        assertThat(sentences(explain(BUNDLE, settlement, "医疗集团", Language.CHINESE)))
                .isEqualTo("""
                        1.1 结余留用：实际支出 90000000元，不低于打包总额 80000000元；考核得分 86分，属≥80分且<90分一档，取90%；（0元 × 90%）（截尾保留2位小数），为0元，只列明，不计金额
                        1.2 超支分担：实际支出 90000000元，高于打包总额 80000000元，高10000000元，取10000000元，以8000000元为限；8000000元 × （考核得分 86分 ÷ 100） = 6880000元，计6880000元
                        2.1 分配权重，本单位无此项
                        2.2 绩效工资，本单位无此项，不计金额
                        """);
        assertThat(sentences(explain(BUNDLE, settlement, "县中医院", Language.ENGLISH)))
                .isEqualTo("""
                        1.1 savings kept, does not concern this unit
                        1.2 overspending shared, does not concern this unit, not counted
                        2.1 weight, workload 60000 visits × score 88 marks = 5280000, shown only, not paid
                        2.2 performance pay: score 88 marks, target ≥100 marks, full 1500000.5 yuan × 88 marks ÷ 100 marks = 1320000.44 yuan, amount 1320000.44 yuan (full amount 1500000.5)
                        """);
    }

    @Test
    @DisplayName("X13 池所读的行不在办法中、挂钩的类别不合，一并说出")
    void x13Malformed() {
        String wrong = Funds.text("bundled-payment.json")
                .replace("\"by\": \"2.1\"", "\"by\": \"2.3\"")
                .replace("{\"score\": \"total\"}", "{\"standing\": \"grade\"}");
        assertThatThrownBy(() -> QuanhengJson.read(wrong, FundRule.class))
                .isInstanceOf(InvalidJson.class)
                .hasMessageContaining("gives a CODE, but the indicator is a NUMBER; take an indicator of that kind")
                .hasMessageContaining("reads line 2.3, which is not there; name a line of the rulebook");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BUNDLE.settle(GROUP, Funds.accounts(2018, "医疗集团 budget=1 spent=1 角色:牵头")))
                .withMessage("""
                        fund 医保总额打包付费与绩效工资 has 3 problems:
                          accounts: 县人民医院 has no account; give its account
                          accounts: 县中医院 has no account; give its account
                          accounts: 乡镇卫生院 has no account; give its account""");
    }
}
