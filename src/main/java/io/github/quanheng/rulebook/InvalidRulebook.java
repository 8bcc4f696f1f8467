package io.github.quanheng.rulebook;

import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.util.List;

/** A rulebook cannot be used (考核办法有误). */
public final class InvalidRulebook extends InvalidInput {
    private static final long serialVersionUID = 1L;

    /**
     * Collects the problems of a rulebook.
     *
     * @param rulebook its id
     * @param problems its problems, at least one
     */
    public InvalidRulebook(String rulebook, List<Problem> problems) {
        super(new Statement("考核办法" + rulebook, "rulebook " + rulebook), problems);
    }
}
