package io.github.quanheng.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("县级考核表常见写法：每行问什么、读成什么规则，逐行手写对照")
class TableRowsTest {
    private static final List<Rows.Expected> ROWS = Rows.of("table-rows.psv");

    @TestFactory
    Stream<DynamicTest> rows() {
        return ROWS.stream().map(row -> DynamicTest.dynamicTest(row.clause().text(), () -> check(row)));
    }

    static void check(Rows.Expected row) {
        Rows.Outcome outcome = Rows.read(row);
        if (!row.isRead()) {
            assertThat(outcome.first().status())
                    .as("%s: %s", row.clause(), outcome.first().questions())
                    .isIn(Reading.Status.PARTLY, Reading.Status.UNREAD);
            assertThat(outcome.first().unread()).isNotEmpty();
            return;
        }
        assertThat(outcome.asked())
                .as("%s %s", row.clause(), outcome.last().unread())
                .containsExactlyInAnyOrderElementsOf(
                        row.answers().stream().map(answer -> answer[0]).toList());
        assertThat(outcome.last().status()).as("%s", outcome.last().unread()).isEqualTo(Reading.Status.READ);
        assertThat(outcome.last().rule())
                .as("%s", row.clause())
                .isEqualTo(row.rule().get());
        assertThat(outcome.last().floor()).as("%s", row.clause()).isEqualTo(row.floor());
    }

    @Test
    @DisplayName("至少200行，至少六成全部读出")
    void enough() {
        assertThat(ROWS).hasSizeGreaterThanOrEqualTo(200);
        assertThat(ROWS.stream().filter(Rows.Expected::isRead).count() * 10).isGreaterThanOrEqualTo(ROWS.size() * 6L);
    }
}
