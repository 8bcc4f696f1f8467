package io.github.quanheng.reading;

import java.util.List;

/** The statements of a clause cannot be put together to one rule; caught where the clause is read. */
final class NotCombined extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Line> lines;
    private final Unread.Why why;

    NotCombined(Line... lines) {
        this(Unread.Why.NOT_COMBINED, lines);
    }

    NotCombined(Unread.Why why, Line... lines) {
        super(null, null, false, false);
        this.lines = List.of(lines);
        this.why = why;
    }

    List<Line> lines() {
        return lines;
    }

    Unread.Why why() {
        return why;
    }
}
