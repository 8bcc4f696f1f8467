package io.github.quanheng.json;

import io.github.quanheng.value.Problem;

/** A text is no JSON of the wanted type (JSON 有误). */
public final class InvalidJson extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    InvalidJson(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    /**
     * Returns what is wrong and where.
     *
     * @return the problem
     */
    public Problem problem() {
        return problem;
    }
}
