package io.github.quanheng.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.source.Certainty;
import io.github.quanheng.statistics.IntervalScore;
import io.github.quanheng.statistics.PercentileMethod;
import io.github.quanheng.value.Percentage;
import io.github.quanheng.value.Points;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rule and the first three figures were read in a copy of the national evaluation of 2022 (zyqjg.com/thread-6508-1-1.html):
 * township health centres in 2020, growth of visits, P10 -26.2%, P90 3.1%, one centre at -4.6%. The printed score was not
 * visible; 86.86 is worked by hand.
 */
@DisplayName("基层: 50 points at or below the P10 of like institutions, 100 at or above the P90, equal intervals between")
class PrimaryCarePercentileTest {
    @Test
    @DisplayName("2 诊疗人次增长率: -4.6% between -26.2% and 3.1% earns 50 + 50 * 21.6 / 29.3 = 86.86")
    void growthOfVisits() {
        Entry growth = NationalCatalogues.primaryCareEvaluation2022()
                .select(Certainty.SECONDARY_COPY)
                .entries()
                .get(1);
        assertThat(growth.name().zh()).isEqualTo("诊疗人次增长率");
        assertThat(growth.definitions()).isEmpty();
        Points points = rule(Percentage.of("-26.2%"), Percentage.of("3.1%"))
                .score(Percentage.of("-4.6%").fraction());
        assertThat(points).isEqualTo(Points.of("25450/293"));
        assertThat(points.value().round(Rounding.halfUp(2))).isEqualTo(Rational.of("86.86"));
    }

    @ParameterizedTest(name = "{0}: P10 {1}, P90 {2}, 20 earns {3}")
    @CsvSource({"NEAREST_RANK, 2, 18, 100", "EXCLUSIVE, 2, 18, 100", "INCLUSIVE, 2.8, 17.2, 100"})
    @DisplayName("which percentile is meant changes the marks of nineteen institutions (illustrative values 1 to 19)")
    void namedPercentiles(PercentileMethod method, String low, String high, String top) {
        List<Rational> peers =
                LongStream.rangeClosed(1, 19).mapToObj(Rational::of).toList();
        Rational ten = method.of(Percentage.of("10%"), peers);
        Rational ninety = method.of(Percentage.of("90%"), peers);
        assertThat(ten).isEqualTo(Rational.of(low));
        assertThat(ninety).isEqualTo(Rational.of(high));
        IntervalScore rule = new IntervalScore(ten, ninety, Points.of("50"), Points.of("100"));
        assertThat(rule.score(Rational.of(20))).isEqualTo(Points.of(top));
        assertThat(rule.score(Rational.of(10))).isEqualTo(Points.of("75"));
        assertThat(rule.score(Rational.ONE)).isEqualTo(Points.of("50"));
    }

    private static IntervalScore rule(Percentage low, Percentage high) {
        return new IntervalScore(low.fraction(), high.fraction(), Points.of("50"), Points.of("100"));
    }
}
