package io.github.quanheng.explanation;

import io.github.quanheng.observation.Datum;
import io.github.quanheng.resolved.ResolvedRulebook;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Node;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A step of a derivation beside what stands in the rulebook where it was taken. */
record Traced(Spot spot, Derivation derivation) {
    static Traced of(ResolvedRulebook book, Derivation derivation) {
        return new Traced(
                Spot.at(book, derivation.at())
                        .orElseThrow(() -> new IllegalArgumentException(derivation.at()
                                + ": the rulebook has nothing there; explain the sheet as it was made")),
                derivation);
    }

    Node node() {
        return spot.node();
    }

    Optional<Rational> number() {
        return derivation.outcome().number();
    }

    /** The number of a step that has one. */
    Rational value() {
        return number().orElseThrow();
    }

    /** Whether a condition holds; false also when that is not known. */
    boolean holds() {
        return number().filter(truth -> truth.signum() != 0).isPresent();
    }

    boolean isAbsent() {
        return derivation.outcome() instanceof Outcome.Absent;
    }

    Outcome.Absent absent() {
        return (Outcome.Absent) derivation.outcome();
    }

    /** Whether the number was there and is not taken, because it is below zero. */
    boolean isRefusedNumber() {
        return !derivation.at().equals(spot.at());
    }

    Optional<Datum> read() {
        return derivation instanceof Derivation.Read read ? read.datum() : Optional.empty();
    }

    /** What was declared, where something was verified. */
    Optional<Datum> declared() {
        return derivation instanceof Derivation.Read read ? read.declared() : Optional.empty();
    }

    private Traced with(Derivation part) {
        return of(spot.book(), part);
    }

    /** The parts as far as they were looked at; a known value and what many come to have none. */
    List<Traced> parts() {
        boolean leaf = (node() instanceof Input || node() instanceof Collective) && !isRefusedNumber();
        return leaf ? List.of() : derivation.parts().stream().map(this::with).toList();
    }

    /** The conditions that a choice looked at. */
    List<Traced> conditions() {
        return derivation instanceof Derivation.Chosen chosen
                ? chosen.conditions().stream().map(this::with).toList()
                : List.of();
    }

    /** The value that a choice took. */
    Optional<Traced> taken() {
        return derivation instanceof Derivation.Chosen chosen ? chosen.value().map(this::with) : Optional.empty();
    }

    /** The figure that is known only as a bound, where the value does not depend on what it is. */
    List<Traced> certain() {
        return derivation instanceof Derivation.Certain certain
                ? certain.parts().stream().map(this::with).toList()
                : List.of();
    }

    /** What stands for an absence, where a rule settles it. */
    Optional<Traced> instead() {
        return derivation instanceof Derivation.Settled settled
                ? settled.instead().map(this::with)
                : Optional.empty();
    }

    /** What its author wrote under a key, if it was looked at; one value that is written twice is looked at once. */
    Optional<Traced> find(String key) {
        String path = spot.path(key);
        Node written = spot.node().operands().get(key);
        return tree().skip(1)
                .filter(one -> one.spot().at().equals(path))
                .findFirst()
                .or(() -> tree().skip(1).filter(one -> one.node() == written).findFirst());
    }

    Traced part(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException(spot.at() + "." + key + ": was not looked at"));
    }

    List<Traced> list(String word) {
        return spot.node().operands().keySet().stream()
                .filter(key -> key.startsWith(word + "["))
                .flatMap(key -> find(key).stream())
                .toList();
    }

    /** A step within what a term means. */
    Traced within(String key) {
        String path = spot.within(key);
        return tree().filter(one -> one.derivation().at().equals(path))
                .findFirst()
                .orElseThrow();
    }

    /** This and everything below that was looked at, each before its parts; not into the members of a collective. */
    Stream<Traced> tree() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Traced::tree));
    }

    /** The first place where a node stands. */
    Optional<Traced> find(Node wanted) {
        return tree().filter(one -> one.node().equals(wanted) && !one.isRefusedNumber())
                .findFirst();
    }

    /** The deepest node from which an absence came; of a case without a score, the choice that it stands in. */
    Traced origin() {
        return parts().stream()
                .filter(part -> !(part.node() instanceof Input.NoScore))
                .filter(part -> Objects.equals(part.derivation().outcome(), derivation.outcome()))
                .filter(Traced::isAbsent)
                .findFirst()
                .map(Traced::origin)
                .orElse(this);
    }

    /** Whether a choice came to a case that has no score. */
    boolean endsWithoutScore() {
        return taken().filter(value -> value.node() instanceof Input.NoScore).isPresent();
    }
}
