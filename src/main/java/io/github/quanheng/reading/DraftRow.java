package io.github.quanheng.reading;

import java.util.Objects;
import java.util.Optional;

/**
 * One row of a draft (草稿行).
 *
 * @param row the row of the table
 * @param reading what its clause was read as; empty on the head of a section
 */
public record DraftRow(Row row, Optional<Reading> reading) {
    /**
     * Takes the parts; none is null.
     *
     * @param row the row of the table
     * @param reading what its clause was read as
     */
    public DraftRow {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(reading, "reading");
    }
}
