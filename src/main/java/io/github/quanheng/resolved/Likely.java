package io.github.quanheng.resolved;

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
                .min(Comparator.comparing((String name) -> distance(written, name))
                        .thenComparing(name -> name))
                .filter(name -> distance(written, name) <= most);
    }

    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[before.length];
            now[0] = i;
            for (int j = 1; j < now.length; j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + change);
            }
            before = now;
        }
        return before[other.length()];
    }
}
