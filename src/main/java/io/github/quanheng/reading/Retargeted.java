package io.github.quanheng.reading;

import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Figure;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A rule in which the number that a figure is held against becomes something else. */
final class Retargeted {
    private final Input.Constant number;
    private final UnaryOperator<Quantity> target;

    /**
     * Takes what becomes what.
     *
     * @param number the number
     * @param target what stands in its place, told by the quantity that is held against it
     */
    Retargeted(Figure number, UnaryOperator<Quantity> target) {
        this.number = new Input.Constant(number);
        this.target = target;
    }

    /** The rule; empty where the number stands somewhere else, too. */
    Optional<Quantity> of(Quantity rule) {
        Quantity changed = quantity(rule);
        return changed.tree().anyMatch(number::equals) ? Optional.empty() : Optional.of(changed);
    }

    private Quantity quantity(Quantity rule) {
        if (rule instanceof FieldTerm.Deduct deduct) {
            return new FieldTerm.Deduct(quantities(deduct.losses()));
        }
        if (rule instanceof FieldTerm.PerStep step) {
            return new FieldTerm.PerStep(
                    step.of(),
                    step.below().map(bound -> against(step.of(), bound)),
                    step.above().map(bound -> against(step.of(), bound)),
                    step.basis(),
                    step.step(),
                    step.partial(),
                    step.each());
        }
        if (rule instanceof FieldTerm.PerCase each) {
            return new FieldTerm.PerCase(
                    each.each(),
                    each.of(),
                    each.below().map(bound -> against(each.of(), bound)),
                    each.above().map(bound -> against(each.of(), bound)));
        }
        if (rule instanceof FieldTerm.Proportional share) {
            return new FieldTerm.Proportional(share.of(), against(share.of(), share.target()), share.form());
        }
        if (rule instanceof FieldTerm.Pass pass) {
            return new FieldTerm.Pass(condition(pass.when()));
        }
        if (rule instanceof FieldTerm.Provided provided) {
            return new FieldTerm.Provided(
                    condition(provided.when()),
                    quantity(provided.then()),
                    provided.otherwise().map(this::quantity));
        }
        if (rule instanceof FieldTerm.Award award) {
            return new FieldTerm.Award(cases(award.cases()));
        }
        if (rule instanceof FieldTerm.Lose lose) {
            return new FieldTerm.Lose(cases(lose.cases()));
        }
        if (rule instanceof Arithmetic.Limit limit) {
            return new Arithmetic.Limit(quantity(limit.of()), limit.least(), limit.most());
        }
        if (rule instanceof Arithmetic.Sum sum) {
            return new Arithmetic.Sum(quantities(sum.terms()));
        }
        return rule instanceof Arithmetic.Difference difference
                ? new Arithmetic.Difference(quantity(difference.from()), quantities(difference.less()))
                : rule;
    }

    private List<Quantity> quantities(List<Quantity> all) {
        return all.stream().map(this::quantity).toList();
    }

    private List<Cases.Case> cases(List<Cases.Case> all) {
        return all.stream()
                .map(one -> new Cases.Case(condition(one.when()), one.then()))
                .toList();
    }

    private Condition condition(Condition when) {
        if (when instanceof Condition.Compare compare) {
            return new Condition.Compare(compare.left(), compare.is(), against(compare.left(), compare.right()));
        }
        if (when instanceof Condition.All all) {
            return new Condition.All(all.of().stream().map(this::condition).toList());
        }
        return when instanceof Condition.Not not ? new Condition.Not(condition(not.of())) : when;
    }

    private Quantity against(Quantity of, Quantity bound) {
        return bound.equals(number) ? target.apply(of) : bound;
    }
}
