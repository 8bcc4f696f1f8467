package io.github.quanheng.laws.book;

import java.util.Optional;

/** There is no number: for which reason, and whose figure is absent where it is not the unit's own. */
final class Absence extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String reason;
    private final Optional<String> unit;

    private Absence(String reason, Optional<String> unit) {
        super(reason, null, false, false);
        this.reason = reason;
        this.unit = unit;
    }

    static Absence own(String reason) {
        return new Absence(reason, Optional.empty());
    }

    /** The same, seen from another unit. */
    Absence of(String other) {
        return unit.isPresent() ? this : new Absence(reason, Optional.of(other));
    }

    String reason() {
        return reason;
    }

    boolean isOwn() {
        return unit.isEmpty();
    }

    @Override
    public String toString() {
        return reason + unit.map(other -> " of " + other).orElse("");
    }
}
