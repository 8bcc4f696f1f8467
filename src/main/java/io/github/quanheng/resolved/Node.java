package io.github.quanheng.resolved;

import io.github.quanheng.form.Form;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.score.Derivation;
import java.util.Optional;

/**
 * One node of a resolved rule (节点): knows its place, and writes its value, or why there is none, into its register. Nodes keep no state and
 * are shared between units and threads.
 */
abstract class Node {
    final Place place;
    final int slot;

    /** Whether the register holds the value before anybody asks: a constant, a figure that no scope moves, a line that is settled. */
    private final boolean ready;

    Node(Place place) {
        this(place, false);
    }

    Node(Place place, boolean ready) {
        this.place = place;
        this.slot = place.slot();
        this.ready = ready;
    }

    /** The code of the register, with the node worked out. */
    final int eval(State x) {
        return ready ? x.k[slot] : work(x);
    }

    /** Works the node out for a unit; returns the code of its register. */
    abstract int work(State x);

    /** Returns how it came about, after {@link #eval} in the same frame. */
    abstract Derivation derive(State x);

    /** The same as {@link #derive}, as a sheet keeps it. */
    Optional<Derivation> told(State x) {
        return Optional.of(derive(x));
    }

    /** What it comes to as a function of the one figure that it moves with; empty where it moves with others too, or in some other way. */
    Optional<Form> form(Moving with) {
        return with.worked(this);
    }

    /** What is known of a figure that is known only as a bound. */
    Optional<Datum.Bound> bound(State x) {
        return Optional.empty();
    }

    /** What it comes to, put together of functions of one number each. */
    final Mix mix(Registers template) {
        Moving moving = template.moving();
        return form(moving).filter(Form::isKnownSomewhere).flatMap(moving::mix).orElseGet(() -> parts(template));
    }

    /** The same of a node that has no form: by its parts, where they tell. */
    Mix parts(Registers template) {
        return new Mix.Open(place);
    }

    /** Whether the register holds the same for every unit. */
    boolean isConstant() {
        return false;
    }

    final boolean isReady() {
        return ready;
    }

    final String at() {
        return place.at();
    }
}
