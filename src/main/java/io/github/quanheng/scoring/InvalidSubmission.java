package io.github.quanheng.scoring;

import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.util.List;

/** Submissions do not fit the rulebook (考核数据有误). */
public final class InvalidSubmission extends InvalidInput {
    private static final long serialVersionUID = 1L;

    /**
     * Collects the problems of submissions.
     *
     * @param problems the problems, at least one, unit by unit
     */
    public InvalidSubmission(List<Problem> problems) {
        super(new Statement("考核数据", "the data"), problems);
    }
}
