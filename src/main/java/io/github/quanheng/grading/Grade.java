package io.github.quanheng.grading;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.value.Rational;
import java.util.Optional;

/**
 * One grade of a scale (等次), with what earns it.
 *
 * @param name its name, such as 优秀
 * @param when what must hold, such as {@code ["#total", ">=", "90"]}
 */
public record Grade(
        @JsonProperty(required = true) GradeName name,
        @JsonProperty(required = true) Condition when) {
    /**
     * Returns the total that the grade asks for, alone or among other things that must hold with it.
     *
     * @return the bound of the total, such as 90; empty when it asks for none, or for one among alternatives
     */
    public Optional<Rational> totalAskedFor() {
        return bound(when);
    }

    private static Optional<Rational> bound(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.of().stream().flatMap(part -> bound(part).stream()).max(Rational::compareTo);
        }
        boolean fromBelow = condition instanceof Condition.Compare compare
                && compare.left() instanceof Input.ScoreOf score
                && score.line().equals(LineId.TOTAL)
                && (compare.is() == Condition.Comparator.AT_LEAST || compare.is() == Condition.Comparator.MORE_THAN);
        return fromBelow && ((Condition.Compare) condition).right() instanceof Input.Constant constant
                ? Optional.of(constant.figure().value())
                : Optional.empty();
    }
}
