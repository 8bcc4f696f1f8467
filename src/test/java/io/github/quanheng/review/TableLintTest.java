package io.github.quanheng.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.faults.Book;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.value.Percentage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of other programmes whose check is known: overlaps and gaps of printed ranges, and the hit policies of decision tables. */
@DisplayName("决策表的查验：区间的重叠与空档，命中策略")
class TableLintTest {
    private static final Map<Kind, Severity> TABLES = Map.of(
            Kind.BAND_GAP, Severity.ERROR,
            Kind.BAND_OVERLAP, Severity.ERROR,
            Kind.CASE_OVERLAP, Severity.ERROR,
            Kind.CASE_GAP, Severity.ERROR,
            Kind.CASE_NEVER, Severity.ERROR);

    private static Review review(Book book) {
        return Review.of(book.rulebook(), TABLES, Percentage.of("50%"));
    }

    private static String value(Finding finding, String figure) {
        Observation observation =
                finding.witnesses().get(0).unit().submission().observations().get(FigureKey.of(figure));
        return ((Datum.Amount) ((Observation.Reported) observation).finalValue())
                .figure()
                .toString();
    }

    /** LINT-001: 29 and 30 are in both. LINT-002: 31 is in none. LINT-003: between 61.9 and 62.0 lies 61.95. */
    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            LINT-001 | [17,30]     | [29,40]     | 17 | 40   | BAND_OVERLAP | 29
            LINT-002 | [17,30]     | [32,40]     | 17 | 40   | BAND_GAP     | 31
            LINT-003 | [41,61.9]   | [62,68.9]   | 41 | 68.9 | BAND_GAP     | 61.95
            """)
    @DisplayName("印出的区间：重叠处、空档处各有一个值为证")
    void ranges(String id, String one, String other, String least, String most, Kind kind, String witness) {
        Review review = review(new Book()
                .indicator("x", "NUMBER", "'least':" + least + ",'most':" + most)
                .item("1", 2, "{'bands':{'of':'x','marks':{'" + one + "':1,'" + other + "':2}}}"));
        assertThat(review.findings()).extracting(Finding::kind).containsExactly(kind);
        assertThat(value(review.findings().get(0), "x")).isEqualTo(witness);
    }

    /** Of the rows x > 1, > 2, > 3, > 5 several hold at once: that is what COLLECT adds up, and what UNIQUE forbids. */
    @Test
    @DisplayName("DMN-001至009的表：按UNIQUE读即重叠；按逐项得分（COLLECT求和）读没有错")
    void collect() {
        String rows =
                "{'when':['x','>','1'],'then':100},{'when':['x','>','2'],'then':200},{'when':['x','>','3'],'then':300},{'when':['x','>','5'],'then':500}";
        Review unique = review(new Book()
                .indicator("x", "NUMBER", "'least':0,'most':10")
                .item("1", 500, "{'choose':{'hit':'UNIQUE','cases':[" + rows + "],'otherwise':0}}"));
        assertThat(unique.findings()).extracting(Finding::kind).containsExactly(Kind.CASE_OVERLAP);
        Book collected =
                new Book().indicator("x", "NUMBER", "'least':0,'most':10").item("1", 1100, "{'award':[" + rows + "]}");
        assertThat(review(collected).findings()).isEmpty();
        assertThat(List.of(collected.scores("'x':6"), collected.scores("'x':3"), collected.scores("'x':2")))
                .containsExactly("1100 = 1100", "300 = 300", "100 = 100");
    }

    /** DMN-010: an adult at medium risk who can pay is approved; whoever is not is declined. */
    @Test
    @DisplayName("DMN-010、011：互斥的表没有错；两行同时成立的，按从先（PRIORITY）读没有错，按UNIQUE读即重叠")
    void uniqueAndPriority() {
        Book table = new Book()
                .indicator("age", "NUMBER", "'least':0,'most':120")
                .indicator("risk", "CODE", "'codes':['Low','Medium','High']")
                .item(
                        "1",
                        1,
                        "{'choose':{'hit':'UNIQUE','cases':[{'when':{'all':[['age','>=','18'],{'is':{'of':'risk','in':['Low','Medium']}}]},'then':1},{'when':['age','<','18'],'then':0},{'when':{'all':[['age','>=','18'],{'is':{'of':'risk','in':['High']}}]},'then':0}],'otherwise':{'noScore':'UNDECIDED'}}}");
        assertThat(review(table).findings()).isEmpty();
        String both =
                "{'choose':{'hit':'%s','cases':[{'when':['age','<','18'],'then':0},{'when':{'is':{'of':'risk','in':['High']}},'then':0}],'otherwise':1}}";
        for (String hit : List.of("FIRST", "UNIQUE")) {
            Book one = new Book()
                    .indicator("age", "NUMBER", "'least':0,'most':120")
                    .indicator("risk", "CODE", "'codes':['Low','Medium','High']")
                    .item("1", 1, both.formatted(hit));
            assertThat(review(one).findings())
                    .extracting(Finding::kind)
                    .isEqualTo(hit.equals("FIRST") ? List.of() : List.of(Kind.CASE_OVERLAP));
        }
    }
}
