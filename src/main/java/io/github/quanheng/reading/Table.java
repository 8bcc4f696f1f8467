package io.github.quanheng.reading;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.internal.Check;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An office's table of items with their clauses (考核表), and what the rulebook that is made of it will be called.
 *
 * @param id the id of the rulebook
 * @param edition its edition, such as {@code "2024"}
 * @param title its title
 * @param inForce when it is in force
 * @param marks the marks of the total, where the table states them
 * @param indicators the indicators that the office has declared already; a clause that names one means it
 * @param rows the rows from top to bottom, at least one
 */
public record Table(
        String id,
        String edition,
        Label title,
        Period inForce,
        Optional<Rational> marks,
        List<Indicator> indicators,
        List<Row> rows) {
    /**
     * Copies the rows.
     *
     * @param id the id of the rulebook
     * @param edition its edition
     * @param title its title
     * @param inForce when it is in force
     * @param marks the marks of the total
     * @param indicators the indicators that the office has declared already
     * @param rows the rows from top to bottom
     */
    public Table {
        Check.lineId(id, "id");
        Check.text(edition, "edition");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(inForce, "inForce");
        Objects.requireNonNull(marks, "marks");
        indicators = List.copyOf(indicators);
        rows = List.copyOf(rows);
    }
}
