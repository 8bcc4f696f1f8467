package io.github.quanheng.scoring;

import io.github.quanheng.value.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Submissions do not fit the rulebook (考核数据有误); carries all its problems. */
public final class InvalidSubmission extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Collects the problems of submissions.
     *
     * @param problems the problems, at least one
     */
    public InvalidSubmission(List<Problem> problems) {
        super("the submissions have " + problems.size() + " problems:\n"
                + problems.stream().map(problem -> "  " + problem).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns all problems.
     *
     * @return the problems, unit by unit
     */
    public List<Problem> problems() {
        return problems;
    }
}
