package io.github.quanheng.party;

import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Truth;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** What the kinds of selection have in common. */
final class Choice {
    private Choice() {}

    static <T> Truth known(Optional<T> fact, Predicate<T> wanted) {
        return fact.map(own -> Truth.of(wanted.test(own))).orElse(Truth.UNKNOWN);
    }

    static <T> List<T> of(String what, List<T> entries) {
        Objects.requireNonNull(entries, what);
        InvalidValue.unless(
                !entries.isEmpty(), what, "是空的，没有对象符合", "写出至少一项", "is empty, so nobody fits", "name at least one");
        InvalidValue.unless(
                new HashSet<>(entries).size() == entries.size(),
                what,
                "%s中有重复",
                "去掉重复的",
                "%s names one twice",
                "take it out",
                entries);
        return List.copyOf(entries);
    }
}
