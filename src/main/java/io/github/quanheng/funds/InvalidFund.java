package io.github.quanheng.funds;

import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.util.List;

/** A fund or its accounts cannot be used (资金办法有误), with all their problems. */
public final class InvalidFund extends InvalidInput {
    private static final long serialVersionUID = 1L;

    private InvalidFund(Statement subject, List<Problem> problems) {
        super(subject, problems);
    }

    static void refuse(String zh, String en, List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidFund(new Statement(zh, en), problems);
        }
    }
}
