package io.github.quanheng.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.value.Language;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("缺的是谁的：别人的缺报不按自己的缺报计分，登记不明不是缺报，除去一项则其余照算")
class AbsencesTest {
    private static Book meanOfPeers(String skip) {
        return Book.usual()
                .item("1", 10, "{'pass':['r','>=',{'aggregate':{'over':{'units':{'relation':'PEERS','self':true}},'value':'r','as':'MEAN'" + skip
                        + "}}]}");
    }

    @Test
    @DisplayName("办法没写同类缺报怎么办：不收，并写明两种写法")
    void whatBecomesOfOthersMustBeSaid() {
        assertThat(meanOfPeers("").problems(Language.CHINESE))
                .containsExactly("items[1].rule.pass[2].aggregate.skip：其他单位可能没有此值，而办法没有写明怎么办；"
                        + "除去缺报者写\"skip\": [\"MISSING\"]，一律不除去写\"skip\": []（此时本项不得出分数）");
        assertThat(meanOfPeers("").problems(Language.ENGLISH))
                .containsExactly(
                        "items[1].rule.pass[2].aggregate.skip: another unit may have no such figure, and nothing says what becomes of it; "
                                + "write \"skip\": [\"MISSING\"] to go on without it, or \"skip\": [] for no score then");
    }

    @ParameterizedTest(name = "skip {0}：甲{1}，乙{2}，丙{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ['MISSING','ZERO_DENOMINATOR','NOT_APPLICABLE'] | 10 | 0 | 0
        []          | MISSING | MISSING | 0
        """)
    @DisplayName("甲99%、乙80%、丙缺报：除去丙则平均89.5%，甲10乙0；不除去则甲乙无分；丙自己缺报，按规定0分")
    void peerDidNotReport(String skip, String a, String b, String c) {
        List<String> told = meanOfPeers(",'skip':" + skip)
                .sheets(new Units()
                        .unit("甲", "'r':'99%'")
                        .unit("乙", "'r':'80%'")
                        .unit("丙", "")
                        .peers("全体", "甲", "乙", "丙")
                        .cohort())
                .stream()
                .map(sheet -> Book.told(sheet.item("1").score()))
                .toList();
        assertThat(told).containsExactly(a, b, c);
    }

    @ParameterizedTest(name = "skip {0}：{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ['MISSING','ZERO_DENOMINATOR','NOT_APPLICABLE'] | 10
        [] | MISSING
        """)
    @DisplayName("下级乙99%、丙缺报：除去丙则99%≥90%得10分；不除去则无分，从不按缺报计0分")
    void unitBelowDidNotReport(String skip, String score) {
        Book book = Book.usual()
                .item("1", 10, "{'pass':[{'aggregate':{'over':{'units':{'relation':'CHILDREN','self':false}},'value':'r','as':'MEAN','skip':" + skip
                        + "}},'>=','90%']}");
        assertThat(Book.told(book.sheets(new Units()
                                .unit("甲", "")
                                .unit("乙", "'r':'99%'")
                                .unit("丙", "")
                                .related("'superiors':{'乙':'甲','丙':'甲'}")
                                .cohort())
                        .get(0)
                        .item("1")
                        .score()))
                .isEqualTo(score);
    }

    @ParameterizedTest(name = "登记{0}：{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        'own':{'type':'甲类'} | 3
        'own':{'type':'丙类'} | NO_PARAMETER
        ''                    | UNKNOWN_CLASS
        """)
    @DisplayName("目标按类别定：甲类60%；没有这一类的行，是没有参数；类别没登记，是不明，不是缺报")
    void classNotFilledIn(String own, String score) {
        Book book = Book.usual()
                .parameter("t", "{'when':{'unit':{'own':{'type':['甲类']}}},'value':'60%'},{'when':{'unit':{'own':{'type':['乙类']}}},'value':'50%'}")
                .item("1", 3, "{'pass':['r','>=','$t']}");
        String party = own.equals("''") ? "" : own;
        assertThat(Book.told(book.sheets(new Units().unit("A", "'r':'61%'", Book.PERIOD, party, "").cohort())
                        .get(0)
                        .item("1")
                        .score()))
                .isEqualTo(score);
    }

    @Test
    @DisplayName("类别可能不明，而没写怎么办：不收")
    void anUnknownClassMustBeSettled() {
        Book book = Book.usual()
                .parameter("t", "{'when':{'unit':{'own':{'type':['甲类']}}},'value':'60%'}")
                .item("1", 3, "{'pass':['r','>=','$t']}");
        String json = book.json().replace("\"UNKNOWN_CLASS\":{\"noScore\":\"UNKNOWN_CLASS\"},", "");
        assertThat(io.github.quanheng.scoring.Scorer.problems(io.github.quanheng.json.QuanhengJson.read(
                                json, io.github.quanheng.rulebook.Rulebook.class))
                        .stream()
                        .map(problem -> problem.in(Language.CHINESE)))
                .containsExactly("items[1].absent：计分时可能遇到UNKNOWN_CLASS，而办法没有写明如何计分；"
                        + "请在本项或provisions的absent中写明；不得出分数者写{\"noScore\": \"UNKNOWN_CLASS\"}");
    }

    @Test
    @DisplayName("三件中一件有、一件缺、一件不适用：缺的扣1分，3－1＝2；有的得1分；从不整项不计")
    void oneOfSeveralDoesNotApply() {
        Book book = Book.usual()
                .indicator("a", "YES_NO", "")
                .indicator("b", "YES_NO", "")
                .item("1", 3, "{'deduct':[{'missing':{'each':1,'of':['q','a','b']}}]}")
                .item("2", 3, "{'award':[{'when':'q','then':1},{'when':'a','then':1},{'when':'b','then':1}]}");
        assertThat(book.scores("'q':true,'a':false,'b':{'notApplicable':'不承担'}")).isEqualTo("2 1 = 3");
    }

    @Test
    @DisplayName("问“有没有”的，是不是题也能问：不适用的也算在，3－1＝2")
    void presenceOfAnyKind() {
        String there = "{'any':['%1$s',{'absent':{'of':'%1$s','because':['NOT_APPLICABLE']}}]}";
        Book book = Book.usual()
                .indicator("a", "YES_NO", "")
                .indicator("b", "YES_NO", "")
                .item("1", 3, "{'deduct':[{'missing':{'each':1,'of':[" + there.formatted("q") + "," + there.formatted("a") + ","
                        + there.formatted("b") + "]}}]}");
        assertThat(book.scores("'q':true,'a':false,'b':{'notApplicable':'不承担'}")).isEqualTo("2 = 2");
    }

    @ParameterizedTest(name = "{0}：总分{1}")
    @CsvSource({"RESCALE_TOTAL, 100", "RESCALE_SECTION, 100", "SHRINK, 70"})
    @DisplayName("大项100分，一项30分不适用，另一项70分全得：得分率70÷70，达标，无论怎样标化")
    void shareOfTheMarksThatCouldBeGot(String excluded, String total) {
        Book book = Book.usual()
                .excluded(excluded)
                .item("1", 70, "'x'")
                .item("2", 30, "'y'")
                .grading("{'grades':[{'name':'达标','when':[{'quotient':{'over':'#s','by':{'score':{'of':'s','stage':'FULL'}}}},'>=','80%']},"
                        + "{'name':'不达标','when':['#s','>=',0]}]}");
        var sheet = book.sheet("'x':70,'y':{'notApplicable':'不承担'}");
        assertThat(Book.told(sheet.total().score())).isEqualTo(total);
        assertThat(sheet.grade().orElseThrow().grade().orElseThrow().toString()).isEqualTo("达标");
        assertThat(Book.told(sheet.total().available())).isEqualTo(excluded.equals("SHRINK") ? "70" : "100");
    }

    @Test
    @DisplayName("不在任何组的单位没有同类：两项都无分；乙、丙照常：5≥4得10分且第一，丙0分")
    void unitInNoPeerGroup() {
        Book book = Book.usual()
                .item("1", 10, "{'pass':['x','>=',{'aggregate':{'over':{'units':{'relation':'PEERS','self':true}},'value':'x','as':'MEAN','skip':[]}}]}")
                .item("2", 10, "{'pass':[{'standing':{'among':'PEERS','keys':[{'best':'HIGHEST','of':'x'}],'as':'RANK','ties':'COMPETITION','skip':[]}},'<=',1]}");
        List<String> told = book
                .sheets(new Units()
                        .unit("甲", "'x':1")
                        .unit("乙", "'x':5")
                        .unit("丙", "'x':3")
                        .peers("组", "乙", "丙")
                        .cohort())
                .stream()
                .map(Book::told)
                .toList();
        assertThat(told).containsExactly("NO_PEERS NO_PEERS = NO_PEERS", "10 10 = 20", "0 0 = 0");
    }
}
