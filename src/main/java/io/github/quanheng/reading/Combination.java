package io.github.quanheng.reading;

import io.github.quanheng.indicator.Direction;
import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rulebook.Bound;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the statements of a clause together to one rule. A statement is used where the rule is built and nowhere else; one that no part
 * of the rule used makes the clause unread.
 */
final class Combination {
    private final Clause clause;
    private final Gathered gathered;
    private final Asker asker;
    private final Needs needs;
    private final Facts facts;
    private final Losses losses;
    private final Earnings earnings;
    private Optional<Bound> floor = Optional.empty();
    private Rational marks;

    private Combination(Clause clause, List<Line> lines, Asker asker, Needs needs) {
        this.clause = clause;
        this.asker = asker;
        this.needs = needs;
        this.marks = clause.marks();
        this.gathered = new Gathered(clause, lines, new Measures(clause, lines, asker, needs));
        this.facts = new Facts(needs);
        this.losses = new Losses(clause, gathered, asker, facts, new Steps(clause, gathered, asker, needs));
        this.earnings = new Earnings(clause, gathered, asker, facts, new Levels(asker, needs));
    }

    /** What came of it. */
    record Built(Quantity rule, Rational marks, Optional<Bound> floor) {}

    /**
     * Builds the rule.
     *
     * @throws NotCombined if that cannot be done
     */
    static Built of(Clause clause, List<Line> lines, Asker asker, Needs needs) {
        Combination combination = new Combination(clause, lines, asker, needs);
        Quantity rule = combination.rule();
        List<Line> unused = lines.stream()
                .filter(line -> !combination.gathered.isUsed(line))
                .toList();
        if (!unused.isEmpty()) {
            throw new NotCombined(unused.toArray(Line[]::new));
        }
        return new Built(rule, combination.marks, combination.floor);
    }

    private Quantity rule() {
        for (Line line : gathered.lines()) {
            if (Gathered.isOfAPartOfTheYear(line)
                    || line.statement() instanceof Statement.Requirement
                    || line.statement() instanceof Statement.Look) {
                gathered.use(line);
            }
        }
        List<Losses.Loss> lost = losses.all();
        List<Losses.Loss> gained = losses.gains();
        if (!gained.isEmpty()) {
            return gains(lost, gained);
        }
        List<Condition> gates = new ArrayList<>();
        Quantity core;
        if (lost.isEmpty()) {
            core = earnings.alone(gates);
            check(earnings.best());
        } else {
            core = deducted(lost, gates);
        }
        return gated(gates, core);
    }

    private static Quantity gated(List<Condition> gates, Quantity core) {
        if (gates.isEmpty()) {
            return core;
        }
        Condition when = gates.size() == 1 ? gates.get(0) : new Condition.All(gates);
        return new FieldTerm.Provided(when, core, Optional.empty());
    }

    private Quantity deducted(List<Losses.Loss> lost, List<Condition> gates) {
        List<Quantity> taken = losses.capped(lost);
        Optional<Quantity> base = earnings.besideLosses(gates);
        floor(lost);
        if (base.isEmpty()) {
            Quantity deducted = new FieldTerm.Deduct(taken);
            return earnings.spared()
                    .<Quantity>map(
                            none -> new FieldTerm.Provided(none, Input.FullMarks.OF_THE_LINE, Optional.of(deducted)))
                    .orElse(deducted);
        }
        check(earnings.best());
        return new Arithmetic.Difference(base.get(), taken);
    }

    /** Where losses may exceed what can be got, the text says that zero is the end, or the whole rulebook does. */
    private void floor(List<Losses.Loss> lost) {
        Optional<Line> said = gathered.lines().stream()
                .filter(line -> line.statement() instanceof Statement.Floor)
                .findFirst();
        gathered.lines().stream()
                .filter(line -> line.statement() instanceof Statement.Floor)
                .forEach(gathered::use);
        if (clause.marks().signum() == 0 && said.isEmpty()) {
            floor = Optional.of(Bound.NONE);
            return;
        }
        boolean within = lost.stream().allMatch(loss -> loss.most().isPresent())
                && Rational.sum(lost.stream()
                                        .map(loss -> loss.most().orElseThrow())
                                        .toList())
                                .compareTo(clause.marks())
                        <= 0;
        if (said.isPresent() || losses.capIsFloor()) {
            floor = Optional.of(Bound.of("0"));
        } else if (!within) {
            Span place = lost.get(lost.size() - 1).line().span();
            floor = Optional.of(asker.book(Topic.FLOOR, place) == Option.ZERO ? Bound.of("0") : Bound.NONE);
        }
    }

    private Quantity gains(List<Losses.Loss> lost, List<Losses.Loss> gained) {
        if (!lost.isEmpty()) {
            throw new NotCombined(gained.get(0).line());
        }
        gained.forEach(gain -> counted(gain.term()));
        List<Quantity> parts = losses.capped(gained);
        return parts.size() == 1 ? parts.get(0) : new Arithmetic.Sum(parts);
    }

    /** Steps over a bound that earn marks are no sign that less is better. */
    private void counted(Quantity gain) {
        if (gain instanceof FieldTerm.PerStep step && step.of() instanceof Input.Fact fact) {
            needs.better(
                    fact.key().indicator().value(),
                    step.above().isPresent() ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER);
        }
    }

    /** The marks column is the checksum of what was read. */
    private void check(Rational best) {
        if (best.equals(clause.marks()) || clause.marks().signum() == 0) {
            return;
        }
        Span whole = gathered.lines()
                .get(0)
                .span()
                .to(gathered.lines().get(gathered.lines().size() - 1).span());
        if (asker.clause(Topic.MARKS, whole, Option.AS_WRITTEN, Option.MARKS_OF_TEXT) == Option.MARKS_OF_TEXT) {
            marks = best;
        }
    }
}
