package io.github.quanheng.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Language;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("值在何处取：哪一期、哪个单位、哪一行，层层带着；同一个对象写在两处，与写两遍同分")
class WhereValuesStandTest {
    private static final String MEAN = "{'aggregate':{'over':{'units':{'relation':'PEERS','self':true}},'value':%s,'as':'MEAN','skip':[]}}";

    private static Cohort pair(String a, String b) {
        return new Units().unit("甲", a).unit("乙", b).peers("组", "甲", "乙").cohort();
    }

    @Test
    @DisplayName("上期的同类平均：（100＋300）÷2＝200，不是本期的（1＋3）÷2")
    void peersOfLastYear() {
        Book book = Book.usual()
                .item("1", 300, "{'aggregate':{'over':{'periods':['-1']},'value':" + MEAN.formatted("'x'") + ",'as':'TOTAL'}}");
        assertThat(book.sheets(pair("'x':1,'x@-1':100", "'x':3,'x@-1':300")).stream().map(Book::told))
                .containsExactly("200 = 200", "200 = 200");
    }

    @Test
    @DisplayName("同类的“所论的行”：两个单位的第1行1＋3＝4")
    void lineInQuestionOfPeers() {
        Book book = Book.usual()
                .item("1", 10, "'x'")
                .item("2", 10, "{'aggregate':{'over':{'lines':{'ids':['1']}},'value':{'aggregate':{'over':{'units':{'relation':'PEERS','self':true}},'value':'#each','as':'TOTAL','skip':[]}},'as':'TOTAL'}}");
        assertThat(book.sheets(pair("'x':1", "'x':3")).stream().map(Book::told))
                .containsExactly("1 4 = 5", "3 4 = 7");
    }

    @Test
    @DisplayName("封顶写#each：此处没有所论的行，不收")
    void noLineInQuestion() {
        Book book = Book.usual().bounds("'floor':'none','ceiling':'#each'").item("1", 10, "'x'");
        assertThat(book.problems(Language.CHINESE)).containsExactly("provisions.items.ceiling：此处没有计分行#each；请写本办法中的行号");
        assertThat(book.problems(Language.ENGLISH))
                .containsExactly("provisions.items.ceiling: line #each is not known here; name a line of this rulebook");
    }

    @Test
    @DisplayName("一期写两次、一行写两次：不收")
    void namedTwice() {
        Book book = Book.usual()
                .item("1", 10, "'x'")
                .item("2", 10, "{'aggregate':{'over':{'periods':['0','0']},'value':'x','as':'TOTAL'}}")
                .item("3", 10, "{'aggregate':{'over':{'lines':{'ids':['1','1']}},'value':'#each','as':'TOTAL'}}");
        assertThat(book.problems(Language.CHINESE))
                .containsExactly(
                        "items[2].rule.aggregate.over.periods：0写了两次；请删去一个", "items[3].rule.aggregate.over.lines.ids：1写了两次；请删去一个");
        assertThat(book.problems(Language.ENGLISH))
                .containsExactly(
                        "items[2].rule.aggregate.over.periods: 0 is named twice; take one away",
                        "items[3].rule.aggregate.over.lines.ids: 1 is named twice; take one away");
    }

    @Test
    @DisplayName("同一个对象用在3分项和10分项：满分×2的平均各是6与20，与写两遍相同")
    void oneObjectInTwoItems() {
        String rule = MEAN.formatted("{'product':['full','x']}");
        Book book = Book.usual().item("1", 3, rule).item("2", 10, rule);
        Rulebook twice = book.rulebook();
        Section section = twice.sections().get(0);
        Quantity one = section.items().get(0).rule().orElseThrow();
        Section.Builder shared = Section.builder();
        shared.id(section.id()).name(section.name()).marks(section.marks());
        section.items().forEach(item -> shared.addItems(Item.builder()
                .id(item.id())
                .name(item.name())
                .marks(item.marks())
                .rule(one)
                .build()));
        Rulebook once = Rulebook.builder()
                .id(twice.id())
                .edition(twice.edition())
                .title(twice.title())
                .inForce(twice.inForce())
                .addAllIndicators(twice.indicators())
                .provisions(twice.provisions())
                .addSections(shared.build())
                .total(twice.total())
                .build();
        assertThat(once).isEqualTo(twice);
        assertThat(once).isEqualTo(QuanhengJson.read(QuanhengJson.write(once), Rulebook.class));
        for (Rulebook rulebook : List.of(twice, once)) {
            assertThat(Scorer.of(rulebook).score(pair("'x':1", "'x':3")).stream().map(Book::told))
                    .containsExactly("6 20 = 26", "6 20 = 26");
        }
    }
}
