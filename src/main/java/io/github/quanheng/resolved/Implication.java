package io.github.quanheng.resolved;

import io.github.quanheng.rule.Condition;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether one condition holds wherever another does, for certain (蕴含). */
final class Implication {
    private Implication() {}

    static boolean holds(Condition given, Condition then) {
        if (given.equals(then)) {
            return true;
        }
        if (given instanceof Condition.Any any) {
            return any.of().stream().allMatch(part -> holds(part, then));
        }
        if (then instanceof Condition.All all) {
            return all.of().stream().allMatch(part -> holds(given, part));
        }
        if (given instanceof Condition.All all && all.of().stream().anyMatch(part -> holds(part, then))) {
            return true;
        }
        if (then instanceof Condition.Any any) {
            return any.of().stream().anyMatch(part -> holds(given, part));
        }
        return given instanceof Condition.Compare first
                && then instanceof Condition.Compare second
                && compared(Aspect.compared(first), Aspect.compared(second));
    }

    /** Looks at every bound, and at a number below, between and above them. */
    private static boolean compared(Aspect.Compared given, Aspect.Compared then) {
        if (!given.key().equals(then.key())) {
            return false;
        }
        TreeSet<Rational> bounds = new TreeSet<>(List.of(given.bound(), then.bound()));
        Rational low = bounds.first();
        Rational high = bounds.last();
        return Stream.of(
                        low.minus(Rational.ONE),
                        low,
                        low.plus(high).dividedBy(Rational.of(2)),
                        high,
                        high.plus(Rational.ONE))
                .filter(number -> given.is().accepts(number.compareTo(given.bound())))
                .allMatch(number -> then.is().accepts(number.compareTo(then.bound())));
    }
}
