package io.github.quanheng.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.allocation.Allocation.Tie;
import io.github.quanheng.value.Rational;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllocationTest {
    private static Map<String, Rational> weights(String list) {
        Map<String, Rational> weights = new LinkedHashMap<>();
        String[] all = list.split(" ");
        for (int i = 0; i < all.length; i++) {
            weights.put(String.valueOf((char) ('a' + i)), Rational.of(all[i]));
        }
        return weights;
    }

    @ParameterizedTest(name = "{0} in units of {1} by weights {2}, {3}: {4}")
    @DisplayName("a total is divided by largest remainders and loses nothing")
    @CsvSource(textBlock = """
            # total, unit, weights, tie, parts (worked by hand)
            32, 1, 10 10 13, REFUSE, 10 10 12
            32, 1, 1 1 1, FIRST_LISTED, 11 11 10
            7, 1, 1 1 2, FIRST_LISTED, 2 2 3
            7, 1, 1 1 2, REFUSE, 2 2 3
            7, 1, 1 3, LARGER_WEIGHT, 2 5
            1, 1, 1 1, FIRST_LISTED, 1 0
            10, 1, 1 1 1 0, FIRST_LISTED, 4 3 3 0
            100, 0.01, 1 1 1, FIRST_LISTED, 33.34 33.33 33.33
            0, 1, 3 5, REFUSE, 0 0
            300, 10, 1/3 1/6 1/2, REFUSE, 100 50 150
            3, 1, 1 2 3 4, LARGER_WEIGHT, 0 1 1 1
            """)
    void split(String total, String unit, String weights, Tie tie, String parts) {
        Map<String, Rational> split = Allocation.split(Rational.of(total), Rational.of(unit), weights(weights), tie);
        assertThat(split.values())
                .containsExactlyElementsOf(
                        Stream.of(parts.split(" ")).map(Rational::of).toList());
        assertThat(List.copyOf(split.keySet()))
                .isEqualTo(List.copyOf(weights(weights).keySet()));
    }

    @ParameterizedTest
    @DisplayName("what cannot be divided is refused, and the message says what to do")
    @CsvSource(delimiter = '|', textBlock = """
            32   | 0  | 1 1   | FIRST_LISTED | unit: allocation of 32: the unit is 0; name a unit above zero
            -1   | 1  | 1 1   | FIRST_LISTED | total: allocation of -1: the total is negative; give a total of zero or more
            32.5 | 1  | 1 1   | FIRST_LISTED | unit: allocation of 32.5: is no whole number of units of 1; name a smaller unit
            32   | 1  | 1 -1  | FIRST_LISTED | weights: allocation of 32: the weight -1 of b is negative; give a weight of zero or more
            32   | 1  | 0 0   | FIRST_LISTED | weights: allocation of 32: no weight is above zero; give at least one
            1    | 1  | 1 1   | REFUSE       | weights: allocation of 1: [a, b] have the same remainder and not all of them can have one unit more; decide who gets it
            """)
    void refused(String total, String unit, String weights, Tie tie, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.split(Rational.of(total), Rational.of(unit), weights(weights), tie))
                .withMessage(message);
    }

    @ParameterizedTest(name = "{0} by weights {1}: {2}")
    @DisplayName(
            "who would have to be chosen among: those with the same remainder where the units run out, and nobody else")
    @CsvSource(delimiter = '|', textBlock = """
            1  | 1 1       | a b
            7  | 1 1 2     | ''
            32 | 10 10 13  | ''
            2  | 1 1 1     | a b c
            3  | 1 1 1     | ''
            2  | 5 2 2 1   | b c
            0  | 3 5       | ''
            """)
    void tied(String total, String weights, String claimants) {
        assertThat(String.join(" ", Allocation.tied(Rational.of(total), Rational.ONE, weights(weights))))
                .isEqualTo(claimants);
    }

    @Test
    @DisplayName("over 2,000 seeded splits the parts add up, and each is the floor or the ceiling of its quota")
    void addsUp() {
        Random random = new Random(20200101);
        for (int run = 0; run < 2_000; run++) {
            Rational unit =
                    List.of(Rational.ONE, Rational.of("0.01"), Rational.of(5)).get(random.nextInt(3));
            Rational total = unit.times(Rational.of(random.nextInt(100_000)));
            Map<Integer, Rational> weights = new LinkedHashMap<>();
            int parties = 1 + random.nextInt(40);
            for (int i = 0; i < parties; i++) {
                weights.put(i, Rational.of(random.nextInt(1_000) + (i == 0 ? 1 : 0), 1 + random.nextInt(9)));
            }
            Tie tie = random.nextBoolean() ? Tie.FIRST_LISTED : Tie.LARGER_WEIGHT;
            Map<Integer, Rational> split = Allocation.split(total, unit, weights, tie);
            Rational all = weights.values().stream().reduce(Rational.ZERO, Rational::plus);
            assertThat(split.values().stream().reduce(Rational.ZERO, Rational::plus))
                    .isEqualTo(total);
            weights.forEach((party, weight) -> {
                Rational quota = total.dividedBy(unit).times(weight).dividedBy(all);
                assertThat(split.get(party).dividedBy(unit)).isIn(quota.floor(), quota.ceiling());
            });
        }
    }
}
