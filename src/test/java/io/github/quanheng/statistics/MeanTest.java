package io.github.quanheng.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The mean is exact, of all numbers or without the extremes")
class MeanTest {
    @ParameterizedTest(name = "{0} without {1} lowest and {2} highest: {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    # values            | lowest | highest | mean
                    7                   | 0      | 0       | 7
                    2/3 1 3/4           | 0      | 0       | 29/36
                    -1 0.5 0.5          | 0      | 0       | 0
                    9.5 9 9 8.5 8 8 6   | 0      | 0       | 58/7
                    9.5 9 9 8.5 8 8 6   | 1      | 1       | 8.5
                    6 8 8 8.5 9 9 9.5   | 1      | 1       | 8.5
                    9.5 9 9 8.5 8 8 6   | 0      | 2       | 7.9
                    9.5 9 9 8.5 8 8 6   | 2      | 0       | 8.8
                    9.5 9 9 8.5 8 8 6   | 3      | 3       | 8.5
                    5 5 5               | 1      | 1       | 5
                    """)
    @DisplayName("worked by hand")
    void isExact(String values, int lowest, int highest, String mean) {
        List<Rational> numbers = numbers(values);
        assertThat(Mean.trimmed(numbers, lowest, highest)).isEqualTo(Rational.of(mean));
        Collections.reverse(numbers);
        assertThat(Mean.trimmed(numbers, lowest, highest)).isEqualTo(Rational.of(mean));
        if (lowest + highest == 0) {
            assertThat(Mean.of(numbers)).isEqualTo(Rational.of(mean));
        }
    }

    @Test
    @DisplayName("there must be a number left")
    void refusesTooFew() {
        assertThatThrownBy(() -> Mean.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("values: mean: there is no number to take it from; give at least one");
        assertThatThrownBy(() -> Mean.trimmed(numbers("1 2 3"), 1, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "lowest: trimmed mean: drops 1 and 2 of 3 numbers; drop no fewer than none and leave at least one");
        assertThatThrownBy(() -> Mean.trimmed(numbers("1 2 3"), -1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Mean.trimmed(numbers("1 2 3"), 1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Mean.trimmed(numbers("1 2 3"), Integer.MAX_VALUE, Integer.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Rational> numbers(String values) {
        return new ArrayList<>(
                Arrays.stream(values.split(" ")).map(Rational::of).toList());
    }
}
