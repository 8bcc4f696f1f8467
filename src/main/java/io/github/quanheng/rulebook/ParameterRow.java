package io.github.quanheng.rulebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.CalendarDay;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Period;
import java.util.Optional;

/**
 * One row of the table of a parameter (参数取值): for which units and when, and the value. Rows must exclude one another; where two
 * hold the parameter is UNDECIDED, where none holds it is NO_PARAMETER.
 *
 * @param when for which units; for all when left out
 * @param during in which time, judged by the last day of the assessed period; always when left out
 * @param value the value; left out where the table prints a dash: NOT_APPLICABLE
 * @param day the day, of a parameter that is one (如各地的截止日期); it stands instead of the value
 * @param clause where it is written
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ParameterRow(
        Optional<Condition> when,
        Optional<Period> during,
        Optional<Figure> value,
        Optional<CalendarDay> day,
        Optional<Citation> clause) {
    /**
     * Checks that there is no more than one value.
     *
     * @param when for which units
     * @param during in which time
     * @param value the value
     * @param day the day
     * @param clause where it is written
     */
    public ParameterRow {
        InvalidValue.unless(
                value.isEmpty() || day.isEmpty(), "day", "既有value又有day", "留其一", "has a value and a day", "keep one");
    }
}
