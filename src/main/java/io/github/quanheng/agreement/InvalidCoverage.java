package io.github.quanheng.agreement;

import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.time.LocalDate;
import java.util.List;

/** The places of a coverage cannot be counted (覆盖名单有误): the lists of covered and excluded places do not fit the roster. */
public final class InvalidCoverage extends InvalidInput {
    private static final long serialVersionUID = 1L;

    InvalidCoverage(LocalDate asOf, List<Problem> problems) {
        super(new Statement(asOf + "的覆盖名单", "coverage on " + asOf), problems);
    }
}
