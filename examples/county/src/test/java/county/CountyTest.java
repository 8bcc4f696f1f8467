package county;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.source.Certainty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("a real county's year is scored in one run")
class CountyTest {
    @TempDir
    private static Path target;

    private static Ran ran;
    private static ScoreSheet sheet;
    private static String page;

    @BeforeAll
    static void run() throws IOException {
        ran = Ran.on(Ran.DATA, target);
        sheet = QuanhengJson.read(Files.readString(target.resolve("result.json")), ScoreSheet.class);
        page = Files.readString(target.resolve("sheet.html"));
    }

    @Test
    @DisplayName("it says nothing on the error stream and writes two files")
    void quiet() {
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(Ran.files(target)).containsExactly("result.json", "sheet.html");
    }

    /**
     * Worked by hand from the published figures:
     *
     * <pre>
     * 1.1  66.2 of 70 at 6 marks: 6 × 66.2 ÷ 70 = 5.674...               5.67
     * 1.2  92 − 90.9 = 1.1, two started points at 0.5: 5 − 1             4
     * 1.3  78 − 74 = 4 points at 0.25: 4 − 1                             3
     * 2.1  5 × 7703 ÷ 8000 = 4.814...                                    4.81
     * 2.4  131 of 1800 is 7.27...%, one whole step of 5% at 0.5          3.5
     * 2.5  three of four parts at 1.25                                   3.75
     * 3.2  4 × 173 ÷ 180 = 3.844...                                      3.84
     * 3.3  600 − 571 = 29, three started tens at 0.2: 4 − 0.6            3.4
     * 3.4  13 between 5 and 15, from 1 to 4 marks: 1 + 8 ÷ 10 × 3        3.4
     * 4.1  5 × 33 ÷ 35 = 4.714...                                        4.71
     * 4.4  14 lies in [10, 15)                                           3
     * 5.4  2 × 44 ÷ 48 = 1.833...                                        1.83
     * 5.5  two of four papers are not there, at 0.5: 2 − 1               1
     * 6.2  39 × 0.05                                                     1.95
     * </pre>
     */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1.1, 5.67",
        "1.2, 4",
        "1.3, 3",
        "1.4, 3",
        "1.5, 3",
        "1.6, 3",
        "2.1, 4.81",
        "2.2, 4",
        "2.3, 4",
        "2.4, 3.5",
        "2.5, 3.75",
        "3.1, 4",
        "3.2, 3.84",
        "3.3, 3.4",
        "3.4, 3.4",
        "4.1, 4.71",
        "4.2, 4",
        "4.3, 4",
        "4.4, 3",
        "5.1, 4",
        "5.2, 3",
        "5.3, 3",
        "5.4, 1.83",
        "5.5, 1",
        "6.1, 1",
        "6.2, 1.95",
        "6.3, 1"
    })
    @DisplayName("each item has the score worked by hand")
    void items(String item, String score) {
        assertThat(sheet.item(item).score().number()).hasToString("Optional[" + score + "]");
    }

    /**
     * Sections: 5.67 + 4 + 3 + 3 + 3 + 3 = 21.67; 4.81 + 4 + 4 + 3.5 + 3.75 = 20.06; 4 + 3.84 + 3.4 + 3.4 = 14.64;
     * (4.71 + 4 + 4 + 3 + 0) × 24 ÷ 21 = 17.954..., so 17.95; 4 + 3 + 3 + 1.83 + 1 = 12.83; 1 + 1.95 + 1 = 3.95, at most 3.
     * Together 90.15, which is at least 90.
     */
    @Test
    @DisplayName("the total is 90.15, graded excellent")
    void total() {
        assertThat(sheet.sections())
                .extracting(
                        section -> section.line().score().number().orElseThrow().toString())
                .containsExactly("21.67", "20.06", "14.64", "17.95", "12.83", "3");
        assertThat(sheet.total().score().number()).hasToString("Optional[90.15]");
        assertThat(sheet.grade().orElseThrow().grade()).hasToString("Optional[优秀]");
    }

    @Test
    @DisplayName(
            "tiered care is missing with its reason and earns nothing; visiting experts do not apply and are left out")
    void absences() {
        LineScore missing = sheet.item("4.5");
        assertThat(missing.settled()).hasToString("Optional[MISSING]");
        assertThat(missing.score().number()).hasToString("Optional[0]");
        assertThat(missing.rule().outcome().toString()).contains("没有2017年的实绩");
        assertThat(sheet.item("4.6").settled()).hasToString("Optional[NOT_APPLICABLE]");
        assertThat(sheet.item("4.6").score().number()).isEmpty();
    }

    @Test
    @DisplayName("the veto is looked at and not triggered")
    void veto() {
        assertThat(sheet.total().effects()).singleElement().satisfies(effect -> {
            assertThat(effect.condition().number()).hasToString("Optional[0]");
            assertThat(effect.after()).isEqualTo(effect.before());
        });
        assertThat(ran.out()).contains("较大安全事故一票否决：未触发");
    }

    @Test
    @DisplayName("every item says on its own row that its target and marks are illustrative")
    void illustrative() throws IOException {
        Rulebook rulebook = QuanhengJson.read(Files.readString(Ran.DATA.resolve("rulebook.json")), Rulebook.class);
        assertThat(rulebook.items())
                .hasSizeGreaterThan(20)
                .allSatisfy(item -> assertThat(item.clause())
                        .hasValueSatisfying(
                                clause -> assertThat(clause.certainty()).isEqualTo(Certainty.ILLUSTRATIVE)));
        assertThat(rulebook.items())
                .allSatisfy(item -> assertThat(ran.out().lines())
                        .anySatisfy(line ->
                                assertThat(line).startsWith(item.id() + " ").contains("示意")));
        assertThat(page.split("<em class=\"mark\">", -1))
                .hasSize(1 + (int) rulebook.items().count());
        assertThat(ran.out()).contains(rulebook.notice().orElseThrow().zh().substring(0, 40));
    }

    @Test
    @DisplayName("the sheet fits a terminal of 100 columns, Chinese characters counted as two")
    void fits() {
        assertThat(ran.out().lines().filter(line -> !line.startsWith("写入")))
                .allSatisfy(line -> assertThat(Text.width(line)).isLessThanOrEqualTo(TextSheet.COLUMNS));
    }

    @Test
    @DisplayName("a second run gives the same bytes")
    void again(@TempDir Path other) throws IOException {
        Ran.on(Ran.DATA, other);
        assertThat(other.resolve("result.json")).hasSameBinaryContentAs(target.resolve("result.json"));
        assertThat(other.resolve("sheet.html")).hasSameBinaryContentAs(target.resolve("sheet.html"));
    }

    @Test
    @DisplayName(
            "the page needs nothing from elsewhere, holds no text that could be taken for an element, and speaks both languages")
    void page() {
        assertThat(page).doesNotContain("http://", "https://", "@import", "url(\"", "src=");
        assertThat(page).contains("Content-Security-Policy", "未触发", "not applied", "得5.67分", "5.67 marks");
        assertThat(page).doesNotContainPattern("@[a-z.]+@");
        assertThat(Html.escape("<b title='x'>\"&\"</b>"))
                .isEqualTo("&lt;b title=&#39;x&#39;&gt;&quot;&amp;&quot;&lt;/b&gt;");
    }
}
