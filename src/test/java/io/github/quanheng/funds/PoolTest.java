package io.github.quanheng.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.allocation.Allocation;
import io.github.quanheng.json.InvalidJson;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Cause;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.result.FinalResult;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.Subject;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Money;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All figures are illustrative. */
@DisplayName("资金池：定额的、各单位合计的，全部分或分组分，一分不差")
class PoolTest {
    private static final String INDICATORS = """
            {"id": "due", "name": "应得", "kind": "NUMBER", "unit": "元"}, {"id": "held", "name": "扣减", "kind": "NUMBER", "unit": "元"},
            {"id": "weight", "name": "权重", "kind": "NUMBER"}
            """;

    private static final String ITEMS = """
            {"id": "1", "name": "应得", "marks": 0, "rule": "due"},
            {"id": "2", "name": "扣减", "marks": 0, "applies": {"unit": {"own": {"扣减": ["是"]}}}, "watches": "held"},
            {"id": "3", "name": "权重", "marks": 0, "applies": {"unit": {"own": {"分配": ["参与"]}}}, "watches": "weight"}
            """;

    private static FundRule rule(String size, String within, String unit, String tie) {
        return Funds.rule(INDICATORS, ITEMS, """
                "below": "RECOVERED",
                "pools": [{"name": "奖励池", "size": %s, "by": "3", "within": "%s", "unit": "%s", "tie": "%s"}]
                """.formatted(size, within, unit, tie));
    }

    private static final FinalResult GROUPS = Funds.result("一组: 甲 90; 乙 80", "二组: 丙 70");

    /** Accounts of 甲, 乙 and 丙 from three figures each: due, held and weight. */
    private static String accounts(String figures) {
        String[] units = figures.split("; *");
        String[] names = {"甲", "乙", "丙"};
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < units.length; i++) {
            String[] words = units[i].split(" ", 4);
            text.append(i == 0 ? "" : "; ").append(names[i]);
            text.append(" due=" + words[0] + " held=" + words[1] + " weight=" + words[2]);
            text.append(words.length > 3 ? " " + words[3] : "");
            text.append(units[i].contains("扣减:") ? "" : " 扣减:是");
            text.append(units[i].contains("分配:") ? "" : " 分配:参与");
        }
        return text.toString();
    }

    private static String divisions(FundSettlement settlement) {
        return settlement.pools().stream()
                .map(pool -> pool.group().map(group -> group + " ").orElse("") + Funds.shown(pool.size()) + " left "
                        + pool.left())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest(name = "{0} | {1} {2} {3} {4}: {5} | {6}")
    @DisplayName("分配：份额与余额合为全池")
    @CsvSource(delimiter = '|', textBlock = """
            # due held weight of each     | size               | within     | unit | tie           | payments                        | divisions (worked by hand)
            0 0 1; 0 0 1; 0 0 1           | {"fixed": "100"}   | ALL        | 0.01 | FIRST_LISTED  | 33.34 33.33 33.33               | 100 left 0
            0 0 1; 0 0 1; 0 0 1           | {"fixed": "100"}   | PEER_GROUP | 0.01 | FIRST_LISTED  | 50 50 100                       | 一组 100 left 0, 二组 100 left 0
            5 30 1; 5 20 2; -5 10 3       | {"sumOf": "2"}     | ALL        | 0.01 | FIRST_LISTED  | 15 25 25                        | 60 left 0
            5 30 1; 5 20 2; -5 10 3       | {"sumOf": "2"}     | PEER_GROUP | 0.01 | FIRST_LISTED  | 21.67 38.33 5                   | 一组 50 left 0, 二组 10 left 0
            0 0 2; 0 0 3; 0 0 6           | {"fixed": "1000"}  | ALL        | 100  | FIRST_LISTED  | 200 300 500                     | 1000 left 0
            0 0 1; 0 0 1; 0 0 1           | {"fixed": "1000"}  | ALL        | 100  | FIRST_LISTED  | 400 300 300                     | 1000 left 0
            0 0 1; 0 0 3; 0 0 0           | {"fixed": "6"}     | ALL        | 1    | LARGER_WEIGHT | 1 5 0                           | 6 left 0
            0 0 1; 0 0 3; 0 0 0           | {"fixed": "6"}     | ALL        | 1    | FIRST_LISTED  | 2 4 0                           | 6 left 0
            0 0 1; 0 0 3; 0 0 0           | {"fixed": "6"}     | ALL        | 1    | REFUSE        | UNDECIDED UNDECIDED 0           | UNDECIDED left 0
            0 0 1; 0 0 3; 0 0 0           | {"fixed": "8"}     | ALL        | 1    | REFUSE        | 2 6 0                           | 8 left 0
            0 0 1; 0 0 1; 0 0 1           | {"fixed": "100"}   | PEER_GROUP | 100  | REFUSE        | UNDECIDED UNDECIDED 100         | 一组 UNDECIDED left 0, 二组 100 left 0
            7 30 0; 8 20 0; 9 10 0        | {"sumOf": "2"}     | ALL        | 0.01 | REFUSE        | 7 8 9                           | 60 left 60
            7 30 0; 8 20 1; 9 10 0        | {"sumOf": "2"}     | PEER_GROUP | 0.01 | REFUSE        | 7 58 9                          | 一组 50 left 0, 二组 10 left 10
            7 0 1; 8 0 1; 9 0 1           | {"sumOf": "2"}     | ALL        | 0.01 | REFUSE        | 7 8 9                           | 0 left 0
            0 0 1; 0 0 -1; 0 0 0          | {"fixed": "100"}   | ALL        | 0.01 | FIRST_LISTED  | REFUSED REFUSED 0               | REFUSED left 0
            0 0 1; 0 0 -; 0 0 1           | {"fixed": "100"}   | ALL        | 0.01 | FIRST_LISTED  | MISSING MISSING MISSING         | MISSING left 0
            0 0 1; 0 0 -; 0 0 1           | {"fixed": "100"}   | PEER_GROUP | 0.01 | FIRST_LISTED  | MISSING MISSING 100             | 一组 MISSING left 0, 二组 100 left 0
            0 1 1; 0 - 1; 0 1 1           | {"sumOf": "2"}     | ALL        | 0.01 | FIRST_LISTED  | MISSING MISSING MISSING         | MISSING left 0
            0 1 1; - 1 1; 0 1 1           | {"sumOf": "2"}     | ALL        | 0.01 | FIRST_LISTED  | 1 MISSING 1                     | 3 left 0
            0 0 1; 0 0 1; 0 0 1           | {"fixed": "150"}   | ALL        | 100  | FIRST_LISTED  | REFUSED REFUSED REFUSED         | REFUSED left 0
            0 -5 1; 0 0 1; 0 0 1          | {"sumOf": "2"}     | ALL        | 0.01 | FIRST_LISTED  | REFUSED REFUSED REFUSED         | REFUSED left 0
            0 -5 0; 0 0 0; 0 0 0          | {"sumOf": "2"}     | ALL        | 0.01 | FIRST_LISTED  | 0 0 0                           | REFUSED left 0
            0 0.001 0; 0 0 0; 0 0 0       | {"sumOf": "2"}     | ALL        | 0.01 | FIRST_LISTED  | 0 0 0                           | REFUSED left 0
            1 0 1; 2 0 9 分配:不参与; 3 0 1 | {"fixed": "100"}   | ALL        | 0.01 | FIRST_LISTED  | 51 2 53                         | 100 left 0
            1 0 -; 2 0 9 分配:不参与; 3 0 1 | {"fixed": "100"}   | ALL        | 0.01 | FIRST_LISTED  | MISSING 2 MISSING               | MISSING left 0
            1 40 1; 2 60 1 扣减:免; 3 0 2   | {"sumOf": "2"}     | ALL        | 0.01 | FIRST_LISTED  | 11 12 23                        | 40 left 0
            """)
    void divides(
            String figures, String size, String within, String unit, String tie, String payments, String divisions) {
        FundSettlement settlement = rule(size, within, unit, tie).settle(GROUPS, Funds.accounts(accounts(figures)));
        assertThat(Funds.payments(settlement)).isEqualTo(payments);
        assertThat(divisions(settlement)).isEqualTo(divisions);
    }

    private static Outcome size(String size, String unit, String tie, String figures) {
        return rule(size, "ALL", unit, tie)
                .settle(GROUPS, Funds.accounts(accounts(figures)))
                .pools()
                .get(0)
                .size();
    }

    @Test
    @DisplayName("分不下去的，说出缘由：权重为负、未报、余数相同、不够一份")
    void reasons() {
        assertThat(size("{\"fixed\": \"100\"}", "0.01", "FIRST_LISTED", "0 0 1; 0 0 -1; 0 0 0"))
                .isEqualTo(Outcome.absent(Reason.REFUSED, Subject.of(Rational.of(-1)))
                        .of(Funds.id("乙")));
        assertThat(size("{\"fixed\": \"100\"}", "0.01", "FIRST_LISTED", "0 0 1; 0 0 -; 0 0 0"))
                .isEqualTo(new Outcome.Absent(
                        Reason.MISSING,
                        Subject.of(FigureKey.of("weight")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Cause.said("未报"))));
        assertThat(size("{\"fixed\": \"100\"}", "0.01", "REFUSE", "0 0 1; 0 0 1; 0 0 1"))
                .isEqualTo(Outcome.absent(
                        Reason.UNDECIDED, Subject.of(List.of(Funds.id("甲"), Funds.id("乙"), Funds.id("丙")))));
        assertThat(size("{\"fixed\": \"150\"}", "100", "REFUSE", "0 0 1; 0 0 1; 0 0 1"))
                .isEqualTo(Outcome.absent(Reason.REFUSED, Subject.of(Rational.of(150))));
        assertThat(size("{\"sumOf\": \"2\"}", "0.01", "REFUSE", "0 -5 1; 0 0 1; 0 0 1"))
                .isEqualTo(Outcome.absent(Reason.REFUSED, Subject.of(Rational.of(-5))));
    }

    @Test
    @DisplayName("两个池各分各的；一个分不下去，有份的都待定")
    void twoPools() {
        String json = Funds.json(INDICATORS, ITEMS, """
                "below": "RECOVERED",
                "pools": [
                  {"name": "扣减池", "size": {"sumOf": "2"}, "by": "3", "within": "ALL", "unit": "0.01", "tie": "REFUSE"},
                  {"name": "县奖", "size": {"fixed": "100"}, "by": "1", "within": "PEER_GROUP", "unit": "1", "tie": "REFUSE"}]
                """);
        FundRule rule = QuanhengJson.read(json, FundRule.class);
        FundSettlement settlement = rule.settle(GROUPS, Funds.accounts(accounts("30 6 1; 10 0 1; 50 6 2")));
        assertThat(settlement.pools().stream().map(Funds::shares).toList())
                .containsExactly("甲 3, 乙 3, 丙 6", "甲 75, 乙 25", "丙 100");
        assertThat(Funds.payments(settlement)).isEqualTo("108 38 156");
        assertThat(Funds.payments(rule.settle(GROUPS, Funds.accounts(accounts("30 6 1; 10 0 1; 0 6 0")))))
                .isEqualTo("111 41 0");
        assertThat(Funds.payments(rule.settle(GROUPS, Funds.accounts(accounts("10 6 1; 10 0 1; 5 6 -")))))
                .isEqualTo("MISSING MISSING MISSING");
    }

    @Test
    @DisplayName("加上池内份额才见正负：应得负10元，分得15元，付5元")
    void shareAgainstDebt() {
        FundRule recovered = rule("{\"fixed\": \"30\"}", "ALL", "0.01", "FIRST_LISTED");
        FundRule undecided = new FundRule(
                recovered.name(), recovered.rulebook(), recovered.links(), FundRule.Below.UNDECIDED, recovered.pools());
        String figures = "-10 0 1; -15.01 0 1; 0 0 0";
        assertThat(Funds.payments(recovered.settle(GROUPS, Funds.accounts(accounts(figures)))))
                .isEqualTo("5 -0.01 0");
        assertThat(Funds.payments(undecided.settle(GROUPS, Funds.accounts(accounts(figures)))))
                .isEqualTo("5 UNDECIDED 0");
    }

    @Test
    @DisplayName("池按名次权重、按总额权重：按得分行与总额都可作权重")
    void weightsFromAnyLine() {
        FundRule byTotal = Funds.rule(INDICATORS, ITEMS, """
                "below": "RECOVERED",
                "pools": [{"name": "奖励池", "size": {"fixed": "90"}, "by": "total", "within": "ALL", "unit": "0.01", "tie": "REFUSE"}]
                """);
        assertThat(Funds.payments(byTotal.settle(GROUPS, Funds.accounts(accounts("1 0 0; 2 0 0; 6 0 0")))))
                .isEqualTo("11 22 66");
    }

    @Test
    @DisplayName("池的大小不能为负，最小份额须为整分的正数")
    void refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pool.Fixed(Money.of("-0.01")))
                .withMessage("money: pool of -0.01 yuan: is below zero; give an amount of zero or more");
        assertThat(new Pool.Fixed(Money.ZERO).money()).isEqualTo(Money.ZERO);
        for (String unit : List.of("0", "-1", "0.001")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> pool(unit))
                    .withMessage("unit: pool 奖励池: the smallest part is " + unit
                            + " yuan; name a positive number of whole fen");
        }
        assertThatThrownBy(() -> QuanhengJson.read("""
                        {"name": "奖励池", "size": {"fixed": "1"}, "by": "3", "within": "ALL", "unit": "0.01"}
                        """, Pool.class))
                .isInstanceOf(InvalidJson.class)
                .hasMessageContaining("tie");
    }

    private static Pool pool(String unit) {
        return new Pool(
                Label.of("奖励池"),
                new Pool.SumOf(LineId.of("2")),
                LineId.of("3"),
                Pool.Within.ALL,
                Money.of(unit),
                Allocation.Tie.REFUSE);
    }
}
