package io.github.quanheng.laws.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.laws.book.World.Fact;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("规则代数的定律：固定种子的随机规则")
class RuleLawsTest {
    private static LineScore line(ScoreSheet sheet) {
        return sheet.item("1");
    }

    @ParameterizedTest(name = "种子 {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    @DisplayName("精确：与另写的解释器逐一相同，分数或无分原因都一样；数报得全的，和报得不全的")
    void agreesWithTheOracle(long seed) {
        RandomRules rules = new RandomRules(seed);
        RandomCohorts whole = new RandomCohorts(seed).complete();
        RandomCohorts broken = new RandomCohorts(seed);
        int numbers = 0;
        for (int i = 0; i < 500; i++) {
            Quantity rule = Frame.valid(rules, 1 + i % 4);
            Rulebook book = Frame.bare(rule);
            Scorer scorer = Scorer.of(book);
            JsonNode json = BookLawsTest.tree(book);
            numbers += agrees(scorer, json, whole.units());
            agrees(scorer, json, broken.units());
        }
        assertThat(numbers).as("most of 2,500 cases where all is reported").isGreaterThan(1_250);
    }

    /** Of how many units the score is a number. */
    private static int agrees(Scorer scorer, JsonNode book, List<World.Unit> units) {
        World world = RandomCohorts.world(book, units);
        int numbers = 0;
        for (ScoreSheet sheet : scorer.score(RandomCohorts.cohort(units))) {
            Outcome got = line(sheet).score();
            assertThat(BookLawsTest.said(got))
                    .as("unit %s of %s, book %s", sheet.party(), units, book)
                    .isEqualTo(BookLawsTest.said(
                            new Lines(world, world.unit(sheet.party().value())).result("1", "SCORE")));
            numbers += got.number().isPresent() ? 1 : 0;
        }
        return numbers;
    }

    @Test
    @DisplayName("次序无关：观测值和记录换了次序，结果不变；写出再读回的规则，结果不变")
    void orderAndJsonChangeNothing() {
        RandomRules rules = new RandomRules(99);
        RandomCohorts cohorts = new RandomCohorts(99).complete();
        for (int i = 0; i < 300; i++) {
            Quantity rule = Frame.valid(rules, 1 + i % 4);
            Quantity again = QuanhengJson.read(QuanhengJson.write(rule), Quantity.class);
            assertThat(again).isEqualTo(rule).hasSameHashCodeAs(rule);
            List<World.Unit> units = cohorts.units();
            List<World.Unit> turned = units.stream().map(RuleLawsTest::turned).toList();
            assertThat(scores(again, turned)).as("%s", rule).isEqualTo(scores(rule, units));
        }
    }

    private static List<String> scores(Quantity rule, List<World.Unit> units) {
        return Scorer.of(Frame.bare(rule)).score(RandomCohorts.cohort(units)).stream()
                .map(sheet -> BookLawsTest.said(line(sheet).score()))
                .toList();
    }

    /** The same unit with its figures, and the records of each, the other way round. */
    private static World.Unit turned(World.Unit unit) {
        List<String> keys = new ArrayList<>(unit.facts().keySet());
        Collections.reverse(keys);
        Map<String, Fact> facts = new LinkedHashMap<>();
        keys.forEach(key -> {
            Fact fact = unit.facts().get(key);
            boolean records = fact instanceof Fact.Value value && value.declared() instanceof List;
            facts.put(key, records ? reversed((Fact.Value) fact) : fact);
        });
        return new World.Unit(unit.id(), unit.own(), facts, unit.targets());
    }

    private static Fact reversed(Fact.Value value) {
        List<Object> records = new ArrayList<>((List<?>) value.declared());
        Collections.reverse(records);
        return new Fact.Value(records, Optional.empty());
    }

    @Test
    @DisplayName("有界：设了保底和封顶，得分就在两者之间")
    void scoresStayWithinBounds() {
        int scored = 0;
        RandomRules rules = new RandomRules(7);
        RandomCohorts cohorts = new RandomCohorts(7);
        for (int i = 0; i < 300; i++) {
            Rulebook bounded = Frame.bounded(QuanhengJson.write(Frame.valid(rules, 1 + i % 4)));
            // Marks that can never be given under the ceiling are refused; of 300 rules most are not.
            if (!Scorer.problems(bounded).isEmpty()) {
                continue;
            }
            scored++;
            Scorer.of(bounded)
                    .score(RandomCohorts.cohort(cohorts.units()))
                    .forEach(sheet -> line(sheet)
                            .score()
                            .number()
                            .ifPresent(value -> assertThat(value).isBetween(Rational.of(-2), Rational.of(10))));
        }
        assertThat(scored).isGreaterThan(150);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{\"deduct\": [{\"perStep\": {\"of\": \"x\", \"below\": \"3\", \"basis\": \"POINTS\", \"step\": \"0.7\", \"partial\": \"WHOLE\", \"each\": \"0.5\"}}]}",
                "{\"deduct\": [{\"perStep\": {\"of\": \"x\", \"below\": \"3\", \"basis\": \"POINTS\", \"step\": \"0.7\", \"partial\": \"STARTED\", \"each\": \"0.5\"}}]}",
                "{\"deduct\": [{\"perStep\": {\"of\": \"x\", \"below\": \"3\", \"basis\": \"RELATIVE\", \"step\": \"10%\", \"partial\": \"PRO_RATA\", \"each\": \"0.5\"}}]}",
                "{\"proportional\": {\"of\": \"x\", \"target\": \"2.5\", \"form\": \"SHARE_OF_TARGET\"}}",
                "{\"interpolated\": {\"of\": \"x\", \"through\": [[\"-1\", \"0\"], [\"2\", \"6\"], [\"3\", \"10\"]], \"before\": \"0\", \"after\": \"10\"}}",
                "{\"bands\": {\"of\": \"x\", \"marks\": {\"(,0)\": \"0\", \"[0,2)\": \"4\", \"[2,)\": \"10\"}}}",
                "{\"pass\": [\"x\", \">\", \"1.3\"]}"
            })
    @DisplayName("单调：越多越好的规则，值升分不降")
    void moreIsNeverWorse(String rule) {
        Scorer scorer = Scorer.of(Frame.bounded(rule));
        Rational last = Rational.of(-2);
        for (int tenths = -50; tenths <= 50; tenths++) {
            Fact x = new Fact.Value(BigFraction.of(tenths, 10), Optional.empty());
            World.Unit unit = new World.Unit("u1", Map.of(), Map.of("x", x), Map.of());
            Rational score = line(scorer.score(RandomCohorts.assessed(unit)))
                    .score()
                    .number()
                    .orElseThrow();
            assertThat(score).as("x = %s tenths", tenths).isGreaterThanOrEqualTo(last);
            last = score;
        }
        assertThat(last).isEqualTo(Rational.of(10));
    }
}
