package io.github.quanheng.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The standard deviation is the root of the variance, rounded once")
class StandardDeviationTest {
    @ParameterizedTest(name = "{1} of {0}, {2} decimals {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
                    # values          | of         | decimals | mode      | deviation
                    # squared distances from 5: 9 1 1 1 0 0 4 16 = 32; 32/8 = 4; 32/7 = 4.571428.. = 2.138089..^2
                    2 4 4 4 5 5 7 9   | POPULATION | 0        | HALF_UP   | 2
                    2 4 4 4 5 5 7 9   | SAMPLE     | 2        | HALF_UP   | 2.14
                    2 4 4 4 5 5 7 9   | SAMPLE     | 2        | DOWN      | 2.13
                    2 4 4 4 5 5 7 9   | SAMPLE     | 5        | HALF_UP   | 2.13809
                    # the root is exactly 2.5
                    0 5               | POPULATION | 0        | HALF_UP   | 3
                    0 5               | POPULATION | 0        | HALF_DOWN | 2
                    0 5               | POPULATION | 0        | HALF_EVEN | 2
                    0 5               | POPULATION | 1        | UP        | 2.5
                    # the root is exactly 1.05
                    0 2.1             | POPULATION | 1        | HALF_EVEN | 1
                    0 2.1             | POPULATION | 1        | HALF_UP   | 1.1
                    # a little more and a little less than 2.5
                    0 5.0000000000000002 | POPULATION | 0     | HALF_DOWN | 3
                    0 4.9999999999999998 | POPULATION | 0     | HALF_UP   | 2
                    # a little more than a whole: 1.0000000000000001
                    0 2.0000000000000002 | POPULATION | 0     | UP        | 2
                    0 2.0000000000000002 | POPULATION | 0     | CEILING   | 2
                    0 2.0000000000000002 | POPULATION | 0     | DOWN      | 1
                    # squared distances from 5: 4.41 3.61 3.61 4.41 = 16.04; a quarter is 4.01, a little more than 2^2
                    2.9 3.1 6.9 7.1   | POPULATION | 0        | UP        | 3
                    # distances 1/6 and 1/6: the root of 1/36 is 1/6
                    1/3 2/3           | POPULATION | 4        | HALF_UP   | 0.1667
                    -3 -3 -3          | SAMPLE     | 2        | UP        | 0
                    7                 | POPULATION | 2        | UP        | 0
                    """)
    @DisplayName("worked by hand")
    void isTheRoundedRoot(
            String values, StandardDeviation deviation, int decimals, RoundingMode mode, String expected) {
        List<Rational> numbers = new ArrayList<>(
                Arrays.stream(values.split(" ")).map(Rational::of).toList());
        Rounding rounding = new Rounding(decimals, mode);
        assertThat(deviation.of(numbers, rounding)).isEqualTo(Rational.of(expected));
        Collections.reverse(numbers);
        assertThat(deviation.of(numbers, rounding)).isEqualTo(Rational.of(expected));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "by the definition, from the distances: the root cut to k decimals is the largest whose square is not larger")
    void agreesWithItsDefinition(StandardDeviation deviation) {
        Random random = new Random(20201231);
        for (int round = 0; round < 500; round++) {
            List<Rational> numbers = new ArrayList<>();
            int size = deviation.least() + random.nextInt(12);
            for (int i = 0; i < size; i++) {
                numbers.add(Rational.of(random.nextInt(20_000) - 10_000, 1 + random.nextInt(200)));
            }
            int decimals = random.nextInt(7);
            Rational cut = deviation.of(numbers, new Rounding(decimals, RoundingMode.DOWN));
            BigFraction root = other(cut);
            BigFraction next = root.add(BigFraction.of(BigInteger.ONE, BigInteger.TEN.pow(decimals)));
            BigFraction variance = variance(numbers, deviation == StandardDeviation.SAMPLE ? size - 1 : size);
            assertThat(root.multiply(root)).isLessThanOrEqualTo(variance);
            assertThat(next.multiply(next)).isGreaterThan(variance);

            Rational shift = Rational.of(random.nextLong(), 97);
            List<Rational> shifted = numbers.stream().map(shift::plus).toList();
            assertThat(deviation.of(shifted, new Rounding(decimals, RoundingMode.DOWN)))
                    .isEqualTo(cut);
        }
    }

    @Test
    @DisplayName("thousands of rates with denominators that have no common factor take seconds at most")
    void growsSlowly() {
        List<Rational> rates = IntStream.iterate(1_009, i -> i + 2)
                .filter(i -> IntStream.iterate(3, d -> d * d <= i, d -> d + 2).noneMatch(d -> i % d == 0))
                .limit(3_000)
                .mapToObj(prime -> Rational.of(prime - 1, prime))
                .toList();
        // A fraction of a second. From the distances it grew with the cube of the count: 30 s for a third of these.
        Rational deviation = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> StandardDeviation.POPULATION.of(rates, Rounding.halfUp(2)));
        // All rates lie between 1008/1009 and 1, so they are less than 0.001 apart.
        assertThat(deviation).isEqualTo(Rational.ZERO);
    }

    @Test
    @DisplayName("one number is enough for a population, a sample needs two")
    void refusesTooFew() {
        assertThat(StandardDeviation.POPULATION.least()).isEqualTo(1);
        assertThat(StandardDeviation.SAMPLE.least()).isEqualTo(2);
        assertThatThrownBy(() -> StandardDeviation.POPULATION.of(List.of(), Rounding.halfUp(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("values: standard deviation POPULATION: needs 1 numbers or more, but has 0; give more");
        assertThatThrownBy(() -> StandardDeviation.SAMPLE.of(List.of(Rational.ONE), Rounding.halfUp(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("values: standard deviation SAMPLE: needs 2 numbers or more, but has 1; give more");
    }

    private static BigFraction variance(List<Rational> numbers, int divisor) {
        BigFraction mean = numbers.stream()
                .map(StandardDeviationTest::other)
                .reduce(BigFraction.ZERO, BigFraction::add)
                .divide(numbers.size());
        return numbers.stream()
                .map(number -> other(number).subtract(mean).pow(2))
                .reduce(BigFraction.ZERO, BigFraction::add)
                .divide(divisor);
    }

    private static BigFraction other(Rational number) {
        return BigFraction.of(number.numerator(), number.denominator());
    }
}
