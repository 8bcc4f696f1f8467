package io.github.quanheng.reading;

import io.github.quanheng.reading.Statement.Result;
import io.github.quanheng.reading.Statement.Scored;
import io.github.quanheng.reading.Statement.Trigger;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The statements of a clause with results that are no losses, as long as no part of the rule has used them. */
final class Results {
    private final Clause clause;
    private final Gathered gathered;
    private final Facts facts;
    private final Counts counts;

    Results(Clause clause, Gathered gathered, Facts facts) {
        this.clause = clause;
        this.counts = new Counts(clause, gathered, facts);
        this.gathered = gathered;
        this.facts = facts;
    }

    /** A statement with a result that is not a loss. */
    record Earned(Line line, Trigger trigger, Result result) {
        boolean compares() {
            return trigger instanceof Trigger.Compared;
        }

        boolean says() {
            return trigger instanceof Trigger.Said;
        }

        /** Words or a count that leave nothing of all marks. */
        boolean ends() {
            return result.isNothing() && (says() || Counts.isCount(trigger));
        }
    }

    List<Earned> open(Predicate<Earned> which) {
        List<Earned> open = new ArrayList<>();
        for (Line line : gathered.lines()) {
            if (line.statement() instanceof Scored scored && !gathered.isUsed(line)) {
                Earned earned = new Earned(line, scored.trigger(), scored.result());
                if (which.test(earned)) {
                    open.add(earned);
                }
            }
        }
        return open;
    }

    Rational marks(Earned earned) {
        if (earned.result() instanceof Result.Get get) {
            return earned.line().of().lexeme(get.marks()).value();
        }
        return earned.result().isNothing() ? Rational.ZERO : clause.marks();
    }

    Condition condition(Earned earned) {
        return condition(earned.line(), earned.trigger());
    }

    Condition condition(Line line, Trigger trigger) {
        if (trigger instanceof Trigger.Said said) {
            return facts.holds(line, said.words());
        }
        if (trigger instanceof Trigger.Compared compared) {
            return Levels.condition(gathered.of(compared));
        }
        if (trigger instanceof Trigger.Any any) {
            return new Condition.Any(
                    any.of().stream().map(one -> condition(line, one)).toList());
        }
        if (Counts.isCount(trigger)) {
            return counts.reached(line, trigger);
        }
        if (trigger instanceof Trigger.All all) {
            return new Condition.All(
                    all.of().stream().map(one -> condition(line, one)).toList());
        }
        throw new NotCombined(line);
    }

    /** Words with nothing gate what is earned. */
    Condition gate(Earned earned) {
        if (!earned.result().isNothing()) {
            throw new NotCombined(earned.line());
        }
        gathered.use(earned.line());
        return new Condition.Not(condition(earned));
    }
}
