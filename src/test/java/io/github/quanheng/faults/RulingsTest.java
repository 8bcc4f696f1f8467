package io.github.quanheng.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.quanheng.explanation.Explainer;
import io.github.quanheng.explanation.ForeignSheet;
import io.github.quanheng.explanation.LineExplanation;
import io.github.quanheng.explanation.Note;
import io.github.quanheng.json.InvalidJson;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Language;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("裁定：小项、大项、总分、等次的哪一事项都能裁，一次可裁几项；算分和说明都照裁定")
class RulingsTest {
    private static final String WHEN = "'question':'文中未说','answer':'照此','by':'考核办公室','on':'2024-03-01',";

    private static String ruling(String lines, String change) {
        return "{" + lines + WHEN + change + "}";
    }

    private static Book ruled(Book book, String... rulings) {
        return book.more("'rulings':[" + String.join(",", rulings) + "]");
    }

    /** Item 1 of 10 marks by x, item 2 of 6 by y, a total of 16; grades from 12 on and below. */
    private static Book two() {
        return Book.usual()
                .item("1", 10, "'x'")
                .item("2", 6, "'y'")
                .grading("{'grades':[{'name':'甲','when':['#total','>=',12]},{'name':'乙','when':['#total','>=',0]}]}");
    }

    @ParameterizedTest(name = "{0}：x＝7.25，y＝8，{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ;                                                            | 7.25 8 = 15.25
            'lines':['1'],;    'rule':{'product':['x',2]}                | 14.5 8 = 22.5
            'lines':['2'],;    'ceiling':6                               | 7.25 6 = 13.25
            'lines':['1','2'],;'ceiling':7                               | 7 7 = 14
            'lines':['1','2'],;'rounding':{'decimals':0,'mode':'UP'}     | 8 8 = 16
            'lines':['1'],;    'floor':9                                 | 9 8 = 17
            'lines':['1'],;    'effects':[{'name':'否决','how':'SET','to':0}] | 0 8 = 8
            'lines':['2'],;    'applies':['y','<',8],'marks':0           | 7.25 NOT_ASSESSED = 7.25
            'lines':['s'],;    'rule':'#2'                               | 7.25 8 = 8
            'lines':['s'],;    'weight':'50%'                            | 7.25 8 = 7.625
            'lines':['total'],;'ceiling':15                              | 7.25 8 = 15
            'lines':['s','total'],;'ceiling':12                          | 7.25 8 = 12
            'lines':['1','total'],;'rounding':{'decimals':1,'mode':'DOWN'} | 7.2 8 = 15.2
            """)
    void everyChoice(String written, String scores) {
        List<String> parts = List.of(written.split(";", 2));
        Book book = parts.get(1).isBlank()
                ? two()
                : ruled(two(), ruling(parts.get(0).strip(), parts.get(1).strip()));
        if (written.contains("weight") || written.contains("'marks':0")) {
            book = book.marks("0");
        }
        assertThat(book.scores("'x':'7.25','y':8")).isEqualTo(scores);
    }

    @Test
    @DisplayName("缺值规定：第1项缺报改按3分计；没有裁到的仍照原文")
    void absences() {
        Book book = ruled(two(), ruling("'lines':['1'],", "'absent':{'MISSING':3}"));
        assertThat(book.scores("'n':1")).isEqualTo("3 0 = 3");
    }

    @Test
    @DisplayName("等次：改为14分为甲，13.25分为乙；等次说明写出裁定")
    void grades() {
        Book book = ruled(
                two(),
                ruling(
                        "",
                        "'grading':{'grades':[{'name':'甲','when':['#total','>=',14]},{'name':'乙','when':['#total','>=',0]}]}"));
        ScoreSheet sheet = book.sheet("'x':'7.25','y':6");
        assertThat(sheet.grade().orElseThrow().grade().orElseThrow()).hasToString("乙");
        var grade = Explainer.of(book.rulebook(), Language.CHINESE)
                .explain(sheet)
                .grade()
                .orElseThrow();
        assertThat(grade.sentence()).isEqualTo("总分 13.25分，按得分为乙（总分≥0分），等次为乙");
        assertThat(grade.notes()).containsExactly(new Note(Note.Kind.RULING, "裁定等次：文中未说——照此（考核办公室，2024-03-01）"));
    }

    @Test
    @DisplayName("后作的裁定在后：封顶先改为7再改为5，得5分；两次裁定都写明")
    void theLaterOneStands() {
        Book book = ruled(
                two(),
                ruling("'lines':['1','2'],", "'ceiling':7"),
                ruling("'lines':['2'],", "'ceiling':5,'absent':{'MISSING':1}"));
        ScoreSheet sheet = book.sheet("'x':'7.25','y':8");
        assertThat(Book.told(sheet)).isEqualTo("7 5 = 12");
        assertThat(rulings(book.rulebook(), Language.CHINESE, sheet, 1))
                .containsExactly("裁定封顶：文中未说——照此（考核办公室，2024-03-01）", "裁定缺值规定、封顶：文中未说——照此（考核办公室，2024-03-01）");
        assertThat(rulings(book.rulebook(), Language.ENGLISH, sheet, 1))
                .containsExactly(
                        "ruling on the ceiling: question: 文中未说; answer: 照此 (by 考核办公室, 2024-03-01)",
                        "ruling on absent values, the ceiling: question: 文中未说; answer: 照此 (by 考核办公室, 2024-03-01)");
    }

    private static List<String> rulings(Rulebook rulebook, Language language, ScoreSheet sheet, int item) {
        return explained(rulebook, language, sheet, item).notes().stream()
                .filter(note -> note.kind() == Note.Kind.RULING)
                .map(Note::text)
                .toList();
    }

    private static LineExplanation explained(Rulebook rulebook, Language language, ScoreSheet sheet, int item) {
        return Explainer.of(rulebook, language)
                .explain(sheet)
                .items()
                .skip(item)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("裁定的对象核对：没有的项、小项的权重、总分的适用范围、没有的等次，一并指出")
    void problems() {
        Book book = ruled(
                Book.usual().item("1", 10, "'x'"),
                ruling("'lines':['1','1.1'],", "'ceiling':7"),
                ruling("'lines':['1'],", "'weight':'50%'"),
                ruling("'lines':['total'],", "'applies':'q'"),
                ruling(
                        "",
                        "'grading':{'grades':[{'name':'甲','when':['#total','>=',9]},{'name':'乙','when':['#total','>=',0]}]}"));
        assertThat(book.problems(Language.CHINESE))
                .containsExactly(
                        "rulings[0].lines[1]：办法中没有“1.1”；请写本办法中小项、大项的编号，总分写total",
                        "rulings[1].weight：“1”不是大项，没有权重；权重只对大项裁定",
                        "rulings[2].applies：总分对所有单位适用；适用范围只对小项和大项裁定",
                        "rulings[3].grading：办法没有等次，无从裁定；等次写在办法的grading中");
        assertThat(book.problems(Language.ENGLISH))
                .containsExactly(
                        "rulings[0].lines[1]: the rulebook has no line 1.1; name items or sections by their numbers, the total as total",
                        "rulings[1].weight: line 1 is no section and has no weight; rule on weights of sections only",
                        "rulings[2].applies: the total applies to all units; rule on where items and sections apply only",
                        "rulings[3].grading: the rulebook has no grades to rule on; write the grades under grading of the rulebook");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'lines':['1'],     | ;             | rulings[0]：第1行第13列，对“文中未说”的裁定没有改变什么；写出改变的事项，如rule、absent、ceiling、grading
            ;                  | 'ceiling':7   | rulings[0]：第1行第13列，对“文中未说”的裁定没有说明是哪些项；在lines中写编号，总分写total
            'lines':['1','1'], | 'ceiling':7   | rulings[0].lines：第1行第22列，对“文中未说”的裁定把同一项列了两次；每项只列一次
            """)
    void refused(String lines, String change, String message) {
        String ruling = "{" + lines.replace(";", "") + WHEN + change.replace(";", "") + "}";
        String json =
                two().more("'rulings':[" + ruling.replace(",}", "}") + "]").json();
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> QuanhengJson.read(json, Rulebook.class))
                .satisfies(refusal -> assertThat(refusal.problems().get(0).in(Language.CHINESE))
                        .isEqualTo(message));
    }

    private static Book steps(String target, String partial) {
        return Book.usual()
                .bounds("'floor':0,'ceiling':'full'")
                .item("1", 3, "{'deduct':[" + step(target, partial) + "]}");
    }

    private static String step(String target, String partial) {
        return "{'perStep':{'of':'r','below':'" + target + "','basis':'POINTS','step':'1%','partial':'" + partial
                + "','each':0.5}}";
    }

    @Test
    @DisplayName("存下的得分表不能用后来的裁定去说明：那时按62%扣了3步，后来改为60%")
    void keptSheets() {
        Book before = steps("62%", "STARTED");
        String kept = QuanhengJson.write(before.sheet("'r':'59.6%'"));
        Rulebook later = ruled(
                        steps("62%", "STARTED"),
                        ruling("'lines':['1'],", "'rule':{'deduct':[" + step("60%", "WHOLE") + "]}"))
                .rulebook();
        ScoreSheet sheet = QuanhengJson.read(kept, ScoreSheet.class);
        assertThat(explained(before.rulebook(), Language.CHINESE, sheet, 0).sentence())
                .isEqualTo("1 1：r 59.6%，目标≥62%，低2.4个百分点，每低1个百分点扣0.5分（不足1个百分点按1个百分点计），计3步，扣1.5分，得1.5分（满分3分）");
        assertThatExceptionOfType(ForeignSheet.class)
                .isThrownBy(() -> Explainer.of(later, Language.CHINESE).explain(sheet));
    }

    @Test
    @DisplayName("裁定两次都写明：用原来的办法说明，或用计分器给出的办法说明")
    void toldBothTimes() {
        Rulebook written = ruled(
                        steps("62%", "WHOLE"),
                        ruling("'lines':['1'],", "'rule':{'deduct':[" + step("62%", "STARTED") + "]}"))
                .rulebook();
        Scorer scorer = Scorer.of(written);
        ScoreSheet sheet = scorer.score(Units.of("A", "'r':'59.6%'").cohort()).get(0);
        String told = "裁定计分规则：文中未说——照此（考核办公室，2024-03-01）";
        assertThat(rulings(written, Language.CHINESE, sheet, 0)).containsExactly(told);
        assertThat(rulings(scorer.rulebook(), Language.CHINESE, sheet, 0)).containsExactly(told);
    }

    @Test
    @DisplayName("效果的依据和参数取值的依据都写在附注里")
    void clauses() {
        String third = "'clause':{'document':'某文件','clause':'第三条','certainty':'ILLUSTRATIVE'}";
        String fourth = "'clause':{'document':'某文件','clause':'第四条','certainty':'ILLUSTRATIVE'}";
        Book book = Book.usual()
                .parameter("t", "{'value':3," + fourth + "}")
                .line("1", "3", 3, "'rule':'$t'", "'effects':[{'name':'减半','how':'TIMES','to':0.5," + third + "}]");
        assertThat(explained(book.rulebook(), Language.CHINESE, book.sheet("'x':1"), 0)
                        .notes())
                .filteredOn(note -> note.kind() == Note.Kind.CLAUSE)
                .extracting(Note::text)
                .containsExactly("某文件 第三条（示意，非官方规定）", "某文件 第四条（示意，非官方规定）");
    }
}
