package io.github.quanheng.grading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.value.Rational;
import java.util.Objects;
import java.util.Optional;

/**
 * One grade of a scale (等次), with what earns it.
 *
 * @param name its name, such as 优秀
 * @param when what must hold, such as {@code ["#total", ">=", "90"]}; left out of the last grade of a scale where it is given to
 *     whoever fulfils none before it (否则、其余)
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Grade(@JsonProperty(required = true) GradeName name, Optional<Condition> when) {
    /**
     * Takes the parts; none is null.
     *
     * @param name its name
     * @param when what must hold
     */
    public Grade {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(when, "when");
    }

    /**
     * A grade that something earns.
     *
     * @param name its name
     * @param when what must hold
     */
    public Grade(GradeName name, Condition when) {
        this(name, Optional.of(when));
    }

    /**
     * Returns the total that the grade asks for, alone or among other things that must hold with it.
     *
     * @return the bound of the total, such as 90; empty when it asks for none, or for one among alternatives
     */
    public Optional<Rational> totalAskedFor() {
        return when.flatMap(Grade::bound);
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
