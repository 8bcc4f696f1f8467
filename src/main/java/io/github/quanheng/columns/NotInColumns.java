package io.github.quanheng.columns;

/** Tells while a plan is made that something cannot be worked out in columns; it never leaves the room. */
final class NotInColumns extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Cause why;

    NotInColumns(Cause why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    Cause why() {
        return why;
    }
}
