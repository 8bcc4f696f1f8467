package io.github.quanheng.result;

import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.util.List;
import java.util.function.Consumer;

/** Consequences or warning states ask for a line that the sheet does not have (处置办法有误), with all their problems. */
public final class InvalidTriggers extends InvalidInput {
    private static final long serialVersionUID = 1L;

    private InvalidTriggers(Statement what, List<Problem> problems) {
        super(what, problems);
    }

    /** Holds triggers against the sheet that they are to judge. */
    static void refuse(Statement what, ScoreSheet sheet, Consumer<TriggerCheck> triggers) {
        TriggerCheck check = TriggerCheck.of(sheet);
        triggers.accept(check);
        if (!check.problems().isEmpty()) {
            throw new InvalidTriggers(what, check.problems());
        }
    }
}
