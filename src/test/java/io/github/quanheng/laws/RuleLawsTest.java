package io.github.quanheng.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Bound;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Provisions;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.rulebook.Total;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("规则代数的定律：固定种子的随机规则")
class RuleLawsTest {
    private static final Party PARTY = Organisation.builder()
            .id(PartyId.of("unit"))
            .name(Label.of("单位"))
            .kind(PartyKind.ENTERPRISE)
            .build();

    private static Rulebook rulebook(Quantity rule, Bound floor, Bound ceiling) {
        Map<Reason, Quantity> stays = new LinkedHashMap<>();
        for (Reason reason : Reason.values()) {
            stays.put(reason, new Input.NoScore(reason));
        }
        Provisions.Bounds none = new Provisions.Bounds(Bound.NONE, Bound.NONE, Optional.empty());
        return Rulebook.builder()
                .id("laws")
                .edition("1")
                .title(Label.of("定律"))
                .inForce(Period.ofYear(2020))
                .addIndicators(indicator("x", Kind.NUMBER), indicator("y", Kind.NUMBER))
                .addIndicators(
                        indicator("yes", Kind.YES_NO), indicator("no", Kind.YES_NO), indicator("code", Kind.CODE))
                .addIndicators(Indicator.builder()
                        .id(IndicatorId.of("records"))
                        .name(Label.of("记录"))
                        .kind(Kind.RECORDS)
                        .putFields("x", Kind.NUMBER)
                        .build())
                .provisions(new Provisions(
                        new Provisions.Bounds(floor, ceiling, Optional.empty()),
                        none,
                        none,
                        stays,
                        Provisions.Exclusion.SHRINK))
                .addSections(Section.builder()
                        .id(LineId.of("s"))
                        .name(Label.of("项"))
                        .marks(Quantity.of("7"))
                        .addItems(Item.builder()
                                .id(LineId.of("1"))
                                .name(Label.of("条"))
                                .marks(Quantity.of("7"))
                                .rule(rule)
                                .build())
                        .build())
                .total(Total.builder()
                        .name(Label.of("总分"))
                        .marks(Quantity.of("7"))
                        .build())
                .build();
    }

    /** The next random rule that passes the check of rulebooks: one where no rate meets a plain number. */
    private static Quantity valid(RandomRules rules, int depth) {
        return Stream.generate(() -> rules.quantity(depth))
                .limit(50)
                .filter(rule -> Scorer.problems(rulebook(rule, Bound.NONE, Bound.NONE))
                        .isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static Indicator indicator(String id, Kind kind) {
        return Indicator.builder()
                .id(IndicatorId.of(id))
                .name(Label.of(id))
                .kind(kind)
                .build();
    }

    /** Random inputs: close to the constants that the rules use, so that bounds and ties are hit. */
    private record Inputs(Rational x, Rational y, boolean yes, boolean no, String code, List<Rational> records) {
        static Inputs of(SplittableRandom random) {
            List<Rational> records = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                records.add(Rational.of(random.nextInt(-10, 30), 10));
            }
            return new Inputs(
                    Rational.of(random.nextInt(-40, 41), random.nextBoolean() ? 10 : 7),
                    Rational.of(random.nextInt(-4, 5)),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    List.of("甲", "乙", "丁").get(random.nextInt(3)),
                    records);
        }

        Map<FigureKey, Observation> observations(boolean reversed) {
            List<Map<String, Datum>> rows = new ArrayList<>();
            records.forEach(n -> rows.add(Map.of("x", new Datum.Amount(Figure.of(n)))));
            Map<String, Datum> data = new LinkedHashMap<>();
            data.put("x", new Datum.Amount(Figure.of(x)));
            data.put("y", new Datum.Amount(Figure.of(y)));
            data.put("yes", new Datum.YesNo(yes));
            data.put("no", new Datum.YesNo(no));
            data.put("code", new Datum.Code(code));
            data.put("records", new Datum.Records(rows));
            List<String> keys = new ArrayList<>(data.keySet());
            if (reversed) {
                Collections.reverse(keys);
                Collections.reverse(rows);
                data.put("records", new Datum.Records(rows));
            }
            Map<FigureKey, Observation> observations = new LinkedHashMap<>();
            keys.forEach(key -> observations.put(FigureKey.of(key), Observation.of(data.get(key))));
            return observations;
        }

        Oracle oracle() {
            Map<String, Object> facts = new HashMap<>();
            facts.put("x", fraction(x));
            facts.put("y", fraction(y));
            facts.put("yes", yes);
            facts.put("no", no);
            facts.put("code", code);
            return new Oracle(
                    BigFraction.of(7),
                    facts,
                    records.stream()
                            .map(n -> Map.<String, Object>of("x", fraction(n)))
                            .toList());
        }
    }

    private static BigFraction fraction(Rational value) {
        return BigFraction.of(value.numerator(), value.denominator());
    }

    private static Outcome score(Scorer scorer, Map<FigureKey, Observation> observations) {
        return scorer.score(AssessedUnit.of(PARTY, new Submission(PARTY.id(), Period.ofYear(2020), observations)))
                .item("1")
                .score();
    }

    @ParameterizedTest(name = "种子 {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    @DisplayName("精确：与另写的解释器逐一相同，分数或无分原因都一样")
    void agreesWithTheOracle(long seed) {
        RandomRules rules = new RandomRules(seed);
        SplittableRandom random = new SplittableRandom(seed);
        int numbers = 0;
        for (int i = 0; i < 250; i++) {
            Quantity rule = valid(rules, 1 + i % 4);
            JsonNode json = QuanhengJson.mapper().readTree(QuanhengJson.mapper().writeValueAsString(rule));
            Scorer scorer = Scorer.of(rulebook(rule, Bound.NONE, Bound.NONE));
            for (int j = 0; j < 12; j++) {
                Inputs inputs = Inputs.of(random);
                Outcome got = score(scorer, inputs.observations(false));
                Object expected;
                try {
                    expected = inputs.oracle().number(json);
                    numbers++;
                } catch (Oracle.Absence absence) {
                    expected = absence.reason();
                }
                assertThat(got.number()
                                .<Object>map(RuleLawsTest::fraction)
                                .orElseGet(() -> got.reason().orElseThrow().name()))
                        .as("seed %s, rule %s, inputs %s", seed, json, inputs)
                        .isEqualTo(expected);
            }
        }
        assertThat(numbers).as("most cases have a number").isGreaterThan(1_500);
    }

    @Test
    @DisplayName("次序无关：观测值和记录换了次序，结果不变；写出再读回的规则，结果不变")
    void orderAndJsonChangeNothing() {
        RandomRules rules = new RandomRules(99);
        SplittableRandom random = new SplittableRandom(99);
        for (int i = 0; i < 300; i++) {
            Quantity rule = valid(rules, 1 + i % 4);
            Quantity again = QuanhengJson.read(QuanhengJson.write(rule), Quantity.class);
            assertThat(again).isEqualTo(rule).hasSameHashCodeAs(rule);
            Inputs inputs = Inputs.of(random);
            assertThat(score(Scorer.of(rulebook(again, Bound.NONE, Bound.NONE)), inputs.observations(true)))
                    .isEqualTo(score(Scorer.of(rulebook(rule, Bound.NONE, Bound.NONE)), inputs.observations(false)));
        }
    }

    @Test
    @DisplayName("有界：设了保底和封顶，得分就在两者之间")
    void scoresStayWithinBounds() {
        RandomRules rules = new RandomRules(7);
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 300; i++) {
            Rulebook bounded = rulebook(valid(rules, 1 + i % 4), Bound.of("-2"), Bound.of("full"));
            if (!Scorer.problems(bounded).isEmpty()) {
                continue;
            }
            Scorer scorer = Scorer.of(bounded);
            Outcome score = score(scorer, Inputs.of(random).observations(false));
            score.number().ifPresent(value -> assertThat(value).isBetween(Rational.of(-2), Rational.of(7)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{\"deduct\": [{\"perStep\": {\"of\": \"x\", \"below\": \"3\", \"basis\": \"POINTS\", \"step\": \"0.7\", \"partial\": \"WHOLE\", \"each\": \"0.5\"}}]}",
                "{\"deduct\": [{\"perStep\": {\"of\": \"x\", \"below\": \"3\", \"basis\": \"POINTS\", \"step\": \"0.7\", \"partial\": \"STARTED\", \"each\": \"0.5\"}}]}",
                "{\"deduct\": [{\"perStep\": {\"of\": \"x\", \"below\": \"3\", \"basis\": \"RELATIVE\", \"step\": \"10%\", \"partial\": \"PRO_RATA\", \"each\": \"0.5\"}}]}",
                "{\"proportional\": {\"of\": \"x\", \"target\": \"2.5\", \"form\": \"SHARE_OF_TARGET\"}}",
                "{\"interpolated\": {\"of\": \"x\", \"through\": [[\"-1\", \"0\"], [\"2\", \"6\"], [\"3\", \"7\"]], \"before\": \"0\", \"after\": \"7\"}}",
                "{\"bands\": {\"of\": \"x\", \"marks\": {\"(,0)\": \"0\", \"[0,2)\": \"4\", \"[2,)\": \"7\"}}}",
                "{\"pass\": [\"x\", \">\", \"1.3\"]}"
            })
    @DisplayName("单调：越多越好的规则，值升分不降")
    void moreIsNeverWorse(String json) {
        Scorer scorer = Scorer.of(rulebook(QuanhengJson.read(json, Quantity.class), Bound.of("0"), Bound.of("full")));
        Rational last = Rational.ZERO;
        for (int tenths = -50; tenths <= 50; tenths++) {
            Inputs inputs = new Inputs(Rational.of(tenths, 10), Rational.ONE, true, true, "甲", List.of());
            Rational score = score(scorer, inputs.observations(false)).number().orElseThrow();
            assertThat(score).as("x = %s", tenths).isGreaterThanOrEqualTo(last);
            last = score;
        }
        assertThat(last).isEqualTo(Rational.of(7));
    }
}
