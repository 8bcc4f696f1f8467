package io.github.quanheng.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("相似句：只差一个词、一个数、一个界或一个范围的两句，各读各的意思")
class LookAlikesTest {
    private static final List<Rows.Expected> ROWS = Rows.of("look-alikes.psv");

    @TestFactory
    Stream<DynamicTest> pairs() {
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < ROWS.size(); i += 2) {
            Rows.Expected one = ROWS.get(i);
            Rows.Expected other = ROWS.get(i + 1);
            tests.add(DynamicTest.dynamicTest(
                    one.clause().text() + " / " + other.clause().text(), () -> {
                        TableRowsTest.check(one);
                        TableRowsTest.check(other);
                        assertThat(meaning(one)).isNotEqualTo(meaning(other));
                    }));
        }
        return tests.stream();
    }

    /** All that a reading says: status, questions, rule, bounds, rounding and indicators. */
    private static List<Object> meaning(Rows.Expected row) {
        Rows.Outcome outcome = Rows.read(row);
        List<Object> meaning = new ArrayList<>(List.of(outcome.first().status(), outcome.asked()));
        if (row.isRead()) {
            meaning.add(outcome.last().rule());
            meaning.add(outcome.last().floor());
            meaning.add(outcome.last().ceiling());
            meaning.add(outcome.last().rounding());
            meaning.add(outcome.last().needed());
        }
        return meaning;
    }

    @Test
    @DisplayName("至少400对")
    void enough() {
        assertThat(ROWS).hasSizeGreaterThanOrEqualTo(800);
        assertThat(ROWS.size() % 2).isZero();
    }
}
