package io.github.quanheng.result;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.internal.Check;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Points;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;
import java.util.List;

/**
 * The demerit points of one unit (不良记分): they add up within a window and are gone when it is over. Example: 4, 6 and 2 points
 * within the window are 12; 10 points of the window before do not count.
 *
 * @param entries the entries in any order
 */
public record Demerits(@JsonValue List<Entry> entries) {
    /**
     * One entry (记分).
     *
     * @param on the day on which it was entered
     * @param points the points, above zero
     * @param matter what for
     */
    public record Entry(
            @JsonProperty(required = true) LocalDate on,
            @JsonProperty(required = true) Points points,
            @JsonProperty(required = true) String matter) {
        /**
         * Checks the entry.
         *
         * @param on the day on which it was entered
         * @param points the points, above zero
         * @param matter what for
         */
        public Entry {
            Check.text(matter, "matter");
            InvalidValue.unless(
                    points.value().signum() > 0,
                    "points",
                    "%s的记分是%s",
                    "写大于0的数，没有就不写",
                    "demerit points of %s: are %s",
                    "give more than zero, or leave the entry out",
                    on,
                    points);
        }
    }

    /**
     * Copies the entries.
     *
     * @param entries the entries
     */
    @JsonCreator
    public Demerits {
        entries = List.copyOf(entries);
    }

    /**
     * Returns the points within a window.
     *
     * @param window its days
     * @return the sum, zero when nothing was entered
     */
    public Points total(Period window) {
        return new Points(Rational.sum(entries.stream()
                .filter(entry -> window.contains(entry.on()))
                .map(entry -> entry.points().value())
                .toList()));
    }

    /**
     * Returns the window of a rolling count (滚动周期): so many months up to and including a day.
     *
     * @param day the last day
     * @param months how many months, above zero
     * @return the window
     */
    public static Period rolling(LocalDate day, int months) {
        InvalidValue.unless(
                months > 0,
                "months",
                "记分周期是%s个月",
                "写大于0的数",
                "demerit window: %s months",
                "give more than zero",
                months);
        return Period.of(day.minusMonths(months).plusDays(1), day);
    }

    /**
     * Returns the window of a count that starts anew each time (周期清零): the cycle, counted from a first day, in which a day
     * lies.
     *
     * @param first the first day of the first cycle
     * @param months how many months a cycle has, above zero
     * @param day a day, not before the first
     * @return the cycle
     */
    public static Period cycle(LocalDate first, int months, LocalDate day) {
        InvalidValue.unless(
                months > 0, "months", "记分周期是%s个月", "写大于0的数", "demerit cycle: %s months", "give more than zero", months);
        InvalidValue.unless(
                !day.isBefore(first),
                "day",
                "记分周期自%s起，%s在此之前",
                "写更早的起始日",
                "demerit cycle from %s: %s is before it",
                "name an earlier start",
                first,
                day);
        int done = 0;
        while (!first.plusMonths((done + 1L) * months).isAfter(day)) {
            done++;
        }
        return Period.of(
                first.plusMonths((long) done * months),
                first.plusMonths((done + 1L) * months).minusDays(1));
    }
}
