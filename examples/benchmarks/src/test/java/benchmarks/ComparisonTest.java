package benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.score.Outcomes;
import io.github.quanheng.scoring.Scorer;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is measured is the same work: the library and the rulebook by hand come to the same. */
class ComparisonTest {
    /** Items, sections, total and grade, of outcomes, of sheets, of columns and of columns by hand. */
    private static final int COMPARED_OF_A_UNIT = 4 * (60 + 6 + 1 + 1);

    @Test
    @DisplayName("Figures as they come: every item, section, total and grade is that by hand")
    void seeded() {
        Comparison comparison = Comparison.of(Rows.seeded(200, 1));
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.compared()).isEqualTo(200L * COMPARED_OF_A_UNIT);
    }

    @Test
    @DisplayName("Figures on and beside every bound: every item, section, total and grade is that by hand")
    void onBounds() {
        List<BigDecimal[]> rows = Rows.onBounds();
        Comparison comparison = Comparison.of(rows);
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.compared()).isEqualTo((long) rows.size() * COMPARED_OF_A_UNIT);
    }

    @Test
    @DisplayName(
            "Every grade, a total on each of its bounds and a hundredth beside it, and bonuses up to, on and over their ceiling are among the figures")
    void placed() {
        List<ByHand.Marks> marks = Rows.onBounds().stream().map(ByHand::marks).toList();
        assertThat(marks).extracting(ByHand.Marks::grade).contains(0, 1, 2, 3);
        assertThat(marks)
                .extracting(unit -> unit.total().toPlainString())
                .contains("94.99", "95.00", "95.01", "84.99", "85.00", "85.01", "69.99", "70.00", "70.01", "0");
        assertThat(marks)
                .extracting(unit -> Arrays.stream(unit.items(), 50, 60)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .toPlainString())
                .contains("9.99", "10.00", "10.01");
    }

    @Test
    @DisplayName("The rulebook made of values scores as that of the document does")
    void values() {
        Cohort cohort = Workload.cohort(Rows.onBounds());
        Outcomes document = Scorer.of(Workload.rulebook()).outcomes(cohort);
        Outcomes values = Scorer.of(Values.rulebook()).outcomes(cohort);
        List<LineId> lines = Workload.rulebook().lines().map(Line::id).toList();
        for (int unit = 0; unit < cohort.units().size(); unit++) {
            for (LineId line : lines) {
                assertThat(values.number(unit, line, Input.Stage.SCORE))
                        .as("unit %s, line %s", unit, line)
                        .isEqualTo(document.number(unit, line, Input.Stage.SCORE));
            }
            assertThat(values.grade(unit)).isEqualTo(document.grade(unit));
        }
    }

    @Test
    @DisplayName("The same seed gives the same figures")
    void seed() {
        assertThat(Rows.seeded(20, 5)).usingRecursiveComparison().isEqualTo(Rows.seeded(20, 5));
        assertThat(Rows.seeded(20, 5)).usingRecursiveComparison().isNotEqualTo(Rows.seeded(20, 6));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource
    @DisplayName("The clauses by hand: the marks of a figure")
    void clauses(Rule rule, String figure, String marks) {
        assertThat(rule.marks(new BigDecimal(figure))).isEqualByComparingTo(marks);
    }

    static Stream<Arguments> clauses() {
        return Stream.of(
                arguments(new Rule.Share("2", "95"), "47.5", "1"),
                arguments(new Rule.Share("2", "80"), "0.2", "0.01"), // 2 × 0.2 ÷ 80 = 0.005
                arguments(new Rule.Share("2", "80"), "0.1999", "0"),
                arguments(new Rule.Share("2", "95"), "96", "2"),
                arguments(new Rule.Line("2", "60", "80"), "60", "0"),
                arguments(new Rule.Line("2", "60", "80"), "75", "1.5"),
                arguments(new Rule.Line("2", "60", "80"), "80.1", "2"),
                arguments(new Rule.Bands(List.of("90", "80"), List.of("3", "1.5")), "90", "3"),
                arguments(new Rule.Bands(List.of("90", "80"), List.of("3", "1.5")), "89.9999", "1.5"),
                arguments(new Rule.Bands(List.of("90", "80"), List.of("3", "1.5")), "79.9999", "0"),
                arguments(new Rule.Threshold("3", "70"), "70", "3"),
                arguments(new Rule.Threshold("3", "70"), "69.9999", "0"),
                arguments(new Rule.Steps("2", "90", "5", "0.125"), "85", "1.88"), // 1.875
                arguments(new Rule.Steps("2", "90", "5", "0.125"), "84.9999", "1.75"),
                arguments(new Rule.Steps("2", "90", "5", "0.5"), "0", "0"),
                arguments(new Rule.Cases("1", "0.3"), "3", "0.1"),
                arguments(new Rule.Cases("1", "0.3"), "4", "0"),
                arguments(new Rule.Bonus("2", "0.0725"), "1", "0.07"), // 0.0725
                arguments(new Rule.Bonus("2", "0.5"), "5", "2"),
                arguments(new Rule.Veto("1.8"), "0", "1.8"),
                arguments(new Rule.Veto("1.8"), "1", "0"));
    }
}
