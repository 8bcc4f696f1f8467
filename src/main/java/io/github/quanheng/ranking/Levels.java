package io.github.quanheng.ranking;

import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order of many by one key after another (排序): the first key in which two differ separates them. A key that one of those still
 * level lacks separates none of them, nor does any key after it. What is level keeps the order in which it was given.
 *
 * <p>Worked: a and b have 90, c has 80; by a second key b has 5 and a has 3: b, a, c on three levels. Were that of a unknown, a and
 * b would share the first.
 */
public final class Levels {
    private Levels() {}

    /**
     * What is compared.
     *
     * @param <T> what is placed
     */
    @FunctionalInterface
    public interface Keys<T> {
        /**
         * Returns one key of one member.
         *
         * @param member the member
         * @param key which key, 0 for the first
         * @return its value; null where the member has none
         */
        @Nullable
        Rational of(T member, int key);
    }

    private record Keyed<T>(T member, Rational key) {}

    /** Members that are level so far; closed when no further key can separate them. */
    private record Bucket<T>(List<T> members, boolean open) {
        static <T> Bucket<T> of(List<T> members) {
            return new Bucket<>(members, members.size() > 1);
        }
    }

    /**
     * Puts members in order.
     *
     * @param <T> what is placed
     * @param members who is placed
     * @param best for each key which end stands first
     * @param keys what is compared
     * @return the levels, the best first; none when nobody is placed
     */
    public static <T> List<Level<T>> of(List<T> members, List<End> best, Keys<T> keys) {
        List<Bucket<T>> buckets = members.isEmpty() ? List.of() : List.of(Bucket.of(members));
        for (int key = 0; key < best.size() && buckets.stream().anyMatch(Bucket::open); key++) {
            List<Bucket<T>> finer = new ArrayList<>();
            for (Bucket<T> bucket : buckets) {
                if (bucket.open()) {
                    split(bucket.members(), best.get(key), key, keys, finer);
                } else {
                    finer.add(bucket);
                }
            }
            buckets = finer;
        }
        List<Level<T>> levels = new ArrayList<>(buckets.size());
        int ahead = 0;
        for (Bucket<T> bucket : buckets) {
            levels.add(new Level<>(bucket.members(), ahead, levels.size(), members.size()));
            ahead += bucket.members().size();
        }
        return levels;
    }

    private static <T> void split(List<T> level, End best, int key, Keys<T> keys, List<Bucket<T>> into) {
        List<Keyed<T>> sorted = new ArrayList<>(level.size());
        for (T member : level) {
            Rational value = keys.of(member, key);
            if (value == null) {
                into.add(new Bucket<>(level, false));
                return;
            }
            sorted.add(new Keyed<>(member, value));
        }
        Comparator<Keyed<T>> rising = Comparator.comparing(Keyed::key);
        sorted.sort(best == End.HIGHEST ? rising.reversed() : rising);
        int from = 0;
        while (from < sorted.size()) {
            List<T> equal = new ArrayList<>();
            int to = from;
            while (to < sorted.size()
                    && sorted.get(to).key().compareTo(sorted.get(from).key()) == 0) {
                equal.add(sorted.get(to).member());
                to++;
            }
            into.add(Bucket.of(equal));
            from = to;
        }
    }
}
