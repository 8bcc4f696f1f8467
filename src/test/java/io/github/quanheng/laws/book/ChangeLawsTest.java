package io.github.quanheng.laws.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.change.Change;
import io.github.quanheng.change.Comparison;
import io.github.quanheng.change.LineChange;
import io.github.quanheng.change.Part;
import io.github.quanheng.change.Side;
import io.github.quanheng.change.Step;
import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("变动分析的定律：固定种子的随机办法与单位，两两比较")
class ChangeLawsTest {
    private static Rational moved(LineChange line, Part part) {
        return line.steps().stream()
                .filter(step -> step.parts().equals(List.of(part)))
                .map(Step::change)
                .findFirst()
                .orElse(Rational.ZERO);
    }

    private static Optional<Rational> number(ScoreSheet sheet, LineId line) {
        return sheet.line(line).flatMap(found -> found.value().number());
    }

    private static Cohort with(Cohort cohort, AssessedUnit changed) {
        return cohort.withUnits(unit -> unit.party().id().equals(changed.party().id()) ? changed : unit);
    }

    @ParameterizedTest(name = "种子 {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7})
    @DisplayName("一万对行：各部分之和恰为两面之差；数据一部分与另行计分所得相同；六部分各说一次")
    void addsUp(long seed) {
        RandomBooks books = new RandomBooks(seed);
        RandomCohorts cohorts = new RandomCohorts(seed);
        int pairs = 0;
        Map<Part, Integer> alone = new HashMap<>();
        Rulebook one = RandomBooks.next(books::book);
        for (int i = 0; i < 60; i++) {
            Rulebook other = RandomBooks.next(books::book);
            for (int j = 0; j < 4; j++) {
                Cohort first = RandomCohorts.cohort(cohorts.units());
                Cohort second = RandomCohorts.cohort(cohorts.units());
                for (Change change : Comparison.of(new Side(one, first), new Side(other, second))
                        .changes()) {
                    for (LineChange line : change.lines()) {
                        sum(line);
                        pairs += line.difference().isPresent() ? 1 : 0;
                        for (Step step : line.steps()) {
                            if (step.parts().size() == 1 && step.change().signum() != 0) {
                                alone.merge(step.parts().get(0), 1, Integer::sum);
                            }
                        }
                    }
                    if (j == 0) {
                        again(one, other, first, second, change);
                    }
                }
            }
            one = other;
        }
        assertThat(pairs).as("pairs of lines that both have numbers").isGreaterThan(1_500);
        assertThat(alone)
                .as("parts that moved a line by themselves; the marks of random rulebooks are all the same")
                .containsKeys(Part.DATA, Part.TARGET, Part.RULE, Part.PEERS, Part.ROUNDING);
    }

    private static void sum(LineChange line) {
        if (line.difference().isEmpty()) {
            assertThat(line.steps()).isEmpty();
            return;
        }
        assertThat(Rational.sum(line.steps().stream().map(Step::change).toList()))
                .as("line %s", line)
                .isEqualTo(line.difference().get());
        assertThat(line.steps().stream().flatMap(step -> step.parts().stream())).containsExactly(Part.values());
    }

    /** The data, scored by the first rulebook itself. */
    private static void again(Rulebook one, Rulebook other, Cohort first, Cohort second, Change change) {
        int place =
                first.units().stream().map(unit -> unit.party().id()).toList().indexOf(change.party());
        AssessedUnit before = first.units().get(place);
        AssessedUnit after = second.units().get(place);
        Cohort data = with(first, new AssessedUnit(after.party(), after.submission(), before.targets()));
        ScoreSheet known = Scorer.of(one).score(data).get(place);
        for (LineChange line : change.lines()) {
            Optional<Rational> now = number(known, line.line());
            if (line.difference().isPresent() && now.isPresent()) {
                assertThat(moved(line, Part.DATA))
                        .as("line %s", line)
                        .isEqualTo(now.get().minus(line.before().number().orElseThrow()));
            }
        }
    }

    @ParameterizedTest(name = "种子 {0}")
    @ValueSource(longs = {31, 32})
    @DisplayName("只改一处，差就全在那一部分：同一面为0；只换本单位数据、只换他单位、只换自定目标、只换舍入、只换规则")
    void onePart(long seed) {
        RandomBooks books = new RandomBooks(seed);
        RandomCohorts cohorts = new RandomCohorts(seed);
        Map<Part, Integer> moved = new HashMap<>();
        for (int i = 0; i < 150; i++) {
            Rulebook book = RandomBooks.next(books::book);
            Cohort first = RandomCohorts.cohort(cohorts.units());
            Cohort second = RandomCohorts.cohort(cohorts.units());
            AssessedUnit old = first.units().get(0);
            AssessedUnit young = second.units().get(0);
            Side side = new Side(book, first);
            List<Side> sides = new ArrayList<>(List.of(
                    side,
                    new Side(book, with(first, new AssessedUnit(old.party(), young.submission(), old.targets()))),
                    new Side(book, with(second, old)),
                    new Side(book, with(first, new AssessedUnit(old.party(), old.submission(), young.targets()))),
                    new Side(unrounded(book), first)));
            List<Part> parts = List.of(Part.DATA, Part.DATA, Part.PEERS, Part.TARGET, Part.ROUNDING);
            for (int j = 0; j < sides.size(); j++) {
                Change change =
                        Comparison.of(side, sides.get(j)).change(old.party().id());
                Part part = parts.get(j);
                boolean equal = j == 0;
                change.lines()
                        .forEach(line -> line.steps().forEach(step -> {
                            if (equal || !step.parts().contains(part)) {
                                assertThat(step.change())
                                        .as(
                                                "%s of line %s, part %s, book %s",
                                                step, line, part, QuanhengJson.write(book))
                                        .isEqualTo(Rational.ZERO);
                            } else if (step.change().signum() != 0) {
                                moved.merge(part, 1, Integer::sum);
                            }
                        }));
                assertThat(change.undivided()).isEmpty();
            }
        }
        assertThat(moved).containsKeys(Part.DATA, Part.PEERS, Part.TARGET, Part.ROUNDING);
    }

    /** The same rulebook with every declared rounding of a line taken out. */
    private static Rulebook unrounded(Rulebook book) {
        JsonNode tree = QuanhengJson.mapper().readTree(QuanhengJson.write(book));
        strip(tree);
        return QuanhengJson.read(tree.toString(), Rulebook.class);
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object && (object.has("marks") || object.has("floor"))) {
            object.remove("rounding");
        }
        node.forEach(ChangeLawsTest::strip);
    }
}
