package io.github.quanheng.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.internal.Check;
import io.github.quanheng.rule.ParameterId;
import java.util.HashSet;
import java.util.List;

/**
 * What one figure of a target must come to (目标口径). A target that is counted in households and in people has two.
 *
 * @param indicator the figure
 * @param unit what is counted, such as {@code 户} or {@code %}
 * @param goal what it must come to
 * @param feeds the parameters of the rulebook that take the numbers of the goal, in their order; none when the demand is
 *     only watched
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Demand(
        @JsonProperty(required = true) IndicatorId indicator,
        @JsonProperty(required = true) String unit,
        @JsonProperty(required = true) Goal goal,
        List<ParameterId> feeds) {
    /**
     * Checks that numbers and parameters match.
     *
     * @param indicator the figure
     * @param unit what is counted
     * @param goal what it must come to
     * @param feeds the parameters that take the numbers of the goal
     */
    public Demand {
        feeds = List.copyOf(feeds);
        Check.text(unit, "unit of the demand on " + indicator);
        Check.that(
                feeds.isEmpty() || feeds.size() == goal.figures().size(),
                "demand on %s: feeds the parameters %s, but its goal has the numbers %s; name one for each or none",
                indicator,
                feeds,
                goal.figures());
        Check.that(
                new HashSet<>(feeds).size() == feeds.size(),
                "demand on %s: feeds the parameters %s, one of them twice",
                indicator,
                feeds);
    }
}
