package io.github.quanheng.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.faults.Book;
import io.github.quanheng.faults.Units;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Rational;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("得分的步骤都是数据：参数用了哪一行、何时有效、出自哪一条，否决与限分前后各是多少，等次前后各是什么")
class StepsTest {
    private static final String SHARE = "{'proportional':{'of':'r','target':'%s','form':'SHARE_OF_TARGET'}}";

    private static Derivation.Looked looked(ScoreSheet sheet) {
        return sheet.item("1")
                .rule()
                .tree()
                .filter(Derivation.Looked.class::isInstance)
                .map(Derivation.Looked.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** 10 × 63 ÷ 90 = 7: the row of 2024, which article 4 gives. */
    @Test
    @DisplayName("目标2023年80%（第三条），2024年90%（第四条）：2024年度用第二行，63%得7分")
    void theRowThatHeld() {
        ScoreSheet sheet = Book.usual()
                .parameter(
                        "t",
                        "{'during':'2023-01-01/2023-12-31','value':'80%','clause':{'document':'某文件','clause':'第三条','certainty':'ILLUSTRATIVE'}},"
                                + "{'during':'2024-01-01/2024-12-31','value':'90%','clause':{'document':'某文件','clause':'第四条','certainty':'ILLUSTRATIVE'}}")
                .item("1", 10, SHARE.formatted("$t"))
                .sheet("'r':'63%'");
        Derivation.Looked target = looked(sheet);
        assertThat(target.row()).contains(1);
        assertThat(target.during()).contains(Period.ofYear(2024));
        assertThat(target.clause().flatMap(Citation::clause)).contains("第四条");
        assertThat(target.outcome()).isEqualTo(Outcome.of(Rational.of(90, 100)));
        assertThat(sheet.item("1").score()).isEqualTo(Outcome.of(Rational.of(7)));
    }

    /** 10 × 63 ÷ 84 = 7.5 by the unit's own target, which stands in no row. */
    @Test
    @DisplayName("责任书另定目标84%：不是办法中的哪一行，63%得7.5分")
    void anOwnTarget() {
        Book book = Book.usual()
                .parameter("own", "{'value':'90%'}")
                .ownTarget("own")
                .item("1", 10, SHARE.formatted("$own"));
        AssessedUnit unit = Units.of("A", "'r':'63%'").cohort().units().get(0).withTarget("own", "84%");
        ScoreSheet sheet = book.scorer().score(unit);
        assertThat(looked(sheet).row()).isEmpty();
        assertThat(looked(sheet).clause()).isEmpty();
        assertThat(looked(sheet).outcome()).isEqualTo(Outcome.of(Rational.of(84, 100)));
        assertThat(sheet.item("1").score()).isEqualTo(Outcome.of(Rational.of(15, 2)));
    }

    /** Item 1: 10 × 60 ÷ 80 = 7.5; item 2: 4. Together 11.5, at most 10 after the cap, 0.5 more, and 0 by the veto where it applies. */
    @ParameterizedTest(name = "限分{0}，通报{1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            true  | 乙 | 限分 1: 11.5 → 10, 奖励 1: 10 → 10.5, 否决 0: 10.5 → 10.5
            true  | 甲 | 限分 1: 11.5 → 10, 奖励 1: 10 → 10.5, 否决 1: 10.5 → 0
            false | 乙 | 限分 0: 11.5 → 11.5, 奖励 1: 11.5 → 12, 否决 0: 12 → 12
            """)
    @DisplayName("总分11.5：限分至10，奖励0.5，通报为甲的否决归零；逐步写出前后")
    void effects(boolean capped, String notice, String expected) {
        ScoreSheet sheet = Book.usual()
                .item("1", 10, SHARE.formatted("80%"))
                .item("2", 5, "'x'")
                .total(
                        "'effects':[{'name':'限分','when':'q','how':'AT_MOST','to':10},{'name':'奖励','how':'ADD','to':'0.5'},"
                                + "{'name':'否决','when':{'is':{'of':'c','in':['甲']}},'how':'SET','to':0}]")
                .sheet("'r':'60%','x':4,'q':" + capped + ",'c':'" + notice + "'");
        assertThat(String.join(
                        ", ",
                        sheet.total().effects().stream()
                                .map(effect -> effect.name() + " " + number(effect.condition()) + ": "
                                        + number(effect.before()) + " → " + number(effect.after()))
                                .toList()))
                .isEqualTo(expected);
        assertThat(sheet.total().score())
                .isEqualTo(sheet.total().effects().get(2).after());
    }

    private static String number(Outcome outcome) {
        return outcome.number().map(Rational::toString).orElse("无");
    }

    /** 7 by the rule, at most the full 5; −2 by the rule, at least 0. */
    @ParameterizedTest(name = "{0} → {1}，限后{2}")
    @CsvSource({"7, 7, 5", "3, 3, 3", "-2, -2, 0"})
    @DisplayName("封顶满分5、保底0：限前限后都在，界从何来也在")
    void bounds(String x, String raw, String limited) {
        LineScore line = Book.usual()
                .item("1", 5, "'x'", "'floor':'0'", "'ceiling':'full'")
                .sheet("'x':" + x)
                .item("1");
        assertThat(number(line.raw())).isEqualTo(raw);
        assertThat(number(line.limited())).isEqualTo(limited);
        assertThat(line.floor().map(Derivation::outcome)).contains(Outcome.of(Rational.ZERO));
        assertThat(line.ceiling().map(Derivation::outcome)).contains(Outcome.of(Rational.of(5)));
    }

    /** 10 marks are 优秀; an accident allows 良好 at most; more than three complaints lower by one. */
    @ParameterizedTest(name = "事故{0}，投诉{1}件 → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            true  | 5 | 事故 1: 优秀 → 良好, 投诉 1: 良好 → 一般 | 一般
            false | 5 | 事故 0: 优秀 → 优秀, 投诉 1: 优秀 → 良好 | 良好
            true  | 2 | 事故 1: 优秀 → 良好, 投诉 0: 良好 → 良好 | 良好
            """)
    @DisplayName("等次由总分得优秀：事故限良好，投诉3件以上降一等；逐步写出前后")
    void grades(boolean accident, int complaints, String expected, String grade) {
        GradeScore given = Book.usual()
                .item("1", 10, "'y'")
                .grading(
                        "{'grades':[{'name':'优秀','when':['#total','>=','9']},{'name':'良好','when':['#total','>=','5']},{'name':'一般','when':['#total','<','5']}],"
                                + "'effects':[{'name':'事故','when':'q','atMost':'良好'},{'name':'投诉','when':['x','>','3'],'lowerBy':1}]}")
                .sheet("'y':10,'q':" + accident + ",'x':" + complaints)
                .grade()
                .orElseThrow();
        assertThat(given.byScore()).hasToString("Optional[优秀]");
        assertThat(String.join(
                        ", ",
                        given.steps().stream()
                                .map(step ->
                                        step.name() + " " + number(step.when().outcome()) + ": " + name(step.before())
                                                + " → " + name(step.after()))
                                .toList()))
                .isEqualTo(expected);
        assertThat(given.grade()).hasToString("Optional[" + grade + "]");
    }

    private static String name(Optional<?> grade) {
        return grade.map(Object::toString).orElse("无");
    }
}
