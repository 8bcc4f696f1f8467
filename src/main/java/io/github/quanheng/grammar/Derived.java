package io.github.quanheng.grammar;

import java.util.ArrayList;
import java.util.List;

/** A meaning, and how it was read. */
record Derived<T>(T value, Trace trace) {
    /** Adds a meaning unless there is an equal one: two ways to read the same are one meaning. */
    static <T> void add(List<Derived<T>> all, Derived<T> one) {
        for (Derived<T> other : all) {
            if (other.value().equals(one.value())) {
                return;
            }
        }
        all.add(one);
    }

    static <T> List<Derived<T>> none() {
        return new ArrayList<>();
    }
}
