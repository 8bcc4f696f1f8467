package io.github.quanheng.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.MoreCollectors;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Bound;
import io.github.quanheng.rulebook.Provisions;
import io.github.quanheng.rulebook.Ruling;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.score.SectionScore;
import io.github.quanheng.scoring.Scorer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("条款：每条规则按原文计分，逐例、逐格相符")
class ClauseConformanceTest {
    private static final Path HOME = Path.of("src/test/resources/clauses");

    /** The examples of one clause. */
    public record Examples(
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) List<Example> examples) {}

    /** Nothing is settled for a clause but what it says itself: absences stay absent. */
    static final Provisions NEUTRAL = new Provisions(
            new Provisions.Bounds(Bound.of("0"), Bound.of("full"), Optional.empty()),
            new Provisions.Bounds(Bound.NONE, Bound.NONE, Optional.empty()),
            new Provisions.Bounds(Bound.NONE, Bound.NONE, Optional.empty()),
            stays(
                    Reason.MISSING,
                    Reason.NOT_APPLICABLE,
                    Reason.ZERO_DENOMINATOR,
                    Reason.BELOW_MINIMUM,
                    Reason.NO_PEERS,
                    Reason.UNKNOWN_CLASS),
            Provisions.Exclusion.FORBID);

    private static Map<Reason, Quantity> stays(Reason... reasons) {
        Map<Reason, Quantity> policies = new LinkedHashMap<>();
        for (Reason reason : reasons) {
            policies.put(reason, new Input.NoScore(reason));
        }
        return policies;
    }

    static <T> List<T> read(String prefix, Class<T[]> type) {
        return read(HOME, prefix, type);
    }

    /** All that the files of a folder hold whose names begin so, in the order of the names. */
    static <T> List<T> read(Path home, String prefix, Class<T[]> type) {
        try (Stream<Path> files = Files.list(home)) {
            List<T> all = new ArrayList<>();
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList()) {
                all.addAll(List.of(QuanhengJson.read(Files.readString(file), type)));
            }
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Map<String, Clause> clauses() {
        Map<String, Clause> clauses = new LinkedHashMap<>();
        read("clauses-", Clause[].class)
                .forEach(clause -> assertThat(clauses.put(clause.id(), clause))
                        .as("clause %s is there once", clause.id())
                        .isNull());
        return clauses;
    }

    private static ScoreSheet score(Clause clause, Optional<String> ruling, Example example) {
        return scores(clause, ruling, example).get(0);
    }

    private static List<ScoreSheet> scores(Clause clause, Optional<String> ruling, Example example) {
        List<Ruling> ruled = ruling.map(name -> {
                    assertThat(clause.rulings()).containsKey(name);
                    return List.of(clause.rulings().get(name));
                })
                .orElse(List.of());
        return Scorer.of(clause.rulebook(ruled, NEUTRAL)).score(example.cohort());
    }

    @TestFactory
    Stream<DynamicTest> examples() {
        Map<String, Clause> clauses = clauses();
        List<DynamicTest> tests = new ArrayList<>();
        for (Examples of : read("examples-", Examples[].class)) {
            Clause clause = clauses.get(of.id());
            assertThat(clause).as("clause %s", of.id()).isNotNull();
            int number = 0;
            for (Example example : of.examples()) {
                String name = of.id() + " #" + ++number + " " + clause.clause();
                tests.add(DynamicTest.dynamicTest(name, () -> check(clause, Optional.empty(), example)));
                example.readings()
                        .forEach((ruling, score) -> tests.add(DynamicTest.dynamicTest(
                                name + " [" + ruling + "]",
                                () -> assertThat(clause.outcome(score(clause, Optional.of(ruling), example)))
                                        .isEqualTo(Outcome.of(score)))));
                example.result()
                        .ifPresent(expected -> expected.readings()
                                .forEach((reading, score) -> tests.add(DynamicTest.dynamicTest(
                                        name + " [" + reading + "]",
                                        () -> ResultCheck.reading(clause, example, reading, score)))));
                example.withheld()
                        .forEach((ruling, reason) -> tests.add(DynamicTest.dynamicTest(
                                name + " [" + ruling + "]",
                                () -> assertThat(clause.outcome(score(clause, Optional.of(ruling), example))
                                                .reason())
                                        .contains(reason))));
            }
        }
        return tests.stream();
    }

    private static void check(Clause clause, Optional<String> ruling, Example example) {
        List<ScoreSheet> sheets = scores(clause, ruling, example);
        ScoreSheet sheet = sheets.get(0);
        example.result().ifPresent(expected -> ResultCheck.check(clause, example, sheets, expected));
        assertThat(example.expectsSomething())
                .as("the example says what is expected")
                .isTrue();
        example.score()
                .ifPresent(score -> assertThat(sheet.items()
                                .collect(MoreCollectors.onlyElement())
                                .score())
                        .isEqualTo(Outcome.of(score)));
        example.total().ifPresent(total -> assertThat(sheet.total().score()).isEqualTo(Outcome.of(total)));
        example.lines()
                .forEach((line, score) ->
                        assertThat(line(sheet, line)).as("line %s", line).isEqualTo(Outcome.of(score)));
        example.noScore()
                .forEach((line, reason) -> assertThat(line(sheet, line).reason())
                        .as("line %s", line)
                        .contains(reason));
        example.absent()
                .ifPresent(reason -> assertThat(clause.outcome(sheet).reason()).contains(reason));
        example.grade().ifPresent(grade -> assertThat(grade(sheet)).contains(grade));
    }

    private static Optional<String> grade(ScoreSheet sheet) {
        return sheet.grade().orElseThrow().grade().map(Object::toString);
    }

    /** What a line tells: its score, or the value that it only watches. */
    private static Outcome line(ScoreSheet sheet, LineId id) {
        return Stream.concat(Stream.of(sheet.total()), sheet.sections().stream().flatMap(ClauseConformanceTest::lines))
                .filter(line -> line.line().equals(id))
                .collect(MoreCollectors.onlyElement())
                .value();
    }

    private static Stream<LineScore> lines(SectionScore section) {
        return Stream.of(
                        Stream.of(section.line()),
                        section.items().stream(),
                        section.sections().stream().flatMap(ClauseConformanceTest::lines))
                .flatMap(lines -> lines);
    }

    @TestFactory
    Stream<DynamicTest> grids() {
        Map<String, Clause> clauses = clauses();
        return Grids.all().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    String id = entry.getKey().split("/")[0];
                    Clause clause = clauses.get(id);
                    assertThat(clause).as("clause %s", id).isNotNull();
                    Grid grid = entry.getValue();
                    for (Grid.Point point : grid.points()) {
                        List<ScoreSheet> sheets = scores(clause, grid.ruling(), point.example());
                        ScoreSheet sheet = sheets.get(0);
                        Outcome got = grid.line().map(line -> line(sheet, line)).orElseGet(() -> clause.outcome(sheet));
                        assertThat(got.number().map(Grid::fraction))
                                .as("%s", point)
                                .isEqualTo(grid.expected(point));
                        grid.results()
                                .ifPresent(result -> assertThat(ResultCheck.summary(clause, point.example(), sheets))
                                        .as("%s", point)
                                        .isEqualTo(result.apply(point)));
                        grid.grades()
                                .ifPresent(grades ->
                                        assertThat(grade(sheet)).as("%s", point).isEqualTo(grades.apply(point)));
                    }
                }));
    }

    @Test
    @DisplayName("每条都有算例，也有另写的公式")
    void everyClauseHasExamplesAndAFormula() {
        assertThat(read("examples-", Examples[].class).stream()
                        .map(Examples::id)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(clauses().keySet());
        assertThat(Grids.all().keySet().stream()
                        .map(name -> name.split("/")[0])
                        .distinct()
                        .toList())
                .containsExactlyInAnyOrderElementsOf(clauses().keySet());
    }

    @Test
    @DisplayName("210条、459例，一条不少：单项152条340例，汇总23条42例，结果20条45例，资金15条32例")
    void allClausesAreThere() {
        assertThat(clauses()).hasSize(210);
        assertThat(read("examples-", Examples[].class).stream()
                        .mapToInt(of -> of.examples().size())
                        .sum())
                .isEqualTo(459);
    }

    @Test
    @DisplayName("条款写出再读回不变")
    void clausesRoundTrip() {
        clauses()
                .values()
                .forEach(clause -> assertThat(QuanhengJson.read(QuanhengJson.write(clause), Clause.class))
                        .isEqualTo(clause));
    }
}
