package io.github.quanheng.deduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.faults.Book;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.scoring.Scorer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("主要失分：失在何处、何步、几分，由大到小，合计恰为总分之失")
class DeductionsTest {
    private static final String SHARE = "{'proportional':{'of':'r','target':'80%','form':'SHARE_OF_TARGET'}}";
    private static final String LOSSES =
            "{'deduct':[{'perCase':{'each':'0.5','of':'x'}},{'perStep':{'of':'r2','below':'90%','basis':'POINTS','step':'1%','partial':'WHOLE','each':'1'}}]}";

    private static Deductions of(Book book, String figures) {
        Scorer scorer = book.scorer();
        Deductions account = Deductions.of(scorer.resolved(), book.sheet(figures));
        assertThat(QuanhengJson.read(QuanhengJson.write(account), Deductions.class))
                .isEqualTo(account);
        return account;
    }

    private static String told(Deduction entry) {
        return entry.code() + " " + entry.lost()
                + entry.ofTotal().map(of -> " = " + of).orElse("");
    }

    /**
     * Item 1: 10 × 60 ÷ 80 = 7.5, so 2.5 lost. Item 2: 8 − 3 × 0.5 − 2 × 1 = 4.5. Item 3: nothing reported counts as 0, 6 lost. Together 12 of 24,
     * capped at 10 after a veto by 2.
     */
    @Test
    @DisplayName("按规则少得2.5，扣1.5与2，缺报失6，总分封顶失2：合计14，24−14=10")
    void ranked() {
        Book book = Book.usual()
                .item("1", 10, SHARE)
                .item("2", 8, LOSSES)
                .item("3", 6, "'y'")
                .total("'effects':[{'name':'限分','when':'q','how':'AT_MOST','to':10}]");
        Deductions account = of(book, "'r':'60%','x':3,'r2':'88%','q':true");
        assertThat(account.entries())
                .extracting(DeductionsTest::told)
                .containsExactly(
                        "3/ABSENT/MISSING/items[3].rule 6 = 6",
                        "1/RULE/items[1].rule 2.5 = 2.5",
                        "2/DEDUCTION/items[2].rule.deduct[1] 2 = 2",
                        "total/EFFECT/total.effects[0] 2 = 2",
                        "2/DEDUCTION/items[2].rule.deduct[0] 1.5 = 1.5");
        assertThat(account.capped()).extracting(Deduction::code).containsExactly("total/EFFECT/total.effects[0]");
        assertThat(account.score().number()).hasToString("Optional[10]");
    }

    /** Item 2 is taken out of 20; item 1 has 7.5 of 10, which is 15 of 20: its loss of 2.5 costs 5 of the total. */
    @Test
    @DisplayName("合理缺项折算：失2.5分的小项使总分失5分")
    void rescaled() {
        Book book = Book.usual().item("1", 10, SHARE).item("2", 10, "'x'");
        Deductions account = of(book, "'r':'60%','x':{'notApplicable':'无此业务'}");
        assertThat(account.entries()).extracting(DeductionsTest::told).containsExactly("1/RULE/items[1].rule 2.5 = 5");
    }

    @Test
    @DisplayName("加分项所得记为负的失分，保底同样，舍入另记")
    void gains() {
        Book book = Book.usual()
                .item("1", 10, SHARE, "'floor':'2'")
                .item("2", 10, SHARE.replace("80%", "70%"), "'rounding':{'decimals':0,'mode':'HALF_UP'}")
                .item("3", 0, "'x'");
        assertThat(of(book, "'r':'8%','x':3").entries())
                .extracting(DeductionsTest::told)
                .containsExactly(
                        "1/RULE/items[1].rule 9 = 9",
                        "2/RULE/items[2].rule 62/7 = 62/7",
                        "2/ROUNDING/items[2].rounding 1/7 = 1/7",
                        "1/FLOOR/items[1].floor -1 = -1",
                        "3/BONUS/items[3].rule -3 = -3");
    }

    @Test
    @DisplayName("与去年、与他单位、与同类平均相比：落后的小项由远及近")
    void behind() {
        Book book = Book.usual().item("1", 10, SHARE).item("2", 10, "'x'").item("3", 5, "'y'");
        assertThat(Deductions.behind(book.sheet("'r':'60%','x':4,'y':5"), book.sheet("'r':'64%','x':6,'y':1")))
                .extracting(item -> item.line() + " " + item.own() + " " + item.theirs() + " " + item.behind())
                .containsExactly("2 4 6 2", "1 7.5 8 0.5");
        assertThat(Deductions.behindMean(
                        book.sheet("'r':'60%','x':4,'y':5"),
                        List.of(book.sheet("'r':'64%','x':6"), book.sheet("'r':'80%','x':9,'y':9"))))
                .extracting(item -> item.line() + " " + item.behind() + " of " + item.of())
                .containsExactly("2 3.5 of 2", "1 1.5 of 2");
    }

    @Test
    @DisplayName("别的办法的得分表：拒绝")
    void foreign() {
        Book book = Book.usual().item("1", 10, SHARE);
        assertThatThrownBy(() ->
                        Deductions.of(Book.usual().item("1", 9, SHARE).scorer().resolved(), book.sheet("'r':'60%'")))
                .hasMessageContaining("not by the text given; give that one");
    }
}
