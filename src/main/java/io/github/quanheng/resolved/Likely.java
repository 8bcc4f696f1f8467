package io.github.quanheng.resolved;

import io.github.quanheng.internal.Spelling;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The name that was likely meant: the one that differs least, if it differs in few letters. */
final class Likely {
    private static final int MOST_NAMES = 1_000;

    private Likely() {}

    static String zh(String written, Collection<String> names) {
        return of(written, names).map(name -> "（是否指" + name + "？）").orElse("");
    }

    static String en(String written, Collection<String> names) {
        return of(written, names).map(name -> " (is " + name + " meant?)").orElse("");
    }

    private static Optional<String> of(String written, Collection<String> names) {
        int most = Math.max(1, written.length() / 3);
        return names.stream()
                .limit(MOST_NAMES)
                .filter(name -> Math.abs(name.length() - written.length()) <= most)
                .min(Comparator.comparing((String name) -> Spelling.distance(written, name))
                        .thenComparing(name -> name))
                .filter(name -> Spelling.distance(written, name) <= most);
    }
}
