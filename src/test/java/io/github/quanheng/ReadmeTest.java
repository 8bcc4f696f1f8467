package io.github.quanheng;

import static io.github.quanheng.rule.Comparison.Partial.STARTED;
import static io.github.quanheng.rule.Terms.deduct;
import static io.github.quanheng.rule.Terms.perStep;
import static io.github.quanheng.testing.Cause.STEPS;
import static io.github.quanheng.testing.SheetAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.explanation.Explainer;
import io.github.quanheng.explanation.SheetExplanation;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Figures;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Party;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.testing.ClauseTable;
import io.github.quanheng.testing.Trial;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Period;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("what the README shows is compiled and runs, in both languages")
class ReadmeTest {
    private static final Path ENGLISH = Path.of("README.md");
    private static final Path CHINESE = Path.of("docs/README.zh-CN.md");
    private static final Path OWN_SOURCE = Path.of("src/test/java/io/github/quanheng/ReadmeTest.java");

    private final String json = block(ENGLISH, "json", 0);
    private final String clinicJson = block(ENGLISH, "json", 1);

    private void score(PrintStream out) {
        // README: score
        Rulebook rulebook = QuanhengJson.read(json, Rulebook.class);
        Party clinic = QuanhengJson.read(clinicJson, Party.class);
        Submission year = Submission.of(clinic.id(), Period.ofYear(2024), Figures.of("managed", "59.6%"));

        ScoreSheet sheet = Scorer.of(rulebook).score(AssessedUnit.of(clinic, year));
        SheetExplanation why = Explainer.of(rulebook, Language.ENGLISH).explain(sheet);
        out.println(sheet.total().score().number().orElseThrow());
        why.items().forEach(item -> out.println(item.sentence()));
        // README: end
    }

    @Test
    @DisplayName("the rule in Java passes the test that the README shows, and is the rule of the JSON")
    void aRuleIsTested() {
        // README: rule
        // 每低1个百分点扣0.5分，不足1个百分点按1个百分点计
        Indicator managed = Indicator.of("managed", "高血压患者规范管理率", Kind.RATE);
        Item item = Item.builder("2.1", "高血压患者规范管理率")
                .marks("3")
                .floor("0")
                .rule(deduct(
                        perStep("managed").below("62%").points("1%", STARTED).each("0.5")))
                .build();
        // README: end
        // README: test
        Trial trial = Trial.of(item, managed);
        ClauseTable.csv("""
                managed, score
                62%,     3
                61.9%,   2.5
                59.6%,   1.5
                10%,     0
                -,       MISSING
                """).verify(trial);
        assertThat(trial.sheet(Figures.of("managed", "59.6%")))
                .item("2.1")
                .scored("1.5")
                .lost("1.5")
                .because(STEPS);
        // README: end
        assertThat(QuanhengJson.read(json, Rulebook.class).items().findFirst().flatMap(Item::rule))
                .isEqualTo(item.rule());
    }

    @Test
    @DisplayName("the lines that score print what the README says they print")
    void prints() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        score(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertThat(bytes.toString(StandardCharsets.UTF_8).strip()).isEqualTo(block(ENGLISH, "text", 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/README.zh-CN.md"})
    @DisplayName("the Java of the README is the Java of this test")
    void sameCode(String readme) {
        Path page = Path.of(readme);
        checkCode(block(page, "java", 0), "rule");
        checkCode(block(page, "java", 1), "test");
        checkCode(block(page, "java", 2).replace("System.out.print", "out.print"), "score");
    }

    /** Code of a page: its imports are those of this test, and the rest is a part of it. */
    private static void checkCode(String block, String region) {
        String source = read(OWN_SOURCE);
        List<String> imports =
                block.lines().filter(line -> line.startsWith("import ")).toList();
        String code = block.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
        assertThat(source.lines()).containsAll(imports);
        assertThat(unbroken(code)).isEqualTo(unbroken(region(source, region)));
    }

    /** The code without its line breaks, which the formatter sets and a page may set otherwise. */
    private static String unbroken(String code) {
        return code.strip().replaceAll("\\s+", " ").replace(" .", ".").replace("( ", "(");
    }

    @Test
    @DisplayName("both languages show the same commands, dependency, rulebook and output")
    void sameInChinese() {
        assertThat(block(CHINESE, "json", 0)).isEqualTo(json);
        assertThat(block(CHINESE, "json", 1)).isEqualTo(clinicJson);
        assertThat(block(CHINESE, "xml", 0)).isEqualTo(block(ENGLISH, "xml", 0));
        assertThat(block(CHINESE, "text", 0)).isEqualTo(block(ENGLISH, "text", 0));
        assertThat(commands(CHINESE))
                .isEqualTo(commands(ENGLISH))
                .containsExactly("mvn -q -f examples -pl county -am -DskipTests package", "mvn verify");
    }

    private static List<String> commands(Path readme) {
        return block(readme, "sh", 0)
                .lines()
                .map(line -> line.replaceFirst("\\s*#.*", ""))
                .toList();
    }

    @Test
    @DisplayName("the dependency names this project and its version")
    void dependency() {
        String pom = read(Path.of("pom.xml"));
        for (String line : block(ENGLISH, "xml", 0)
                .lines()
                .filter(line -> line.startsWith("  "))
                .toList()) {
            assertThat(pom).contains(line);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "docs/README.zh-CN.md",
                "docs/contributing.md",
                "docs/compatibility.md",
                "docs/embedding.md",
                "docs/schema.md",
                "docs/tutorial.md",
                "docs/tutorial.zh-CN.md",
                "docs/howto-test-a-rule.md",
                "docs/howto-judge-a-rulebook.md",
                "docs/howto-divisions.md",
                "docs/howto-migrate-a-workbook.md",
                "docs/howto-migrate-a-workbook.zh-CN.md",
                "CHANGELOG.md",
                "docs/rules.md",
                "docs/rulebook.md",
                "docs/rulebook.zh-CN.md",
                "docs/submission.md",
                "docs/submission.zh-CN.md",
                "docs/results.md",
                "docs/results.zh-CN.md"
            })
    @DisplayName("every link leads somewhere")
    void links(String page) {
        Path from = Path.of(page);
        Pattern.compile("]\\((?!https?:|#)([^)#]+)")
                .matcher(read(from))
                .results()
                .map(link -> link.group(1))
                .forEach(link -> assertThat(from.resolveSibling(link).normalize())
                        .as("%s in %s", link, page)
                        .exists());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException wrong) {
            throw new java.io.UncheckedIOException(wrong);
        }
    }

    /** Returns one of the fenced blocks of a language. */
    private static String block(Path page, String language, int number) {
        return Pattern.compile("```" + language + "\n(.*?)\n```", Pattern.DOTALL)
                .matcher(read(page))
                .results()
                .skip(number)
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    /** Returns the lines between two marks, moved to the left edge. */
    private static String region(String source, String name) {
        List<String> lines = source.lines()
                .dropWhile(line -> !line.strip().equals("// README: " + name))
                .skip(1)
                .takeWhile(line -> !line.strip().equals("// README: end"))
                .toList();
        int indent = lines.get(0).length() - lines.get(0).stripLeading().length();
        return lines.stream()
                .map(line -> line.isBlank() ? "" : line.substring(indent))
                .collect(Collectors.joining("\n"));
    }
}
