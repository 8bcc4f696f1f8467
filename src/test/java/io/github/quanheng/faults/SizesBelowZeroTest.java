package io.github.quanheng.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.value.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("小于零的大小：写死的不收，数据中的说明缘由，从不因此得分")
class SizesBelowZeroTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {'proportional':{'of':'x','target':-5,'form':'TARGET_OVER_VALUE'}}  | proportional.target | -5小于零；请写不小于零的数 | -5 is below zero; write a number that is not below zero
        {'proportional':{'of':'x','target':-100,'form':'TWO_LESS_SHARE'}}   | proportional.target | -100小于零；请写不小于零的数 | -100 is below zero; write a number that is not below zero
        {'proportional':{'of':'x','target':-100,'form':'SHARE_OF_TARGET'}}  | proportional.target | -100小于零；请写不小于零的数 | -100 is below zero; write a number that is not below zero
        {'deduct':[{'perStep':{'of':'x','below':5,'basis':'POINTS','step':1,'partial':'WHOLE','each':-0.5}}]} | deduct[0].perStep.each | -0.5小于零；请写不小于零的数 | -0.5 is below zero; write a number that is not below zero
        {'deduct':[{'perCase':{'each':-1,'of':'x'}}]} | deduct[0].perCase.each | -1小于零；请写不小于零的数 | -1 is below zero; write a number that is not below zero
        {'deduct':[{'perCase':{'each':1,'of':-3}}]}   | deduct[0].perCase.of   | -3小于零；请写不小于零的数 | -3 is below zero; write a number that is not below zero
        {'deduct':[{'perStep':{'of':'x','below':5,'basis':'POINTS','step':0,'partial':'WHOLE','each':1}}]}  | deduct[0].perStep.step | 一步是0，须大于零；请写大于零的步长 | a step is 0, but must be more than zero; write a step above zero
        {'deduct':[{'perStep':{'of':'x','below':5,'basis':'POINTS','step':-1,'partial':'WHOLE','each':1}}]} | deduct[0].perStep.step | 一步是-1，须大于零；请写大于零的步长 | a step is -1, but must be more than zero; write a step above zero
        {'steps':{'of':'x','size':-1,'partial':'WHOLE'}} | steps.size | 一步是-1，须大于零；请写大于零的步长 | a step is -1, but must be more than zero; write a step above zero
        {'limit':{'of':'x','least':9,'most':2}}          | limit      | 下限9高于上限2；请将两者对调 | the lower bound 9 is above the upper bound 2; exchange the two
        {'deduct':[{'perStep':{'of':'x','below':10,'above':5,'basis':'POINTS','step':1,'partial':'WHOLE','each':1}}]} | deduct[0].perStep | 下限10高于上限5；请将两者对调 | the lower bound 10 is above the upper bound 5; exchange the two
        {'gap':{'of':'x','below':10,'above':5,'basis':'POINTS'}} | gap | 下限10高于上限5；请将两者对调 | the lower bound 10 is above the upper bound 5; exchange the two
        {'judged':{'of':'o','low':5,'high':2,'outside':'LIMIT'}} | judged | 下限5高于上限2；请将两者对调 | the lower bound 5 is above the upper bound 2; exchange the two
        """)
    @DisplayName("常数小于零、步长不大于零、上下限颠倒：不收")
    void constants(String rule, String at, String zh, String en) {
        Book book = Book.usual()
                .absent("AWAITING_JUDGEMENT", "{'noScore':'AWAITING_JUDGEMENT'}")
                .item("1", 10, rule);
        assertThat(book.problems(Language.CHINESE)).containsExactly("items[1].rule." + at + "：" + zh);
        assertThat(book.problems(Language.ENGLISH)).containsExactly("items[1].rule." + at + ": " + en);
    }

    @Test
    @DisplayName("满分小于零：项、大项、总分各说一处，不再说保底高于封顶")
    void marks() {
        Book book = Book.usual()
                .bounds("'floor':0,'ceiling':'full'")
                .line("1", "-10", 0, "'rule':'x'")
                .marks("-10");
        assertThat(book.paths()).containsExactlyInAnyOrder("items[1].marks", "sections[s].marks", "total.marks");
        assertThat(book.problems(Language.ENGLISH))
                .contains("items[1].marks: -10 is below zero; write a number that is not below zero");
    }

    @Test
    @DisplayName("保底9高于封顶2：不收")
    void floorAboveCeiling() {
        Book book = Book.usual().item("1", 10, "'x'", "'floor':9,'ceiling':2");
        assertThat(book.problems(Language.CHINESE)).containsExactly("items[1].floor：保底9高于封顶2；请将两者对调");
        assertThat(book.problems(Language.ENGLISH))
                .containsExactly("items[1].floor: the floor 9 is above the ceiling 2; exchange the two");
    }

    @ParameterizedTest(name = "{0}：{1}时{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {'proportional':{'of':'x','target':'y','form':'TARGET_OVER_VALUE'}} | 'x':-150,'y':-100 | UNDECIDED
        {'proportional':{'of':'x','target':'y','form':'TWO_LESS_SHARE'}}    | 'x':-1,'y':-100   | UNDECIDED
        {'proportional':{'of':'x','target':'y','form':'SHARE_OF_TARGET'}}   | 'x':-1,'y':-100   | UNDECIDED
        {'proportional':{'of':'x','target':'y','form':'SHARE_OF_TARGET'}}   | 'x':-1,'y':100    | 0
        {'deduct':[{'perStep':{'of':'x','below':'x@-1','basis':'RELATIVE','step':'10%','partial':'WHOLE','each':1}}]} | 'x':-150,'x@-1':-100 | UNDECIDED
        {'product':[1,{'change':{'of':'x','from':'x@-1','basis':'RELATIVE'}}]} | 'x':-150,'x@-1':-100 | UNDECIDED
        {'deduct':[{'perCase':{'each':1,'of':'x'}}]}   | 'x':-3        | REFUSED
        {'deduct':[{'perCase':{'each':'y','of':'x'}}]} | 'x':3,'y':-1  | REFUSED
        {'perCase':{'each':1,'of':3,'below':7,'above':'x'}} | 'x':-2   | REFUSED
        {'deduct':[{'perStep':{'of':'x','below':5,'basis':'POINTS','step':'y','partial':'WHOLE','each':1}}]} | 'x':1,'y':0 | REFUSED
        """)
    @DisplayName("数据中的：负目标的比例文本未定，负例数、不大于零的步长是矛盾的数据")
    void figures(String rule, String figures, String outcome) {
        Book book = Book.usual().item("1", 10, rule);
        assertThat(book.problems()).isEmpty();
        assertThat(book.scores(figures)).isEqualTo(outcome + " = " + outcome);
    }
}
