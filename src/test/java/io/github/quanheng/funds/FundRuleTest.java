package io.github.quanheng.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.grading.AwardName;
import io.github.quanheng.json.InvalidJson;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.result.AwardDecision;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.InvalidRulebook;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Money;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** All figures are illustrative. */
@DisplayName("资金办法：不合的不收，写出再读回不变")
class FundRuleTest {
    private static final String TEXT = Funds.json("""
            {"id": "base", "name": "基数", "kind": "NUMBER", "unit": "元", "least": 0}, {"id": "score", "name": "得分", "kind": "NUMBER"},
            {"id": "grade", "name": "等次", "kind": "CODE"}, {"id": "won", "name": "评优", "kind": "YES_NO"}, {"id": "rate", "name": "率", "kind": "RATE"}
            """, """
            {"id": "1", "name": "应得", "marks": "base", "rounding": {"decimals": 2, "mode": "DOWN"}, "rule": {"proportional": {"of": "score", "target": 100, "form": "SHARE_OF_TARGET"}}},
            {"id": "2", "name": "评优奖", "marks": 0, "rule": {"award": [{"when": {"all": ["won", {"is": {"of": "grade", "in": ["优秀"]}}]}, "then": 10}]}},
            {"id": "3", "name": "扣减", "marks": 0, "watches": {"difference": {"from": "base", "less": ["#1"]}}},
            {"id": "4", "name": "权重", "marks": 0, "watches": {"gap": {"of": "score", "above": 80, "basis": "POINTS"}}}
            """, """
            "links": {"score": {"score": "total"}, "grade": {"standing": "grade"}, "won": {"award": "先进单位"}},
            "below": "RECOVERED",
            "pools": [
              {"name": "扣减池", "size": {"sumOf": "3"}, "by": "4", "within": "PEER_GROUP", "unit": "0.01", "tie": "REFUSE"},
              {"name": {"zh": "县奖", "en": "prize"}, "size": {"fixed": "1000"}, "by": "4", "within": "ALL", "unit": "100", "tie": "LARGER_WEIGHT"}]
            """);

    private static final FundRule RULE = QuanhengJson.read(TEXT, FundRule.class);

    private static void refused(String json, String... messages) {
        assertThatThrownBy(() -> QuanhengJson.read(json, FundRule.class))
                .isInstanceOfSatisfying(
                        InvalidJson.class,
                        wrong -> assertThat(wrong.problems().stream()
                                        .map(problem ->
                                                problem.toString().replaceAll(": line \\d+, column \\d+, ", ": ")))
                                .containsExactly(messages));
    }

    @Test
    @DisplayName("不以元计的、合计不舍入到分的，不收；舍入写在通则里也行")
    void currencyAndRounding() {
        String rounding = ", \"rounding\": {\"decimals\": 2, \"mode\": \"HALF_UP\"}";
        refused(TEXT.replace("\"currency\": \"CNY\",", ""), "rulebook: rulebook fund counts marks; name its currency");
        refused(
                TEXT.replace(rounding, ""),
                "rulebook.total: the total has no rounding; round it to the fen or coarser, by the mode that the text means");
        refused(
                TEXT.replace("\"decimals\": 2, \"mode\": \"HALF_UP\"", "\"decimals\": 3, \"mode\": \"HALF_UP\""),
                "rulebook.total.rounding: the total has 3 decimals; round it to the fen or coarser, by the mode that the text means");
        String inProvisions = TEXT.replace(rounding, "")
                .replace(
                        "\"total\": {\"floor\": \"none\", \"ceiling\": \"none\"}",
                        "\"total\": {\"floor\": \"none\", \"ceiling\": \"none\"" + rounding.replace("2", "0") + "}");
        assertThat(QuanhengJson.read(inProvisions, FundRule.class)
                        .rulebook()
                        .provisions()
                        .total()
                        .rounding())
                .isPresent();
    }

    @ParameterizedTest(name = "link {0}: {1}")
    @DisplayName("挂钩的数须在办法中，类别须合")
    @CsvSource(delimiter = '|', textBlock = """
            "score": {"score": "total"}   | "marks": {"score": "total"}    | links.marks: marks is no indicator of rulebook fund; name one of its indicators
            "score": {"score": "total"}   | "score": {"standing": "grade"} | links.score: gives a CODE, but the indicator is a NUMBER; take an indicator of that kind
            "score": {"score": "total"}   | "score": {"award": "先进单位"}  | links.score: gives a YES_NO, but the indicator is a NUMBER; take an indicator of that kind
            "score": {"score": "total"}   | "rate": {"score": "total"}     | links.rate: gives a NUMBER, but the indicator is a RATE; take an indicator of that kind
            "grade": {"standing": "grade"} | "grade": {"standing": "rank"} | links.grade: gives a NUMBER, but the indicator is a CODE; take an indicator of that kind
            """)
    void links(String there, String instead, String message) {
        refused(TEXT.replace(there, instead), message);
    }

    @Test
    @DisplayName("池名不重，所读的行都在办法中")
    void pools() {
        refused(
                TEXT.replace("{\"zh\": \"县奖\", \"en\": \"prize\"}", "\"扣减池\""),
                "pools[1].name: two pools are called 扣减池; rename one");
        refused(
                TEXT.replace("\"sumOf\": \"3\"", "\"sumOf\": \"7\""),
                "pools[0]: reads line 7, which is not there; name a line of the rulebook");
    }

    @Test
    @DisplayName("几处不合，一次说全")
    void severalAtOnce() {
        refused(
                TEXT.replace("\"currency\": \"CNY\",", "")
                        .replace("\"decimals\": 2, \"mode\": \"HALF_UP\"", "\"decimals\": 18, \"mode\": \"HALF_UP\"")
                        .replace("\"score\": {\"score\": \"total\"}", "\"marks\": {\"standing\": \"rank\"}")
                        .replace("\"won\": {\"award\": \"先进单位\"}", "\"won\": {\"score\": \"1\"}")
                        .replace("{\"zh\": \"县奖\", \"en\": \"prize\"}", "\"扣减池\"")
                        .replace("\"by\": \"4\"", "\"by\": \"8\""),
                "rulebook: rulebook fund counts marks; name its currency",
                "rulebook.total.rounding: the total has 18 decimals; round it to the fen or coarser, by the mode that the text means",
                "links.marks: marks is no indicator of rulebook fund; name one of its indicators",
                "links.won: gives a NUMBER, but the indicator is a YES_NO; take an indicator of that kind",
                "pools[0]: reads line 8, which is not there; name a line of the rulebook",
                "pools[1]: reads line 8, which is not there; name a line of the rulebook",
                "pools[1].name: two pools are called 扣减池; rename one");
    }

    @Test
    @DisplayName("文本未说的不替它说：应得为负怎么办、分给谁、余数相同给谁，都须写出")
    void nothingByDefault() {
        for (String part : List.of("below", "within", "tie", "unit", "by")) {
            assertThatThrownBy(() -> QuanhengJson.read(
                            TEXT.replaceAll("\"" + part + "\": \"[^\"]*\",?\\s*", "")
                                    .replace(", }", "}"),
                            FundRule.class))
                    .isInstanceOf(InvalidJson.class)
                    .hasMessageContaining(part);
        }
    }

    @Test
    @DisplayName("办法本身有错，结算时说出")
    void brokenRulebook() {
        FundRule broken = QuanhengJson.read(TEXT.replace("\"from\": \"base\"", "\"from\": \"bass\""), FundRule.class);
        assertThatThrownBy(() -> broken.settle(Funds.result("县: 甲 92"), Funds.accounts("甲 base=1")))
                .isInstanceOf(InvalidRulebook.class)
                .hasMessageContaining("items[3].watches.difference.from: indicator bass is not declared");
    }

    @Test
    @DisplayName("只列明的行没有金额：写了金额的不收")
    void watchedLinesHaveNoMarks() {
        assertThatThrownBy(() -> QuanhengJson.read(
                        TEXT.replace(
                                "\"name\": \"扣减\", \"marks\": 0, \"watches\"",
                                "\"name\": \"扣减\", \"marks\": 5, \"watches\""),
                        FundRule.class))
                .isInstanceOf(InvalidJson.class)
                .hasMessageContaining(
                        "item 3 (扣减) only watches a value, and its marks are not 0; write 0, or give it a rule");
    }

    private static FundSettlement settled() {
        List<AwardDecision> awards = Stream.of("甲", "乙")
                .map(unit -> new AwardDecision(
                        Funds.id(unit),
                        Label.of("县"),
                        AwardName.of("先进单位"),
                        AwardDecision.Status.QUALIFIES,
                        List.of(),
                        List.of(),
                        List.of()))
                .toList();
        return RULE.settle(
                Funds.result(Funds.cohort(2020, "县: 甲 92; 乙 65", "市: 丙 -"), List.of(), awards),
                Funds.accounts("甲 base=100; 乙 base=200.5; 丙 base=7"));
    }

    static Stream<Object> values() {
        FundSettlement settlement = settled();
        return Stream.of(
                        Stream.of(RULE, settlement),
                        RULE.links().values().stream(),
                        Stream.of(new Link.Standing(Link.Standing.As.RANK), new Link.Score(LineId.of("2.1"))),
                        RULE.pools().stream(),
                        RULE.pools().stream().map(Pool::size),
                        settlement.pools().stream(),
                        settlement.payments().stream(),
                        Stream.of(new Payment(
                                Funds.id("甲"), Outcome.of(Money.of("-1.25").yuan()))))
                .flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("values")
    @DisplayName("写出再读回相等")
    void roundTrips(Object value) {
        Class<?> type =
                value instanceof Link ? Link.class : value instanceof Pool.Size ? Pool.Size.class : value.getClass();
        Object again = QuanhengJson.read(QuanhengJson.write(value), type);
        assertThat(again).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(again.toString()).isEqualTo(value.toString());
    }

    @Test
    @DisplayName("写法简短稳定")
    void shortForms() {
        assertThat(QuanhengJson.mapper().valueToTree(RULE).get("links").toString())
                .isEqualTo(
                        "{\"score\":{\"score\":\"total\"},\"grade\":{\"standing\":\"grade\"},\"won\":{\"award\":\"先进单位\"}}");
        assertThat(flat(RULE.pools().get(1)))
                .isEqualTo("{\"name\":{\"zh\":\"县奖\",\"en\":\"prize\"},\"size\":{\"fixed\":\"1000\"},\"by\":\"4\","
                        + "\"within\":\"ALL\",\"unit\":\"100\",\"tie\":\"LARGER_WEIGHT\"}");
        assertThat(flat(settled().payments()))
                .isEqualTo(
                        "[{\"party\":\"甲\",\"yuan\":{\"absent\":\"MISSING\",\"about\":{\"sort\":\"FIGURE\",\"names\":[\"score\"]},\"because\":{\"open\":\"SCORE\",\"of\":\"total\"}}},"
                                + "{\"party\":\"乙\",\"yuan\":\"130.32\"},{\"party\":\"丙\",\"yuan\":{\"absent\":\"MISSING\",\"about\":{\"sort\":\"FIGURE\",\"names\":[\"score\"]},\"because\":{\"open\":\"SCORE\",\"of\":\"total\"}}}]");
        assertThat(flat(settled().pools()))
                .isEqualTo(
                        ("[{\"pool\":\"扣减池\",\"group\":\"县\",\"size\":\"78.18\",\"weights\":{\"甲\":\"12\"},\"shares\":{\"甲\":\"78.18\"},\"left\":\"0\"},"
                                        + "{\"pool\":\"扣减池\",\"group\":\"市\",\"size\":%1$s,\"weights\":{\"丙\":%1$s},\"left\":\"0\"},"
                                        + "{\"pool\":{\"zh\":\"县奖\",\"en\":\"prize\"},\"size\":%1$s,\"weights\":{\"甲\":\"12\",\"丙\":%1$s},\"left\":\"0\"}]")
                                .formatted(
                                        "{\"absent\":\"MISSING\",\"about\":{\"sort\":\"FIGURE\",\"names\":[\"score\"]},\"because\":{\"open\":\"SCORE\",\"of\":\"total\"}}"));
    }

    private static String flat(Object value) {
        return QuanhengJson.mapper().writeValueAsString(value);
    }

    @Test
    @DisplayName("相等看内容：差一项就不等；列表取来就不再变")
    void equality() {
        assertThat(QuanhengJson.read(TEXT, FundRule.class)).isEqualTo(RULE).hasSameHashCodeAs(RULE);
        assertThat(QuanhengJson.read(TEXT.replace("RECOVERED", "UNDECIDED"), FundRule.class))
                .isNotEqualTo(RULE);
        assertThat(QuanhengJson.read(TEXT.replace("\"fixed\": \"1000\"", "\"fixed\": \"1100\""), FundRule.class))
                .isNotEqualTo(RULE);
        assertThat(settled()).isEqualTo(settled());
        assertThatThrownBy(() -> RULE.pools().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> settled().payments().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(new Link.Award(AwardName.of("先进单位"))).isNotEqualTo(new Link.Award(AwardName.of("优秀单位")));
        Rulebook marks = Funds.ASSESSMENT;
        assertThatThrownBy(() ->
                        new FundRule(Label.of("误用"), marks, java.util.Map.of(), FundRule.Below.UNDECIDED, List.of()))
                .hasMessage("""
                        fund 误用 has 2 problems:
                          rulebook: rulebook assessment counts marks; name its currency
                          rulebook.total.rounding: the total has no rounding; round it to the fen or coarser, by the mode that the text means""");
    }
}
