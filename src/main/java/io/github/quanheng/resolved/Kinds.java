package io.github.quanheng.resolved;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every kind of unit that some aspects tell apart (各类单位). */
final class Kinds {
    private final List<Object> keys;
    private final List<List<Object>> values = new ArrayList<>();
    private final long count;

    Kinds(Aspects aspects, Set<Object> keys) {
        this.keys = List.copyOf(keys);
        long product = 1;
        for (Object key : this.keys) {
            List<Object> known = aspects.values(key);
            values.add(known);
            product = Math.min(Integer.MAX_VALUE, product * known.size());
        }
        this.count = product;
    }

    /** How many there are; the largest integer stands for more. */
    long count() {
        return count;
    }

    List<UnitKind> all() {
        List<UnitKind> kinds = new ArrayList<>();
        int[] at = new int[keys.size()];
        do {
            kinds.add(kind(at));
        } while (next(at));
        return kinds;
    }

    private boolean next(int[] at) {
        for (int i = at.length - 1; i >= 0; i--) {
            if (++at[i] < values.get(i).size()) {
                return true;
            }
            at[i] = 0;
        }
        return false;
    }

    /** Some of them: the first and the last of everything, and each difference from the first alone. */
    List<UnitKind> some(int most) {
        List<UnitKind> kinds = new ArrayList<>();
        int[] at = new int[keys.size()];
        kinds.add(kind(at));
        int changes = values.stream().mapToInt(List::size).sum();
        int stride = Math.max(1, changes / Math.max(1, most - 2) + 1);
        int number = 0;
        for (int i = 0; i < at.length; i++) {
            for (int j = 1; j < values.get(i).size(); j++) {
                if (changes <= most - 2 || number++ % stride == 0) {
                    at[i] = j;
                    kinds.add(kind(at));
                }
            }
            at[i] = 0;
        }
        for (int i = 0; i < at.length; i++) {
            at[i] = values.get(i).size() - 1;
        }
        kinds.add(kind(at));
        return kinds;
    }

    private UnitKind kind(int[] at) {
        Map<Object, Object> facts = new LinkedHashMap<>();
        for (int i = 0; i < at.length; i++) {
            facts.put(keys.get(i), values.get(i).get(at[i]));
        }
        return new UnitKind(facts);
    }
}
