package io.github.quanheng.laws.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.form.Form;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.laws.book.World.Fact;
import io.github.quanheng.resolved.LineForm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.Outcomes;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("只留得分的汇总与逐步的得分单处处相同：固定种子的随机办法")
class OutcomesLawsTest {
    private static final List<Rational> BESIDE =
            List.of(Rational.ZERO, Rational.of("0.001"), Rational.of("-0.001"), Rational.of(1, 3), Rational.of("-1"));

    private static void same(Scorer scorer, Cohort cohort) {
        Outcomes outcomes = scorer.outcomes(cohort);
        List<ScoreSheet> sheets = scorer.score(cohort);
        for (int i = 0; i < sheets.size(); i++) {
            Map<String, String> got = new LinkedHashMap<>();
            Map<String, String> expected = new LinkedHashMap<>();
            for (Line line : (Iterable<Line>) scorer.rulebook().lines()::iterator) {
                LineScore score = BookLawsTest.lines(sheets.get(i))
                        .filter(each -> each.line().equals(line.id()))
                        .findFirst()
                        .orElseThrow();
                said(outcomes, i, line.id(), Input.Stage.SCORE, got);
                expected.put(line.id() + " SCORE", said(score.value()));
                if (score.watched().isEmpty()) {
                    said(outcomes, i, line.id(), Input.Stage.RAW, got);
                    said(outcomes, i, line.id(), Input.Stage.LIMITED, got);
                    expected.put(line.id() + " RAW", said(score.raw()));
                    expected.put(line.id() + " LIMITED", said(score.limited()));
                }
            }
            Map<String, String> wrong = new LinkedHashMap<>();
            got.forEach((id, said) -> {
                if (!said.equals(expected.get(id))) {
                    wrong.put(id, said + " instead of " + expected.get(id));
                }
            });
            assertThat(wrong)
                    .as("%s of %s", cohort.units().get(i), QuanhengJson.write(scorer.rulebook()))
                    .isEmpty();
            Optional<Integer> place = outcomes.grade(i);
            assertThat(place.map(at -> scorer.rulebook()
                            .grading()
                            .orElseThrow()
                            .grades()
                            .get(at)
                            .name()))
                    .isEqualTo(sheets.get(i).grade().flatMap(grade -> grade.grade()));
        }
    }

    private static void said(Outcomes outcomes, int unit, LineId line, Input.Stage stage, Map<String, String> got) {
        got.put(
                line + " " + stage,
                outcomes.number(unit, line, stage)
                        .map(Rational::toString)
                        .orElseGet(() ->
                                outcomes.reason(unit, line, stage).orElseThrow().name()));
    }

    private static String said(Outcome outcome) {
        return outcome.number()
                .map(Rational::toString)
                .orElseGet(() -> outcome.reason().orElseThrow().name());
    }

    @ParameterizedTest(name = "种子 {0}")
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    @DisplayName("各行原始分、限后分、得分、等次都相同")
    void outcomesAreThoseOfTheSheets(long seed) {
        RandomBooks books = new RandomBooks(seed);
        RandomCohorts cohorts = new RandomCohorts(seed);
        for (int i = 0; i < 60; i++) {
            Scorer scorer = Scorer.of(RandomBooks.next(books::book));
            for (int j = 0; j < 3; j++) {
                same(scorer, RandomCohorts.cohort(cohorts.units()));
            }
        }
    }

    @ParameterizedTest(name = "种子 {0}")
    @ValueSource(longs = {33, 36, 39})
    @DisplayName("只随一个指标变的行，在每个分点上、分点两侧，以及数很大很碎时，也都相同")
    void alsoAtEveryCut(long seed) {
        RandomBooks books = new RandomBooks(seed);
        RandomCohorts cohorts = new RandomCohorts(seed);
        int cuts = 0;
        for (int i = 0; i < 90; i++) {
            Scorer scorer = Scorer.of(RandomBooks.next(() -> ofOneFigure(books.book())));
            List<World.Unit> units = cohorts.units();
            for (Line line : (Iterable<Line>) scorer.rulebook().lines()::iterator) {
                Optional<LineForm> form = scorer.resolved().form(line.id());
                if (form.isEmpty()
                        || form.get().as() == Input.Reading.NUMERATOR
                        || form.get().as() == Input.Reading.DENOMINATOR) {
                    continue;
                }
                for (BigFraction at : edges(form.get().raw())) {
                    same(
                            scorer,
                            RandomCohorts.cohort(with(units, form.get().figure().toString(), at)));
                    cuts++;
                }
            }
        }
        assertThat(cuts).isGreaterThan(250);
    }

    /** Reads one amount and one rate wherever several were read. */
    static String ofOneFigure(String book) {
        return book.replace(RandomBooks.INDICATORS, "@")
                .replaceAll("\"(y|x@-1|y@-1)\"", "\"x\"")
                .replaceAll("\"(s|r@-1|s@-1)\"", "\"r\"")
                .replace("@", RandomBooks.INDICATORS);
    }

    private static List<BigFraction> edges(Form form) {
        List<BigFraction> edges = new ArrayList<>();
        form.segments()
                .forEach(segment -> segment.end()
                        .ifPresent(end -> BESIDE.forEach(by -> {
                            Rational x = end.at().plus(by);
                            edges.add(BigFraction.of(x.numerator(), x.denominator()));
                        })));
        SplittableRandom random = new SplittableRandom(edges.size());
        edges.add(BigFraction.of(random.nextLong(Long.MAX_VALUE / 8, Long.MAX_VALUE / 4), 7));
        edges.add(BigFraction.of(-random.nextLong(1L << 40, 1L << 50), random.nextLong(1L << 30, 1L << 40)));
        long half = 1L << 30;
        edges.add(BigFraction.of(half - 1, 1));
        edges.add(BigFraction.of(half, 1));
        edges.add(BigFraction.of(-half, 1));
        edges.add(BigFraction.of(-half - 1, 1));
        edges.add(BigFraction.of(half - 3, half - 1));
        edges.add(BigFraction.of(half - 1, half + 1));
        return edges;
    }

    private static List<World.Unit> with(List<World.Unit> units, String key, BigFraction value) {
        List<World.Unit> changed = new ArrayList<>();
        for (World.Unit unit : units) {
            Map<String, Fact> facts = new LinkedHashMap<>(unit.facts());
            facts.put(key, new Fact.Value(value, Optional.empty()));
            changed.add(new World.Unit(unit.id(), unit.own(), facts, unit.targets()));
        }
        return changed;
    }
}
