package io.github.quanheng.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.statistics.CaseMix.Group;
import io.github.quanheng.statistics.CaseMix.Ungrouped;
import io.github.quanheng.statistics.StandardisedRate.Stratum;
import io.github.quanheng.value.Percentage;
import io.github.quanheng.value.Points;
import io.github.quanheng.value.Ratio;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Statistics are exact and say which definition they follow")
class StatisticsTest {
    private static final JsonMapper JSON = QuanhengJson.mapper();

    @ParameterizedTest(name = "P{1} of {0}: nearest rank {2}, exclusive {3}, inclusive {4}")
    @CsvSource(delimiter = '|', textBlock = """
                    # values        | P   | NEAREST | EXCLUSIVE | INCLUSIVE
                    1 2 3 4         | 25  | 1       | 1.25      | 1.75
                    4 3 2 1         | 50  | 2       | 2.5       | 2.5
                    1 2 3 4         | 0   | 1       | 1         | 1
                    1 2 3 4         | 100 | 4       | 4         | 4
                    10 20 30 40 50  | 10  | 10      | 10        | 14
                    10 20 30 40 50  | 90  | 50      | 50        | 46
                    7               | 10  | 7       | 7         | 7
                    -2 0 1          | 10  | -2      | -2        | -1.6
                    """)
    @DisplayName("P10 of the same numbers differs by definition, so one must be named")
    void percentilesByDefinition(String values, String part, String nearest, String exclusive, String inclusive) {
        List<Rational> numbers =
                Arrays.stream(values.split(" ")).map(Rational::of).toList();
        Percentage percentage = Percentage.of(part + "%");
        assertThat(PercentileMethod.NEAREST_RANK.of(percentage, numbers)).isEqualTo(Rational.of(nearest));
        assertThat(PercentileMethod.EXCLUSIVE.of(percentage, numbers)).isEqualTo(Rational.of(exclusive));
        assertThat(PercentileMethod.INCLUSIVE.of(percentage, numbers)).isEqualTo(Rational.of(inclusive));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "a percentile lies within the numbers, grows with its part, and the order of the numbers does not matter")
    void percentilesAreLawful(PercentileMethod method) {
        List<Rational> numbers = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            numbers.add(Rational.of(i * 37 % 23 - 7, 3));
        }
        List<Rational> turned = new ArrayList<>(numbers);
        Collections.reverse(turned);
        Rational before = Collections.min(numbers);
        for (int part = 0; part <= 100; part++) {
            Rational at = method.of(Percentage.of(part + "%"), numbers);
            assertThat(at)
                    .isEqualTo(method.of(Percentage.of(part + "%"), turned))
                    .isGreaterThanOrEqualTo(before);
            before = at;
        }
        assertThat(before).isEqualTo(Collections.max(numbers));
    }

    @Test
    @DisplayName("a percentile of nothing, or of 101%, is refused")
    void refusesPercentiles() {
        assertThatThrownBy(() -> PercentileMethod.INCLUSIVE.of(Percentage.of("10%"), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("values: percentile 10%: there is no number to take it from; give at least one");
        assertThatThrownBy(() -> PercentileMethod.INCLUSIVE.of(Percentage.of("101%"), List.of(Rational.ONE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("part: percentile 101%: is outside 0% to 100%; give a part of the whole");
    }

    @ParameterizedTest(name = "{0} -> {1} points")
    @CsvSource({"-30, 50", "-26.2, 50", "-11.55, 75", "-4.6, 25450/293", "3.1, 100", "90, 100"})
    @DisplayName("50 points at or below P10, 100 at or above P90, equal intervals between")
    void intervalScore(String value, String points) {
        IntervalScore rule =
                new IntervalScore(Rational.of("-26.2"), Rational.of("3.1"), Points.of("50"), Points.of("100"));
        assertThat(rule.score(Rational.of(value))).isEqualTo(Points.of(points));
        assertThat(JSON.readValue(JSON.writeValueAsString(rule), IntervalScore.class))
                .isEqualTo(rule);
    }

    @Test
    @DisplayName("an interval without length, or with its points the wrong way round, is refused")
    void refusesIntervals() {
        assertThatThrownBy(() -> new IntervalScore(Rational.ONE, Rational.ONE, Points.ZERO, Points.of("1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "low: interval score: the low mark 1 is not below the high mark 1; no line leads from one to the other, so decide by another rule what such peers earn");
        assertThatThrownBy(() -> new IntervalScore(Rational.ZERO, Rational.ONE, Points.of("100"), Points.of("50")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("floor: interval score: the floor of 100 points is not below the full 50; exchange them");
    }

    @Test
    @DisplayName("the case-mix index is the mean weight of the cases: 134 / 100 = 1.34")
    void caseMix() {
        CaseMix mix = new CaseMix(groups(), 0, Ungrouped.LEFT_OUT);
        assertThat(mix.index()).isEqualTo(Rational.of("1.34"));
        assertThat(JSON.readValue(JSON.writeValueAsString(mix), CaseMix.class)).isEqualTo(mix);
    }

    @Test
    @DisplayName("what ungrouped cases do to the index must be said: 134 / 134 is 1, left out it stays 1.34")
    void caseMixWithUngrouped() {
        assertThat(new CaseMix(groups(), 34, Ungrouped.COUNTED_WITHOUT_WEIGHT).index())
                .isEqualTo(Rational.ONE);
        assertThat(new CaseMix(groups(), 34, Ungrouped.LEFT_OUT).index()).isEqualTo(Rational.of("1.34"));
    }

    @Test
    @DisplayName("a case mix without cases, with a group twice, or with a weight of zero is refused")
    void refusesCaseMixes() {
        Group group = new Group("AA1", Rational.ONE, 0);
        assertThatThrownBy(() -> new CaseMix(List.of(group), 5, Ungrouped.LEFT_OUT))
                .hasMessage("groups: case mix: no group has a case, so there is no mean weight; leave the index out");
        assertThatThrownBy(() -> new CaseMix(List.of(group, group), 0, Ungrouped.LEFT_OUT))
                .hasMessage("groups: case mix: groups [AA1] come more than once; add their cases up");
        assertThatThrownBy(() -> new CaseMix(groups(), -1, Ungrouped.LEFT_OUT))
                .hasMessage("ungrouped: case mix: has -1 ungrouped cases; give zero or more");
        assertThatThrownBy(() -> new Group("AA1", Rational.ZERO, 1))
                .hasMessage("weight: case group AA1: its weight is 0; give more than zero");
        assertThatThrownBy(() -> new Group("AA1", Rational.ONE, -1))
                .hasMessage("cases: case group AA1: has -1 cases; give zero or more");
    }

    private static List<Group> groups() {
        return List.of(
                new Group("A", Rational.of("1.2"), 50),
                new Group("B", Rational.of("0.8"), 30),
                new Group("C", Rational.of("2.5"), 20));
    }

    @ParameterizedTest(name = "hospital {0}: crude {4}, standardised {5}")
    @CsvSource(delimiter = '|', textBlock = """
                    # hospital | 内科      | 外科      | 传染科  | crude | standardised
                    A          | 975/1500 | 470/500   | 475/500 | 76.8% | 82.6%
                    B          | 315/500  | 1365/1500 | 460/500 | 85.6% | 80%
                    """)
    @DisplayName("standardised on the patients of both hospitals (2000, 2000, 1000) the order turns round")
    void standardisedRates(
            String hospital, String inner, String surgery, String infectious, String crude, String standardised) {
        StandardisedRate rate = new StandardisedRate(
                List.of(stratum("内科", inner, 2000), stratum("外科", surgery, 2000), stratum("传染科", infectious, 1000)));
        assertThat(rate.crude()).isEqualTo(Percentage.of(crude).fraction());
        assertThat(rate.rate()).isEqualTo(Percentage.of(standardised).fraction());
        assertThat(JSON.readValue(JSON.writeValueAsString(rate), StandardisedRate.class))
                .isEqualTo(rate);
        assertThat(rate.rate().round(Rounding.halfUp(3))).isEqualTo(rate.rate());
    }

    @Test
    @DisplayName("a stratum without cases, a stratum twice, and an empty standard are refused")
    void refusesStandards() {
        assertThatThrownBy(() -> new Stratum("内科", Ratio.of(0, 0), Rational.ONE))
                .hasMessage("observed: stratum 内科: has no case, so it has no rate; merge it with another stratum");
        assertThatThrownBy(() -> new Stratum("内科", Ratio.of(0, 1), Rational.of(-1)))
                .hasMessage("standard: stratum 内科: its standard is -1; give zero or more");
        Stratum empty = new Stratum("内科", Ratio.of(1, 2), Rational.ZERO);
        assertThatThrownBy(() -> new StandardisedRate(List.of(empty)))
                .hasMessage(
                        "strata: standardised rate: the standard is empty; give the standard's numbers for each stratum");
        assertThatThrownBy(() -> new StandardisedRate(List.of(empty, empty)))
                .hasMessage("strata: standardised rate: strata [内科] come more than once; add them up");
    }

    private static Stratum stratum(String id, String observed, long standard) {
        String[] parts = observed.split("/");
        return new Stratum(id, Ratio.of(Long.parseLong(parts[0]), Long.parseLong(parts[1])), Rational.of(standard));
    }
}
