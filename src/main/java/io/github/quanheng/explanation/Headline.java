package io.github.quanheng.explanation;

import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rule.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a line is about: the value that its rule looks at first, and what it is held against.
 *
 * @param of the value
 * @param target what it is held against, if it is held against one thing
 */
record Headline(Node of, Optional<Target> target) {
    /**
     * What a value is held against.
     *
     * @param sign how, such as {@code "≥"}; empty for a range
     * @param bound with what
     * @param upper the upper end of a range
     */
    record Target(String sign, Quantity bound, Optional<Quantity> upper) {}

    /** Finds the headline of a rule, if it has one. */
    static Optional<Headline> of(Quantity rule) {
        return of(rule, Mode.EARN);
    }

    /** A bound is a target only where what lies outside of it is taken away. */
    private static Optional<Headline> of(Quantity rule, Mode mode) {
        if (rule instanceof FieldTerm term) {
            return ofTerm(term, mode);
        }
        if (rule instanceof Input) {
            return rule instanceof Input.Fact || rule instanceof Input.Judgement ? plain(rule) : Optional.empty();
        }
        if (rule instanceof Collective || rule instanceof Comparison.Change || rule instanceof Comparison.Elapsed) {
            return plain(rule);
        }
        if (rule instanceof Comparison.Gap gap) {
            return Optional.of(
                    new Headline(gap.of(), mode == Mode.LOSE ? bounds(gap.below(), gap.above()) : Optional.empty()));
        }
        if (rule instanceof Comparison.Piecewise curve) {
            return plain(curve.of());
        }
        if (rule instanceof Arithmetic.Difference difference) {
            return of(difference.from(), mode)
                    .or(() -> difference.less().stream()
                            .flatMap(less -> of(less, Mode.LOSE).stream())
                            .findFirst())
                    .filter(found -> isOnlyOne(rule));
        }
        if (rule instanceof Arithmetic.Quotient quotient
                && quotient.over() instanceof Input.Fact
                && quotient.by() instanceof Input.Fact) {
            return plain(quotient);
        }
        if (rule instanceof Cases.Choose choose) {
            return Stream.of(
                            choose.cases().stream().flatMap(one -> of(one.then(), mode).stream()),
                            of(choose.otherwise(), mode).stream(),
                            choose.cases().stream().flatMap(one -> of(one.when()).stream()))
                    .flatMap(found -> found)
                    .findFirst()
                    .map(found -> new Headline(found.of(), Optional.empty()));
        }
        return rule.parts().stream()
                .filter(Quantity.class::isInstance)
                .flatMap(part -> of((Quantity) part, mode).stream())
                .findFirst()
                .filter(found -> isOnlyOne(rule));
    }

    /** Whether a formula reads one figure only; of several, none is what the line is about. */
    private static boolean isOnlyOne(Quantity rule) {
        return !Traced.isFormula(rule)
                || rule.tree()
                                .filter(node -> node instanceof Input.Fact || node instanceof Input.Judgement)
                                .distinct()
                                .count()
                        == 1;
    }

    private static Optional<Headline> plain(Node of) {
        return Optional.of(new Headline(of, Optional.empty()));
    }

    private static Optional<Headline> ofTerm(FieldTerm term, Mode mode) {
        if (term instanceof FieldTerm.Pass pass) {
            return of(pass.when());
        }
        if (term instanceof FieldTerm.Provided provided) {
            return of(provided.then(), mode);
        }
        if (term instanceof FieldTerm.Proportional part) {
            return Optional.of(new Headline(
                    part.of(), Optional.of(new Target(sign(part.form()), part.target(), Optional.empty()))));
        }
        if (term instanceof FieldTerm.PerStep perStep) {
            return Optional.of(new Headline(
                    perStep.of(), mode == Mode.LOSE ? bounds(perStep.below(), perStep.above()) : Optional.empty()));
        }
        if (term instanceof FieldTerm.Bands bands) {
            return plain(bands.of());
        }
        if (term instanceof FieldTerm.Interpolated curve) {
            return plain(curve.of());
        }
        if (term instanceof FieldTerm.ByCode byCode) {
            return plain(new Condition.Is(
                    byCode.of(), List.of(byCode.marks().keySet().iterator().next())));
        }
        if (term instanceof FieldTerm.PerCase perCase) {
            return of(perCase.of(), mode);
        }
        return term instanceof FieldTerm.Deduct deduct
                ? deduct.losses().stream()
                        .flatMap(loss -> of(loss, Mode.LOSE).stream())
                        .findFirst()
                : Optional.empty();
    }

    static String sign(FieldTerm.Proportional.Form form) {
        return switch (form) {
            case SHARE_OF_TARGET, RATE_UNTIL_TARGET -> "≥";
            case TARGET_OVER_VALUE, TWO_LESS_SHARE -> "≤";
            case RATE_THROUGH_TARGET -> ">";
        };
    }

    static Optional<Target> bounds(Optional<Quantity> below, Optional<Quantity> above) {
        return Optional.of(
                below.isPresent() && above.isPresent()
                        ? new Target("", below.get(), above)
                        : below.isPresent()
                                ? new Target("≥", below.get(), Optional.empty())
                                : new Target("≤", above.orElseThrow(), Optional.empty()));
    }

    private static Optional<Headline> of(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            return of(compare.left(), Mode.VALUE)
                    .filter(found -> found.of().equals(compare.left()))
                    .map(found -> new Headline(
                            compare.left(),
                            Optional.of(new Target(sign(compare.is()), compare.right(), Optional.empty()))));
        }
        return condition instanceof Condition.Yes || condition instanceof Condition.Is
                ? plain(condition)
                : Optional.empty();
    }

    /** The sign as it is printed. */
    static String sign(Condition.Comparator is) {
        return switch (is) {
            case AT_LEAST -> "≥";
            case MORE_THAN -> ">";
            case AT_MOST -> "≤";
            case LESS_THAN -> "<";
            case EQUAL -> "=";
            case NOT_EQUAL -> "≠";
        };
    }
}
