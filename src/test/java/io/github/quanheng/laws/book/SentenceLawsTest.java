package io.github.quanheng.laws.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.explanation.Equation;
import io.github.quanheng.explanation.Explainer;
import io.github.quanheng.explanation.Flaw;
import io.github.quanheng.explanation.Reckoning;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.InvalidSubmission;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("句子的定律：规则的句子定得下分数，得分的句子算得回去，都念得通")
class SentenceLawsTest {
    /** Names with a bracket of their own, which is no part of the arithmetic. */
    private static final List<String> EARLIER = Stream.of("x", "y", "r", "s")
            .flatMap(name -> Stream.of(name + "（上期）", name + " (previous period)"))
            .toList();

    private static final List<World.Unit> UNITS = units();

    private static List<World.Unit> units() {
        RandomCohorts cohorts = new RandomCohorts(1).complete();
        return Stream.generate(cohorts::units).limit(8).flatMap(List::stream).toList();
    }

    /** What a rule comes to for the same random units; of an absence only why, for what it is about is no part of the mark. */
    private static List<String> scores(Rulebook rulebook) {
        Scorer scorer = Scorer.of(rulebook);
        return UNITS.stream()
                .map(unit -> BookLawsTest.said(
                        scorer.score(RandomCohorts.assessed(unit)).item("1").score()))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("两条规则句子相同，得分就处处相同：一部小文法的全部规则，逐条对过")
    void oneSentenceFixesOneRule(Language language) {
        Map<String, Rulebook> said = new HashMap<>();
        int valid = 0;
        for (Quantity rule : SmallRules.all()) {
            Rulebook rulebook = Frame.bare(rule);
            if (!Scorer.problems(rulebook).isEmpty()) {
                continue;
            }
            valid++;
            String sentence = Explainer.of(rulebook, language).rule("1");
            assertThat(Flaw.in(sentence, language)).as(sentence).isEmpty();
            Rulebook before = said.putIfAbsent(sentence, rulebook);
            if (before != null) {
                assertThat(scores(rulebook)).as("%s%n%s", sentence, rule).isEqualTo(scores(before));
            }
        }
        assertThat(valid).isGreaterThan(3_000);
    }

    @ParameterizedTest(name = "种子 {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    @DisplayName("随机规则、随机数据，句中每个等式成立，取高、舍入、合计照句子重算都对得上")
    void everyEquationHolds(long seed) {
        RandomCohorts cohorts = new RandomCohorts(seed).complete();
        Set<String> done = new TreeSet<>();
        random(seed, 300).forEach(rule -> done.addAll(holds(rule, cohorts)));
        assertThat(done)
                .contains(
                        "EXTREME CHINESE",
                        "EXTREME ENGLISH",
                        "ROUNDING CHINESE",
                        "ROUNDING ENGLISH",
                        "TOGETHER CHINESE",
                        "TOGETHER ENGLISH");
    }

    static Stream<Quantity> random(long seed, int many) {
        RandomRules rules = new RandomRules(seed);
        return Stream.iterate(0, i -> i + 1)
                .map(i -> Frame.valid(rules, 1 + i % 3))
                .filter(SentenceLawsTest::takesPlainTargets)
                .limit(many);
    }

    /** Whether the target that each unit brings may be a plain number, as it is in all random data; a few rules ask for a rate. */
    private static boolean takesPlainTargets(Quantity rule) {
        try {
            Scorer.of(Frame.bare(rule)).score(RandomCohorts.assessed(UNITS.get(0)));
            return true;
        } catch (InvalidSubmission asked) {
            return asked.problems().stream().noneMatch(problem -> problem.path().endsWith("targets.own"));
        }
    }

    /** Asserts that what is said of a rule and the next units holds; returns what was reckoned again. */
    static Set<String> holds(Quantity rule, RandomCohorts cohorts) {
        Rulebook rulebook = Frame.bare(rule);
        Set<String> done = new TreeSet<>();
        for (ScoreSheet sheet : Scorer.of(rulebook).score(RandomCohorts.cohort(cohorts.units()))) {
            for (Language language : Language.values()) {
                String calculation = Explainer.of(rulebook, language)
                        .explain(sheet.item("1"))
                        .calculation();
                assertThat(Flaw.in(calculation, language)).as(calculation).isEmpty();
                for (Equation equation : Equation.in(calculation, EARLIER)) {
                    assertThat(equation.holds())
                            .as("%s in: %s%n%s", equation, calculation, rule)
                            .isTrue();
                }
                for (Reckoning step : Reckoning.in(calculation, EARLIER)) {
                    assertThat(step.holds())
                            .as("%s in: %s%n%s", step, calculation, rule)
                            .isTrue();
                    done.add(step.kind() + " " + language);
                }
            }
        }
        return done;
    }
}
