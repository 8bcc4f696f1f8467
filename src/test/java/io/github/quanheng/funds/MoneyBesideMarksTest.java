package io.github.quanheng.funds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.explanation.Explainer;
import io.github.quanheng.explanation.SheetExplanation;
import io.github.quanheng.gap.GapWords;
import io.github.quanheng.gap.Goal;
import io.github.quanheng.gap.Move;
import io.github.quanheng.gap.WhatIf;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("分数办法中的金额项：总分每低于90分1分扣100元，另按人头奖10元；金额不加进总分，分数也不加进金额")
class MoneyBesideMarksTest {
    private static final String BOOK = """
            {
              "id": "mixed", "edition": "2024", "inForce": "2024-01-01/2024-12-31",
              "title": {"zh": "示意", "en": "Illustration"},
              "indicators": [
                {"id": "rate", "name": {"zh": "规范管理率", "en": "managed"}, "kind": "RATE", "unit": "%"},
                {"id": "people", "name": {"zh": "新增人数", "en": "new people"}, "kind": "NUMBER", "unit": "人"},
                {"id": "base", "name": {"zh": "补助基数", "en": "base"}, "kind": "NUMBER", "unit": "元"}
              ],
              "provisions": {
                "items": {"floor": 0, "ceiling": "full"}, "sections": {"floor": 0, "ceiling": "full"},
                "total": {"floor": 0, "ceiling": "full"},
                "absent": {"MISSING": 0, "NOT_APPLICABLE": "excluded", "ZERO_DENOMINATOR": "excluded"},
                "excluded": "RESCALE_TOTAL"
              },
              "sections": [{
                "id": "1", "name": {"zh": "考核", "en": "Assessment"}, "marks": 100,
                "items": [
                  {"id": "1.1", "name": {"zh": "管理", "en": "Management"}, "marks": 100, "rule": {"product": ["full", "rate"]}},
                  {"id": "1.2", "name": {"zh": "扣款", "en": "Fine"}, "marks": 1000, "currency": "CNY",
                   "rule": {"perCase": {"each": 100, "of": {"gap": {"of": "#total", "below": 90, "basis": "POINTS"}}}}},
                  {"id": "1.3", "name": {"zh": "应付", "en": "Due"}, "marks": "base", "currency": "CNY", "ceiling": "none",
                   "rule": {"difference": {"from": {"sum": ["base", {"perCase": {"each": 10, "of": "people"}}]}, "less": ["#1.2"]}}},
                  {"id": "1.4", "name": {"zh": "每分金额", "en": "Amount a mark"}, "marks": 0,
                   "watches": {"quotient": {"over": "#1.3", "by": "#1.1"}}, "unit": "元/分"}
                ]
              }],
              "total": {"name": {"zh": "总分", "en": "Total"}, "marks": 100}
            }
            """;

    private static final String UNIT = """
            {"units": [{"party": {"institution": {"id": "A", "name": "甲卫生院", "grade": "未定级"}},
              "submission": {"party": "A", "period": "2024-01-01/2024-12-31", "observations": {
                "rate": {"value": "80%"}, "people": {"value": 30}, "base": {"value": 20000}}}}]}
            """;

    private static Rulebook rulebook() {
        return QuanhengJson.read(BOOK, Rulebook.class);
    }

    private static ScoreSheet sheet() {
        return Scorer.of(rulebook())
                .score(QuanhengJson.read(UNIT, Cohort.class))
                .get(0);
    }

    private static String told(Language language) {
        SheetExplanation why = Explainer.of(rulebook(), language).explain(sheet());
        return Stream.of(
                        why.items().map(item -> item.sentence()),
                        why.sections().stream().map(section -> section.line().sentence()),
                        Stream.of(why.total().sentence()))
                .flatMap(all -> all)
                .collect(Collectors.joining("\n"));
    }

    @Test
    @DisplayName("80分：比90分低10分，扣1000元；20000 − 1000 + 30 × 10 = 19300元；总分仍是80分")
    void amounts() {
        ScoreSheet sheet = sheet();
        assertThat(sheet.items()
                        .map(item -> item.value().number().orElseThrow().toString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo("80 1000 19300 241.25");
        assertThat(sheet.total().score().number().orElseThrow()).hasToString("80");
    }

    @Test
    @DisplayName("要多少人才到19500元：30人是19300元，每人10元，再增20人；金额说元，总分说分")
    void whatIf() {
        WhatIf unit = WhatIf.of(Scorer.of(rulebook()), QuanhengJson.read(UNIT, Cohort.class), PartyId.of("A"));
        Move move = new Move(FigureKey.of("people"), Figure.of("1"), 100);
        Goal goal = new Goal.Score(LineId.of("1.3"), Rational.of(19_500));
        assertThat(GapWords.sentence(unit.least(move, goal), move, goal, rulebook()))
                .isEqualTo(new Statement(
                        "新增人数再增20人，到50人：计19500元，总分80分；少一步只计19490元",
                        "new people: 20 more, to 50: 19500 yuan, total 80 marks; one step less gives 19490 yuan"));
    }

    @Test
    @DisplayName("中文：金额的句子用元，分数的句子用分")
    void chinese() {
        assertThat(told(Language.CHINESE)).isEqualTo("""
                1.1 管理：规范管理率 80%，满分100分 × 80% = 80分，得80分（满分100分）
                1.2 扣款：总分 80分，低于90分，低10分，每分计100元，计1000元（全额1000元）
                1.3 应付：补助基数 20000元，新增人数 30人，每人计10元，计300元；20000元 + 300 − “1.2 扣款”金额 1000元 = 19300元，计19300元（全额20000元）
                1.4 每分金额，“1.3 应付”金额 19300元 ÷ “1.1 管理”得分 80分 = 241.25元/分，监测，不计分
                1 考核，各项得分之和为80分，得80分（满分100分）
                总分，各项得分之和为80分，得80分（满分100分）
                """.strip());
    }

    @Test
    @DisplayName("英文")
    void english() {
        assertThat(told(Language.ENGLISH)).isEqualTo("""
                1.1 Management: managed 80%, full 100 marks × 80% = 80 marks, score 80 marks (full marks 100)
                1.2 Fine: Total 80 marks, below 90 marks, 10 marks short, 100 yuan for each mark, amount 1000 yuan (full amount 1000)
                1.3 Due: base 20000 yuan, new people 30 people, 10 yuan for each person, 300 yuan; 20000 yuan + 300 − amount of “1.2 Fine” 1000 yuan = 19300 yuan, amount 19300 yuan (full amount 20000)
                1.4 Amount a mark, amount of “1.3 Due” 19300 yuan ÷ score of “1.1 Management” 80 marks = 241.25 yuan per mark, watched, without marks
                1 Assessment, sum of the parts: 80 marks, score 80 marks (full marks 100)
                Total, sum of the parts: 80 marks, score 80 marks (full marks 100)
                """.strip());
    }

    private static List<String> problems(String from, String to) {
        return Scorer.problems(QuanhengJson.read(BOOK.replace(from, to), Rulebook.class)).stream()
                .map(problem -> problem.in(Language.CHINESE))
                .toList();
    }

    @Test
    @DisplayName("没有写明币种就不能混：金额与分数不能相加")
    void onlyWhereStated() {
        assertThat(problems("\"marks\": \"base\", \"currency\": \"CNY\",", "\"marks\": \"base\","))
                .startsWith(
                        "items[1.3].marks：base是数量（元），此处须是分值；以金额计的项请写\"currency\": \"CNY\"",
                        "items[1.3].rule：算出的值是数量（元），此处须是分值；以金额计的项请写\"currency\": \"CNY\"");
        assertThat(problems("{\"product\": [\"full\", \"rate\"]}", "{\"sum\": [\"full\", \"#1.3\"]}"))
                .startsWith("items[1.1].rule.sum[1]：#1.3是数量（元），而满分是分值；两者单位须一致，只有0不分单位");
    }
}
