package io.github.quanheng.rulebooks;

import static io.github.quanheng.testing.SheetAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.coverage.Coverage;
import io.github.quanheng.coverage.Spot.Sort;
import io.github.quanheng.explanation.Explainer;
import io.github.quanheng.explanation.LineExplanation;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.score.SectionScore;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.source.Certainty;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is asked of every whole rulebook: the same scores as by plain fractions, whatever the order and the company. */
abstract class WholeRulebook {
    private final String name;

    WholeRulebook(String name) {
        this.name = name;
    }

    /** The units that the test looks at, at least twelve. */
    abstract List<Facts> units(long seed);

    /** Everything that is scored together with them. */
    abstract Cohort cohort(List<Facts> units);

    /** Each line by plain fractions; nothing where the line has no score. */
    abstract Map<String, Optional<BigFraction>> expected(Facts unit, List<Facts> all);

    abstract String grade(Facts unit, Map<String, Optional<BigFraction>> lines);

    /** The lines whose score depends on other units. */
    abstract ImmutableSet<String> inCompany();

    static final int SEEDS = 4;

    Rulebook rulebook() {
        try {
            return QuanhengJson.read(
                    Files.readString(Path.of("src/test/resources/rulebooks/" + name + ".json")), Rulebook.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Map<String, LineScore> lines(ScoreSheet sheet) {
        Map<String, LineScore> lines = new LinkedHashMap<>();
        Stream.concat(sheet.sections().stream().flatMap(WholeRulebook::lines), Stream.of(sheet.total()))
                .forEach(line -> lines.put(line.line().value(), line));
        return lines;
    }

    private static Stream<LineScore> lines(SectionScore section) {
        return Stream.of(
                        Stream.of(section.line()),
                        section.items().stream(),
                        section.sections().stream().flatMap(WholeRulebook::lines))
                .flatMap(lines -> lines);
    }

    static Optional<BigFraction> points(LineScore line) {
        return line.score().number().map(Facts::fraction);
    }

    /** The sheets of a cohort, by unit. */
    Map<String, ScoreSheet> sheets(Cohort cohort) {
        Map<String, ScoreSheet> sheets = new LinkedHashMap<>();
        Scorer.of(rulebook())
                .score(cohort)
                .forEach(sheet -> sheets.put(sheet.party().value(), sheet));
        return sheets;
    }

    ScoreSheet sheet(Facts unit, List<Facts> all) {
        ScoreSheet sheet = Plain.at(sheets(cohort(all)), unit.id());
        return sheet;
    }

    @Test
    @DisplayName("四十项以上，没有问题，标明是示意文本")
    void theRulebookIsWholeAndLabelled() {
        assertThat(rulebook().items().count()).isGreaterThanOrEqualTo(40);
        assertThat(Scorer.problems(rulebook())).isEmpty();
        assertThat(rulebook().title().zh()).contains("示意");
        assertThat(rulebook().notice().map(Label::zh).orElseThrow())
                .startsWith("示意文本")
                .contains("虚构");
        assertThat(rulebook().citations())
                .isNotEmpty()
                .allMatch(citation -> citation.certainty() == Certainty.ILLUSTRATIVE);
    }

    @Test
    @DisplayName("逐项、分块、总分、等次，都与另写的分数算式相符")
    void everyLineAgreesWithPlainFractions() {
        Set<String> grades = new HashSet<>();
        int absent = 0;
        int lines = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            List<Facts> units = units(seed);
            assertThat(units).hasSizeGreaterThanOrEqualTo(12);
            Map<String, ScoreSheet> sheets = sheets(cohort(units));
            for (Facts unit : units) {
                ScoreSheet sheet = Plain.at(sheets, unit.id());
                Map<String, Optional<BigFraction>> expected = expected(unit, units);
                Map<String, Optional<BigFraction>> got = new LinkedHashMap<>();
                lines(sheet).forEach((id, line) -> got.put(id, points(line)));
                assertThat(got).as("%s, seed %s", unit.id(), seed).isEqualTo(expected);
                assertThat(sheet.grade().orElseThrow().grade().map(Object::toString))
                        .as("grade of %s, seed %s", unit.id(), seed)
                        .contains(grade(unit, expected));
                grades.add(grade(unit, expected));
                lines += got.size();
                absent += (int) got.values().stream().filter(Optional::isEmpty).count();
            }
        }
        assertThat(lines).isGreaterThan(2_000);
        assertThat(absent).isPositive();
        assertThat(grades).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    @DisplayName("四批随机单位试到了办法的每一处：每一档、每一行、每一情形、每一否决与等次，只除写明的")
    void theDrawsExerciseTheRulebook() {
        Scorer scorer = Scorer.of(rulebook());
        List<ScoreSheet> sheets = LongStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> scorer.score(cohort(units(seed))))
                .flatMap(List::stream)
                .toList();
        assertThat(Coverage.of(scorer.resolved(), sheets))
                .of(Sort.LINE, Sort.PIECE, Sort.CASE, Sort.CONDITION, Sort.GAP, Sort.ROW, Sort.EFFECT, Sort.GRADE)
                .exercisesAllBut(untried().toArray(String[]::new));
    }

    /** The places that the draws never reach. */
    abstract ImmutableSet<String> untried();

    @Test
    @DisplayName("单位的先后不改变任何一张表")
    void theOrderOfUnitsDoesNotMatter() {
        List<Facts> units = units(5);
        Cohort cohort = cohort(units);
        Map<String, ScoreSheet> sheets = sheets(cohort);
        List<AssessedUnit> shuffled = new ArrayList<>(cohort.units());
        Collections.shuffle(shuffled, new Random(5));
        assertThat(sheets(new Cohort(shuffled, cohort.peerGroups(), cohort.bundles(), cohort.superiors())))
                .isEqualTo(sheets);
        Collections.reverse(shuffled);
        assertThat(sheets(new Cohort(shuffled, cohort.peerGroups(), cohort.bundles(), cohort.superiors())))
                .isEqualTo(sheets);
    }

    @Test
    @DisplayName("不涉及别的单位的各行，单独算与一起算相同")
    void alone() {
        List<Facts> units = units(6);
        Map<String, ScoreSheet> together = sheets(cohort(units));
        Scorer scorer = Scorer.of(rulebook());
        for (Facts unit : units) {
            Map<String, LineScore> alone = lines(scorer.score(unit.assessed()));
            ScoreSheet sheet = Plain.at(together, unit.id());
            lines(sheet).forEach((id, line) -> {
                if (!inCompany().contains(id)) {
                    assertThat(Plain.at(alone, id))
                            .as("%s of %s", id, unit.id())
                            .isEqualTo(line);
                }
            });
        }
    }

    @Test
    @DisplayName("办法、数据、结果写出再读回都不变")
    void roundTrip() {
        Rulebook rulebook = rulebook();
        assertThat(QuanhengJson.read(QuanhengJson.write(rulebook), Rulebook.class))
                .isEqualTo(rulebook);
        Cohort cohort = cohort(units(7));
        assertThat(QuanhengJson.read(QuanhengJson.write(cohort), Cohort.class)).isEqualTo(cohort);
        List<ScoreSheet> sheets = Scorer.of(rulebook).score(cohort);
        for (ScoreSheet sheet : sheets.subList(0, 3)) {
            assertThat(QuanhengJson.read(QuanhengJson.write(sheet), ScoreSheet.class))
                    .isEqualTo(sheet);
        }
    }

    @Test
    @DisplayName("每一项都说得清楚，中英文都有话")
    void everyItemIsExplained() {
        List<Facts> units = units(8);
        Map<String, ScoreSheet> sheets = sheets(cohort(units));
        for (Facts unit : units.subList(0, 4)) {
            ScoreSheet sheet = Plain.at(sheets, unit.id());
            for (Language language : Language.values()) {
                List<LineExplanation> explained = Explainer.of(rulebook(), language)
                        .explain(sheet)
                        .items()
                        .toList();
                assertThat(explained)
                        .extracting(LineExplanation::line)
                        .containsExactlyElementsOf(
                                sheet.items().map(LineScore::line).toList());
                assertThat(explained).allSatisfy(line -> {
                    assertThat(line.sentence()).contains(line.line().value()).hasSizeGreaterThan(8);
                    assertThat(line.rule()).isNotBlank();
                });
            }
        }
    }
}
