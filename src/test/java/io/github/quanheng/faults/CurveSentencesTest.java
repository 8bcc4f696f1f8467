package io.github.quanheng.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.explanation.Explainer;
import io.github.quanheng.explanation.SentenceReader;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("直线插值的句子：一点的数之后不紧接另一个数或名称，-1与3.8不念成-13.8")
class CurveSentencesTest {
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

    private static String part(String name) {
        return switch (name) {
            case "STEPS" -> STEPS;
            case "CASES" -> CASES;
            case "ONE_CASE" -> ONE_CASE;
            default -> name;
        };
    }
}
