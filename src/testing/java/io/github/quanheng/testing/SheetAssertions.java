package io.github.quanheng.testing;

import io.github.quanheng.coverage.Coverage;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.ScoreSheet;

/** The entrance to the assertions (断言): {@code import static io.github.quanheng.testing.SheetAssertions.assertThat}. */
public final class SheetAssertions {
    private SheetAssertions() {}

    /**
     * Begins to assert something of a sheet.
     *
     * @param actual the sheet
     * @return its assertions
     */
    public static SheetAssert assertThat(ScoreSheet actual) {
        return new SheetAssert(actual);
    }

    /**
     * Begins to assert something of one line.
     *
     * @param actual the line
     * @return its assertions
     */
    public static LineAssert assertThat(LineScore actual) {
        return new LineAssert(actual);
    }

    /**
     * Begins to assert something of what a set of cases exercised.
     *
     * @param actual the coverage
     * @return its assertions
     */
    public static CoverageAssert assertThat(Coverage actual) {
        return new CoverageAssert(actual);
    }
}
