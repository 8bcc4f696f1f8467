package io.github.quanheng.laws.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("只知界限的数：给出的分数，不论确数是多少都是那个分数")
class BoundLawsTest {
    private static final int BOOKS = 25;

    @ParameterizedTest(name = "种子 {0}")
    @ValueSource(longs = {51, 52, 53, 54})
    @DisplayName("随机办法中，用界限内的任何一个数去换，有分的行分数不变")
    void whateverTheFigureIs(long seed) {
        RandomBooks books = new RandomBooks(seed);
        int scored = 0;
        for (int i = 0; i < BOOKS; i++) {
            Scorer scorer = Scorer.of(RandomBooks.next(books::book));
            Cohort cohort = RandomCohorts.cohort(new RandomCohorts(seed * 100 + i).units());
            scored += whateverX(scorer, cohort);
        }
        assertThat(scored).as("lines with a score").isGreaterThan(100);
    }

    @ParameterizedTest(name = "种子 {0}")
    @ValueSource(longs = {53, 55})
    @DisplayName("封顶要读别的行、监测的行在后，也是一样")
    void whateverTheFigureIsUnderBoundsOfOtherLines(long seed) {
        RandomBooks books = new RandomBooks(seed);
        int scored = 0;
        for (int i = 0; i < BOOKS; i++) {
            Scorer scorer = Scorer.of(RandomBooks.next(books::bookThatWatches));
            scored += whateverX(scorer, RandomCohorts.cohort(new RandomCohorts(seed * 100 + i).units()));
        }
        assertThat(scored).as("lines with a score").isGreaterThan(100);
    }

    @ParameterizedTest(name = "种子 {0}")
    @ValueSource(longs = {61, 62, 63})
    @DisplayName("两个数都只知界限时也是一样")
    void whateverBothFiguresAre(long seed) {
        RandomBooks books = new RandomBooks(seed);
        int scored = 0;
        for (int i = 0; i < BOOKS; i++) {
            Scorer scorer = Scorer.of(RandomBooks.next(books::book));
            Cohort cohort = RandomCohorts.cohort(new RandomCohorts(seed * 100 + i).units());
            for (int low : new int[] {-1, 1, 3}) {
                Datum bound = new Datum.Bound(
                        Optional.empty(),
                        Optional.of(figure(Rational.of(low))),
                        Optional.of(figure(Rational.of(low + 2))),
                        Optional.empty());
                List<ScoreSheet> bounded = scorer.score(with(with(cohort, "x", bound), "y", bound));
                for (int tenths : new int[] {1, 10, 14, 20}) {
                    for (int others : new int[] {1, 7, 20}) {
                        Datum x = new Datum.Amount(figure(Rational.of(10L * low + tenths, 10)));
                        Datum y = new Datum.Amount(figure(Rational.of(10L * low + others, 10)));
                        scored += same(bounded, scorer.score(with(with(cohort, "x", x), "y", y)));
                    }
                }
            }
        }
        assertThat(scored).as("lines with a score").isGreaterThan(100);
    }

    private static Figure figure(Rational value) {
        return Figure.of(value);
    }

    /** The lines with a score while x lies in a stretch of two, which are the same for each x in it. */
    private static int whateverX(Scorer scorer, Cohort cohort) {
        int scored = 0;
        for (int low : new int[] {-1, 1, 2}) {
            List<ScoreSheet> bounded = scorer.score(with(
                    cohort,
                    "x",
                    new Datum.Bound(
                            Optional.of(figure(Rational.of(low))),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(figure(Rational.of(low + 2))))));
            for (int tenths : new int[] {0, 1, 5, 10, 15, 19}) {
                Rational value = Rational.of(10L * low + tenths, 10);
                scored += same(bounded, scorer.score(with(cohort, "x", new Datum.Amount(figure(value)))));
            }
        }
        return scored;
    }

    /** The lines that have a score while the figure is only bounded have the same when it is known. */
    private static int same(List<ScoreSheet> bounded, List<ScoreSheet> known) {
        int scored = 0;
        for (int i = 0; i < bounded.size(); i++) {
            List<LineScore> lines = lines(bounded.get(i));
            List<LineScore> exact = lines(known.get(i));
            for (int j = 0; j < lines.size(); j++) {
                Outcome value = lines.get(j).value();
                if (value.number().isPresent()) {
                    scored++;
                    assertThat(exact.get(j).value().number())
                            .as("%s of %s", lines.get(j).line(), bounded.get(i).party())
                            .isEqualTo(value.number());
                }
            }
        }
        return scored;
    }

    private static List<LineScore> lines(ScoreSheet sheet) {
        List<LineScore> lines = new ArrayList<>(sheet.items().toList());
        lines.add(sheet.total());
        return lines;
    }

    /** The same cohort, in which the first unit reports a figure as given. */
    private static Cohort with(Cohort cohort, String figure, Datum value) {
        List<AssessedUnit> units = new ArrayList<>(cohort.units());
        AssessedUnit first = units.get(0);
        Map<FigureKey, Observation> observations =
                new LinkedHashMap<>(first.submission().observations());
        observations.put(FigureKey.of(figure), Observation.of(value));
        units.set(
                0,
                new AssessedUnit(
                        first.party(),
                        new Submission(
                                first.submission().party(), first.submission().period(), observations),
                        first.targets()));
        return new Cohort(units, cohort.peerGroups(), cohort.bundles(), cohort.superiors());
    }
}
