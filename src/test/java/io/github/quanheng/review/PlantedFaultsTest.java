package io.github.quanheng.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.faults.Book;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Percentage;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("种下的错都查得出：一部好办法，每次只弄坏一处")
class PlantedFaultsTest {
    private static final Percentage JUMP = Percentage.of("60%");

    /** A rulebook in which nothing is wrong, with one of each thing that can be broken. */
    static String good() {
        return new Book()
                .bounds("'floor':'0','ceiling':'full'")
                .indicator("r", "RATE", "'unit':'%','least':'0%','most':'100%','direction':'HIGHER_IS_BETTER'")
                .indicator("s", "RATE", "'unit':'%','least':'0%','most':'100%'")
                .indicator("x", "NUMBER", "'unit':'例','least':0,'most':50")
                .indicator("y", "NUMBER", "'least':0,'most':40")
                .indicator("n", "NUMBER", "'least':0,'most':100")
                .indicator("c", "CODE", "'codes':['甲','乙','丙']")
                .indicator("k", "CODE", "'codes':['一级','二级']")
                .indicator("q", "YES_NO", "")
                .indicator("v", "YES_NO", "")
                .parameter(
                        "t",
                        "{'during':'2024-01-01/2024-06-30','value':'80%'},{'during':'2024-07-01/2024-12-31','value':'90%'}")
                .parameter(
                        "u",
                        "{'when':{'unit':{'own':{'类别':['城区']}}},'value':'60%'},{'when':{'unit':{'own':{'类别':['山区']}}},'value':'50%'}")
                .item("1", 4, "{'bands':{'of':'r','marks':{'[0%,60%)':0,'[60%,80%)':2,'[80%,)':4}}}")
                .item(
                        "2",
                        6,
                        "{'deduct':[{'perStep':{'of':'s','below':'$t','basis':'POINTS','step':'5%','partial':'PRO_RATA','each':'1'}},{'perCase':{'each':'0.5','of':'x'}}]}")
                .item("3", 3, "{'byCode':{'of':'c','marks':{'甲':3,'乙':2,'丙':1}}}")
                .item(
                        "4",
                        5,
                        "{'choose':{'hit':'UNIQUE','cases':[{'when':['y','>=','30'],'then':5},{'when':{'all':[['y','>=','10'],['y','<','30']]},'then':3}],'otherwise':1}}")
                .item("5", 2, "{'pass':'q'}")
                .item("6", 10, "{'interpolated':{'of':'n','through':[[20,'0'],[70,'10']],'before':'0','after':'10'}}")
                .item("7", 4, "{'proportional':{'of':'r','target':'$u','form':'SHARE_OF_TARGET'}}")
                .item(
                        "8",
                        2,
                        "{'choose':{'hit':'FIRST','cases':[{'when':{'is':{'of':'k','in':['一级']}},'then':1}],'otherwise':2}}")
                .total("'effects':[{'name':'事故','when':'v','how':'SET','to':0}]")
                .grading(
                        "{'grades':[{'name':'优秀','when':['#total','>=','30']},{'name':'合格','when':['#total','>=','20']},{'name':'不合格','when':['#total','<','20']}]}")
                .absent("NO_PARAMETER", "{'noScore':'NO_PARAMETER'}")
                .json();
    }

    private static Review review(String json) {
        Review review = Review.of(QuanhengJson.read(json, Rulebook.class), Review.all(Severity.WARNING), JUMP);
        assertThat(QuanhengJson.read(QuanhengJson.write(review), Review.class)).isEqualTo(review);
        return review;
    }

    @Test
    @DisplayName("好的办法，什么也不报")
    void nothing() {
        assertThat(review(good()).findings()).isEmpty();
    }

    @ParameterizedTest(name = "{2} {3}：{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "[80%,)"                          | "(80%,)"                         | BAND_GAP          | items[1].rule
            "[60%,80%)"                       | "[61%,80%)"                      | BAND_GAP          | items[1].rule
            "[60%,80%)"                       | "[60%,80%]"                      | BAND_OVERLAP      | items[1].rule
            "[80%,)":4                        | "[80%,101%)":4,"[101%,)":4       | BAND_NEVER        | items[1].rule
            ["y",">=","10"],["y","<","30"]    | ["y",">=","10"],["y","<=","30"]  | CASE_OVERLAP      | items[4].rule
            "otherwise":1                     | "otherwise":{"noScore":"UNDECIDED"} | CASE_GAP       | items[4].rule
            ["y",">=","30"],"then":5          | ["y",">","40"],"then":5          | CASE_NEVER        | items[4].rule
            {"pass":"q"}                      | {"pass":["r",">","100%"]}        | CASE_NEVER        | items[5].rule
            [70,"10"]                         | ["n@-1","10"]                    | POINTS_NOT_RISING | items[6].rule
            ,"丙":1}                          | }                                | CODE_WITHOUT_CASE | items[3].rule
            ,"丙":1}                          | ,"丙":1,"丁":0}                  | REFUSED           | items[3].rule
            "in":["一级"]                     | "in":["一极"]                    | REFUSED           | items[8].rule.choose.cases[0].when
            "[80%,)":4                        | "[80%,)":3                       | MARKS_UNREACHABLE | items[1]
            "甲":3                            | "甲":2                           | MARKS_UNREACHABLE | items[3]
            "after":"10"                      | "after":"12"                     | MARKS_EXCEEDED    | items[6]
            {"pass":"q"}                      | {"deduct":[{"perCase":{"each":1,"of":"x"}}]} | MARKS_BELOW_ZERO | items[5]
            "MISSING":0                       | "MISSING":"full"                 | MARKS_FOR_NOTHING | items[3]
            "[60%,80%)":2,"[80%,)":4          | "[60%,80%)":0,"[80%,)":4         | JUMP              | items[1].rule
            [70,"10"]                         | [70,"1"]                         | JUMP              | items[6].rule
            "when":"v"                        | "when":["r",">","100%"]          | EFFECT_NEVER      | total.effects[0]
            "when":"v"                        | "when":{"all":["v",{"not":"v"}]} | EFFECT_NEVER      | total.effects[0]
            "below":"$t"                      | "below":"80%"                    | PARAMETER_UNUSED  | parameters.t
            {"pass":"q"}                      | 2                                | INDICATOR_UNUSED  | indicators[q]
            2024-01-01/2024-06-30             | 2023-01-01/2023-06-30            | ROW_NOT_IN_FORCE  | parameters.t[0]
            2024-07-01/2024-12-31             | 2024-07-02/2024-12-31            | ROW_GAP           | parameters.t
            2024-01-01/2024-06-30             | 2024-01-01/2024-12-31            | ROW_OVERLAP       | items[2].rule.deduct[0].perStep.below
            "山区"                            | "山区","城区"                    | ROW_OVERLAP       | items[7].rule.proportional.target
            ["#total",">=","30"]              | ["#total",">=","15"]             | REFUSED           | grading.grades[1]
            ["#total",">=","20"]              | {"all":[["#total",">=","20"],["#total","<","20"]]} | GRADE_NEVER | grading.grades
            ["#total","<","20"]               | ["#total","<","19"]              | GRADE_MISSING     | grading
            "id":"6","name":"6","marks":10    | "id":"6","name":"6","marks":9    | REFUSED           | sections[s].marks
            "HIGHER_IS_BETTER"                | "LOWER_IS_BETTER"                | REFUSED           | items[1].rule
            "target":"$u"                     | "target":60                      | REFUSED           | items[7].rule.proportional.target
            "of":"n"                          | "of":"m"                         | REFUSED           | items[6].rule.interpolated.of
            "below":"$t"                      | "below":"$tt"                    | REFUSED           | items[2].rule.deduct[0].perStep.below
            "id":"5"                          | "id":"4"                         | REFUSED           | items[4]
            {"pass":"q"}                      | "#total"                         | REFUSED           | items[5].rule
            """)
    @DisplayName("弄坏一处，查出一处，说得出在哪里，实证重算无误")
    void planted(String text, String broken, Kind kind, String at) {
        String before = good();
        assertThat(before).as("the text to be broken").contains(text);
        String json = before.replace(text, broken);
        if (kind == Kind.MARKS_BELOW_ZERO) {
            json = json.replace("\"floor\":\"0\"", "\"floor\":\"none\"");
        }
        if (kind == Kind.MARKS_EXCEEDED) {
            json = json.replace("\"ceiling\":\"full\"", "\"ceiling\":\"none\"");
        }
        Review review = review(json);
        assertThat(review.findings()).as("all findings: %s", review.findings()).anySatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(kind);
            assertThat(finding.at()).startsWith(at);
        });
        replay(json, review.findings());
    }

    /** Every witness, scored by itself, comes to what the finding says. */
    static void replay(String json, List<Finding> findings) {
        findings.stream()
                .filter(finding -> finding.kind() != Kind.REFUSED && finding.kind() != Kind.GRADE_MISSING)
                .forEach(finding -> finding.witnesses()
                        .forEach(witness -> assertThat(Scorer.of(QuanhengJson.read(json, Rulebook.class))
                                        .score(witness.unit())
                                        .line(witness.line())
                                        .orElseThrow()
                                        .value())
                                .as("witness of %s", finding)
                                .isEqualTo(witness.outcome())));
    }
}
