package io.github.quanheng;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.explanation.Explainer;
import io.github.quanheng.explanation.SheetExplanation;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Party;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Rational;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("what the README shows is compiled and runs, in both languages")
class ReadmeTest {
    private static final Path ENGLISH = Path.of("README.md");
    private static final Path CHINESE = Path.of("docs/README.zh-CN.md");
    private static final Path OWN_SOURCE = Path.of("src/test/java/io/github/quanheng/ReadmeTest.java");

    private final String json = block(ENGLISH, "json", 0);
    private final Rulebook rulebook = QuanhengJson.read(json, Rulebook.class);
    private final String clinicJson = block(ENGLISH, "json", 1);
    private final Party clinic = QuanhengJson.read(clinicJson, Party.class);

    private void score(PrintStream out) {
        // README: score
        Rulebook rulebook = QuanhengJson.read(json, Rulebook.class);
        Party clinic = QuanhengJson.read(clinicJson, Party.class);
        Map<FigureKey, Observation> figures = Map.of(FigureKey.of("managed"), Observation.of("59.6%"));
        Submission year = new Submission(clinic.id(), Period.ofYear(2024), figures);

        ScoreSheet sheet = Scorer.of(rulebook).score(AssessedUnit.of(clinic, year));
        SheetExplanation why = Explainer.of(rulebook, Language.ENGLISH).explain(sheet);
        out.println(sheet.total().score().number().orElseThrow());
        why.items().forEach(item -> out.println(item.sentence()));
        // README: end
    }

    // README: test
    @ParameterizedTest
    @CsvSource({"62%, 3", "61.9%, 2.5", "61%, 2.5", "59.6%, 1.5", "10%, 0"})
    void losesHalfAMarkForEachPointStarted(String rate, String marks) {
        Map<FigureKey, Observation> figures = Map.of(FigureKey.of("managed"), Observation.of(rate));
        Submission year = new Submission(clinic.id(), Period.ofYear(2024), figures);
        ScoreSheet sheet = Scorer.of(rulebook).score(AssessedUnit.of(clinic, year));
        assertThat(sheet.item("2.1").score().number()).contains(Rational.of(marks));
    }
    // README: end

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
        String source = read(OWN_SOURCE);
        assertThat(unbroken(block(Path.of(readme), "java", 0)))
                .isEqualTo(unbroken(region(source, "score").replace("out.print", "System.out.print")));
        assertThat(unbroken(block(Path.of(readme), "java", 1))).isEqualTo(unbroken(region(source, "test")));
    }

    /** The code without its line breaks, which the formatter sets and a page may set otherwise. */
    private static String unbroken(String code) {
        return code.replaceAll("\\s+", " ").replace(" .", ".");
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

    @Test
    @DisplayName("the README tells how sure the catalogues are, in both languages, as their page does")
    void sameCounts() {
        String page = read(Path.of("docs/catalogues.md"));
        String counts = page.substring(
                        page.indexOf("<!-- counts: begin -->") + "<!-- counts: begin -->".length(),
                        page.indexOf("<!-- counts: end -->"))
                .strip();
        assertThat(read(ENGLISH)).contains(counts);
        String sentence = read(CHINESE).split("目录有多确切：", 2)[1].split("##", 2)[0];
        assertThat(numbers(sentence)).isEqualTo(numbers(counts));
    }

    private static List<String> numbers(String text) {
        return Pattern.compile("\\d+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
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
