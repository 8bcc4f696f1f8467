package io.github.quanheng;

import static io.github.quanheng.rule.Comparison.Partial.STARTED;
import static io.github.quanheng.rule.Terms.band;
import static io.github.quanheng.rule.Terms.bands;
import static io.github.quanheng.rule.Terms.deduct;
import static io.github.quanheng.rule.Terms.perStep;
import static io.github.quanheng.testing.Cause.STEPS;
import static io.github.quanheng.testing.SheetAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.division.DivisionTable;
import io.github.quanheng.explanation.Explainer;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.testing.ClauseTable;
import io.github.quanheng.testing.Trial;
import io.github.quanheng.value.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("what the tutorial and the how-to pages show is read, run, and comes to what they say")
class GuidesTest {
    private static final Path DOCS = Path.of("docs");

    private static List<String> blocks(String page, String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)\n```", Pattern.DOTALL)
                .matcher(Files.readString(DOCS.resolve(page)))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static String unbroken(String code) {
        return code.strip().replaceAll("\\s+", " ").replace(" .", ".").replace("( ", "(");
    }

    private static void isIn(Path source, String code) throws IOException {
        assertThat(unbroken(Files.readString(source))).contains(unbroken(code));
    }

    private static void score(String book, String unit, PrintStream out) {
        PrintStream before = System.out;
        try {
            System.setOut(out);
            Rulebook rulebook = QuanhengJson.read(book, Rulebook.class);
            ScoreSheet sheet = Scorer.of(rulebook).score(QuanhengJson.read(unit, AssessedUnit.class));
            Explainer.of(rulebook, Language.CHINESE)
                    .explain(sheet)
                    .items()
                    .forEach(item -> System.out.println(item.sentence()));
        } finally {
            System.setOut(before);
        }
    }

    @Test
    @DisplayName(
            "the tutorial's rulebook scores its unit 11, and prints a sentence for each item; both languages show the same")
    void theTutorialRuns() throws IOException {
        List<String> json = blocks("tutorial.md", "json");
        Rulebook rulebook = QuanhengJson.read(json.get(0), Rulebook.class);
        ScoreSheet sheet = Scorer.of(rulebook).score(QuanhengJson.read(json.get(1), AssessedUnit.class));

        assertThat(sheet)
                .item("1.1")
                .scored("11")
                .lost("1")
                .because(STEPS)
                .item("1.2")
                .scored("0");
        assertThat(sheet).total().scored("11").outOf("20");
        java.io.ByteArrayOutputStream printed = new java.io.ByteArrayOutputStream();
        score(json.get(0), json.get(1), new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(printed.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
        Path self = Path.of("src/test/java/io/github/quanheng/GuidesTest.java");
        for (String line : blocks("tutorial.md", "java").get(0).split("\n")) {
            isIn(self, line);
        }
        isIn(self, blocks("tutorial.md", "java").get(1));
        assertThat(blocks("tutorial.zh-CN.md", "json")).isEqualTo(json);
        assertThat(blocks("tutorial.zh-CN.md", "java")).isEqualTo(blocks("tutorial.md", "java"));
    }

    @Test
    @DisplayName(
            "the program on the page of results prints items, sections, total and grade of a cohort read from files")
    void aCohortIsScored(@TempDir Path home) throws IOException {
        Path source = Path.of("src/test/java/io/github/quanheng/ScoreACohort.java");
        for (String page : List.of("results.md", "results.zh-CN.md")) {
            isIn(source, blocks(page, "java").get(0));
            isIn(source, blocks(page, "java").get(1));
            Path rulebook = home.resolve("rulebook.json");
            Path cohort = home.resolve("cohort.json");
            Files.writeString(rulebook, blocks(page, "json rulebook").get(0));
            Files.writeString(cohort, blocks(page, "json units").get(0));
            assertThat(printed(() -> ScoreACohort.main(rulebook.toString(), cohort.toString())))
                    .contains(blocks(page, "output").get(0))
                    .containsSubsequence("A\n", "B\n", "C\n", "D\n");
        }
    }

    private interface Program {
        void run() throws IOException;
    }

    private static String printed(Program program) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            program.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @Test
    @DisplayName("what the tutorial says of marks that do not add up is said")
    void aChangedMarkIsTold() throws IOException {
        String changed = blocks("tutorial.md", "json").get(0).replace("\"marks\": 12", "\"marks\": 13");

        assertThat(Scorer.problems(QuanhengJson.read(changed, Rulebook.class))).isNotEmpty();
    }

    @Test
    @DisplayName("the table of the page about tests passes")
    void theTableOfThePageRuns() throws IOException {
        Indicator managed = Indicator.of("managed", "规范管理率", Kind.RATE);
        FieldTerm.Deduct rule =
                deduct(perStep("managed").below("62%").points("1%", STARTED).each("0.5"));
        Item item =
                Item.builder("2.1", "规范管理率").marks("3").floor("0").rule(rule).build();
        ClauseTable.csv("""
                managed, score
                62%,     3
                61.9%,   2.5
                10%,     0
                -,       MISSING
                """).verify(Trial.of(item, managed));
        Path self = Path.of("src/test/java/io/github/quanheng/GuidesTest.java");
        isIn(self, blocks("howto-test-a-rule.md", "java").get(0));
        isIn(self, "deduct(perStep(\"managed\").below(\"62%\").points(\"1%\", STARTED).each(\"0.5\"))");
        assertThat(Files.readString(DOCS.resolve("howto-migrate-a-workbook.md")))
                .contains("deduct(perStep(\"managed\").below(\"62%\").points(\"1%\", STARTED).each(\"0.5\"))");
    }

    @Test
    @DisplayName("the page about tests says of an untested band what the coverage says")
    void theCoverageOfThePageFindsTheBand() throws IOException {
        Indicator managed = Indicator.of("managed", "规范管理率", Kind.RATE);
        FieldTerm.Bands rule = bands(
                "managed", band("[0%,50%)", "0"), band("[50%,60%)", "1"), band("[60%,80%)", "2"), band("[80%,)", "3"));
        Trial trial =
                Trial.of(Item.builder("2.1", "规范管理率").marks("3").rule(rule).build(), managed);
        ClauseTable table = ClauseTable.csv("""
                managed, score
                10%,     0
                50%,     1
                80%,     3
                -,       MISSING
                /,       NOT_APPLICABLE
                0/0,     ZERO_DENOMINATOR
                """);
        table.verify(trial);
        assertThatThrownBy(() -> {
                    assertThat(table.coverage(trial)).exercisesEverything();
                })
                .hasMessage(blocks("howto-test-a-rule.md", "text").get(0));
        isIn(
                Path.of("src/test/java/io/github/quanheng/GuidesTest.java"),
                blocks("howto-test-a-rule.md", "java").get(1));
    }

    @Test
    @DisplayName("the table of divisions is read")
    void theDivisionsAreRead() throws IOException {
        assertThat(QuanhengJson.read(blocks("howto-divisions.md", "json").get(0), DivisionTable.class))
                .isNotNull();
    }

    @Test
    @DisplayName("what the page about embedding shows stands in the programs that are built and run")
    void theEmbeddingIsThatOfThePrograms() throws IOException {
        List<String> java = blocks("embedding.md", "java");
        isIn(Path.of("src/it/spring-boot-4/src/main/java/web/Application.java"), java.get(0));
        isIn(Path.of("src/it/spring-boot-3/src/main/java/web/Application.java"), java.get(1));
        isIn(
                Path.of("src/it/spring-boot-3/pom.xml"),
                blocks("embedding.md", "xml").get(0));
        String pom = Files.readString(Path.of("pom.xml"));
        assertThat(pom).contains("<jackson.annotations.version>2.21<", "<jackson.version>3.1.");
        for (String user : List.of("modular", "plain", "kotlin", "spring-boot-3", "spring-boot-4")) {
            assertThat(Files.readString(Path.of("src/it", user, "pom.xml")))
                    .contains("<version>" + pom.split("<version>", 2)[1].split("<", 2)[0] + "</version>");
        }
        assertThat(Files.readString(DOCS.resolve("embedding.md")).toLowerCase(Locale.ROOT))
                .contains("3.5.13", "jackson-annotations");
    }
}
