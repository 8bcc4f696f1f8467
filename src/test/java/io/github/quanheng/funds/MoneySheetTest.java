package io.github.quanheng.funds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.explanation.Explainer;
import io.github.quanheng.explanation.LineExplanation;
import io.github.quanheng.explanation.SheetExplanation;
import io.github.quanheng.value.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** All figures are illustrative. */
@DisplayName("资金说明：金额说元，得分说分，两种语言都不混")
class MoneySheetTest {
    private static final FundRule RULE = Funds.resource("money-sheet.json");

    private static final FundSettlement SETTLEMENT = RULE.settle(
            Funds.result("县: 甲 86.5; 乙 59; 丙 -"),
            Funds.accounts(
                    "甲 base=20000 files=600 leaflets=9 trained=3 plan=0 类别:普通; "
                            + "乙 base=20000 files=0 leaflets=12 trained=- plan=1 类别:试点; 丙 base=7 files=10 leaflets=0 trained=5 plan=1 类别:普通"));

    private static SheetExplanation sheet(int unit, Language language) {
        return Explainer.of(RULE.rulebook(), language)
                .explain(SETTLEMENT.sheets().get(unit));
    }

    private static List<String> sentences(int unit, Language language) {
        SheetExplanation sheet = sheet(unit, language);
        return Stream.concat(
                        sheet.items().map(LineExplanation::sentence),
                        Stream.of(
                                sheet.sections().get(0).line().sentence(),
                                sheet.total().sentence()))
                .toList();
    }

    private static List<String> rules(Language language) {
        return sheet(0, language).items().map(LineExplanation::rule).toList();
    }

    @Test
    @DisplayName("规则：计、扣、不付，而非得分、扣分")
    void rules() {
        assertThat(lines(rules(Language.CHINESE))).isEqualTo("""
                        按顺序取首个成立的情形：考核得分≥90分，计全额；考核得分≥80分，〔从全额起扣：扣款为全额 × 〔考核得分低于90分的，每低1分取1%（不足1分按比例）〕〕；考核得分≥60分，〔金额＝全额 × 考核得分 ÷ 100分，最高计全额，最低0元〕；其余，不付，扣完为止
                        合格档案每份计2元
                        领取资料低于12次的，每低1次扣30元（不足1次不计），扣完为止
                        参加培训分档：≥4次计500元；≥2次且<4次计300元；<2次不付；缺报的，不付
                        年度计划≥1份，计全额，否则不付；“不合格减半”考核得分<60分，金额乘以50%
                        仅适用于单位符合“‘类别’为试点”的，计全额
                        只列明全年补助 − “1 得分补助”金额，不计金额
                        """);
        assertThat(lines(rules(Language.ENGLISH))).isEqualTo("""
                        the first that holds counts: full amount if score ≥90 marks; [from full amount: the amount off is full amount × [score below 90 marks: 1% for each 1 mark short (part of 1 mark pro rata)]] if score ≥80 marks; [the amount is full amount × score ÷ 100 marks, at most full amount, at least 0] if score ≥60 marks; otherwise nothing, never below 0
                        2 yuan for each record: accepted files
                        leaflets fetched below 12 times: 30 yuan off for each 1 time short (part of 1 time does not count), never below 0
                        trainings attended by band: ≥4 times: 500 yuan; ≥2 times and <4 times: 300 yuan; <2 times: nothing; missing: nothing
                        full amount if plans made ≥1 record, otherwise nothing; “halved below 60”: the amount is multiplied by 50% if score <60 marks
                        only where the unit fits “类别 is 试点”, full amount
                        shown only, not paid: yearly subsidy − amount of “1 by score”
                        """);
    }

    @Test
    @DisplayName("得数：每步可复算，不在表上的、只列明的分开说")
    void amounts() {
        assertThat(lines(sentences(0, Language.CHINESE))).isEqualTo("""
                        1 得分补助：考核得分 86.5分，考核得分满足≥80分，低于90分，低3.5分，每低1分取1%（不足1分按比例），取3.5%；全额20000元 × 3.5% = 700元，扣700元，计19300元（全额20000元）
                        2 建档补助：合格档案 600份，每份计2元，计1200元
                        3 资料经费：领取资料 9次，目标≥12次，低3次，每低1次扣30元（不足1次不计），扣90元，扣完为止，计0元（全额80元）
                        4 培训补助：参加培训 3次，属≥2次且<4次一档，计300元（全额500元）
                        5 计划奖：年度计划 0份，目标≥1份，未达到目标，计0元（全额100元）
                        6 试点补助，本单位无此项，不计金额（全额1000元）
                        7 扣减额：全年补助 20000元，20000元 − “1 得分补助”金额 19300元 = 700元，只列明，不计金额
                        s 补助，各项金额之和为19300 + 1200 + 0 + 300 + 0 = 20800元，计20800元
                        应付，各项金额之和为20800元，计20800元
                        """);
        assertThat(lines(sentences(0, Language.ENGLISH))).isEqualTo("""
                        1 by score: score 86.5 marks, score: meets ≥80 marks, below 90 marks, 3.5 marks short, 1% for each 1 mark short (part of 1 mark pro rata), 3.5%; full 20000 yuan × 3.5% = 700 yuan, 700 yuan off, amount 19300 yuan (full amount 20000)
                        2 files: accepted files 600 records, 2 yuan for each record, amount 1200 yuan
                        3 leaflets: leaflets fetched 9 times, target ≥12 times, 3 times short, 30 yuan off for each 1 time short (part of 1 time does not count), 90 yuan off, not below 0, amount 0 yuan (full amount 80)
                        4 training: trainings attended 3 times, in the band ≥2 times and <4 times, amount 300 yuan (full amount 500)
                        5 plan: plans made 0 records, target ≥1 record, target not met, amount 0 yuan (full amount 100)
                        6 pilot, does not concern this unit, not counted (full amount 1000)
                        7 withheld: yearly subsidy 20000 yuan, 20000 yuan − amount of “1 by score” 19300 yuan = 700 yuan, shown only, not paid
                        s subsidy, sum of the parts: 19300 + 1200 + 0 + 300 + 0 = 20800 yuan, amount 20800 yuan
                        due, sum of the parts: 20800 yuan, amount 20800 yuan
                        """);
    }

    @Test
    @DisplayName("缺报按规定计的、减半的、付到试点的")
    void policiesAndEffects() {
        assertThat(lines(sentences(1, Language.CHINESE))).isEqualTo("""
                        1 得分补助：考核得分 59分，考核得分不满足≥90分，考核得分不满足≥80分，考核得分不满足≥60分，各情形均不成立，计0元（全额20000元）
                        2 建档补助：合格档案 0份，每份计2元，计0元
                        3 资料经费：领取资料 12次，目标≥12次，不低于12次，不扣款，计80元（全额80元）
                        4 培训补助，参加培训：缺报（未报），按规定计0元，计0元（全额500元）
                        5 计划奖：年度计划 1份，目标≥1份，达到目标，考核得分 59分，满足<60分，触发“不合格减半”（金额乘以50%），100元变为50元，计50元（全额100元）
                        6 试点补助，计1000元（全额1000元）
                        7 扣减额：全年补助 20000元，20000元 − “1 得分补助”金额 0元 = 20000元，只列明，不计金额
                        s 补助，各项金额之和为0 + 0 + 80 + 0 + 50 + 1000 = 1130元，计1130元
                        应付，各项金额之和为1130元，计1130元
                        """);
        assertThat(lines(sentences(1, Language.ENGLISH))).isEqualTo("""
                        1 by score: score 59 marks, score: does not meet ≥90 marks, score: does not meet ≥80 marks, score: does not meet ≥60 marks, no case holds, amount 0 yuan (full amount 20000)
                        2 files: accepted files 0 records, 2 yuan for each record, amount 0 yuan
                        3 leaflets: leaflets fetched 12 times, target ≥12 times, not below 12 times, nothing off, amount 80 yuan (full amount 80)
                        4 training, trainings attended: missing (未报), by provision counts as 0 yuan, amount 0 yuan (full amount 500)
                        5 plan: plans made 1 record, target ≥1 record, target met, score 59 marks, meets <60 marks, “halved below 60” applies (the amount is multiplied by 50%), from 100 yuan to 50 yuan, amount 50 yuan (full amount 100)
                        6 pilot, amount 1000 yuan (full amount 1000)
                        7 withheld: yearly subsidy 20000 yuan, 20000 yuan − amount of “1 by score” 0 yuan = 20000 yuan, shown only, not paid
                        s subsidy, sum of the parts: 0 + 0 + 80 + 0 + 50 + 1000 = 1130 yuan, amount 1130 yuan
                        due, sum of the parts: 1130 yuan, amount 1130 yuan
                        """);
    }

    @Test
    @DisplayName("没有得分，就没有金额，合计也没有")
    void absences() {
        assertThat(lines(sentences(2, Language.CHINESE).subList(4, 9))).isEqualTo("""
                        5 计划奖：年度计划 1份，目标≥1份，达到目标，“不合格减半”是否触发未定（考核得分：缺报（“total”考核得分无值）），无金额（全额100元）
                        6 试点补助，本单位无此项，不计金额（全额1000元）
                        7 扣减额：全年补助 7元，“1 得分补助”金额：缺报，只列明，不计金额
                        s 补助，“1 得分补助”：缺报，无金额
                        应付，“s 补助”：缺报，无金额
                        """);
        assertThat(lines(sentences(2, Language.ENGLISH).subList(4, 9))).isEqualTo("""
                        5 plan: plans made 1 record, target ≥1 record, target met, whether “halved below 60” applies is not known (score: missing ("total": no assessed score)), no amount (full amount 100)
                        6 pilot, does not concern this unit, not counted (full amount 1000)
                        7 withheld: yearly subsidy 7 yuan, amount of “1 by score”: missing, shown only, not paid
                        s subsidy, “1 by score”: missing, no amount
                        due, “s subsidy”: missing, no amount
                        """);
        assertThat(SETTLEMENT.payment(Funds.id("丙")).money()).isEmpty();
        assertThat(Funds.payments(SETTLEMENT)).isEqualTo("20800 1130 MISSING");
    }

    @Test
    @DisplayName("通则、表头")
    void provisionsAndColumns() {
        assertThat(lines(sheet(0, Language.CHINESE).provisions())).isEqualTo("""
                        小项：最低0元，不封顶，四舍五入保留2位小数
                        大项：不保底，最高全额，不舍入（另有写明的除外）
                        合计：最低0元，不封顶，四舍五入保留2位小数
                        缺报的，无金额（缺报）
                        不适用的，不计入
                        分母为零的，计全额
                        其余无值情形无金额，合计亦无金额
                        不计入的金额在本部分内折算
                        """);
        assertThat(lines(sheet(0, Language.ENGLISH).provisions())).isEqualTo("""
                        items: at least 0 yuan, no ceiling, rounded half up to 2 decimals
                        sections: no floor, at most full amount, not rounded (unless said otherwise)
                        total: at least 0 yuan, no ceiling, rounded half up to 2 decimals
                        missing: no amount (missing)
                        not applicable: taken out of the account
                        zero denominator: full amount
                        any other absence leaves the line and the total without an amount
                        amounts taken out are spread within their section
                        """);
        assertThat(sheet(0, Language.CHINESE).columns()).containsExactly("部分", "项目", "实际值", "目标", "计算办法", "金额", "全额");
        assertThat(sheet(0, Language.ENGLISH).columns())
                .containsExactly("Section", "Item", "Value", "Target", "Rule", "Amount", "Full amount");
    }

    private static String lines(List<String> sentences) {
        return String.join("\n", sentences) + "\n";
    }
}
