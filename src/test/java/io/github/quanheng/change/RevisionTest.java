package io.github.quanheng.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.faults.Book;
import io.github.quanheng.faults.Units;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Statement;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("版本与裁定：改了什么，动了谁的分，动多少，凭哪一条")
class RevisionTest {
    private static final String SHARE = "{'proportional':{'of':'r','target':'%s','form':'SHARE_OF_TARGET'}}";

    private static List<String> told(Revision revision) {
        assertThat(QuanhengJson.read(QuanhengJson.write(revision), Revision.class))
                .isEqualTo(revision);
        return revision.amendments().stream()
                .map(amendment -> amendment.kind() + " " + amendment.at())
                .toList();
    }

    @Test
    @DisplayName("相同的两版，没有修订；名称之外逐一说出：目标、新增、取消、分值、办法、保底、舍入、否决、缺值")
    void amendments() {
        Book first = Book.usual()
                .parameter("t", "{'value':'80%'}")
                .item("1", 6, SHARE.formatted("80%"))
                .item("2", 4, "'x'")
                .item("3", 4, SHARE.formatted("$t"));
        assertThat(told(Revision.between(first.rulebook(), first.rulebook()))).isEmpty();
        Book second = Book.usual()
                .parameter("t", "{'value':'85%'}")
                .item("1", 7, SHARE.formatted("90%"), "'floor':'1'", "'rounding':{'decimals':0,'mode':'HALF_UP'}")
                .item("4", 4, "'y'")
                .item("3", 3, "{'pass':['r','>=','$t']}", "'absent':{'MISSING':1}")
                .total("'effects':[{'name':'否决','when':'q','how':'SET','to':0}]");
        assertThat(told(Revision.between(first.rulebook(), second.rulebook())))
                .containsExactly(
                        "TARGET parameters.t",
                        "TARGET items[1].rule",
                        "ADDED items[4]",
                        "REMOVED items[2]",
                        "MARKS items[1].marks",
                        "MARKS items[3].marks",
                        "RULE items[3].rule",
                        "ABSENCE items[3].absent",
                        "BOUND items[1].floor",
                        "EFFECT total.effects",
                        "ROUNDING items[1].rounding");
    }

    /**
     * A has 60%, B 90%. Item 1 out of 6: A 4.5, B 6. Against 90%: A 4, B 6. Item 1 has 8 marks and item 2 has 2 instead of 4: A 16/3, B 8. Rounded: A 5, B 8.
     */
    @Test
    @DisplayName("修订逐条重算：目标使甲少0.5，分值使甲增4/3、乙增2，舍入使甲少1/3；合计恰为总分之差")
    void effects() {
        Rulebook first = Book.usual()
                .item("1", 6, SHARE.formatted("80%"))
                .item("2", 4, "{'pass':'q'}")
                .rulebook();
        Rulebook second = Book.usual()
                .item("1", 8, SHARE.formatted("90%"), "'rounding':{'decimals':0,'mode':'HALF_UP'}")
                .item("2", 2, "{'pass':'q'}")
                .rulebook();
        Cohort cohort = Units.of("A", "'r':'60%','q':false")
                .unit("B", "'r':'90%','q':false")
                .cohort();
        List<RevisionEffect> effects = RevisionEffect.of(first, second, cohort);
        assertThat(effects)
                .extracting(effect -> effect.party() + " " + effect.before().orElseThrow() + " → "
                        + effect.after().orElseThrow() + " "
                        + effect.moves().stream()
                                .map(move -> move.at() + " " + move.change())
                                .toList())
                .containsExactly(
                        "A 4.5 → 5 [[items[1].rule] -0.5, [items[1].marks] 4/3, [items[1].rounding] -1/3]",
                        "B 6 → 8 [[items[1].marks] 2]");
        RevisionEffect one = effects.get(0);
        assertThat(QuanhengJson.read(QuanhengJson.write(one), RevisionEffect.class))
                .isEqualTo(one);
    }

    /** The ruling reads every started point as a step: 2.4 points are 3 steps instead of 2, so A loses 0.5 more; B loses nothing either way. */
    @Test
    @DisplayName("裁定：不足一步按一步计，只使有零头的单位少0.5分")
    void ruling() {
        String steps =
                "{'deduct':[{'perStep':{'of':'r','below':'62%%','basis':'POINTS','step':'1%%','partial':'%s','each':'0.5'}}]}";
        Book book = Book.usual().item("1", 3, steps.formatted("WHOLE"));
        Rulebook ruled = QuanhengJson.read(
                book.json()
                        .replaceFirst(
                                "\\}$",
                                (",'rulings':[{'lines':['1'],'question':'不足1个百分点如何计','answer':'按1个计','by':'考核办公室','on':'2024-12-01','rule':"
                                                + steps.formatted("STARTED") + "}]}")
                                        .replace('\'', '"')),
                Rulebook.class);
        assertThat(told(Revision.between(book.rulebook(), ruled)))
                .containsExactly("RULE items[1].rule", "RULING rulings");
        Cohort cohort = Units.of("A", "'r':'59.6%'").unit("B", "'r':'61%'").cohort();
        assertThat(Comparison.of(new Side(book.rulebook(), cohort), new Side(ruled, cohort))
                        .changes())
                .extracting(change ->
                        change.party() + " " + change.total().difference().orElseThrow())
                .containsExactly("A -0.5", "B 0");
    }

    @Test
    @DisplayName("每一部分一句话，中文和英文")
    void words() {
        Rulebook first = Book.usual().item("1", 10, SHARE.formatted("80%")).rulebook();
        Rulebook second = Book.usual().item("1", 10, SHARE.formatted("90%")).rulebook();
        Change change = Comparison.of(
                        new Side(first, Units.of("A", "'r':'60%'").cohort()),
                        new Side(second, Units.of("A", "'r':'63%'").cohort()))
                .changes()
                .get(0);
        List<Statement> said = ChangeWords.sentences(change.total(), second);
        assertThat(said)
                .extracting(Statement::zh)
                .containsExactly(
                        "总分：由7.5分到7分，减0.5分",
                        "因本单位数据增0.375分",
                        "因目标减0.875分",
                        "因分值与权重不增不减",
                        "因计分办法不增不减",
                        "因参照单位不增不减",
                        "因舍入不增不减");
        assertThat(said.get(1).en()).isEqualTo("by the unit's own data: 0.375 marks more");
        assertThat(ChangeWords.sentence(new Step(List.of(Part.WEIGHT, Part.RULE), Rational.ONE)))
                .isEqualTo(new Statement(
                        "因分值与权重、计分办法（不能分开）增1分", "by marks and weights, rules (not to be told apart): 1 mark more"));
    }
}
