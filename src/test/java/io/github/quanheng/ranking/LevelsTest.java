package io.github.quanheng.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("排位次：逐项比较，比不出的并列；并列的名次按名取法")
class LevelsTest {
    /** A member with its keys, written {@code "a 90 5"}; {@code -} is a key that it lacks. */
    private static List<List<String>> members(String text) {
        return Stream.of(text.split("; *")).map(one -> List.of(one.split(" "))).toList();
    }

    private static List<Level<List<String>>> levels(String text, End... best) {
        return Levels.of(members(text), List.of(best), (member, key) -> {
            String value = member.get(key + 1);
            return value.equals("-") ? null : Rational.of(value);
        });
    }

    @ParameterizedTest(name = "{0} by {1}, {2}: {3}")
    @DisplayName("先比第一项，相同再比第二项；缺一家的一项不比，后面的也不比")
    @CsvSource(delimiter = '|', textBlock = """
            a 90 5; b 90 3; c 80 9         | HIGHEST | HIGHEST | a > b > c
            a 90 5; b 90 3; c 80 9         | HIGHEST | LOWEST  | b > a > c
            a 90 5; b 90 3; c 80 9         | LOWEST  | HIGHEST | c > a > b
            a 90 5; b 90 -; c 80 9         | HIGHEST | HIGHEST | a b > c
            a 90 5; b 90 5; c 80 9; d 80 1 | HIGHEST | HIGHEST | a b > c > d
            b 1/2 1; a 0.5 1               | HIGHEST | HIGHEST | b a
            a 7 -                          | HIGHEST | HIGHEST | a
            """)
    void order(String members, End first, End second, String expected) {
        assertThat(levels(members, first, second).stream()
                        .map(level -> level.members().stream()
                                .map(member -> member.get(0))
                                .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining(" > ")))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("缺一项的一档到此为止：第三项本可分开，也不再比")
    void lackingStops() {
        assertThat(levels("a 90 - 2; b 90 5 1", End.HIGHEST, End.HIGHEST, End.HIGHEST))
                .singleElement()
                .satisfies(level -> assertThat(level.members()).hasSize(2));
        assertThat(Levels.<String>of(List.of(), List.of(End.HIGHEST), (member, key) -> Rational.ZERO))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("90、85、85、80：并列的名次各有取法")
    @CsvSource({
        "COMPETITION, 1 2 2 4",
        "DENSE, 1 2 2 3",
        "MEAN, 1 2.5 2.5 4",
        "UNDECIDED, 1 ? ? 4",
    })
    void ranks(Ties ties, String expected) {
        assertThat(levels("a 90; b 85; c 85; d 80", End.HIGHEST).stream()
                        .flatMap(level -> level.members().stream()
                                .map(member -> level.isOpen(ties)
                                        ? "?"
                                        : level.rank(ties).toString()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("位置：前面几家，并列几家，后面几家；未裁定的没有名次可取")
    void places() {
        List<Level<List<String>>> levels = levels("a 90; b 85; c 85; d 80", End.HIGHEST);
        assertThat(levels.stream().map(Level::place))
                .containsExactly(new Place(0, 0, 3), new Place(1, 1, 1), new Place(3, 0, 0));
        assertThatThrownBy(() -> levels.get(1).rank(Ties.UNDECIDED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ties: rank: 2 stand level and nobody has decided; break the tie");
    }

    /** By definition: ahead is who is strictly better, level who is equal, and a dense rank counts the different values ahead. */
    @ParameterizedTest
    @EnumSource(End.class)
    @DisplayName("随机的数：前面的都较好，并列的都相等，不顺延的名次数不同的值")
    void definition(End best) {
        Random random = new Random(40L + best.ordinal());
        for (int round = 0; round < 200; round++) {
            List<Integer> values = new ArrayList<>();
            int count = 1 + random.nextInt(12);
            for (int i = 0; i < count; i++) {
                values.add(random.nextInt(6));
            }
            List<Level<Integer>> levels =
                    Levels.of(values, List.of(best), (value, key) -> Rational.of(value.longValue()));
            int sign = best == End.HIGHEST ? 1 : -1;
            for (Level<Integer> level : levels) {
                int own = level.members().get(0);
                int[] ahead = values.stream()
                        .mapToInt(Integer::intValue)
                        .filter(other -> sign * other > sign * own)
                        .toArray();
                int same = (int) values.stream().filter(other -> other == own).count();
                assertThat(level.place()).isEqualTo(new Place(ahead.length, same - 1, count - ahead.length - same));
                assertThat(level.rank(Ties.DENSE))
                        .isEqualTo(Rational.of(Arrays.stream(ahead).distinct().count() + 1));
                assertThat(level.members()).hasSize(same).containsOnly(own);
            }
        }
    }
}
