package io.github.quanheng.rulebook;

import io.github.quanheng.value.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** A rulebook cannot be used (考核办法有误); carries all its problems. */
public final class InvalidRulebook extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Collects the problems of a rulebook.
     *
     * @param rulebook its id
     * @param problems its problems, at least one
     */
    public InvalidRulebook(String rulebook, List<Problem> problems) {
        super("rulebook " + rulebook + " has " + problems.size() + " problems:\n"
                + problems.stream().map(problem -> "  " + problem).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns all problems.
     *
     * @return the problems, in the order of the rulebook
     */
    public List<Problem> problems() {
        return problems;
    }
}
