package io.github.quanheng.reading;

import io.github.quanheng.indicator.Kind;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Figure;
import java.util.Optional;

/**
 * A comparison whose subject is known.
 *
 * @param line where it stands
 * @param id the indicator
 * @param kind its kind
 * @param unit its unit
 * @param low its lower end, if it has one
 * @param high its upper end, if it has one
 */
record Measured(Line line, String id, Kind kind, Optional<String> unit, Optional<End> low, Optional<End> high) {
    /**
     * One end.
     *
     * @param at the number
     * @param closed whether the number belongs to it
     * @param movable whether the next band may claim the number, too
     */
    record End(Figure at, boolean closed, boolean movable) {}

    Quantity of() {
        return Quantity.of(id);
    }
}
