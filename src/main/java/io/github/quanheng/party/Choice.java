package io.github.quanheng.party;

import io.github.quanheng.internal.Check;
import io.github.quanheng.value.Truth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the kinds of selection have in common. */
final class Choice {
    private Choice() {}

    static <T> Truth known(Optional<T> fact, Predicate<T> wanted) {
        return fact.map(own -> Truth.of(wanted.test(own))).orElse(Truth.UNKNOWN);
    }

    static <T> List<T> of(String what, List<T> entries) {
        Check.that(!entries.isEmpty(), "selection by %s: the list is empty, so nobody fits; name one at least", what);
        Check.that(
                new HashSet<>(entries).size() == entries.size(),
                "selection by %s: %s names one twice; take it out",
                what,
                entries);
        return List.copyOf(entries);
    }
}
