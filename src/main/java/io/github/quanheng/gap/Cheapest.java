package io.github.quanheng.gap;

import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.function.Predicate;

/** Combinations of steps in the order of what they cost, each once: the first that reaches the goal is the cheapest. */
final class Cheapest {
    /** So many steps of each move, what they cost together, and the first move that may still go on. */
    private record Steps(List<Integer> of, Rational cost, int from) {}

    private final List<Rational> costs;
    private final int most;

    Cheapest(List<Rational> costs, int most) {
        this.costs = costs;
        this.most = most;
    }

    /**
     * Searches.
     *
     * @param look scores a combination; empty where a figure cannot go so far
     * @param met whether a score reaches the goal
     * @return the steps of each move; empty when none of the combinations that were looked at does
     */
    <L> Optional<List<Integer>> search(Function<List<Integer>, Optional<L>> look, Predicate<L> met) {
        Comparator<Steps> cheapest = Comparator.comparing(Steps::cost);
        PriorityQueue<Steps> open =
                new PriorityQueue<>(cheapest.thenComparing(steps -> steps.of().toString()));
        open.add(new Steps(costs.stream().map(cost -> 0).toList(), Rational.ZERO, 0));
        for (int looked = 0; looked < most && !open.isEmpty(); looked++) {
            Steps next = open.remove();
            Optional<L> seen = look.apply(next.of());
            if (seen.isEmpty()) {
                continue;
            }
            if (met.test(seen.get())) {
                return Optional.of(next.of());
            }
            for (int i = next.from(); i < costs.size(); i++) {
                List<Integer> steps = new ArrayList<>(next.of());
                steps.set(i, steps.get(i) + 1);
                open.add(new Steps(List.copyOf(steps), next.cost().plus(costs.get(i)), i));
            }
        }
        return Optional.empty();
    }
}
