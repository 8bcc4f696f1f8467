package io.github.quanheng.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.value.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("只监测的行：别处读到的是它的值，从不是0分；总分不加它")
class WatchedLinesTest {
    @Test
    @DisplayName("等次读监测值：5÷(5＋5)＝50%≥20%，甲")
    void gradesReadTheValue() {
        Book book = Book.usual()
                .item("1", 10, "'x'")
                .watched("2", "{'quotient':{'over':'x','by':{'sum':['x','y']}}}")
                .grading("{'grades':[{'name':'甲','when':['#2','>=','20%']},{'name':'乙','when':['#total','>=',0]}]}");
        var sheet = book.sheet("'x':5,'y':5");
        assertThat(sheet.grade().orElseThrow().grade().orElseThrow().toString()).isEqualTo("甲");
        assertThat(Book.told(sheet)).isEqualTo("5 0.5 = 5");
    }

    @Test
    @DisplayName("办法读监测值10×95%＝9.5；带标签的监测行中不小于3的有7和3，共2行")
    void rulesReadTheValue() {
        Book book = Book.usual()
                .watched("1", "'r'")
                .item("2", 10, "{'product':[10,'#1']}")
                .watched("3", "{'sum':['x',0]}", "'tags':['t']")
                .watched("4", "{'difference':{'from':'x','less':[4]}}", "'tags':['t']")
                .watched("5", "{'difference':{'from':'x','less':[6]}}", "'tags':['t']")
                .item("6", 3, "{'aggregate':{'over':{'lines':{'tag':'t'}},'where':['#each','>=',3],'as':'COUNT'}}");
        assertThat(book.scores("'r':'95%','x':7")).isEqualTo("0.95 9.5 7 3 1 2 = 11.5");
    }

    @Test
    @DisplayName("中间值写成监测行：12×200÷300＝8，总分8；不受封顶影响")
    void valuesThatAreOnlyRead() {
        Book book = Book.usual()
                .bounds("'floor':0,'ceiling':'full'")
                .watched("1", "'n'")
                .item("2", 12, "{'product':['full',{'quotient':{'over':'#1','by':300}}]}");
        assertThat(book.scores("'n':200")).isEqualTo("200 8 = 8");
    }

    @Test
    @DisplayName("人数不能当分数：写成计分行不收")
    void countsAreNoMarks() {
        Book book = Book.usual().item("1", 0, "'n'");
        assertThat(book.problems(Language.CHINESE))
                .containsExactly("items[1].rule：n是数量（人），此处须是分值；每例计分请写perCase，只供别处读取的值请写watches");
        assertThat(book.problems(Language.ENGLISH))
                .containsExactly(
                        "items[1].rule: n is a count (人), but marks are needed here; write perCase for marks a case, or watches for a value that is only read");
    }

    @Test
    @DisplayName("监测行没有满分：读它的满分不收")
    void noFullMarks() {
        Book book = Book.usual().watched("1", "'x'").item("2", 5, "{'score':{'of':'1','stage':'FULL'}}");
        assertThat(book.problems(Language.CHINESE)).containsExactly("items[2].rule：#1只监测不计分，没有满分；请读它的值，或给它计分办法");
        assertThat(book.problems(Language.ENGLISH))
                .containsExactly(
                        "items[2].rule: line #1 is only watched and has no full marks; read its value, or give it a rule");
    }
}
