package io.github.quanheng.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.ranking.End;
import io.github.quanheng.ranking.Place;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.scoring.InvalidSubmission;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.statistics.PercentileMethod;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Percentage;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Scale;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("列算：一部办法，一列一列地计分")
class PlanTest {
    /** Two sections; what does not apply is taken out and the section put up to its marks. */
    private static final String BOOK = """
            {"id": "t", "edition": "1", "title": "测试", "inForce": "2020-01-01/2020-12-31",
             "indicators": [{"id": "managed", "name": "管理率", "kind": "RATE", "unit": "%"}, {"id": "cases", "name": "事故", "kind": "NUMBER", "least": 0},
               {"id": "growth", "name": "增幅", "kind": "NUMBER"}, {"id": "pass", "name": "达标", "kind": "YES_NO"}],
             "provisions": {"items": {"floor": "none", "ceiling": "full", "rounding": {"decimals": 2, "mode": "HALF_UP"}},
               "sections": {"floor": "none", "ceiling": "full", "rounding": {"decimals": 2, "mode": "HALF_UP"}},
               "total": {"floor": 0, "ceiling": "full"}, "absent": {"MISSING": 0, "NOT_APPLICABLE": "excluded", "ZERO_DENOMINATOR": "full"},
               "excluded": "RESCALE_SECTION"},
             "sections": [
               {"id": "1", "name": "一", "marks": 10, "items": [
                 {"id": "1.1", "name": "管理率", "marks": 6, "rule": {"proportional": {"of": "managed", "target": "80%", "form": "SHARE_OF_TARGET"}}},
                 {"id": "1.2", "name": "增幅", "marks": 4, "rule": {"product": ["0.125", "growth"]}}]},
               {"id": "2", "name": "二", "marks": 5, "items": [
                 {"id": "2.1", "name": "事故", "marks": 5, "floor": 0, "rule": {"deduct": [{"perCase": {"each": "1.5", "of": "cases"}}]}}]}],
             "total": {"name": "总分", "marks": 15},
             "grading": {"grades": [{"name": "好", "when": ["#total", ">=", 12]}, {"name": "差"}]}}
            """;

    private static final Layout LAYOUT = Layout.empty()
            .with("managed", new Column.Share(0))
            .with("growth", new Column.Decimal(2, Scale.ONE))
            .with("cases", new Column.Decimal(0, Scale.ONE));

    private static final Scorer SCORER = Scorer.of(QuanhengJson.read(BOOK, Rulebook.class));
    private static final Party PARTY = Organisation.builder()
            .id(PartyId.of("unit"))
            .name(Label.of("单位"))
            .kind(PartyKind.OFFICE)
            .build();

    private static Table.Builder table(int units) {
        return Table.builder(LAYOUT, Period.ofYear(2020), Collections.nCopies(units, PARTY));
    }

    private static Table one(long above, long below, String growth, long cases) {
        return table(1)
                .shares("managed", new long[] {above}, new long[] {below})
                .numbers("growth", new BigDecimal[] {new BigDecimal(growth)})
                .numbers("cases", new long[] {cases})
                .build();
    }

    private static String said(Scores scores, String line) {
        return scores.number(LineId.of(line), 0)
                .map(Rational::toString)
                .orElseGet(() -> scores.reason(LineId.of(line), 0).orElseThrow().name());
    }

    @ParameterizedTest(name = "{0}/{1}, {2}, {3}: {4}, {5}, {6}; {7}, {8}; {9}, {10}")
    @DisplayName("按目标的比例、负分四舍五入（远离零）、每例扣分、各级合计与等次")
    @CsvSource({
        "60, 100, 8, 0, 4.5, 1, 5, 5.5, 5, 10.5, 差",
        "80, 100, 40, 1, 6, 4, 3.5, 10, 3.5, 13.5, 好",
        // 0.125 × 0.04 = 0.005, away from zero: 0.01 and -0.01
        "80, 100, 0.04, 0, 6, 0.01, 5, 6.01, 5, 11.01, 差",
        "80, 100, -0.04, 4, 6, -0.01, 0, 5.99, 0, 5.99, 差",
        // 6 × 1/1500 ÷ 80% = 0.005
        "1, 1500, 0, 0, 0.01, 0, 5, 0.01, 5, 5.01, 差",
        "0, 0, 0, 0, 6, 0, 5, 6, 5, 11, 差",
    })
    void scores(
            long above, long below, String growth, long cases, String first, String second, String third, String one, String two, String total, String grade) {
        Plan plan = Plan.of(SCORER, LAYOUT);
        assertThat(plan.lines()).allMatch(line -> line.falls().isEmpty());
        Scores scores = plan.score(one(above, below, growth, cases), Detail.ITEMS);
        assertThat(List.of(
                        said(scores, "1.1"),
                        said(scores, "1.2"),
                        said(scores, "2.1"),
                        said(scores, "1"),
                        said(scores, "2"),
                        said(scores, "total")))
                .containsExactly(first, second, third, one, two, total);
        assertThat(scores.grade(0)).hasValue(grade.equals("好") ? 0 : 1);
    }

    @Test
    @DisplayName("合理缺项：1.2不适用，余项按该部分满分标化：4.5 × 10 ÷ 6 = 7.5；两项都不适用，该部分不计入，总分只剩5分")
    void rescaled() {
        Table table = table(3)
                .shares("managed", new long[] {60, 60, 60}, new long[] {100, 100, 100})
                .numbers("growth", new long[] {0, 0, 0})
                .numbers("cases", new long[] {0, 0, 0})
                .absent("growth", 1, Reason.NOT_APPLICABLE)
                .absent("growth", 2, Reason.NOT_APPLICABLE)
                .absent("managed", 2, Reason.NOT_APPLICABLE)
                .build();
        Scores scores = Plan.of(SCORER, LAYOUT).score(table, Detail.SECTIONS);
        LineId first = LineId.of("1");
        assertThat(List.of(scores.number(first, 0), scores.number(first, 1), scores.number(first, 2)))
                .containsExactly(Optional.of(Rational.of("4.5")), Optional.of(Rational.of("7.5")), Optional.empty());
        assertThat(scores.reason(first, 2)).hasValue(Reason.EXCLUDED);
        assertThat(scores.number(LineId.TOTAL, 2)).hasValue(Rational.of(15));
    }

    @Test
    @DisplayName("不合列的数（多于两位小数、超过2的50次方）由逐单位结算，得分相同")
    void odd() {
        Table table = table(2)
                .shares("managed", new long[] {60, 3}, new long[] {100, 4})
                .numbers("growth", new BigDecimal[] {new BigDecimal("8.001"), new BigDecimal("1e17")})
                .numbers("cases", new long[] {0, 0})
                .build();
        Scores scores = Plan.of(SCORER, LAYOUT).score(table, Detail.ITEMS);
        assertThat(scores.number(LineId.of("1.2"), 0)).hasValue(Rational.of(1)); // 1.000125
        assertThat(scores.number(LineId.of("1.2"), 1)).hasValue(Rational.of(4));
    }

    @Test
    @DisplayName("不合办法的数据照样被拒，说明是哪个单位的哪个数")
    void refused() {
        Table table = one(60, 100, "8", -1);
        Plan plan = Plan.of(SCORER, LAYOUT);
        assertThatThrownBy(() -> plan.score(table, Detail.TOTAL))
                .isInstanceOf(InvalidSubmission.class)
                .hasMessageContaining("units[unit].observations.cases.value: -1 is less than the least 0");
    }

    @Test
    @DisplayName("办法没有的指标、类型不同的列，一并说明")
    void wrongLayout() {
        Layout wrong = LAYOUT.with("rate", new Column.Share(0)).with("pass", new Column.Decimal(0, Scale.ONE));
        assertThatThrownBy(() -> Plan.of(SCORER, wrong)).hasMessageContaining("[rate, pass]");
    }

    @Test
    @DisplayName("一段一段地算，与一次算完相同；跨两块")
    void ranges() {
        int units = 10_000;
        long[] cases = IntStream.range(0, units).mapToLong(unit -> unit % 4).toArray();
        Table table = table(units)
                .shares("managed", IntStream.range(0, units).mapToLong(unit -> unit % 97).toArray(), IntStream.range(0, units).mapToLong(unit -> 97).toArray())
                .numbers("growth", IntStream.range(0, units).mapToLong(unit -> unit - 5_000).toArray())
                .numbers("cases", cases)
                .absent("growth", 8_191, Reason.NOT_APPLICABLE)
                .absent("growth", 8_192, Reason.MISSING)
                .build();
        Plan plan = Plan.of(SCORER, LAYOUT);
        Scores whole = plan.score(table, Detail.ITEMS);
        Scores parts = plan.scores(table, Detail.ITEMS);
        plan.score(table, 8_192, units, parts);
        plan.score(table, 0, 777, parts);
        plan.score(table, 777, 8_192, parts);
        for (PlannedLine line : plan.lines()) {
            assertThat(parts.whole(line.line(), -1)).isEqualTo(whole.whole(line.line(), -1));
        }
        assertThat(IntStream.range(0, units).allMatch(unit -> parts.grade(unit).equals(whole.grade(unit)))).isTrue();
    }

    @Test
    @DisplayName("三个单位扣0、1、2例：5、3.5、2分；并列、名次、合计、均值、中位数")
    void standings() {
        Table table = table(5)
                .shares("managed", new long[] {1, 1, 1, 1, 1}, new long[] {1, 1, 1, 1, 1})
                .numbers("growth", new long[5])
                .numbers("cases", new long[] {0, 1, 2, 1, 0})
                .build();
        Scores scores = Plan.of(SCORER, LAYOUT).score(table, Detail.ITEMS);
        Standings standings = Standings.of(scores, LineId.of("2.1"), new int[] {0, 0, 0, 0, -1}, End.HIGHEST);
        assertThat(standings.place(1)).hasValue(new Place(1, 1, 1));
        assertThat(standings.place(2)).hasValue(new Place(3, 0, 0));
        assertThat(standings.place(4)).isEmpty();
        assertThat(standings.count(0)).isEqualTo(4);
        assertThat(standings.total(0)).isEqualTo(Rational.of(14));
        assertThat(standings.mean(0)).hasValue(Rational.of("3.5"));
        assertThat(standings.highest(0)).hasValue(Rational.of(5));
        assertThat(standings.lowest(0)).hasValue(Rational.of(2));
        assertThat(standings.percentile(Percentage.of("50%"), PercentileMethod.values()[0], 0)).isPresent();
    }
}
