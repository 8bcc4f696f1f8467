package io.github.quanheng.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A span of days (期间), both ends included; the last day may be open. Used for the period that is assessed and for how
 * long a rulebook, a membership or a name is valid. Text form: {@code "2017-01-01/2017-12-31"}, or
 * {@code "2017-01-01/.."} when open; a calendar year may be given as {@code "2017"}.
 *
 * @param first the first day
 * @param last the last day, not before the first; empty when the span is still open
 */
public record Period(LocalDate first, Optional<LocalDate> last) {
    private static final String OPEN = "..";
    private static final String FORM_ZH = "写起止两日，如2017-01-01/2017-12-31，或一年，如2017";
    private static final String FORM_EN = "write two days, such as 2017-01-01/2017-12-31, or a year, such as 2017";
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    /**
     * Checks the order of the days.
     *
     * @param first the first day
     * @param last the last day, not before the first
     */
    public Period {
        Objects.requireNonNull(first, "first");
        InvalidValue.unless(
                Objects.requireNonNull(last, "last").isEmpty() || !last.get().isBefore(first),
                "period",
                "起于%s，止于%s，止日在起日之前",
                "对调两日",
                "starts on %s and ends on %s, which is before",
                "exchange the two",
                first,
                end(last));
        InvalidValue.unless(
                first.getYear() >= FIRST_YEAR
                        && first.getYear() <= LAST_YEAR
                        && (last.isEmpty() || last.get().getYear() <= LAST_YEAR),
                "period",
                "%s至%s不在1900年至9999年之间",
                "改正年份",
                "%s to %s is not within the years 1900 to 9999",
                "correct the year",
                first,
                end(last));
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
     * @param text two ISO days with a slash between them, {@code ..} for an open end; or a calendar year such as {@code 2017}
     * @return the span
     * @throws IllegalArgumentException if the text is something else or the days are out of order
     */
    @JsonCreator
    public static Period of(String text) {
        if (YEAR.matcher(text).matches()) {
            return ofYear(Integer.parseInt(text));
        }
        int slash = text.indexOf('/');
        InvalidValue.unless(slash > 0, "period", "“%s”不是一段期间", FORM_ZH, "\"%s\" is no span of days", FORM_EN, text);
        String end = text.substring(slash + 1);
        try {
            LocalDate first = LocalDate.parse(text.substring(0, slash));
            return new Period(first, end.equals(OPEN) ? Optional.empty() : Optional.of(LocalDate.parse(end)));
        } catch (DateTimeParseException wrong) {
            InvalidValue noDay = InvalidValue.of(
                    "period",
                    new Statement(
                            "“" + Text.shown(wrong.getParsedString()) + "”不是一个日期",
                            "\"" + Text.shown(wrong.getParsedString()) + "\" is no day"),
                    new Statement(FORM_ZH, FORM_EN));
            noDay.initCause(wrong);
            throw noDay;
        }
    }

    private static String end(Optional<LocalDate> last) {
        return last.isPresent() ? last.get().toString() : OPEN;
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
        return first + "/" + end(last);
    }
}
