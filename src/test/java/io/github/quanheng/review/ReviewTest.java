package io.github.quanheng.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.quanheng.faults.Book;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Percentage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("办法审查：整部现实的办法、可得分范围、轻重与所限")
class ReviewTest {
    private static final Percentage JUMP = Percentage.of("50%");

    private static List<String> found(Review review) {
        return review.findings().stream()
                .map(finding -> finding.kind() + " " + finding.at())
                .toList();
    }

    /** Each of these is so in the text: see what is said of each in the rulebook. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            county           | MARKS_BELOW_ZERO items[10.2], MARKS_FOR_NOTHING items[9.1]
            medical-group    | MARKS_FOR_NOTHING items[2.01], MARKS_FOR_NOTHING items[2.02], MARKS_FOR_NOTHING items[2.03], JUMP items[1.06].rule, JUMP items[3.05].rule, JUMP items[4.01].rule
            township-hospital| JUMP items[2.10].rule, JUMP items[4.01].rule
            """)
    @DisplayName("三部整本办法：查出的都属实，实证重算无误，别的不说")
    void wholeRulebooks(String name, String expected) throws IOException {
        String json = Files.readString(Path.of("src/test/resources/rulebooks", name + ".json"));
        Review review = Review.of(QuanhengJson.read(json, Rulebook.class), Review.all(Severity.NOTE), JUMP);
        assertThat(found(review)).containsExactly(expected.split(", "));
        PlantedFaultsTest.replay(json, review.findings());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {'perRecord':{'each':{'byCode':{'of':'level','marks':{'国家级':3,'省级':2}}},'of':'honours','oncePer':'matter'}}
            {'perCase':{'each':1,'of':{'count':{'of':'honours'}}}}
            {'award':[{'when':{'some':{'over':{'rows':'honours'}}},'then':2}]}
            """)
    @DisplayName("逐条计分、计数、有无，都用到了记录这一指标，不报无用")
    void recordsAreUsed(String rule) {
        Book book = new Book()
                .bounds("'floor':'0','ceiling':'none'")
                .indicator("honours", "RECORDS", "'fields':{'matter':'CODE','level':'CODE'}")
                .item("1", 5, rule);
        assertThat(found(Review.of(
                        QuanhengJson.read(book.json(), Rulebook.class),
                        Map.of(Kind.INDICATOR_UNUSED, Severity.WARNING),
                        JUMP)))
                .isEmpty();
    }

    @ParameterizedTest(name = "小项{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "—", textBlock = """
            —             | MARKS_EXCEEDED items[1]
            'ceiling':'4' | —
            """)
    @DisplayName("3分的小项按例可得4分：本项写明了封顶4分的，是有意为之，不报；没有写的，报")
    void ceilingOfItsOwn(String own, String expected) {
        Book book = new Book()
                .bounds("'floor':'0','ceiling':'none'")
                .indicator("n", "NUMBER", "'least':0,'most':4")
                .item("1", 3, "{'perCase':{'each':1,'of':'n'}}", own == null ? new String[0] : new String[] {own});
        assertThat(found(Review.of(
                        QuanhengJson.read(book.json(), Rulebook.class),
                        Map.of(Kind.MARKS_EXCEEDED, Severity.WARNING),
                        JUMP)))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    /** Item 1: 0 to 4. Item 2: 6 − 10 × 0.5 at the worst. Item 3 only 1 to 3. Together 2 to 13. */
    @Test
    @DisplayName("可得分范围：小项、大项、总分都取得到，且不可能更多更少")
    void attainable() {
        Book book = new Book()
                .indicator("r", "RATE", "'least':'0%','most':'100%'")
                .indicator("x", "NUMBER", "'least':0,'most':10")
                .indicator("c", "CODE", "'codes':['甲','乙']")
                .item("1", 4, "{'proportional':{'of':'r','target':'80%','form':'SHARE_OF_TARGET'}}")
                .item("2", 6, "{'deduct':[{'perCase':{'each':'0.5','of':'x'}}]}")
                .item("3", 3, "{'byCode':{'of':'c','marks':{'甲':3,'乙':1}}}")
                .absent("MISSING", "{'noScore':'MISSING'}")
                .excluded("FORBID");
        Review review = Review.of(book.rulebook(), Map.of(), JUMP);
        assertThat(review.findings()).isEmpty();
        assertThat(review.attainable())
                .extracting(line -> line.line() + " " + line.worst() + " " + line.best() + " " + line.attainsBounds())
                .containsExactly("1 0 4 true", "2 1 6 true", "3 1 3 true", "s 2 13 true", "total 2 13 true");
    }

    /** Both items read x: one is best at 0, the other at 10, and never are both. */
    @Test
    @DisplayName("共用一个指标的小项：总分的界是界，取不到，并如此说明")
    void shared() {
        Book book = new Book()
                .indicator("x", "NUMBER", "'least':0,'most':10")
                .item("1", 5, "{'deduct':[{'perCase':{'each':'0.5','of':'x'}}]}")
                .item("2", 5, "{'perCase':{'each':'0.5','of':'x'}}")
                .absent("MISSING", "{'noScore':'MISSING'}")
                .excluded("FORBID");
        Attainable total = Review.of(book.rulebook(), Map.of(), JUMP)
                .attainable(LineId.TOTAL)
                .orElseThrow();
        assertThat(total.attainsBounds()).isFalse();
        assertThat(List.of(total.worst(), total.best())).hasToString("[5, 5]");
        assertThat(List.of(total.least(), total.most())).hasToString("[Optional[0], Optional[10]]");
    }

    @Test
    @DisplayName("轻重由用者定；没有定的不查")
    void severities() {
        Rulebook broken = QuanhengJson.read(
                PlantedFaultsTest.good()
                        .replace("\"[80%,)\"", "\"(80%,)\"")
                        .replace("\"below\":\"$t\"", "\"below\":\"80%\""),
                Rulebook.class);
        Review review =
                Review.of(broken, Map.of(Kind.BAND_GAP, Severity.ERROR, Kind.PARAMETER_UNUSED, Severity.NOTE), JUMP);
        assertThat(review.findings(Severity.ERROR)).extracting(Finding::at).containsExactly("items[1].rule");
        assertThat(review.findings(Severity.NOTE)).extracting(Finding::at).containsExactly("parameters.t");
        assertThat(Review.of(broken, Map.of(), JUMP).findings()).isEmpty();
        assertThat(review.findings().get(0).in(Language.CHINESE)).isEqualTo("items[1].rule：80%：此值不在任何一档；补上空档，或改端点的开闭");
    }

    /** As an office has it: bands, deductions, passes and proportions, and thirty items that one condition gates. */
    private static Rulebook mixed() {
        Book book = new Book().indicator("gate", "YES_NO", "'direction':'HIGHER_IS_BETTER'");
        for (int i = 1; i <= 150; i++) {
            String figure = "r" + i;
            book.indicator(figure, "RATE", "'least':'0%','most':'100%'")
                    .item(
                            "" + i,
                            2,
                            switch (i % 5) {
                                case 0 ->
                                    "{'bands':{'of':'" + figure
                                            + "','marks':{'[90%,)':2,'[80%,90%)':1.5,'[60%,80%)':1,'(,60%)':0}}}";
                                case 1 ->
                                    "{'deduct':[{'perStep':{'of':'" + figure
                                            + "','below':'90%','basis':'POINTS','step':'1%','partial':'STARTED','each':'0.1'}}]}";
                                case 2 -> "{'pass':['" + figure + "','>=','85%']}";
                                case 3 ->
                                    "{'proportional':{'of':'" + figure + "','target':'80%','form':'SHARE_OF_TARGET'}}";
                                default ->
                                    "{'provided':{'when':'gate','then':{'proportional':{'of':'" + figure
                                            + "','target':'80%','form':'SHARE_OF_TARGET'}}}}";
                            });
        }
        return book.rulebook();
    }

    @Test
    @DisplayName("150项的办法，有分档、扣分、达标、比例和三十项共用的前提：审查一次，连同热身在十秒以内")
    void large() {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Review.of(mixed(), Review.all(Severity.NOTE), JUMP));
    }
}
