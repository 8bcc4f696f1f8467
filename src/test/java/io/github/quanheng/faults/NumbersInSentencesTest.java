package io.github.quanheng.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.explanation.Explainer;
import io.github.quanheng.explanation.SentenceReader;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("句子里的数：一个数之后不紧接另一个数或名称，-1与3.8不念成-13.8；负数不紧跟在运算符之后")
class NumbersInSentencesTest {
    private static final String CURVE = "{'interpolated':{'of':'x','through':[[-1,%s],[2,%s]],'before':%s,'after':%s}}";
    private static final String STEPS =
            "{'perStep':{'of':'3.8','below':'full','basis':'POINTS','step':2,'partial':'WHOLE','each':1}}";
    private static final String CASES = "{'perCase':{'each':'0.5','of':'y'}}";
    private static final String ONE_CASE = "{'award':[{'when':'q','then':4}]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            0     | 10      | STEPS | 10    | 按x直线插值：-1不得分、2得10分；低于-1〔3.8低于满分的，每低2分得1分（不足2分不计）〕，高于2得10分 | straight lines over x: at -1: no marks, at 2: 10 marks; below -1: [3.8 below full marks: 1 mark for each 2 marks short (part of 2 marks does not count)]; above 2: 10 marks
            0     | 10      | 0     | CASES | 按x直线插值：-1不得分、2得10分；低于-1不得分，高于2〔y每例得0.5分〕 | straight lines over x: at -1: no marks, at 2: 10 marks; below -1: no marks; above 2: [0.5 marks for each case: y]
            CASES | ONE_CASE | 0    | 10    | 按x直线插值：-1〔y每例得0.5分〕、2〔q为是，得4分〕；低于-1不得分，高于2得10分 | straight lines over x: at -1: [0.5 marks for each case: y], at 2: [4 marks if q is yes]; below -1: no marks; above 2: 10 marks
            """)
    @DisplayName("点上、两端之外的计分办法以数或名称开头的，放在括号里，读回来是同一条规则")
    void partsThatBeginWithANumberStandInBrackets(
            String first, String second, String before, String after, String zh, String en) {
        String rule = CURVE.formatted(part(first), part(second), part(before), part(after));
        Rulebook rulebook = Book.usual().item("1", 10, rule).rulebook();
        assertThat(Explainer.of(rulebook, Language.CHINESE).rule("1")).isEqualTo(zh);
        assertThat(Explainer.of(rulebook, Language.ENGLISH).rule("1")).isEqualTo(en);
        assertThat(SentenceReader.of(rulebook, "1").read(zh).rule())
                .contains(QuanhengJson.read(rule.replace('\'', '"'), Quantity.class));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'difference':{'from':'x','less':[OPINION]}}                              | x 1 − （-2） = 3分 | x 1 − (-2) = 3 marks
            {'sum':['x',OPINION]}                                                     | x 1 + （-2） = -1分 | x 1 + (-2) = -1 marks
            {'product':['x',OPINION]}                                                 | x 1 × （-2） = -2分 | x 1 × (-2) = -2 marks
            {'weighted':[{'of':'x','weight':1},{'of':OPINION,'weight':3}]} | （x 1 × 1 + （-2） × 3） ÷ 4 = -1.25 | (x 1 × 1 + (-2) × 3) ÷ 4 = -1.25
            """)
    @DisplayName("评判为-2分：算式中写作（-2），1减-2得3，1加-2得-1，1乘-2得-2，加权平均（1 × 1 − 2 × 3） ÷ 4得-1.25")
    void whatIsJudgedBelowZeroStandsInBrackets(String rule, String zh, String en) {
        Book book = Book.usual()
                .item("1", 10, rule.replace("OPINION", "{'judged':{'of':'o','low':-5,'high':0,'outside':'REFUSE'}}"));
        String figures = "'x':1,'o':{'opinion':{'value':-2,'assessor':'考核组','reason':'迟'}}";
        assertThat(sentence(book, figures, Language.CHINESE)).contains(zh);
        assertThat(sentence(book, figures, Language.ENGLISH)).contains(en);
    }

    @Test
    @DisplayName("低于60%的差距四舍五入取整：60%减54.4%是5.6个百分点，取整是6个百分点，不是6%；与5%相比，说5个百分点")
    void aRoundedDistanceIsADistance() {
        Book book = Book.usual()
                .item(
                        "1",
                        10,
                        "{'pass':[{'rounded':{'of':{'gap':{'of':'r','below':'60%','basis':'POINTS'}},'to':{'decimals':0,'mode':'HALF_UP'}}},'<=','5%']}");
        Explainer chinese = Explainer.of(book.rulebook(), Language.CHINESE);
        assertThat(chinese.rule("1")).isEqualTo("［（r低于60%的差距）（四舍五入取整）］≤5个百分点，得满分，否则不得分");
        assertThat(Explainer.of(book.rulebook(), Language.ENGLISH).rule("1"))
                .isEqualTo(
                        "full marks if ((shortfall of r below 60%) (rounded half up to whole numbers)) ≤5 percentage points, otherwise no marks");
        assertThat(SentenceReader.of(book.rulebook(), "1")
                        .read(chinese.rule("1"))
                        .rule())
                .isEqualTo(book.rulebook().items().findFirst().orElseThrow().rule());
        assertThat(sentence(book, "'r':'54.4%'", Language.CHINESE)).contains("5.6个百分点（四舍五入取整），为6个百分点");
        assertThat(sentence(book, "'r':'54.4%'", Language.ENGLISH)).contains("comes to 6 percentage points");
    }

    private static String sentence(Book book, String figures, Language language) {
        return Explainer.of(book.rulebook(), language)
                .explain(book.sheet(figures))
                .items()
                .findFirst()
                .orElseThrow()
                .sentence();
    }

    private static String part(String name) {
        return switch (name) {
            case "STEPS" -> STEPS;
            case "CASES" -> CASES;
            case "ONE_CASE" -> ONE_CASE;
            default -> name;
        };
    }
}
