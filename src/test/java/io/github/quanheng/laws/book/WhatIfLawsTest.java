package io.github.quanheng.laws.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.gap.Answer;
import io.github.quanheng.gap.Goal;
import io.github.quanheng.gap.Move;
import io.github.quanheng.gap.WhatIf;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("假设测算的定律：固定种子的随机办法与单位，与另写的解释器逐步试算相比")
class WhatIfLawsTest {
    private static final int MOST = 6;

    /** One figure of one unit by so much more, as maps. */
    private static List<World.Unit> moved(List<World.Unit> units, String id, String key, BigFraction by) {
        List<World.Unit> moved = new ArrayList<>();
        for (World.Unit unit : units) {
            Map<String, World.Fact> facts = new LinkedHashMap<>(unit.facts());
            if (unit.id().equals(id)) {
                World.Fact.Value known = (World.Fact.Value) facts.get(key);
                facts.put(
                        key,
                        known.verified().isPresent()
                                ? new World.Fact.Value(
                                        known.declared(), known.verified().map(value -> add(value, by)))
                                : new World.Fact.Value(add(known.declared(), by), Optional.empty()));
            }
            moved.add(new World.Unit(unit.id(), unit.own(), facts, unit.targets()));
        }
        return moved;
    }

    private static Object add(Object value, BigFraction by) {
        return value instanceof World.Part part
                ? new World.Part(part.above().add(by), part.below())
                : ((BigFraction) value).add(by);
    }

    private static Lines.Result score(JsonNode book, List<World.Unit> units, String unit, String line) {
        World world = RandomCohorts.world(book, units);
        return new Lines(world, world.unit(unit)).result(line, "SCORE");
    }

    private static Object last(World.Unit unit, String key) {
        return unit.facts().get(key) instanceof World.Fact.Value value ? value.last() : "";
    }

    @ParameterizedTest(name = "种子 {0}")
    @ValueSource(longs = {41, 42, 43, 44, 45})
    @DisplayName("一万例：最少步数与逐步试算一致，少一步总不够；到头仍不够的，逐步试算也不够")
    void agreesWithBruteForce(long seed) {
        RandomBooks books = new RandomBooks(seed);
        RandomCohorts cohorts = new RandomCohorts(seed);
        Map<String, Integer> answers = new LinkedHashMap<>();
        int cases = 0;
        while (cases < 2_000) {
            Rulebook book = RandomBooks.next(books::book);
            JsonNode tree = QuanhengJson.mapper().readTree(QuanhengJson.write(book));
            Scorer scorer = Scorer.of(book);
            List<World.Unit> units = cohorts.units();
            Cohort cohort = RandomCohorts.cohort(units);
            for (World.Unit unit : units) {
                WhatIf whatIf = WhatIf.of(scorer, cohort, PartyId.of(unit.id()));
                for (String key : List.of("x", "r", "s")) {
                    Object known = last(unit, key);
                    if (!(known instanceof BigFraction) && !(known instanceof World.Part)) {
                        continue;
                    }
                    String step = known instanceof World.Part ? "1" : key.equals("x") ? "0.3" : "7%";
                    for (String line : List.of("a1", "a2", "b1", "b2", "c1", "total")) {
                        if (!reads(tree, line, key)) {
                            continue;
                        }
                        cases++;
                        check(whatIf, tree, units, unit.id(), key, step, line, answers);
                    }
                }
            }
        }
        assertThat(answers).containsKeys("Already", "Reached", "Never", "Open");
        assertThat(answers.get("Reached")).isGreaterThan(30);
    }

    /** Whether the text of an item names the figure; the total depends on all. */
    private static boolean reads(JsonNode tree, String line, String key) {
        return line.equals("total")
                || tree.findParents("rule").stream()
                        .filter(item ->
                                item.has("id") && item.get("id").asString().equals(line))
                        .anyMatch(item -> item.toString().contains("\"" + key));
    }

    private static void check(
            WhatIf whatIf,
            JsonNode tree,
            List<World.Unit> units,
            String unit,
            String key,
            String step,
            String line,
            Map<String, Integer> answers) {
        Lines.Result now = score(tree, units, unit, line);
        boolean more = now.number().isPresent() && !line.equals("b2");
        BigFraction asked = BigFraction.of(7, 3);
        Goal goal = more ? new Goal.More(LineId.of(line)) : new Goal.Score(LineId.of(line), rational(asked));
        Predicate<Lines.Result> met = result -> result.number()
                .filter(score -> more ? score.compareTo(now.orThrow()) > 0 : score.compareTo(asked) >= 0)
                .isPresent();
        Answer answer = whatIf.least(new Move(FigureKey.of(key), Figure.of(step), MOST), goal);
        answers.merge(answer.getClass().getSimpleName(), 1, Integer::sum);
        int expected = -1;
        int end = answer instanceof Answer.Never none ? none.steps() : MOST;
        for (int steps = 0; steps <= end && expected < 0; steps++) {
            List<World.Unit> moved = moved(units, unit, key, Numbers.of(step).multiply(steps));
            expected = met.test(score(tree, moved, unit, line)) ? steps : -1;
        }
        int got = answer instanceof Answer.Reached found ? found.steps() : answer instanceof Answer.Already ? 0 : -1;
        assertThat(got)
                .as("%s of %s by %s to %s, %s", key, unit, step, goal, answer)
                .isEqualTo(expected);
    }

    private static Rational rational(BigFraction value) {
        return Rational.of(value.getNumerator(), value.getDenominator());
    }
}
