package io.github.quanheng.resolved;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.Kind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where in the rulebook the resolver stands.
 *
 * @param at the path
 * @param line the line whose full marks are {@code full}
 * @param from what has to wait for what is read here
 * @param record the indicator whose record is in question; null outside of records
 * @param periods whether a period is in question
 * @param each the lines that may be in question; null outside of lines
 * @param cross whether what is read here is another unit's
 * @param part the marks of the part whose rule this is; null where {@code full} are those of the line
 */
record Here(
        String at,
        ResolvedLine line,
        Order.Key from,
        @Nullable Indicator record,
        boolean periods,
        @Nullable List<ResolvedLine> each,
        boolean cross,
        @Nullable Node part) {
    static Here of(String at, ResolvedLine line, Order.Key from) {
        return new Here(at, line, from, null, false, null, false, null);
    }

    Here at(String path) {
        return new Here(path, line, from, record, periods, each, cross, part);
    }

    Here in(@Nullable Indicator records) {
        return new Here(at, line, from, records, periods, each, cross, part);
    }

    /** The fields of the record in question. */
    Map<String, Kind> fields() {
        return record == null ? Map.of() : record.fields();
    }

    /** Whether the record in question may lack a field. */
    boolean isOptional(String field) {
        return record != null && record.optional().contains(field);
    }

    Here inPeriods() {
        return new Here(at, line, from, record, true, each, cross, part);
    }

    Here in(List<ResolvedLine> lines) {
        return new Here(at, line, from, record, periods, lines, cross, part);
    }

    /** Another unit keeps the period and the line in question, and has no record. */
    Here inOthers() {
        return new Here(at, line, from, null, periods, each, true, part);
    }

    /** The rows of a parameter are asked of the unit and the period, of no record and no line. */
    Here inParameter(String path, Order.Key parameter) {
        return new Here(path, line, parameter, null, periods, null, false, null);
    }

    /** In the rule of a part, {@code full} are its own marks. */
    Here inPart(Node marks) {
        return new Here(at, line, from, record, periods, each, cross, marks);
    }

    boolean moves() {
        return record != null || periods || each != null;
    }
}
