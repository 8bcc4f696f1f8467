package io.github.quanheng.rulebook;

import io.github.quanheng.indicator.Kind;
import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rule.Scope;
import io.github.quanheng.rule.Statistic;
import java.util.EnumSet;
import java.util.Set;

/** Which reasons for an absence a rule can raise, and does not settle itself. */
final class Reasons {
    private final Rulebook rulebook;

    Reasons(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    Set<Reason> of(Node node) {
        Set<Reason> raised = EnumSet.noneOf(Reason.class);
        if (node instanceof Condition.Absent) {
            return raised;
        }
        if (node instanceof Cases.Settle settle) {
            raised.addAll(of(settle.of()));
            raised.removeAll(settle.when().keySet());
            settle.when().values().forEach(instead -> raised.addAll(of(instead)));
            return raised;
        }
        node.parts().forEach(part -> raised.addAll(of(part)));
        if (node instanceof Collective.Aggregate aggregate) {
            aggregate(aggregate, raised);
        } else if (node instanceof Collective.Standing) {
            raised.add(Reason.BELOW_MINIMUM);
        } else if (node instanceof Input.Fact fact) {
            read(raised);
            if (fact.as() == Input.Reading.FINAL || fact.as() == Input.Reading.DECLARED) {
                rulebook.indicator(fact.key().indicator())
                        .filter(indicator -> indicator.kind() == Kind.RATE)
                        .ifPresent(rate -> raised.add(Reason.ZERO_DENOMINATOR));
            }
        } else if (node instanceof Condition.Yes || node instanceof Condition.Is) {
            read(raised);
        } else if (node instanceof Input.NoScore none) {
            raised.add(none.reason());
        } else if (node instanceof Arithmetic.Quotient quotient && !isFixed(quotient.by())) {
            raised.add(Reason.ZERO_DENOMINATOR);
        } else if (node instanceof Comparison.Gap gap && gap.basis() == Comparison.Basis.RELATIVE) {
            if (!gap.below().map(Reasons::isFixed).orElse(true)
                    || !gap.above().map(Reasons::isFixed).orElse(true)) {
                raised.add(Reason.ZERO_DENOMINATOR);
            }
        } else if (node instanceof Comparison.Change change && change.basis() == Comparison.Basis.RELATIVE) {
            raised.add(Reason.ZERO_DENOMINATOR);
        }
        return raised;
    }

    private static void aggregate(Collective.Aggregate aggregate, Set<Reason> raised) {
        raised.removeAll(aggregate.skip());
        if (aggregate.over() instanceof Scope.Rows) {
            read(raised);
        }
        if (aggregate.atLeast().isPresent()
                || aggregate.as() instanceof Statistic.TrimmedMean
                || aggregate.as() instanceof Statistic.Deviation) {
            raised.add(Reason.BELOW_MINIMUM);
        }
        if (aggregate.as() == Statistic.Plain.MEAN && aggregate.atLeast().isEmpty()) {
            raised.add(Reason.ZERO_DENOMINATOR);
        }
        if (aggregate.as() == Statistic.Plain.SMALLEST
                || aggregate.as() == Statistic.Plain.LARGEST
                || aggregate.as() instanceof Statistic.Percentile) {
            raised.add(Reason.MISSING);
        }
    }

    private static void read(Set<Reason> raised) {
        raised.add(Reason.MISSING);
        raised.add(Reason.NOT_APPLICABLE);
    }

    private static boolean isFixed(Node node) {
        return node instanceof Input.Constant constant
                && constant.figure().value().signum() != 0;
    }
}
