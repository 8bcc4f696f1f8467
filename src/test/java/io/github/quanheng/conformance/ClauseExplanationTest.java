package io.github.quanheng.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.explanation.Equation;
import io.github.quanheng.explanation.Explainer;
import io.github.quanheng.explanation.LineExplanation;
import io.github.quanheng.explanation.Note;
import io.github.quanheng.explanation.Reckoning;
import io.github.quanheng.explanation.SheetExplanation;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.rulebook.Ruling;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("条款：每条规则、每个例子都说得出，说出的算式算得回去")
class ClauseExplanationTest {
    /** How often each kind of step was done again, in each language. */
    private final Map<String, Integer> done = new TreeMap<>();

    @TestFactory
    @DisplayName("两种语言都有句子，每个等式成立，每一步照句子重算都对得上")
    Stream<DynamicTest> everySentenceCanBeRecomputed() {
        Map<String, Clause> clauses = ClauseConformanceTest.clauses();
        return Stream.concat(
                ClauseConformanceTest.read("examples-", ClauseConformanceTest.Examples[].class).stream()
                        .map(examples -> DynamicTest.dynamicTest(
                                examples.id(), () -> explain(clauses.get(examples.id()), examples.examples()))),
                Stream.of(DynamicTest.dynamicTest("每一种步骤都验算过，两种语言各十次以上", this::everyKindWasDone)));
    }

    private void everyKindWasDone() {
        // No public clause is explained by a distance as a share of its bound: random rules and the explanation cases
        // have them.
        for (Reckoning.Kind kind : EnumSet.complementOf(EnumSet.of(Reckoning.Kind.SHARE_OF_BOUND))) {
            for (Language language : Language.values()) {
                assertThat(done.getOrDefault(kind + " " + language, 0))
                        .as("%s in %s", kind, language)
                        .isGreaterThan(10);
            }
        }
    }

    private void explain(Clause clause, List<Example> examples) {
        List<List<Ruling>> readings = new ArrayList<>();
        readings.add(List.of());
        clause.rulings().values().forEach(ruling -> readings.add(List.of(ruling)));
        List<String> names = names(clause);
        Pattern ids = ids(clause);
        for (List<Ruling> reading : readings) {
            Rulebook rulebook = clause.rulebook(reading, ClauseConformanceTest.NEUTRAL);
            Scorer scorer = Scorer.of(rulebook);
            for (Example example : examples) {
                Cohort cohort = example.cohort();
                List<ScoreSheet> sheets = scorer.score(cohort);
                for (Language language : Language.values()) {
                    for (int i = 0; i < sheets.size(); i++) {
                        SheetExplanation sheet =
                                Explainer.of(rulebook, language).explain(sheets.get(i));
                        lines(sheet).forEach(line -> check(line, language, names));
                        if (language == Language.CHINESE) {
                            lines(sheet)
                                    .flatMap(ClauseExplanationTest::texts)
                                    .forEach(text -> assertThat(text).doesNotContainPattern(ids));
                        }
                        assertThat(QuanhengJson.read(QuanhengJson.write(sheet), SheetExplanation.class))
                                .isEqualTo(sheet);
                    }
                }
            }
        }
    }

    private static Stream<LineExplanation> lines(SheetExplanation sheet) {
        return Stream.concat(
                sheet.items(),
                Stream.concat(sheet.sections().stream().map(section -> section.line()), Stream.of(sheet.total())));
    }

    private static Stream<String> texts(LineExplanation line) {
        return Stream.concat(
                Stream.of(line.rule(), line.sentence()), line.notes().stream().map(Note::text));
    }

    /** The ids of parameters, fields and tags, which stand for a name and are never printed; some are English words, too. */
    private static Pattern ids(Clause clause) {
        String all = Stream.of(
                        clause.parameters().keySet().stream().map(ParameterId::value),
                        clause.ownTargets().stream().map(ParameterId::value),
                        clause.sections().stream().flatMap(Section::allItems).flatMap(item -> item.tags().stream()),
                        clause.indicators().stream().flatMap(indicator -> indicator.fields().keySet().stream()))
                .flatMap(ids -> ids)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile(all.isEmpty() ? "(?!)" : "(?<![A-Za-z])(?:" + all + ")(?![A-Za-z ])|参数");
    }

    /** The names that may hold digits or brackets, the longest first. */
    private static List<String> names(Clause clause) {
        return clause.indicators().stream()
                .flatMap(indicator -> Stream.concat(
                        indicator.fields().keySet().stream()
                                .map(field -> indicator.nameOf(field).zh()),
                        Stream.of(indicator.name().zh(), indicator.name().in(Language.ENGLISH))))
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private void check(LineExplanation line, Language language, List<String> names) {
        assertThat(line.sentence()).isNotBlank().contains(line.name());
        assertThat(line.rule()).isNotBlank();
        assertThat(line.calculation()).isNotBlank();
        Equation.in(line.calculation(), names)
                .forEach(equation -> assertThat(equation.holds())
                        .as("%s in: %s", equation, line.sentence())
                        .isTrue());
        Reckoning.in(line.calculation(), names).forEach(step -> {
            assertThat(step.holds()).as("%s in: %s", step, line.sentence()).isTrue();
            done.merge(step.kind() + " " + language, 1, Integer::sum);
        });
    }
}
