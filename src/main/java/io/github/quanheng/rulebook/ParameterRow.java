package io.github.quanheng.rulebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Period;
import java.util.Optional;

/**
 * One row of the table of a parameter (参数取值): for which units and when, and the value. Rows must exclude one another; where two
 * hold the parameter is UNDECIDED, where none holds it is NO_PARAMETER.
 *
 * @param when for which units; for all when left out
 * @param during in which time, judged by the last day of the assessed period; always when left out
 * @param value the value; left out where the table prints a dash: NOT_APPLICABLE
 * @param clause where it is written
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ParameterRow(
        Optional<Condition> when, Optional<Period> during, Optional<Figure> value, Optional<Citation> clause) {}
