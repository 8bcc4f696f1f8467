package io.github.quanheng.reading;

import io.github.quanheng.reading.Statement.Trigger;
import java.util.List;

/**
 * A statement with the part in which it stands.
 *
 * @param part which part, the first being 0
 * @param place which statement of the part, the first being 0
 * @param of the part
 * @param statement the statement
 */
record Line(int part, int place, Part of, Statement statement) {
    Span span() {
        return Places.of(of, statement);
    }

    /** The numbers that the statement compares. */
    List<Trigger.Compared> comparisons() {
        if (statement instanceof Statement.Demand demand) {
            return List.of(demand.compared());
        }
        if (statement instanceof Statement.Scored scored) {
            if (scored.trigger() instanceof Trigger.Compared compared) {
                return List.of(compared);
            }
            List<Trigger> several = scored.trigger() instanceof Trigger.All all
                    ? all.of()
                    : scored.trigger() instanceof Trigger.Any any ? any.of() : List.of();
            return several.stream()
                    .filter(Trigger.Compared.class::isInstance)
                    .map(Trigger.Compared.class::cast)
                    .toList();
        }
        return List.of();
    }
}
