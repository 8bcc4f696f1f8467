package io.github.quanheng.columns;

import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.CollectiveTerm;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rule.Scope;
import java.util.Comparator;

/** Why what is written at a place is not in columns (不能列算的归因). */
final class Causes {
    private Causes() {}

    static Cause of(Node written) {
        return written.tree().map(Causes::one).min(Comparator.naturalOrder()).orElse(Cause.SEVERAL);
    }

    private static Cause one(Node node) {
        if (node instanceof CollectiveTerm term) {
            return one(term.meaning());
        }
        if (node instanceof Collective.Aggregate all) {
            return all.over() instanceof Scope.Units ? Cause.OTHER_UNITS : Cause.MEMBERS;
        }
        if (node instanceof Collective.Standing) {
            return Cause.OTHER_UNITS;
        }
        if (node instanceof Input.Parameter || node instanceof Condition.Unit) {
            return Cause.UNIT;
        }
        if (node instanceof Input.Judgement || node instanceof Condition.Is) {
            return Cause.FIGURE;
        }
        if (node instanceof Condition.Absent || node instanceof Input.NoScore || node instanceof Cases.Settle) {
            return Cause.ABSENCE;
        }
        return node instanceof Input.ScoreOf ? Cause.LINES : Cause.SEVERAL;
    }
}
