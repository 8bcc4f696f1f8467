package io.github.quanheng.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.internal.Check;

/**
 * The number of a line of a score sheet (序号): an item, a section or the total.
 *
 * @param value such as {@code "2.1.3"}; {@code "total"} is the total
 */
public record LineId(@JsonValue String value) {
    /** The total of a sheet. */
    public static final LineId TOTAL = new LineId("total");

    /**
     * Checks the form.
     *
     * @param value letters, digits, {@code _ . -}; 64 at most
     */
    @JsonCreator
    public LineId {
        Check.lineId(value, "line");
    }

    /**
     * Returns the line with this number.
     *
     * @param value such as {@code "2.1.3"}
     * @return the id
     */
    public static LineId of(String value) {
        return new LineId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
