package io.github.quanheng.reading;

import io.github.quanheng.indicator.Direction;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Optional;

/**
 * A comparison whose subject is known.
 *
 * @param line where it stands
 * @param id the indicator, or what stands for it
 * @param of the number
 * @param reference what the ends are shares of, where the text names it in words
 * @param kind its kind
 * @param unit its unit
 * @param low its lower end, if it has one
 * @param high its upper end, if it has one
 */
record Measured(
        Line line,
        String id,
        Quantity of,
        Optional<Quantity> reference,
        Kind kind,
        Optional<String> unit,
        Optional<End> low,
        Optional<End> high) {
    /**
     * One end.
     *
     * @param at the number
     * @param closed whether the number belongs to it
     * @param movable whether the next band may claim the number, too
     */
    record End(Figure at, boolean closed, boolean movable) {}

    Measured between(Optional<End> from, Optional<End> to) {
        return new Measured(line, id, of, reference, kind, unit, from, to);
    }

    /** The number of an end: itself, or this share of the reference. */
    Quantity at(End end) {
        Quantity constant = new Input.Constant(end.at());
        return reference
                .map(whole -> end.at().value().equals(Rational.ONE)
                        ? whole
                        : new Arithmetic.Product(List.of(constant, whole)))
                .orElse(constant);
    }

    /** The number itself, or what share of the reference it is. */
    Quantity level() {
        return reference
                .<Quantity>map(whole -> new Arithmetic.Quotient(of, whole))
                .orElse(of);
    }

    /** The end that steps in a direction are counted from. */
    End end(Direction way) {
        return (way == Direction.HIGHER_IS_BETTER ? low : high.or(() -> low)).orElseThrow();
    }
}
