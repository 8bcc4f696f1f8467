package io.github.quanheng.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.scoring.InvalidSubmission;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("自相矛盾的写法：导向相反、永远评不上、永远得不到、与词语同名、对象互为上级")
class ContradictionsTest {
    private static Book directed(String direction, String rule, String... more) {
        return new Book()
                .indicator("x", "NUMBER", "'direction':'" + direction + "'")
                .indicator("y", "NUMBER", "")
                .indicator("q", "YES_NO", "")
                .item("1", 10, rule, more);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {
        "{'pass':['x','>=',8]}",
        "{'pass':[8,'<=','x']}",
        "{'pass':{'not':['x','<',8]}}",
        "{'pass':{'all':['q',['x','>',8]]}}",
        "{'proportional':{'of':'x','target':8,'form':'SHARE_OF_TARGET'}}",
        "{'proportional':{'of':'y','target':'x','form':'TARGET_OVER_VALUE'}}",
        "{'bands':{'of':'x','marks':{'(,5)':0,'[5,9)':4,'[9,)':10}}}",
        "{'interpolated':{'of':'x','through':[[0,0],[9,10]],'before':0,'after':10}}",
        "{'deduct':[{'perStep':{'of':'x','below':8,'basis':'POINTS','step':1,'partial':'WHOLE','each':1}}]}",
        "{'deduct':[{'perStep':{'of':'x','below':'x@-1','basis':'RELATIVE','step':'1%','partial':'WHOLE','each':1}}]}",
        "{'award':[{'when':['x','>=',8],'then':2}]}",
        "{'limit':{'of':{'product':[0.5,'x']},'least':0,'most':'full'}}",
        "{'choose':{'hit':'FIRST','cases':[{'when':['x','>=',9],'then':10},{'when':['x','>=',5],'then':6}],'otherwise':0}}",
        "{'provided':{'when':[{'change':{'of':'x','from':'x@-1','basis':'RELATIVE'}},'>','5%'],'then':5}}",
    })
    @DisplayName("越低越好的指标，办法却是越高得分越多：不收；声明为越高越好则收")
    void againstItsDirection(String rule) {
        Book wrong = directed("LOWER_IS_BETTER", rule);
        assertThat(wrong.problems(Language.CHINESE))
                .containsExactly("items[1].rule：指标x声明为越低越好，而此办法越高得分越多；请将比较反过来，或改正指标的导向");
        assertThat(wrong.problems(Language.ENGLISH))
                .containsExactly("items[1].rule: x is declared LOWER_IS_BETTER, and the rule rewards more of it; "
                        + "turn the rule round, or correct the direction of x");
        assertThat(directed("HIGHER_IS_BETTER", rule).problems()).isEmpty();
        assertThat(directed("WITHIN_A_RANGE", rule).problems()).isEmpty();
        assertThat(directed("NONE", rule).problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {
        "{'pass':['x','<=',8]}",
        "{'proportional':{'of':'x','target':8,'form':'TARGET_OVER_VALUE'}}",
        "{'deduct':[{'perCase':{'each':1,'of':'x'}}]}",
        "{'difference':{'from':10,'less':['x']}}",
        "{'bands':{'of':'x','marks':{'(,5)':10,'[5,9)':4,'[9,)':0}}}",
    })
    @DisplayName("越高越好的指标，办法却是越低得分越多：不收；声明为越低越好则收")
    void againstItsDirectionDownwards(String rule) {
        assertThat(directed("HIGHER_IS_BETTER", rule).problems(Language.CHINESE))
                .containsExactly("items[1].rule：指标x声明为越高越好，而此办法越低得分越多；请将比较反过来，或改正指标的导向");
        assertThat(directed("LOWER_IS_BETTER", rule).problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {
        "{'pass':['x','=',8]}",
        "{'bands':{'of':'x','marks':{'(,5)':0,'[5,9)':10,'[9,)':4}}}",
        "{'deduct':[{'perStep':{'of':'x','below':4,'above':8,'basis':'POINTS','step':1,'partial':'WHOLE','each':1}}]}",
        "{'pass':['x@-1','>=',8]}",
        "{'product':['x','y']}",
        "{'quotient':{'over':10,'by':{'sum':['x','y']}}}",
        "{'choose':{'hit':'UNIQUE','cases':[{'when':['x','>=',8],'then':'y'}],'otherwise':5}}",
    })
    @DisplayName("方向不能断定的，不误报：区间、只看上期、正负不明的乘除")
    void notCertain(String rule) {
        assertThat(directed("LOWER_IS_BETTER", rule).problems()).isEmpty();
        assertThat(directed("HIGHER_IS_BETTER", rule).problems()).isEmpty();
    }

    @Test
    @DisplayName("别处要减去的行，不按它自己的方向说")
    void linesThatOthersRead() {
        Book book = directed("LOWER_IS_BETTER", "'x'").item("2", 10, "{'difference':{'from':10,'less':['#1']}}");
        assertThat(book.problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0}在{1}之后")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ['#total','>=',9] | ['#total','>=',6]
        ['#total','>=',9] | ['#total','>',6]
        ['#total','>=',6] | ['#total','>=',6]
        ['#total','<=',3] | ['#total','<',5]
        [9,'<=','#total'] | ['#total','>=',6]
        {'all':[['#total','>=',9],'q']} | ['#total','>=',6]
        ['#total','>=',9] | {'any':['q',['#total','>=',6]]}
        ['#total','=',7]  | ['#total','>=',6]
        """)
    @DisplayName("好的等次写在差的后面，永远评不上：不收；换过来则收")
    void gradesThatCanNeverBeGiven(String good, String bad) {
        Book wrong = graded(bad, good);
        assertThat(wrong.problems(Language.CHINESE))
                .containsExactly("grading.grades[1]：凡达到“后”者已先得“先”，此等次永远评不上；请将较好的等次写在前面");
        assertThat(wrong.problems(Language.ENGLISH))
                .containsExactly("grading.grades[1]: whoever fulfils 后 is given 先 before, so it can never be given; put the better grade first");
        if (!good.equals(bad)) {
            assertThat(graded(good, bad).problems()).isEmpty();
        }
    }

    private static Book graded(String first, String second) {
        return Book.usual()
                .item("1", 10, "'x'")
                .grading("{'grades':[{'name':'先','when':" + first + "},{'name':'后','when':" + second + "}]}");
    }

    @ParameterizedTest(name = "{0}：{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {'bands':{'of':'x','marks':{'(,4)':0,'[4,5)':150,'[5,)':20}}} | bands.marks.[4,5)
        {'interpolated':{'of':'x','through':[[0,0],[5,150]],'before':0,'after':20}} | interpolated.through[1][1]
        {'provided':{'when':['x','>',4],'then':150}}                  | provided.then
        {'choose':{'hit':'FIRST','cases':[{'when':['x','>',4],'then':150}],'otherwise':0}} | choose.cases[0].then
        {'byCode':{'of':'c','marks':{'甲':150,'乙':20}}}               | byCode.marks.甲
        """)
    @DisplayName("多写一个零：150分高于封顶20分，永远得不到")
    void marksThatCanNeverBeGiven(String rule, String at) {
        Book book = Book.usual().bounds("'floor':0,'ceiling':'full'").item("1", 20, rule);
        assertThat(book.problems(Language.CHINESE))
                .containsExactly("items[1].rule." + at + "：150分高于封顶20分，永远得不到；请核对分数，或改正封顶");
        assertThat(book.problems(Language.ENGLISH))
                .containsExactly("items[1].rule." + at + ": 150 marks can never be given under a ceiling of 20; correct the marks, or the ceiling");
        assertThat(Book.usual().item("1", 20, rule).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"full", "excluded", "none", "each", "total"})
    @DisplayName("指标与办法中的词语同名：不收")
    void namedLikeWords(String word) {
        assertThatThrownBy(() -> Book.usual().indicator(word, "NUMBER", "").item("1", 10, "'x'").rulebook())
                .isInstanceOfSatisfying(InvalidInput.class, wrong -> {
                    assertThat(wrong.problems()).hasSize(1);
                    assertThat(wrong.problems().get(0).path()).isEqualTo("indicators[13].id");
                    assertThat(wrong.problems().get(0).found().zh()).endsWith("“" + word + "”在规则中另有含义");
                    assertThat(wrong.problems().get(0).found().en()).endsWith("\"" + word + "\" means something else in a rule");
                });
    }

    @Test
    @DisplayName("互为上级、互为牵头、空组、两组同名：一次说全四处")
    void cohortAgainstItself() {
        Units units = new Units()
                .unit("甲", "'x':1")
                .unit("乙", "'x':2")
                .related("'superiors':{'甲':'乙','乙':'甲'}")
                .related("'bundles':[{'lead':'甲','members':['乙']},{'lead':'乙','members':['甲']}]")
                .related("'peerGroups':[{'name':'组','members':['甲','乙']},{'name':'组','members':[]}]");
        assertThatThrownBy(units::cohort).isInstanceOfSatisfying(InvalidInput.class, wrong -> {
            assertThat(wrong.problems().stream().map(ContradictionsTest::told))
                    .containsExactlyInAnyOrder(
                            "peerGroups[1].name 两个组同名“组” two groups are called 组",
                            "peerGroups[1].members 组内没有单位 the group is empty",
                            "bundles 乙, 甲互为牵头 乙, 甲: each leads the other in a circle",
                            "superiors 甲, 乙互为上级 甲, 乙: each is above the other in a circle");
        });
    }

    /** The place and what was found, without where that is in the text. */
    private static String told(Problem problem) {
        return problem.path() + " " + problem.found().zh().replaceFirst("^第.*列，", "") + " "
                + problem.found().en().replaceFirst("^line .*?, column \\d+, ", "");
    }

    @Test
    @DisplayName("不在对象之列的、在两组的、牵头两处的：各在其处")
    void cohortWithUnknowns() {
        Units units = new Units()
                .unit("甲", "'x':1")
                .unit("乙", "'x':2")
                .related("'superiors':{'甲':'丁'}")
                .related("'bundles':[{'lead':'甲','members':['丁']},{'lead':'甲','members':['乙']}]")
                .related("'peerGroups':[{'name':'一','members':['甲','乙']},{'name':'二','members':['乙','丁']}]");
        assertThatThrownBy(units::cohort).isInstanceOfSatisfying(InvalidInput.class, wrong -> {
            assertThat(wrong.problems().stream().map(ContradictionsTest::told))
                    .containsExactlyInAnyOrder(
                            "peerGroups[1].members[0] 单位乙已在组“一”中 乙 is in the group 一 already",
                            "peerGroups[1].members[1] 单位丁不在考核对象之列 丁 is not among the units",
                            "bundles[0].members[0] 单位丁不在考核对象之列 丁 is not among the units",
                            "bundles[1].lead 单位甲牵头了两处 甲 leads two bundles",
                            "superiors.甲 单位丁不在考核对象之列 丁 is not among the units");
        });
    }

    @Test
    @DisplayName("同组的一个按年、一个按月：不比")
    void periodsOfPeers() {
        Book book = Book.usual()
                .item("1", 10, "{'pass':['x','>=',{'aggregate':{'over':{'units':{'relation':'PEERS','self':true}},'value':'x','as':'MEAN','skip':[]}}]}");
        var cohort = new Units()
                .unit("甲", "'x':12")
                .unit("丙", "'x':2", "2024-01-01/2024-01-31", "", "")
                .peers("组", "甲", "丙")
                .cohort();
        assertThatThrownBy(() -> book.sheets(cohort)).isInstanceOfSatisfying(InvalidSubmission.class, wrong -> {
            assertThat(wrong.problems()).hasSize(1);
            assertThat(wrong.problems().get(0).in(Language.CHINESE))
                    .isEqualTo("units[丙].submission.period：考核期2024-01-01/2024-01-31与同组甲的2024-01-01/2024-12-31不同；请按同一考核期比较");
            assertThat(wrong.problems().get(0).in(Language.ENGLISH))
                    .isEqualTo("units[丙].submission.period: its period 2024-01-01/2024-01-31 differs from 2024-01-01/2024-12-31 of its peer 甲; compare units of one period");
        });
    }
}
