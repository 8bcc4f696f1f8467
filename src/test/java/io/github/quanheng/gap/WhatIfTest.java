package io.github.quanheng.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.faults.Book;
import io.github.quanheng.faults.Units;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Ratio;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("差距与假设：一项指标最少改多少，才达标、上一档、得满分、升等次")
class WhatIfTest {
    private static final PartyId A = PartyId.of("A");
    private static final LineId ONE = LineId.of("1");
    private static final String STEPS =
            "{'deduct':[{'perStep':{'of':'r','below':'62%','basis':'POINTS','step':'1%','partial':'WHOLE','each':'0.5'}}]}";
    private static final String BANDS = "{'bands':{'of':'x','marks':{'[0,10)':1,'[10,20)':5,'[20,30)':2,'[30,)':8}}}";
    private static final String GRADES =
            "{'grades':[{'name':'优秀','when':['#total','>=','9']},{'name':'良好','when':['#total','>=','5']},{'name':'一般','when':['#total','<','5']}],'effects':[{'name':'事故','when':'q','atMost':'良好'}]}";

    private static WhatIf of(Book book, String figures) {
        return WhatIf.of(book.scorer(), Units.of("A", figures).cohort(), A);
    }

    private static Move move(String figure, String step) {
        return new Move(FigureKey.of(figure), Figure.of(step), 10_000);
    }

    private static String told(Answer answer) {
        assertThat(QuanhengJson.read(QuanhengJson.write(answer), Answer.class)).isEqualTo(answer);
        if (answer instanceof Answer.Reached found) {
            return found.steps() + ": " + told(found.now()) + ", " + told(found.less()) + ", " + told(found.then());
        }
        if (answer instanceof Answer.Never none) {
            return "never in " + none.steps() + ": " + told(none.best()) + ", short "
                    + none.shortBy()
                            .number()
                            .map(Object::toString)
                            .orElseGet(
                                    () -> none.shortBy().reason().orElseThrow().name())
                    + none.effects();
        }
        return answer.getClass().getSimpleName();
    }

    private static String told(Standing standing) {
        return standing.line().number().map(Object::toString).orElse("-")
                + standing.grade().map(grade -> " " + grade).orElse("");
    }

    /** 62% − 59.6% is two whole steps: 3 − 1. At 601 in 1,000 it is one, at 611 none, at 620 the target. */
    @Test
    @DisplayName("596/1000，目标62%，每低1点扣0.5（满分3）：再5例多得0.5，再15例满分，再24例达标")
    void cases() {
        WhatIf unit = of(Book.usual().item("1", 3, STEPS), "'r':{'ratio':[596,1000]}");
        assertThat(told(unit.least(move("r", "1"), new Goal.More(ONE)))).isEqualTo("5: 2, 2, 2.5");
        assertThat(told(unit.least(move("r", "1"), new Goal.FullMarks(ONE)))).isEqualTo("15: 2, 2.5, 3");
        assertThat(told(unit.least(move("r", "1"), new Goal.Target(ONE)))).isEqualTo("24: 2, 3, 3");
        assertThat(((Answer.Reached) unit.least(move("r", "1"), new Goal.Target(ONE))).value())
                .isEqualTo(new Datum.Share(Ratio.of(620, 1000)));
        assertThat(unit.worth(move("r", "5"))).contains(Rational.of("0.5"));
        assertThat(unit.worth(move("r", "1"))).contains(Rational.ZERO);
    }

    @Test
    @DisplayName("只报了率：59.6%起，每步0.1个百分点，15步即61.1%得满分，24步达标")
    void rate() {
        WhatIf unit = of(Book.usual().item("1", 3, STEPS), "'r':'59.6%'");
        assertThat(told(unit.least(move("r", "0.1%"), new Goal.FullMarks(ONE)))).isEqualTo("15: 2, 2.5, 3");
        assertThat(told(unit.least(move("r", "0.1%"), new Goal.Target(ONE)))).isEqualTo("24: 2, 3, 3");
    }

    /** From 15 upwards the marks first fall to 2: a search that takes them to rise all the way stops there. */
    @Test
    @DisplayName("得分不单调：15分档得5，20至30反得2，30起得8；满分须再15，向下永不")
    void notMonotone() {
        WhatIf unit = of(Book.usual().item("1", 8, BANDS), "'x':15");
        assertThat(told(unit.least(move("x", "1"), new Goal.More(ONE)))).isEqualTo("15: 5, 2, 8");
        assertThat(told(unit.least(move("x", "1"), new Goal.FullMarks(ONE)))).isEqualTo("15: 5, 2, 8");
        assertThat(told(unit.least(new Move(FigureKey.of("x"), Figure.of("-1"), 15), new Goal.More(ONE))))
                .isEqualTo("Open");
    }

    @Test
    @DisplayName("比例的目标：45/60，达到60须再15例；已达到的说已达到")
    void share() {
        String rule = "{'proportional':{'of':'x','target':60,'form':'SHARE_OF_TARGET'}}";
        Book book = Book.usual().item("1", 4, rule);
        assertThat(told(of(book, "'x':45").least(move("x", "1"), new Goal.Target(ONE))))
                .isEqualTo("15: 3, 59/15, 4");
        assertThat(told(of(book, "'x':60").least(move("x", "1"), new Goal.Target(ONE))))
                .isEqualTo("Already");
    }

    @Test
    @DisplayName("单改一项够不着：分子至多等于分母，最好也差1分，说明差多少")
    void beyond() {
        String rule = "{'proportional':{'of':'r','target':'100%','form':'SHARE_OF_TARGET'}}";
        Book book = Book.usual().item("1", 8, rule).item("2", 2, "'x'").grading(GRADES);
        assertThat(told(of(book, "'r':{'ratio':[30,40]},'x':0,'q':false").least(move("r", "1"), new Goal.NextGrade())))
                .isEqualTo("never in 10: 8 良好, short 1[]");
        assertThat(told(of(book, "'r':{'ratio':[30,40]},'x':1,'q':false").least(move("r", "1"), new Goal.NextGrade())))
                .isEqualTo("10: 7 良好, 8.8 良好, 9 优秀");
        assertThat(told(of(book, "'r':{'ratio':[30,40]},'x':1,'q':false")
                        .least(move("r", "-1"), new Goal.AtGrade(GradeName.of("优秀")))))
                .isEqualTo("never in 30: 7 良好, short 2[]");
        assertThat(told(of(book, "'r':{'ratio':[30,40]},'x':1,'q':false")
                        .least(move("r", "-1"), new Goal.OtherGrade())))
                .isEqualTo("11: 7 良好, 5 良好, 4.8 一般");
    }

    @Test
    @DisplayName("被否决压着：总分够了，等次仍不升，说出是哪一条")
    void veto() {
        Book book = Book.usual()
                .item("1", 10, "{'proportional':{'of':'r','target':'100%','form':'SHARE_OF_TARGET'}}")
                .grading(GRADES);
        assertThat(told(of(book, "'r':{'ratio':[30,40]},'q':true").least(move("r", "1"), new Goal.NextGrade())))
                .isEqualTo("never in 10: 10 良好, short 0[事故]");
        assertThat(of(book, "'r':{'ratio':[40,40]},'q':true")
                        .with(FigureKey.of("q"), new Datum.YesNo(false))
                        .grade()
                        .orElseThrow()
                        .grade())
                .contains(GradeName.of("优秀"));
    }

    /** The mean of 60 and 80 is 70. As A rises by one the mean rises by half: A is at it when both are 80. When B goes to 90, at 90. */
    @Test
    @DisplayName("参照单位不动与同动：均值随本单位而动；对方不动须再20，对方升到90须再30")
    void peers() {
        String rule =
                "{'pass':['x','>=',{'aggregate':{'over':{'units':{'relation':'PEERS','self':true}},'value':'x','as':'MEAN','skip':['MISSING']}}]}";
        Book book = Book.usual().item("1", 5, rule);
        Units units = Units.of("A", "'x':60").unit("B", "'x':80").peers("g", "A", "B");
        WhatIf frozen = WhatIf.of(book.scorer(), units.cohort(), A);
        assertThat(told(frozen.least(move("x", "1"), new Goal.Target(ONE)))).isEqualTo("20: 0, 0, 5");
        Units later = Units.of("B", "'x':90");
        assertThat(told(frozen.expecting(later.cohort().units()).least(move("x", "1"), new Goal.Target(ONE))))
                .isEqualTo("30: 0, 0, 5");
    }

    @Test
    @DisplayName("核定过的指标改的是核定值")
    void verified() {
        WhatIf unit = WhatIf.of(
                Book.usual().item("1", 3, STEPS).scorer(),
                QuanhengJson.read(
                        QuanhengJson.write(Units.of("A", "'r':'59.6%'").cohort())
                                .replace("\"value\" : \"59.6%\"", "\"value\" : \"70%\", \"verified\" : \"59.6%\""),
                        Cohort.class),
                A);
        assertThat(told(unit.least(move("r", "0.1%"), new Goal.Target(ONE)))).isEqualTo("24: 2, 3, 3");
    }

    /** One more x gives 0.5 at a cost of 3, one more y 0.2 at a cost of 1. For 1 mark: five y cost 5; with at most three y, one x and three y cost 6, as two x do. */
    @Test
    @DisplayName("跨项最省：每步的花费由用者给，先试便宜的组合")
    void cheapest() {
        Book book = Book.usual()
                .item("1", 5, "{'perCase':{'each':'0.5','of':'x'}}")
                .item("2", 5, "{'perCase':{'each':'0.2','of':'y'}}");
        WhatIf unit = of(book, "'x':0,'y':0");
        Goal one = new Goal.Score(LineId.TOTAL, Rational.ONE);
        List<Rational> costs = List.of(Rational.of(3), Rational.ONE);
        assertThat(unit.cheapest(List.of(move("x", "1"), move("y", "1")), costs, one, 1_000))
                .contains(List.of(0, 5));
        assertThat(unit.cheapest(
                        List.of(move("x", "1"), new Move(FigureKey.of("y"), Figure.of("1"), 3)), costs, one, 1_000))
                .contains(List.of(1, 3));
        assertThat(unit.cheapest(List.of(move("x", "1"), move("y", "1")), costs, one, 3))
                .isEmpty();
        assertThatThrownBy(() -> unit.cheapest(List.of(move("x", "1")), costs, one, 3))
                .satisfies(refusal("1项改动给了[3, 1]；每项给一个大于0的单价", "[3, 1] for 1 moves; give one above 0 for each"));
    }

    /** A refusal that says the same in both languages. */
    private static Consumer<Throwable> refusal(String zh, String en) {
        return thrown -> {
            Problem problem = ((InvalidInput) thrown).problems().get(0);
            assertThat(problem.in(Language.CHINESE)).endsWith(zh);
            assertThat(problem.in(Language.ENGLISH)).endsWith(en);
        };
    }

    @Test
    @DisplayName("改不了的，说清楚：没有报的、步长不合的、没有等次的、没有的行")
    void refused() {
        WhatIf unit = of(Book.usual().item("1", 3, STEPS), "'r':{'ratio':[1,2]}");
        assertThatThrownBy(() -> unit.least(move("x", "1"), new Goal.More(ONE)))
                .satisfies(refusal(
                        "单位A的x没有可改的值；选用报了数的指标，或先给一个值",
                        "x of unit A: there is no value to change; name one that is reported, or give a value first"));
        assertThatThrownBy(() -> unit.least(move("r", "1%"), new Goal.More(ONE)))
                .satisfies(refusal(
                        "r报的是分子与分母，一步1%不是整数例；写整数，如1",
                        "r is a ratio, and a step of 1% is no whole number of cases; give one such as 1"));
        assertThatThrownBy(() -> unit.least(move("r", "1"), new Goal.NextGrade()))
                .satisfies(refusal("办法不评等次；改求分数", "the rulebook gives no grades; ask for marks instead"));
        assertThatThrownBy(() -> unit.least(move("r", "1"), new Goal.More(LineId.of("9"))))
                .satisfies(refusal(
                        "办法中没有计分行9；从[s, 1, total]中选用", "the rulebook has no line 9; name one of [s, 1, total]"));
        assertThatThrownBy(() -> new Move(FigureKey.of("r"), Figure.of("0"), 5)).hasMessageContaining("is 0");
        assertThatThrownBy(() -> new Move(FigureKey.of("r"), Figure.of("1"), 0)).hasMessageContaining("write 1 to 1");
    }
}
