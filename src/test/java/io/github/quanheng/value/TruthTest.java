package io.github.quanheng.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("真值：成立、不成立、不详；不详的只在可能改变结论时使结论不详")
class TruthTest {
    @ParameterizedTest(name = "{0}, {1}: all {2}, any {3}")
    @DisplayName("同时成立与任一成立的真值表")
    @CsvSource({
        "TRUE, TRUE, TRUE, TRUE",
        "TRUE, FALSE, FALSE, TRUE",
        "TRUE, UNKNOWN, UNKNOWN, TRUE",
        "FALSE, FALSE, FALSE, FALSE",
        "FALSE, UNKNOWN, FALSE, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void kleene(Truth one, Truth other, Truth all, Truth any) {
        assertThat(Truth.all(List.of(one, other))).isEqualTo(all);
        assertThat(Truth.all(List.of(other, one))).isEqualTo(all);
        assertThat(Truth.any(List.of(one, other))).isEqualTo(any);
        assertThat(Truth.any(List.of(other, one))).isEqualTo(any);
    }

    @ParameterizedTest(name = "not {0} is {1}")
    @DisplayName("非")
    @CsvSource({"TRUE, FALSE", "FALSE, TRUE", "UNKNOWN, UNKNOWN"})
    void contrary(Truth of, Truth not) {
        assertThat(of.not()).isEqualTo(not);
    }

    @ParameterizedTest(name = "at least {0} of true, unknown and false: {1}")
    @DisplayName("至少几项成立：一项成立、一项不详、一项不成立")
    @CsvSource({"0, TRUE", "1, TRUE", "2, UNKNOWN", "3, FALSE", "4, FALSE"})
    void atLeast(int count, Truth holds) {
        assertThat(Truth.atLeast(count, List.of(Truth.TRUE, Truth.UNKNOWN, Truth.FALSE)))
                .isEqualTo(holds);
    }

    @Test
    @DisplayName("一项也没有：同时成立，任一不成立")
    void none() {
        assertThat(Truth.all(List.of())).isEqualTo(Truth.TRUE);
        assertThat(Truth.any(List.of())).isEqualTo(Truth.FALSE);
        assertThatThrownBy(() -> Truth.atLeast(-1, List.of()))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("count: is -1; give zero or a positive number");
    }

    /** What is known must be what holds however the unknown ones turn out; what turns out both ways is unknown. */
    @Test
    @DisplayName("不详的无论查明为何，结论都一样才有结论（四项以内的全部组合）")
    void unknownOnlyWhereItMatters() {
        for (int size = 0; size <= 4; size++) {
            for (List<Truth> of : lists(size)) {
                for (int count = 0; count <= size + 1; count++) {
                    assertThat(Truth.atLeast(count, of))
                            .as("%s of %s", count, of)
                            .isEqualTo(decided(count, of));
                }
            }
        }
    }

    private static Truth decided(int count, List<Truth> of) {
        int open = of.indexOf(Truth.UNKNOWN);
        if (open < 0) {
            return of.stream().filter(Truth.TRUE::equals).count() >= count ? Truth.TRUE : Truth.FALSE;
        }
        List<Truth> holding = new ArrayList<>(of);
        holding.set(open, Truth.TRUE);
        List<Truth> failing = new ArrayList<>(of);
        failing.set(open, Truth.FALSE);
        Truth first = decided(count, holding);
        return first == decided(count, failing) ? first : Truth.UNKNOWN;
    }

    private static List<List<Truth>> lists(int size) {
        if (size == 0) {
            return List.of(List.of());
        }
        List<List<Truth>> lists = new ArrayList<>();
        for (List<Truth> shorter : lists(size - 1)) {
            for (Truth last : Truth.values()) {
                List<Truth> longer = new ArrayList<>(shorter);
                longer.add(last);
                lists.add(longer);
            }
        }
        return lists;
    }
}
