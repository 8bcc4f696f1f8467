package io.github.quanheng.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.value.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("一行所算的一切都查：满分、权重、监测、总则中的封顶保底和缺报计分、参数的条件")
class WhatALineEvaluatesTest {
    private static final String PEERS = "{'aggregate':{'over':{'units':{'relation':'PEERS','self':false}},'value':'#1','as':'MEAN','skip':[]}}";

    @Test
    @DisplayName("满分写full，或互相引用：绕回自己，不收")
    void marks() {
        assertThat(Book.usual().line("1", "'full'", 10, "'rule':'x'").paths()).containsExactly("items[1].marks");
        String printed = "{'score':{'of':'%s','stage':'PRINTED'}}";
        assertThat(Book.usual()
                        .line("1", printed.formatted("2"), 10, "'rule':'x'")
                        .line("2", printed.formatted("1"), 10, "'rule':'x'")
                        .paths())
                .containsExactlyInAnyOrder("items[1].marks", "items[2].marks");
    }

    @Test
    @DisplayName("参数的条件互相引用，或读总分：不收")
    void conditionsOfParameters() {
        Book circle = Book.usual()
                .parameter("t", "{'when':['$u','>',0],'value':1}")
                .parameter("u", "{'when':['$t','>',0],'value':1}")
                .item("1", 10, "'$t'");
        assertThat(circle.paths()).containsExactlyInAnyOrder("parameters.t[0].when[0]", "parameters.u[0].when[0]");
        Book itself = Book.usual().parameter("t", "{'when':['$t','>',0],'value':1}").item("1", 10, "'x'");
        assertThat(itself.problems(Language.CHINESE))
                .containsExactly("parameters.t[0].when[0]：绕了一圈又读到自己（经由$t）；请改读原始分，或改读不依赖于它的行");
        assertThat(itself.problems(Language.ENGLISH))
                .containsExactly("parameters.t[0].when[0]: reads itself by way of $t; let it read a raw score, or a line that does not depend on it");
        Book total = Book.usual().parameter("t", "{'when':['#total','>',0],'value':1}").item("1", 10, "'$t'");
        assertThat(total.paths()).containsExactlyInAnyOrder("items[1].rule", "parameters.t[0].when[0]");
    }

    @Test
    @DisplayName("权重读总分：不收")
    void weights() {
        Book book = Book.usual()
                .sections("[{'id':'s','name':'s','marks':10,'weight':{'quotient':{'over':'#total','by':10}},'items':[{'id':'1','name':'1','marks':10,'rule':'x'}]}]")
                .marks("10");
        assertThat(book.paths()).contains("sections[s].weight.quotient.over");
    }

    @Test
    @DisplayName("监测行读总分：总分不加它，收，照常7分；读自己则不收")
    void watchedLines() {
        assertThat(Book.usual().item("1", 10, "'x'").watched("2", "'#total'").scores("'x':7")).isEqualTo("7 7 = 7");
        assertThat(Book.usual().item("1", 10, "'x'").watched("2", "{'sum':['#2','x']}").paths())
                .containsExactly("items[2].watches.sum[0]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        'floor':'none','ceiling':'#total' | provisions.items.ceiling
        'floor':'#1','ceiling':'none'     | provisions.items.floor
        'floor':'none','ceiling':{'score':{'of':'s','stage':'RAW'}} | provisions.items.ceiling
        """)
    @DisplayName("总则给各项的封顶保底读总分、读自己：不收")
    void bounds(String bounds, String path) {
        assertThat(Book.usual().bounds(bounds).item("1", 10, "'x'").paths()).containsExactly(path);
    }

    @Test
    @DisplayName("总则的保底读同类的第1项：绕过别的单位又读到自己，不收")
    void floorOfPeers() {
        assertThat(Book.usual().bounds("'floor':" + PEERS + ",'ceiling':'none'").item("1", 10, "'x'").paths())
                .containsExactly("provisions.items.floor.aggregate.value");
    }

    @Test
    @DisplayName("总则把缺报计作总分：不收")
    void absenceCountsAsTheTotal() {
        assertThat(Book.usual().absent("MISSING", "'#total'").item("1", 10, "'x'").paths())
                .containsExactly("provisions.absent.MISSING");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        '#9' | 此处没有计分行#9；请写本办法中的行号 | line #9 is not known here; name a line of this rulebook
        '$t' | 没有声明参数$t；请在parameters或ownTargets中声明 | parameter $t is not declared; declare it under parameters or ownTargets
        'zz' | 没有声明指标zz；请在indicators中声明，或改正名称 | indicator zz is not declared; declare it under indicators, or correct its name
        """)
    @DisplayName("总则引用不存在的行、参数、指标：如办法中一样不收，不当作缺报")
    void unknownNames(String ceiling, String zh, String en) {
        Book book = Book.usual().bounds("'floor':'none','ceiling':" + ceiling).item("1", 10, "'x'").item("2", 10, "'x'");
        assertThat(book.problems(Language.CHINESE)).containsExactly("provisions.items.ceiling：" + zh);
        assertThat(book.problems(Language.ENGLISH)).containsExactly("provisions.items.ceiling: " + en);
    }

    @Test
    @DisplayName("降2147483647级，而只有两个等次：不收")
    void lowerBy() {
        Book book = Book.usual()
                .item("1", 10, "'x'")
                .grading("{'grades':[{'name':'甲','when':['#total','>=',6]},{'name':'乙','when':['#total','<',6]}],"
                        + "'effects':[{'name':'降','when':'q','lowerBy':2147483647}]}");
        assertThat(book.problems(Language.CHINESE)).containsExactly("grading.effects[0].lowerBy：降2147483647级，而只有2个等次；最多写1");
        assertThat(book.problems(Language.ENGLISH))
                .containsExactly("grading.effects[0].lowerBy: lowers by 2147483647, but there are 2 grades; write 1 at most");
    }

    @Test
    @DisplayName("22位的得数照样取整；截尾平均截去2147483647个，是数据不足")
    void largeNumbers() {
        Book book = Book.usual()
                .item("1", 10, "{'rounded':{'of':{'product':['x','y']},'to':{'decimals':0,'mode':'HALF_UP'}}}");
        assertThat(book.sheet("'x':99999999999,'y':99999999999").item("1").score().number().orElseThrow())
                .isEqualTo(io.github.quanheng.value.Rational.of(
                        new java.math.BigInteger("9999999999800000000001"), java.math.BigInteger.ONE));
        Book trimmed = Book.usual()
                .absent("BELOW_MINIMUM", "{'noScore':'BELOW_MINIMUM'}")
                .item("1", 10, "{'aggregate':{'over':{'rows':'rec'},'value':'v','as':{'trimmedMean':{'lowest':2147483647,'highest':2147483647}}}}");
        assertThat(trimmed.scores("'rec':{'records':[{'k':'a','v':1,'w':'1%'}]}")).isEqualTo("BELOW_MINIMUM = BELOW_MINIMUM");
    }
}
