package io.github.quanheng.bulletin;

import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.util.List;

/** A bulletin cannot be issued (通报有误), with all its problems. */
public final class InvalidBulletin extends InvalidInput {
    private static final long serialVersionUID = 1L;

    private InvalidBulletin(Statement subject, List<Problem> problems) {
        super(subject, problems);
    }

    static void refuse(String zh, String en, List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidBulletin(new Statement(zh, en), problems);
        }
    }
}
