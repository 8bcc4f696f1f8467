package io.github.quanheng.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Party;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.source.Certainty;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The P10 of -26.2%, the P90 of 3.1% and the -4.6% of one centre were read in a copy of the evaluation; the other nine figures
 * of growth are made up so that the percentiles fall on them.
 */
@DisplayName("基层评价 as a rulebook over peers: 50 at or below the P10, 100 at or above the P90, a line between")
class IntervalEvaluationTest {
    private static final Rulebook RULEBOOK = QuanhengJson.read(Facts.text("primary-care-2022.json"), Rulebook.class);
    private static final List<String> GROWTH =
            List.of("-40%", "-26.2%", "-20%", "-10%", "-4.6%", "-3%", "-2%", "-1%", "0%", "3.1%", "8%");

    @Test
    @DisplayName("its indicators are those of the catalogue, which gives names and no formula")
    void indicators() {
        Catalogue evaluation = NationalCatalogues.primaryCareEvaluation2022();
        assertThat(RULEBOOK.indicators()).hasSize(3).allSatisfy(indicator -> {
            Entry entry = evaluation.select(Certainty.SECONDARY_COPY).entries().stream()
                    .filter(each -> each.id().equals(indicator.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(indicator.name()).isEqualTo(entry.name());
            assertThat(indicator.kind()).isEqualTo(entry.kind());
            assertThat(entry.definitions())
                    .noneMatch(definition -> definition.edition().equals("2022"));
        });
        assertThat(RULEBOOK.indicators().stream().map(Indicator::id).map(Object::toString))
                .containsExactly("primary.2", "primary.6", "primary.13");
    }

    private static List<ScoreSheet> score(List<String> observations) {
        List<AssessedUnit> units = new ArrayList<>();
        for (int i = 0; i < observations.size(); i++) {
            Party centre = QuanhengJson.read(
                    "{\"institution\": {\"id\": \"c%s\", \"name\": \"第%s中心\", \"grade\": \"未定级\"}}".formatted(i, i),
                    Party.class);
            units.add(AssessedUnit.of(
                    centre,
                    QuanhengJson.read(
                            "{\"party\": \"c%s\", \"period\": \"2022-01-01/2022-12-31\", \"observations\": {%s}}"
                                    .formatted(i, observations.get(i)),
                            Submission.class)));
        }
        return Scorer.of(RULEBOOK).score(Cohort.ofPeers(units));
    }

    private static String figures(String growth, String beds, String signed) {
        return "\"primary.2\": {\"value\": \"%s\"}, \"primary.6\": {\"value\": \"%s\"}, \"primary.13\": {\"value\": \"%s\"}"
                .formatted(growth, beds, signed);
    }

    @ParameterizedTest(name = "{1} earns {2}")
    @CsvSource({
        "0, -40%, 50",
        "1, -26.2%, 50",
        "4, -4.6%, 25450/293",
        "9, 3.1%, 100",
        "10, 8%, 100",
        "3, -10%, 22750/293"
    })
    @DisplayName("诊疗人次增长率: P10 -26.2%, P90 3.1%, and -4.6% earns 50 + 50 * 21.6 / 29.3")
    void growth(int centre, String growth, String marks) {
        List<ScoreSheet> sheets =
                score(GROWTH.stream().map(each -> figures(each, "60%", "40%")).toList());
        assertThat(GROWTH.get(centre)).isEqualTo(growth);
        assertThat(sheets.get(centre).item("I.2").score().number()).contains(fraction(marks));
    }

    private static Rational fraction(String text) {
        List<String> sides = List.of(text.split("/", -1));
        return sides.size() == 1 ? Rational.of(text) : Rational.of(sides.get(0)).dividedBy(Rational.of(sides.get(1)));
    }

    @Test
    @DisplayName(
            "where all peers are alike the two ends meet, and the text does not say which holds: no score, undecided")
    void allAlike() {
        List<ScoreSheet> sheets =
                score(GROWTH.stream().map(each -> figures(each, "60%", "40%")).toList());
        assertThat(sheets)
                .allSatisfy(
                        sheet -> assertThat(sheet.item("I.6").score().reason()).contains(Reason.UNDECIDED));
    }

    @Test
    @DisplayName("a centre that did not report drops out of the percentiles of the others and has no score itself")
    void absentPeer() {
        List<String> reports = new ArrayList<>(
                GROWTH.stream().map(each -> figures(each, "60%", "40%")).toList());
        reports.add("");
        List<ScoreSheet> sheets = score(reports);
        assertThat(sheets.get(4).item("I.2").score().number()).contains(fraction("25450/293"));
        assertThat(sheets.get(11).item("I.2").score().reason()).contains(Reason.MISSING);
    }

    @Test
    @DisplayName("marks rise with the figure and stay from 50 to 100, whatever the peers")
    void laws() {
        List<String> beds = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> figures("0%", (i * i) % 97 + "%", i * 3 + "%"))
                .toList();
        List<Rational> marks = score(beds).stream()
                .map(sheet -> sheet.item("I.13").score().number().orElseThrow())
                .toList();
        assertThat(marks).isSorted().allSatisfy(mark -> assertThat(mark).isBetween(Rational.of(50), Rational.of(100)));
        assertThat(marks.get(0)).isEqualTo(Rational.of(50));
        assertThat(marks.get(19)).isEqualTo(Rational.of(100));
    }
}
