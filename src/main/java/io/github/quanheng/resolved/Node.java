package io.github.quanheng.resolved;

import io.github.quanheng.score.Derivation;

/**
 * One node of a resolved rule (节点): knows its place, and writes its value, or why there is none, into its register. Nodes keep no state and
 * are shared between units and threads.
 */
abstract class Node {
    final Place place;
    final int slot;

    Node(Place place) {
        this.place = place;
        this.slot = place.slot();
    }

    /** Works the node out for a unit; returns the code of its register. */
    abstract int eval(State x);

    /** Returns how it came about, after {@link #eval} in the same frame. */
    abstract Derivation derive(State x);

    final String at() {
        return place.at();
    }
}
