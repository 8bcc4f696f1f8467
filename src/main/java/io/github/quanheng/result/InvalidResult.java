package io.github.quanheng.result;

import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.util.List;

/** A result, or a rule about results, contradicts itself (考核结果有误), with all its problems. */
public final class InvalidResult extends InvalidInput {
    private static final long serialVersionUID = 1L;

    private InvalidResult(Statement subject, List<Problem> problems) {
        super(subject, problems);
    }

    static void refuse(String zh, String en, List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidResult(new Statement(zh, en), problems);
        }
    }
}
