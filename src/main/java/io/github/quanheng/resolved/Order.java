package io.github.quanheng.resolved;

import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who reads whom: the order in which lines are settled. What another unit must have settled before lies in an earlier stratum. Linear in lines
 * and reads, whatever the order in which they are written.
 */
final class Order {
    /** A line before its marks are known, before it is known whether it applies, up to its raw score, or settled; or a parameter. */
    record Key(Object of, Stage stage) {}

    /** How far a line must have come, or that a parameter is asked. */
    enum Stage {
        MARKS,
        APPLIES,
        RAW,
        SETTLED,
        PARAMETER
    }

    private record Read(int to, boolean cross, @Nullable String at, String name) {}

    private final Map<Key, Integer> numbers = new HashMap<>();
    private final List<Key> keys = new ArrayList<>();
    private final List<List<Read>> reads = new ArrayList<>();
    private final List<List<Integer>> components = new ArrayList<>();

    private int number(Key key) {
        return numbers.computeIfAbsent(key, added -> {
            keys.add(added);
            reads.add(new ArrayList<>());
            return keys.size() - 1;
        });
    }

    /** Notes that one needs another; of another unit where {@code cross}; {@code at} is empty where nobody wrote it. */
    void read(Key from, Key to, boolean cross, @Nullable String at) {
        int first = number(from);
        reads.get(first).add(new Read(number(to), cross, at, name(to)));
    }

    private static String name(Key key) {
        return key.of() instanceof ResolvedLine line
                ? "#" + line.line.id() + (key.stage() == Stage.RAW ? " (RAW)" : "")
                : "$" + key.of();
    }

    /** Every circle, at each place where it is written. */
    List<Problem> circles() {
        connect();
        List<Problem> problems = new ArrayList<>();
        Set<String> places = new LinkedHashSet<>();
        for (List<Integer> component : components) {
            Set<Integer> inside = Set.copyOf(component);
            List<Read> circle = new ArrayList<>();
            for (int from : component) {
                for (Read read : reads.get(from)) {
                    if (inside.contains(read.to())) {
                        circle.add(read);
                    }
                }
            }
            if (circle.isEmpty()) {
                continue;
            }
            String way = circle.stream().map(Read::name).distinct().limit(6).collect(Collectors.joining(", "));
            circle.stream()
                    .flatMap(read -> java.util.stream.Stream.ofNullable(read.at()))
                    .filter(places::add)
                    .forEach(at -> problems.add(new Problem(
                            at,
                            new Statement("绕了一圈又读到自己（经由" + way + "）", "reads itself by way of " + way),
                            new Statement(
                                    "请改读原始分，或改读不依赖于它的行",
                                    "let it read a raw score, or a line that does not depend on it"))));
        }
        return problems;
    }

    /** The strata with their stops in order; to be asked for only where there is no circle. */
    Stop[][] strata() {
        int[] stratum = new int[keys.size()];
        List<List<Stop>> strata = new ArrayList<>();
        for (List<Integer> component : components) {
            int number = component.get(0);
            for (Read read : reads.get(number)) {
                stratum[number] = Math.max(stratum[number], stratum[read.to()] + (read.cross() ? 1 : 0));
            }
            while (strata.size() <= stratum[number]) {
                strata.add(new ArrayList<>());
            }
            Key key = keys.get(number);
            if (key.of() instanceof ResolvedLine line && (key.stage() == Stage.RAW || key.stage() == Stage.SETTLED)) {
                strata.get(stratum[number])
                        .add(new Stop(line, key.stage() == Stage.RAW ? Stop.Part.RAW : Stop.Part.SETTLED, null));
            }
        }
        Stop[][] all = new Stop[strata.size()][];
        for (int i = 0; i < all.length; i++) {
            all[i] = strata.get(i).toArray(new Stop[0]);
        }
        return all;
    }

    /** Everything that has to be settled before some are, themselves among it. */
    Set<Key> needed(List<Key> wanted) {
        Deque<Integer> open = new ArrayDeque<>();
        boolean[] found = new boolean[keys.size()];
        wanted.stream().map(numbers::get).filter(Objects::nonNull).forEach(open::push);
        Set<Key> needed = new HashSet<>(wanted);
        while (!open.isEmpty()) {
            int at = open.pop();
            if (!found[at]) {
                found[at] = true;
                needed.add(keys.get(at));
                reads.get(at).forEach(read -> open.push(read.to()));
            }
        }
        return needed;
    }

    /** Tarjan's algorithm with a stack of its own: components come out after all that they need. */
    private void connect() {
        int count = keys.size();
        int[] index = new int[count];
        int[] low = new int[count];
        int[] next = new int[count];
        boolean[] open = new boolean[count];
        Deque<Integer> path = new ArrayDeque<>();
        Deque<Integer> waiting = new ArrayDeque<>();
        int found = 0;
        for (int root = 0; root < count; root++) {
            if (index[root] != 0) {
                continue;
            }
            path.push(root);
            while (!path.isEmpty()) {
                int at = path.peek();
                if (next[at] == 0 && index[at] == 0) {
                    index[at] = ++found;
                    low[at] = found;
                    waiting.push(at);
                    open[at] = true;
                }
                if (next[at] < reads.get(at).size()) {
                    int to = reads.get(at).get(next[at]++).to();
                    if (index[to] == 0) {
                        path.push(to);
                    } else if (open[to]) {
                        low[at] = Math.min(low[at], index[to]);
                    }
                    continue;
                }
                path.pop();
                if (!path.isEmpty()) {
                    low[path.peek()] = Math.min(low[path.peek()], low[at]);
                }
                if (low[at] == index[at]) {
                    components.add(component(at, waiting, open));
                }
            }
        }
    }

    private static List<Integer> component(int root, Deque<Integer> waiting, boolean[] open) {
        List<Integer> component = new ArrayList<>();
        int member;
        do {
            member = waiting.pop();
            open[member] = false;
            component.add(member);
        } while (member != root);
        component.sort(Comparator.naturalOrder());
        return component;
    }
}
