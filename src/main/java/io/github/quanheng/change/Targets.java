package io.github.quanheng.change;

import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A rule with the targets of another one: in the terms of the field that name a target, and only where both rules use the same term. */
final class Targets {
    private Targets() {}

    static Quantity of(Quantity rule, Quantity other) {
        if (rule instanceof FieldTerm.Proportional own && other instanceof FieldTerm.Proportional theirs) {
            return new FieldTerm.Proportional(own.of(), theirs.target(), own.form());
        }
        if (rule instanceof FieldTerm.PerStep own && other instanceof FieldTerm.PerStep theirs) {
            boolean alike = own.below().isPresent() == theirs.below().isPresent()
                    && own.above().isPresent() == theirs.above().isPresent();
            return alike
                    ? new FieldTerm.PerStep(
                            own.of(),
                            theirs.below(),
                            theirs.above(),
                            own.basis(),
                            own.step(),
                            own.partial(),
                            own.each())
                    : rule;
        }
        if (rule instanceof FieldTerm.Pass own && other instanceof FieldTerm.Pass theirs) {
            return new FieldTerm.Pass(of(own.when(), theirs.when()));
        }
        if (rule instanceof FieldTerm.Provided own && other instanceof FieldTerm.Provided theirs) {
            return new FieldTerm.Provided(
                    of(own.when(), theirs.when()),
                    of(own.then(), theirs.then()),
                    of(own.otherwise(), theirs.otherwise()));
        }
        if (rule instanceof FieldTerm.Deduct own && other instanceof FieldTerm.Deduct theirs) {
            List<Quantity> losses = new ArrayList<>();
            for (int i = 0; i < own.losses().size(); i++) {
                Quantity loss = own.losses().get(i);
                losses.add(i < theirs.losses().size() ? of(loss, theirs.losses().get(i)) : loss);
            }
            return new FieldTerm.Deduct(losses);
        }
        return rule;
    }

    static Optional<Quantity> of(Optional<Quantity> rule, Optional<Quantity> other) {
        return rule.map(own -> other.map(theirs -> of(own, theirs)).orElse(own));
    }

    private static Condition of(Condition when, Condition other) {
        return when instanceof Condition.Compare own
                        && other instanceof Condition.Compare theirs
                        && own.left().equals(theirs.left())
                ? new Condition.Compare(own.left(), own.is(), theirs.right())
                : when;
    }
}
