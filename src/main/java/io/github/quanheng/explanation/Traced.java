package io.github.quanheng.explanation;

import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A node of a rule beside what it came to. */
record Traced(Node node, Derivation derivation) {

    Optional<Rational> number() {
        return derivation.outcome().number();
    }

    /** Whether a condition holds; false also when that is not known. */
    boolean holds() {
        return number().filter(truth -> truth.signum() != 0).isPresent();
    }

    boolean isAbsent() {
        return derivation.outcome().reason().isPresent();
    }

    /** The node's parts as far as they were looked at, each beside what it came to. */
    List<Traced> parts() {
        if (node instanceof FieldTerm term) {
            return new Traced(term.meaning(), derivation).parts();
        }
        if (node instanceof Cases.Choose choose) {
            return cases(choose);
        }
        if (node instanceof Cases.Settle settle) {
            return settled(settle);
        }
        if (node instanceof Input || node instanceof Collective) {
            return List.of();
        }
        return beside(node.parts());
    }

    private List<Traced> beside(List<? extends Node> nodes) {
        List<Traced> parts = new ArrayList<>();
        for (int i = 0; i < Math.min(nodes.size(), derivation.parts().size()); i++) {
            parts.add(new Traced(nodes.get(i), derivation.parts().get(i)));
        }
        return parts;
    }

    /** The conditions that were looked at and, last, the value that was taken, if one was. */
    private List<Traced> cases(Cases.Choose choose) {
        List<Traced> parts = new ArrayList<>();
        for (Derivation one : derivation.parts()) {
            parts.add(
                    one.of().isEmpty()
                            ? new Traced(choose.cases().get(parts.size()).when(), one)
                            : new Traced(
                                    one.of().get().equals("otherwise")
                                            ? choose.otherwise()
                                            : choose.cases()
                                                    .get(Integer.parseInt(
                                                                    one.of().get())
                                                            - 1)
                                                    .then(),
                                    one));
        }
        return parts;
    }

    private List<Traced> settled(Cases.Settle settle) {
        List<Traced> parts = new ArrayList<>();
        parts.add(new Traced(settle.of(), derivation.parts().get(0)));
        if (derivation.parts().size() > 1) {
            Quantity instead = parts.get(0)
                    .derivation()
                    .outcome()
                    .reason()
                    .map(settle.when()::get)
                    .orElseThrow();
            parts.add(new Traced(instead, derivation.parts().get(1)));
        }
        return parts;
    }

    /** This and everything below that was looked at, each before its parts; not into the members of a collective. */
    Stream<Traced> tree() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Traced::tree));
    }

    /** The first place where a node stands. */
    Optional<Traced> find(Node wanted) {
        return tree().filter(one -> one.node().equals(wanted)).findFirst();
    }

    /** The deepest node from which an absence came; of a case without a score, the choice that it stands in. */
    Traced origin() {
        return parts().stream()
                .filter(part -> !(part.node() instanceof Input.NoScore))
                .filter(part -> part.derivation().outcome().equals(derivation.outcome()))
                .filter(Traced::isAbsent)
                .findFirst()
                .map(Traced::origin)
                .orElse(this);
    }

    /** Whether a choice came to a case that has no score. */
    boolean endsWithoutScore() {
        List<Traced> parts = parts();
        return !parts.isEmpty() && parts.get(parts.size() - 1).node() instanceof Input.NoScore;
    }

    /** Whether a node reads as a formula in a rule: also gaps, changes, times and steps have an inline name. */
    static boolean readsAsFormula(Node node) {
        if (node instanceof io.github.quanheng.rule.Comparison) {
            return !(node instanceof io.github.quanheng.rule.Comparison.Piecewise)
                    && node.parts().stream().allMatch(Traced::readsAsFormula);
        }
        return node instanceof Arithmetic ? node.parts().stream().allMatch(Traced::readsAsFormula) : isFormula(node);
    }

    /** Whether a node is made of leaves by arithmetic alone, so that it reads best as a formula. */
    static boolean isFormula(Node node) {
        boolean ownPhrase = node instanceof FieldTerm
                || node instanceof Cases
                || node instanceof Condition
                || node instanceof io.github.quanheng.rule.Comparison;
        return !ownPhrase
                && (!(node instanceof Arithmetic) || node.parts().stream().allMatch(Traced::isFormula));
    }
}
