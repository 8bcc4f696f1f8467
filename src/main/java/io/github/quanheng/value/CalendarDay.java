package io.github.quanheng.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as a rulebook names it (日期): of one year, {@code "2024-12-10"}; of the assessed year, {@code "12-10"} (考核年度12月10日); or of the
 * year after it, {@code "next-01-31"} (次年1月31日).
 *
 * @param year the year; empty where the day is counted from the assessed year
 * @param on month and day; 29 February only of a year that has it
 * @param following whether it is in the year after the assessed one
 */
public record CalendarDay(Optional<Integer> year, MonthDay on, boolean following) {
    private static final Pattern FORM = Pattern.compile("(?:(\\d{4})-|(next-))?(\\d{2})-(\\d{2})");
    private static final MonthDay LEAP = MonthDay.of(2, 29);

    /**
     * Checks that the day is in the calendar.
     *
     * @param year the year, if it is fixed
     * @param on month and day
     * @param following whether it is in the year after the assessed one
     */
    public CalendarDay {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(on, "on");
        InvalidValue.unless(
                year.isEmpty() || !following, "day", "既写了年又写了次年", "留其一", "has a year and is of the next", "keep one");
        InvalidValue.unless(
                year.map(fixed -> on.isValidYear(fixed)).orElse(!on.equals(LEAP)),
                "day",
                "2月29日不是每年都有",
                "写02-28或03-01",
                "29 February is not in every year",
                "write 02-28 or 03-01");
    }

    /**
     * Reads a day.
     *
     * @param text such as {@code "2024-12-10"}, {@code "12-10"} or {@code "next-01-31"}
     * @return the day
     * @throws InvalidValue if the text is none, or no such day is in the calendar
     */
    @JsonCreator
    public static CalendarDay of(String text) {
        Matcher form = FORM.matcher(text);
        if (form.matches()) {
            try {
                return new CalendarDay(
                        Optional.ofNullable(form.group(1)).map(Integer::valueOf),
                        MonthDay.of(Integer.parseInt(form.group(3)), Integer.parseInt(form.group(4))),
                        form.group(2) != null);
            } catch (DateTimeException wrong) {
                throw none(text);
            }
        }
        throw none(text);
    }

    private static InvalidValue none(String text) {
        return InvalidValue.of(
                "day",
                "“%s”不是日期",
                "写2024-12-10，考核年度的日期写12-10，次年的写next-01-31",
                "\"%s\" is no day",
                "write 2024-12-10, 12-10 of the assessed year, or next-01-31 of the year after",
                InvalidValue.shown(text));
    }

    /**
     * Returns the day in an assessed period. Example: {@code 12-10} of 2024 is 10 December 2024, {@code next-01-31} is 31 January 2025.
     *
     * @param assessed the assessed period
     * @return the day; empty where it is counted from the assessed year and the period does not lie within one year
     */
    public Optional<LocalDate> in(Period assessed) {
        if (year.isPresent()) {
            return Optional.of(on.atYear(year.get()));
        }
        int first = assessed.first().getYear();
        return assessed.last()
                .filter(last -> last.getYear() == first)
                .map(last -> on.atYear(following ? first + 1 : first));
    }

    /**
     * Returns the day where it does not depend on the assessed year.
     *
     * @return the day, if its year is fixed
     */
    public Optional<LocalDate> fixed() {
        return year.map(on::atYear);
    }

    /**
     * Returns the day in words.
     *
     * @return such as 考核年度12月10日 and "10 December of the assessed year" in figures
     */
    public Label label() {
        if (year.isPresent()) {
            return Label.of(
                    on.atYear(year.get()).toString(), on.atYear(year.get()).toString());
        }
        String zh = on.getMonthValue() + "月" + on.getDayOfMonth() + "日";
        String en = on.toString().substring(2);
        return following
                ? Label.of("考核年度次年" + zh, en + " of the year after the assessed one")
                : Label.of("考核年度" + zh, en + " of the assessed year");
    }

    @Override
    @JsonValue
    public String toString() {
        String day = on.toString().substring(2);
        return year.map(fixed -> on.atYear(fixed).toString()).orElse(following ? "next-" + day : day);
    }
}
