package io.github.quanheng.reading;

import io.github.quanheng.reading.Measured.End;
import io.github.quanheng.value.Rational;
import java.util.Optional;

/**
 * A stretch of the number with its marks.
 *
 * @param of the comparison it comes from
 * @param low its lower end
 * @param high its upper end
 * @param marks its marks
 */
record Level(Measured of, Optional<End> low, Optional<End> high, Rational marks) {
    Level withLow(End end) {
        return new Level(of, Optional.of(end), high, marks);
    }

    Level withHigh(End end) {
        return new Level(of, low, Optional.of(end), marks);
    }

    /** The end on the other side of it: what is above an end, or below. */
    static End opened(End end) {
        return new End(end.at(), !end.closed(), end.movable());
    }

    /** Whether the number is counted one by one. */
    boolean isWhole() {
        return of.unit().filter(Counted::isCounted).isPresent();
    }

    /** Where it is said. */
    Span span() {
        return of.line().span();
    }
}
