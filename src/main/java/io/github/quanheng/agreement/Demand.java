package io.github.quanheng.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.internal.Check;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.value.InvalidValue;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * What one figure of a target must come to (目标口径). A target that is counted in households and in people has two.
 *
 * @param indicator the figure
 * @param unit what is counted, such as {@code 户} or {@code %}
 * @param goal what it must come to
 * @param feeds the parameters of the rulebook that take the numbers of the goal, in their order; none when the demand is
 *     only watched
 * @param scoredBy the lines of the rulebook that score this figure (对应计分项), which are held against it
 * @param stated the figure of the document that the numbers of the goal were taken from
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Demand(
        @JsonProperty(required = true) IndicatorId indicator,
        @JsonProperty(required = true) String unit,
        @JsonProperty(required = true) Goal goal,
        List<ParameterId> feeds,
        List<LineId> scoredBy,
        Optional<DocumentFigure> stated) {
    /**
     * Checks that numbers and parameters match.
     *
     * @param indicator the figure
     * @param unit what is counted
     * @param goal what it must come to
     * @param feeds the parameters that take the numbers of the goal
     * @param scoredBy the lines of the rulebook that score this figure
     * @param stated the figure of the document that the numbers were taken from
     */
    public Demand {
        feeds = List.copyOf(feeds);
        scoredBy = List.copyOf(scoredBy);
        stated.ifPresent(figure -> figure.checkGoal(indicator, goal));
        Check.text(unit, "unit");
        InvalidValue.unless(
                feeds.isEmpty() || feeds.size() == goal.figures().size(),
                "feeds",
                "对%s的要求提供参数%s，而其目标的数是%s",
                "逐一写明参数，或都不写",
                "demand on %s: feeds the parameters %s, but its goal has the numbers %s",
                "name one for each or none",
                indicator,
                feeds,
                goal.figures());
        InvalidValue.unless(
                new HashSet<>(feeds).size() == feeds.size(),
                "feeds",
                "对%s的要求提供参数%s，其中有重复",
                "去掉重复的一个",
                "demand on %s: feeds the parameters %s, one of them twice",
                "take one out",
                indicator,
                feeds);
    }

    /**
     * Returns a demand that feeds no parameter.
     *
     * @param indicator the figure
     * @param unit what is counted
     * @param goal what it must come to
     * @return the demand
     */
    public static Demand of(IndicatorId indicator, String unit, Goal goal) {
        return new Demand(indicator, unit, goal, List.of(), List.of(), Optional.empty());
    }

    /** The same with the goal as it was ruled; the figure of the document stays what was printed. */
    Demand read(Goal ruled) {
        return new Demand(indicator, unit, ruled, feeds, scoredBy, Optional.empty());
    }
}
