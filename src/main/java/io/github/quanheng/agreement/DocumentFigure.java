package io.github.quanheng.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.internal.Check;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import java.util.List;
import java.util.Optional;

/**
 * A figure as a document prints it (文件数字), with what the document says it is: a target, something achieved, a standard or a part of
 * the setting. It can be used as that only. Example: that 102 institutions reached the standard is ACTUAL; a goal of 102 made of it
 * is refused.
 *
 * @param name what the figure is of
 * @param values the number; of a range its two ends
 * @param unit what is counted
 * @param nature what the document says it is
 * @param bound how the words bound it
 * @param source where it is written
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DocumentFigure(
        @JsonProperty(required = true) Label name,
        @JsonProperty(required = true) List<Figure> values,
        @JsonProperty(required = true) String unit,
        @JsonProperty(required = true) Nature nature,
        @JsonProperty(required = true) Bound bound,
        @JsonProperty(required = true) Citation source) {
    /** What a document says that a figure is (数字性质). */
    public enum Nature {
        /** What is to be reached (目标). */
        TARGET,
        /** What was reached (实绩). */
        ACTUAL,
        /** What holds for everyone, as a price or a list (标准). */
        STANDARD,
        /** What there is, as a number of projects (结构). */
        STRUCTURE
    }

    /** How the words around a figure bound it (界限). */
    public enum Bound {
        /** No word bounds it (未写明). */
        NOT_SAID,
        /** At least so many (不少于, 以上). */
        AT_LEAST,
        /** More than so many (余, 多). */
        MORE_THAN,
        /** At most so many (以内). */
        AT_MOST,
        /** From one to the other (区间). */
        RANGE,
        /** The words can be read in more than one way (表述不明). */
        UNCLEAR
    }

    /**
     * Checks how many numbers there are.
     *
     * @param name what the figure is of
     * @param values the number; of a range its two ends
     * @param unit what is counted
     * @param nature what the document says it is
     * @param bound how the words bound it
     * @param source where it is written
     */
    public DocumentFigure {
        values = List.copyOf(values);
        Check.text(unit, "unit");
        int wanted = bound == Bound.RANGE || bound == Bound.UNCLEAR ? 2 : 1;
        InvalidValue.unless(
                values.size() == wanted,
                "values",
                "%2$s中“%1$s”写作%3$s，应有%4$s个数，写了%5$s",
                "按此写数",
                "figure %s of %s: %s takes %s numbers, found %s",
                "write so many",
                name,
                source.document(),
                bound,
                wanted,
                values);
    }

    /**
     * Returns what was observed, for a figure that was achieved. Of "more than" and "at least" the lower end is taken, and the source says so.
     *
     * @return the observation
     * @throws IllegalArgumentException if the document says something else of the figure
     */
    public Observation observation() {
        InvalidValue.unless(
                nature == Nature.ACTUAL && values.size() == 1,
                "nature",
                "%2$s中的“%1$s”是%3$s（%4$s），不是完成数",
                "按文件所说的采用",
                "figure %s of %s: is %s (%s), no achieved figure",
                "take it as that",
                name,
                source.document(),
                nature,
                bound);
        return new Observation.Reported(
                new Datum.Amount(values.get(0)),
                Optional.empty(),
                Optional.of(source.document() + (isLowerEnd() ? "（材料只写明下限，按此数计）" : "")));
    }

    private boolean isLowerEnd() {
        return bound == Bound.MORE_THAN || bound == Bound.AT_LEAST;
    }

    void checkGoal(IndicatorId indicator, Goal goal) {
        InvalidValue.unless(
                nature == Nature.TARGET,
                "stated",
                "对%s的要求以%3$s的%2$s为目标，而该处是%4$s",
                "按文件所说的采用，或另写目标",
                "demand on %s: takes %s of %s as a goal, but there it is %s",
                "take it as that, or name the target",
                indicator,
                values,
                source.document(),
                nature);
        InvalidValue.unless(
                bound != Bound.UNCLEAR || goal instanceof Unclear,
                "stated",
                "对%s的要求所据%3$s的“%2$s”有不止一种理解",
                "列出各种理解，由有权解释的一方裁定",
                "demand on %s: %s of %s can be read in more than one way",
                "list the readings and let someone rule",
                indicator,
                name,
                source.document());
        InvalidValue.unless(
                goal.figures().isEmpty() || values.containsAll(goal.figures()),
                "stated",
                "对%s的要求是%s，而%s写的是%s",
                "更正其中一个",
                "demand on %s: asks for %s, but %s prints %s",
                "correct one of them",
                indicator,
                goal.figures(),
                source.document(),
                values);
        boolean fits = switch (bound) {
            case AT_LEAST, MORE_THAN -> !(goal instanceof Goal.AtMost);
            case AT_MOST -> !(goal instanceof Goal.AtLeast);
            case RANGE -> goal instanceof Goal.Within;
            case NOT_SAID, UNCLEAR -> true;
        };
        InvalidValue.unless(
                fits,
                "stated",
                "对%s的要求所据%s把%s写作%s",
                "用这一类目标",
                "demand on %s: %s prints %s as %s",
                "take a goal of that kind",
                indicator,
                source.document(),
                values,
                bound);
    }
}
