package io.github.quanheng.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.MoreCollectors;
import com.google.common.collect.Sets;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Bound;
import io.github.quanheng.rulebook.Provisions;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.score.SectionScore;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Rational;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of other countries' programmes, said with the same parts as the clauses; official figures first. */
@DisplayName("国外规则：同样的构件，逐例、逐格相符")
class InternationalConformanceTest {
    private static final Path HOME = Path.of("src/test/resources/international");

    private static final String TABLE =
            "a decision table that yields a decision, not marks: the review finds where its rows overlap, see TableLintTest";
    private static final String LINT =
            "printed ranges, of which no score arises: the review finds gap and overlap with a value for each, see TableLintTest";

    /** The cases that no score sheet answers, and where they belong. */
    private static final ImmutableMap<String, String> ELSEWHERE = ImmutableMap.<String, String>builder()
            .put("DMN-001", TABLE)
            .put("DMN-002", TABLE)
            .put("DMN-003", TABLE)
            .put("DMN-004", TABLE)
            .put("DMN-005", TABLE)
            .put("DMN-006", TABLE)
            .put("DMN-007", TABLE)
            .put("DMN-008", TABLE)
            .put("DMN-009", TABLE)
            .put("DMN-010", TABLE)
            .put("DMN-011", TABLE)
            .put("FHIR-CV-001", "a measure over patients: computed before the figure is reported, not scored")
            .put("LINT-001", LINT)
            .put("LINT-002", LINT)
            .put("LINT-003", LINT)
            .put(
                    "MAS-TUK-001",
                    "cut points: outliers leave before cut points are found; the cut points come as parameters")
            .put("OHSR-KM-001", "cut points: clusters are found outside; the cut points come as parameters")
            .put("QOF-CAT-001", "the catalogue of a programme: its points are added up when it is checked")
            .put(
                    "QOF-PREV-003",
                    "a square root has no end: the rooted prevalence comes as a derived figure with its own digits")
            .build();

    /** Nothing is settled for a programme but what it says itself: no bounds, and absences stay absent. */
    private static final Provisions OPEN =
            new Provisions(none(), none(), none(), ClauseConformanceTest.NEUTRAL.absent(), Provisions.Exclusion.FORBID);

    private static Provisions.Bounds none() {
        return new Provisions.Bounds(Bound.NONE, Bound.NONE, Optional.empty());
    }

    private static <T> List<T> read(String prefix, Class<T[]> type) {
        return ClauseConformanceTest.read(HOME, prefix, type);
    }

    private static Map<String, Clause> rules() {
        Map<String, Clause> rules = new LinkedHashMap<>();
        read("rules-", Clause[].class)
                .forEach(rule -> assertThat(rules.put(rule.id(), rule))
                        .as("rule %s is there once", rule.id())
                        .isNull());
        return rules;
    }

    private static List<ProgrammeCase> cases() {
        return read("cases-", ProgrammeCase[].class);
    }

    private static Scorer scorer(Clause rule) {
        return Scorer.of(rule.rulebook(List.of(), OPEN));
    }

    private static ScoreSheet score(Scorer scorer, Example run) {
        return scorer.score(run.cohort()).get(0);
    }

    @TestFactory
    @DisplayName("官方数字在前")
    Stream<DynamicTest> casesOfficialFirst() {
        Map<String, Clause> rules = rules();
        return cases().stream()
                .sorted(Comparator.comparing(ProgrammeCase::status))
                .map(one -> DynamicTest.dynamicTest(
                        one.id() + " " + one.status() + " " + rule(rules, one).clause(),
                        () -> check(rule(rules, one), one)));
    }

    private static Clause rule(Map<String, Clause> rules, ProgrammeCase one) {
        return Optional.ofNullable(rules.get(one.rule()))
                .orElseThrow(() -> new AssertionError("case " + one.id() + ": no rule " + one.rule()));
    }

    private static void check(Clause rule, ProgrammeCase one) {
        Scorer scorer = scorer(rule);
        for (Example run : one.runs()) {
            assertThat(run.expectsSomething())
                    .as("a run of %s says what is expected", one.id())
                    .isTrue();
            ScoreSheet sheet = score(scorer, run);
            run.score()
                    .ifPresent(score -> assertThat(rule.outcome(sheet))
                            .as("%s", run.given())
                            .isEqualTo(Outcome.of(score)));
            run.total()
                    .ifPresent(total -> assertThat(sheet.total().score())
                            .as("total of %s", run.given())
                            .isEqualTo(Outcome.of(total)));
            run.lines()
                    .forEach((line, score) -> assertThat(line(sheet, line).value())
                            .as("line %s of %s", line, run.given())
                            .isEqualTo(Outcome.of(score)));
            run.noScore()
                    .forEach((line, reason) -> assertThat(
                                    line(sheet, line).value().reason())
                            .as("line %s of %s", line, run.given())
                            .contains(reason));
            run.absent()
                    .ifPresent(reason -> assertThat(rule.outcome(sheet).reason())
                            .as("%s", run.given())
                            .contains(reason));
            run.grade().ifPresent(grade -> assertThat(grade(sheet)).contains(grade));
            one.before()
                    .forEach((line, score) -> assertThat(line(sheet, line).limited())
                            .as("line %s before its effects", line)
                            .isEqualTo(Outcome.of(score)));
            if (!one.deductions().isEmpty()) {
                assertThat(deductions(sheet)).isEqualTo(one.deductions());
            }
        }
    }

    private static Optional<String> grade(ScoreSheet sheet) {
        return sheet.grade().orElseThrow().grade().map(Object::toString);
    }

    /** The items that lost marks, the greatest loss first. */
    private static List<LineId> deductions(ScoreSheet sheet) {
        return sheet.items()
                .filter(item -> lost(item).signum() > 0)
                .sorted(Comparator.comparing(InternationalConformanceTest::lost).reversed())
                .map(LineScore::line)
                .toList();
    }

    private static Rational lost(LineScore item) {
        return item.full().number().orElseThrow().minus(item.score().number().orElseThrow());
    }

    private static LineScore line(ScoreSheet sheet, LineId id) {
        return Stream.concat(Stream.of(sheet.total()), sheet.sections().stream().flatMap(section -> lines(section)))
                .filter(line -> line.line().equals(id))
                .collect(MoreCollectors.onlyElement());
    }

    private static Stream<LineScore> lines(SectionScore section) {
        return Stream.of(
                        Stream.of(section.line()),
                        section.items().stream(),
                        section.sections().stream().flatMap(InternationalConformanceTest::lines))
                .flatMap(lines -> lines);
    }

    @TestFactory
    @DisplayName("另写的公式")
    Stream<DynamicTest> grids() {
        Map<String, Clause> rules = rules();
        return ProgrammeGrids.all().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    Clause rule = rules.get(ruleOf(entry.getKey()));
                    assertThat(rule).as("rule of grid %s", entry.getKey()).isNotNull();
                    Scorer scorer = scorer(rule);
                    Grid grid = entry.getValue();
                    for (Grid.Point point : grid.points()) {
                        ScoreSheet sheet = score(scorer, point.example());
                        Outcome got = grid.line()
                                .map(line -> line(sheet, line).value())
                                .orElseGet(() -> rule.outcome(sheet));
                        assertThat(got.number().map(Grid::fraction))
                                .as("%s", point)
                                .isEqualTo(grid.expected(point));
                        grid.grades()
                                .ifPresent(grades ->
                                        assertThat(grade(sheet)).as("%s", point).isEqualTo(grades.apply(point)));
                    }
                }));
    }

    private static String ruleOf(String grid) {
        return grid.split("/")[0];
    }

    @Test
    @DisplayName("全部 117 例，或计分，或写明归处，二者不重")
    void everyCaseIsRunOrListed() throws IOException {
        List<String> all = Files.readAllLines(HOME.resolve("ids.txt"));
        List<String> run = cases().stream().map(ProgrammeCase::id).toList();
        assertThat(all).hasSize(117).doesNotHaveDuplicates();
        assertThat(run).hasSize(98).doesNotHaveDuplicates();
        assertThat(Sets.intersection(new LinkedHashSet<>(run), ELSEWHERE.keySet()))
                .isEmpty();
        assertThat(Stream.concat(run.stream(), ELSEWHERE.keySet().stream())).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    @DisplayName("每条规则有算例，也有另写的公式")
    void everyRuleHasCasesAndAFormula() {
        Set<String> rules = rules().keySet();
        assertThat(cases().stream().map(ProgrammeCase::rule).collect(Collectors.toSet()))
                .isEqualTo(rules);
        assertThat(ProgrammeGrids.all().keySet().stream()
                        .map(InternationalConformanceTest::ruleOf)
                        .collect(Collectors.toSet()))
                .isEqualTo(rules);
    }

    @Test
    @DisplayName("官方印错之处留有印出的数和算法")
    void printedErrorsAreKept() {
        assertThat(cases().stream().filter(one -> one.printed().isPresent()).map(ProgrammeCase::id))
                .contains("QOF-CPI-001", "QOF-PREV-002", "MIPS-DEC-004", "MIPS-DEC-008", "FHIR-IMP-001", "HVBP-RW-001");
    }

    @Test
    @DisplayName("规则写出再读回不变")
    void rulesRoundTrip() {
        rules().values()
                .forEach(rule -> assertThat(QuanhengJson.read(QuanhengJson.write(rule), Clause.class))
                        .isEqualTo(rule));
    }
}
