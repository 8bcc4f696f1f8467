package io.github.quanheng.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** How a text was read: tokens, or what was read before and after. */
sealed interface Trace {
    record Leaf(List<Token> tokens) implements Trace {
        static final Leaf NOTHING = new Leaf(List.of());
    }

    record Pair(Trace first, Trace second) implements Trace {}

    default Trace then(Trace next) {
        return equals(Leaf.NOTHING) ? next : next.equals(Leaf.NOTHING) ? this : new Pair(this, next);
    }

    /** All tokens in order, without recursion: a list may be long. */
    default List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        Deque<Trace> open = new ArrayDeque<>(List.of(this));
        while (!open.isEmpty()) {
            Trace next = open.pop();
            if (next instanceof Pair pair) {
                open.push(pair.second());
                open.push(pair.first());
            } else {
                tokens.addAll(((Leaf) next).tokens());
            }
        }
        return tokens;
    }
}
