package io.github.quanheng.resolved;

import io.github.quanheng.form.Cut;
import io.github.quanheng.form.Form;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.value.Rational;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Where a figure can lie that is known only as a bound (可能范围).
 *
 * @param from where the stretch begins; empty where it has no beginning
 * @param to where it ends; empty where it has no end
 */
record Stretch(Optional<Cut> from, Optional<Cut> to) {
    static Stretch of(Datum.Bound bound) {
        return new Stretch(
                bound.low().map(low -> new Cut(low.value(), bound.moreThan().isPresent())),
                bound.high().map(high -> new Cut(high.value(), bound.atMost().isPresent())));
    }

    /** What a function comes to wherever on the stretch its number lies. */
    Optional<Rational> constant(Form form) {
        return form.constantOn(from, to);
    }

    /** Whether a comparison with a number holds, or fails, wherever on the stretch the figure lies. */
    Optional<Boolean> compare(Rational with, IntPredicate accepts) {
        boolean less = from.isEmpty() || from.get().at().compareTo(with) < 0;
        boolean more = to.isEmpty() || to.get().at().compareTo(with) > 0;
        boolean same = from.filter(cut -> !cut.isAfter(with)).isPresent() == from.isPresent()
                && to.filter(cut -> cut.isAfter(with)).isPresent() == to.isPresent();
        int[] signs = IntStream.of(less ? -1 : 2, same ? 0 : 2, more ? 1 : 2)
                .filter(sign -> sign < 2)
                .toArray();
        boolean holds = IntStream.of(signs).allMatch(accepts);
        return holds || IntStream.of(signs).noneMatch(accepts) ? Optional.of(holds) : Optional.empty();
    }
}
