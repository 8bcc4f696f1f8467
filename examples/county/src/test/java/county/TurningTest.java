package county;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Ratio;
import io.github.quanheng.value.Rational;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("what would have changed the grade is true when it is scored again")
class TurningTest {
    private static Optional<GradeName> grade(Data data, FigureKey key, Datum value) {
        Map<FigureKey, Observation> figures =
                new LinkedHashMap<>(data.submission().observations());
        figures.put(key, Observation.of(value));
        Submission changed =
                new Submission(data.submission().party(), data.submission().period(), figures);
        ScoreSheet sheet = Scorer.of(data.rulebook()).score(AssessedUnit.of(data.party(), changed));
        return sheet.grade().flatMap(found -> found.grade());
    }

    /** The same figure one step nearer to what was reported. */
    private static Optional<Datum> less(Datum now, Datum then) {
        if (then instanceof Datum.Share share) {
            Rational from = ((Datum.Share) now).ratio().numerator();
            int way = share.ratio().numerator().compareTo(from);
            return Optional.of(new Datum.Share(new Ratio(
                    share.ratio().numerator().minus(Rational.of(way)),
                    share.ratio().denominator())));
        }
        if (then instanceof Datum.Amount amount) {
            Figure from = ((Datum.Amount) now).figure();
            int way = amount.figure().value().compareTo(from.value());
            Rational step = amount.figure().isRate() ? Rational.of(way, 1000) : Rational.of(way);
            return Optional.of(new Datum.Amount(new Figure(
                    amount.figure().value().minus(step), amount.figure().scale())));
        }
        return Optional.empty();
    }

    @Test
    @DisplayName("each change gives the grade that is printed; one step less leaves the grade as it is")
    void replayed() throws Faults {
        Data data = Data.read(Ran.DATA);
        List<Turning> turnings = Turning.of(data);
        assertThat(turnings).hasSizeGreaterThan(10);
        for (Turning turning : turnings) {
            Datum now = ((Observation.Reported) data.submission().observations().get(turning.key())).finalValue();
            assertThat(grade(data, turning.key(), turning.value())
                            .orElseThrow()
                            .label()
                            .zh())
                    .as("%s", turning)
                    .isEqualTo(turning.grade().zh())
                    .isNotEqualTo("优秀");
            less(now, turning.value())
                    .ifPresent(less -> assertThat(grade(data, turning.key(), less)
                                    .orElseThrow()
                                    .label()
                                    .zh())
                            .as("one step less than %s", turning)
                            .isEqualTo("优秀"));
        }
    }

    /**
     * 90.15 less 0.16 is below 90. Item 1.1 is 6 × rate ÷ 70%, rounded: 5.67 at 66.2%, so it must be 5.51: 64.3% gives 5.511..., 64.2% 5.502..., which is 5.50.
     * At 5.51 the total is 89.99. Item 1.3 is 4 less 0.25 for each point below 78%: at 73.3% 2.825, which is 2.83, so 89.98.
     */
    @Test
    @DisplayName(
            "by hand: 常住人口签约率 at 64.3% gives 89.99, 残疾人签约率 at 73.3% gives 89.98, good; the terminal and the page say so")
    void byHand(@TempDir Path target) throws Exception {
        assertThat(Turning.of(Data.read(Ran.DATA)))
                .anySatisfy(turning ->
                        assertThat(turning.change() + " " + turning.total()).isEqualTo("66.2%→64.3% 89.99"));
        Ran ran = Ran.on(Ran.DATA, target);
        assertThat(ran.out()).contains("单改一项，等次就会变").contains("74.0%→73.3%").contains("总分89.98，良好");
        assertThat(Files.readString(target.resolve("sheet.html")))
                .contains("74.0%→73.3%")
                .contains("What would have changed the grade");
    }
}
