package io.github.quanheng.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.internal.Check;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A span of days (期间), both ends included; the last day may be open. Used for the period that is assessed and for how
 * long a rulebook, a membership or a name is valid. Text form: {@code "2017-01-01/2017-12-31"}, or
 * {@code "2017-01-01/.."} when open.
 *
 * @param first the first day
 * @param last the last day, not before the first; empty when the span is still open
 */
public record Period(LocalDate first, Optional<LocalDate> last) {
    private static final String OPEN = "..";

    /**
     * Checks the order of the days.
     *
     * @param first the first day
     * @param last the last day, not before the first
     */
    public Period {
        Check.that(
                last.isEmpty() || !last.get().isBefore(first),
                "period %s to %s: ends before it starts; exchange the two",
                first,
                last.map(LocalDate::toString).orElse(OPEN));
        Check.that(
                first.getYear() >= 1900
                        && first.getYear() <= 9999
                        && last.map(LocalDate::getYear).orElse(first.getYear()) <= 9999,
                "period from %s: years go from 1900 to 9999",
                first);
    }

    /**
     * Returns a span with both ends.
     *
     * @param first the first day
     * @param last the last day, not before the first
     * @return the span
     */
    public static Period of(LocalDate first, LocalDate last) {
        return new Period(first, Optional.of(last));
    }

    /**
     * Returns a calendar year (公历年).
     *
     * @param year 1900 to 9999
     * @return the first of January to the thirty-first of December
     */
    public static Period ofYear(int year) {
        return of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * Returns a span that has no end yet.
     *
     * @param first the first day
     * @return the open span
     */
    public static Period from(LocalDate first) {
        return new Period(first, Optional.empty());
    }

    /**
     * Reads a span.
     *
     * @param text two ISO days with a slash between them; {@code ..} for an open end
     * @return the span
     * @throws IllegalArgumentException if the text is something else or the days are out of order
     */
    @JsonCreator
    public static Period of(String text) {
        int slash = text.indexOf('/');
        Check.that(slash > 0, "period \"%s\": write two days, such as 2017-01-01/2017-12-31", text);
        String end = text.substring(slash + 1);
        try {
            LocalDate first = LocalDate.parse(text.substring(0, slash));
            return new Period(first, end.equals(OPEN) ? Optional.empty() : Optional.of(LocalDate.parse(end)));
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException(
                    "period \"" + text + "\": " + wrong.getParsedString() + " is no day; write such as 2017-01-01",
                    wrong);
        }
    }

    /**
     * Returns whether a day lies within.
     *
     * @param day the day
     * @return true from the first to the last day, both included
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && (last.isEmpty() || !day.isAfter(last.get()));
    }

    /**
     * Returns whether another span lies within this one.
     *
     * @param other the other span
     * @return true when no day of it lies outside
     */
    public boolean encloses(Period other) {
        return contains(other.first)
                && (last.isEmpty()
                        || (other.last.isPresent() && !other.last.get().isAfter(last.get())));
    }

    /**
     * Returns whether two spans share a day.
     *
     * @param other the other span
     * @return true when they overlap
     */
    public boolean overlaps(Period other) {
        return (last.isEmpty() || !last.get().isBefore(other.first))
                && (other.last.isEmpty() || !other.last.get().isBefore(first));
    }

    /**
     * Returns the text form, which {@link #of(String)} reads back.
     *
     * @return such as {@code "2017-01-01/2017-12-31"}
     */
    @Override
    @JsonValue
    public String toString() {
        return first + "/" + last.map(LocalDate::toString).orElse(OPEN);
    }
}
