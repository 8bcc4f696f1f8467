package io.github.quanheng.explanation;

import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.FormulaTerm;
import io.github.quanheng.rule.InParts;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.NetRate;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rule.Slices;
import io.github.quanheng.rule.ToStep;

/** How nodes read: as formulas, as functions, or in phrases of their own. */
final class Shape {
    private Shape() {}

    /** Whether a node is one of the four operations, which read as a formula; the others are functions. */
    static boolean isChain(Node node) {
        return node instanceof Arithmetic.Sum
                || node instanceof Arithmetic.Difference
                || node instanceof Arithmetic.Product
                || node instanceof Arithmetic.Quotient;
    }

    /** Whether a node is made of leaves by arithmetic alone, so that it reads best as a formula. */
    static boolean isFormula(Node node) {
        boolean ownPhrase = node instanceof FieldTerm
                || node instanceof Cases
                || node instanceof Condition
                || node instanceof Comparison;
        return !ownPhrase
                && (!(node instanceof Arithmetic)
                        || node.operands().values().stream().allMatch(Shape::isFormula));
    }

    /** Whether a node reads as a formula in a rule: also gaps, changes, times and steps have an inline name. */
    static boolean readsAsFormula(Node node) {
        if (node instanceof Comparison) {
            return !(node instanceof Comparison.Piecewise)
                    && node.operands().values().stream().allMatch(Shape::readsAsFormula);
        }
        return node instanceof Arithmetic
                ? node.operands().values().stream().allMatch(Shape::readsAsFormula)
                : isFormula(node);
    }

    /** Whether a node can stand beside an operator as it is. */
    static boolean isAtom(Node node) {
        return node instanceof Input.Constant constant
                ? constant.figure().value().signum() >= 0
                : node instanceof Input;
    }

    /** Whether a node stands in a formula in its own words, which have brackets already. */
    static boolean isQuoted(Node node) {
        return node instanceof FieldTerm || node instanceof Cases || node instanceof Comparison.Piecewise;
    }

    /** Whether a node is a distance in points: of two rates, percentage points; rounded, it is one still. */
    static boolean isDistance(Node node) {
        if (node instanceof Arithmetic.Rounded rounded) {
            return isDistance(rounded.of());
        }
        return (node instanceof Comparison.Gap gap && gap.basis() == Comparison.Basis.POINTS)
                || (node instanceof Comparison.Change change && change.basis() == Comparison.Basis.POINTS);
    }

    /** Whether a node says in its own words what it comes to. */
    static boolean saysItsValue(Node node) {
        return node instanceof Collective
                || node instanceof Input.Judgement
                || (node instanceof Comparison && !(node instanceof Comparison.Piecewise));
    }

    /** Whether the phrase of a quantity has parts of its own, so that what is said of the whole needs brackets. */
    static boolean isCompound(Node node) {
        if (node instanceof Arithmetic) {
            return !readsAsFormula(node);
        }
        boolean single = beginsWithItsSubject(node)
                || node instanceof FormulaTerm.ScoreRate
                || node instanceof FormulaTerm.Pooled
                || node instanceof NetRate
                || node instanceof ToStep;
        return !single && (node instanceof FieldTerm || node instanceof Cases || node instanceof Comparison.Piecewise);
    }

    /** Whether a node awards or takes something in one case. */
    static boolean isOneCase(Node node) {
        return (node instanceof FieldTerm.Award award && award.cases().size() == 1)
                || (node instanceof FieldTerm.Lose lose && lose.cases().size() == 1);
    }

    /** Whether the phrase of a quantity begins with what it is about, not with what it gives, so that it cannot follow a number or a name. */
    static boolean beginsWithItsSubject(Node node) {
        return isOneCase(node) || node instanceof FieldTerm.PerStep || node instanceof FieldTerm.PerCase;
    }

    /** Whether the phrase of a rule ends with what absences count as, so that nothing more of that kind can follow it. */
    static boolean endsInSettlement(Node node) {
        if (node instanceof FieldTerm.Provided provided && provided.otherwise().isEmpty()) {
            return endsInSettlement(provided.then());
        }
        if (node instanceof FieldTerm.Deduct deduct && deduct.losses().size() == 1) {
            return endsInSettlement(deduct.losses().get(0));
        }
        return node instanceof Cases.Settle;
    }

    /** Whether the phrase of a quantity lists several things. */
    static boolean isList(Node node) {
        boolean closed = node instanceof FieldTerm.Pass
                || node instanceof FieldTerm.Missing
                || node instanceof FieldTerm.Proportional
                || (node instanceof FormulaTerm && !(node instanceof Slices || node instanceof InParts))
                || node instanceof Arithmetic.Limit
                || node instanceof Arithmetic.Rounded
                || node instanceof Arithmetic.Product
                || node instanceof Arithmetic.Quotient;
        return isCompound(node) && !closed;
    }
}
