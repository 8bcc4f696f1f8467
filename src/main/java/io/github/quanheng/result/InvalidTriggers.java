package io.github.quanheng.result;

import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.util.List;
import java.util.function.Consumer;

/** Consequences or warning states ask for a line, grade, effect, award or state that there is not (处置办法有误), with all their problems. */
public final class InvalidTriggers extends InvalidInput {
    private static final long serialVersionUID = 1L;

    private InvalidTriggers(Statement what, List<Problem> problems) {
        super(what, problems);
    }

    /** Holds triggers against what there is, and against the sheet that they are to judge. */
    static void refuse(Statement what, ResultNames names, ScoreSheet sheet, Consumer<TriggerCheck> triggers) {
        TriggerCheck check = TriggerCheck.of(names, sheet);
        triggers.accept(check);
        if (!check.problems().isEmpty()) {
            throw new InvalidTriggers(what, check.problems());
        }
    }
}
