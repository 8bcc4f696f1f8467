package io.github.quanheng.deduction;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.rule.EffectName;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.value.Rational;
import java.util.Optional;

/**
 * Marks that one step of one line lost (失分项), or gained where the number is below zero.
 *
 * @param line which line
 * @param cause which step took them
 * @param at the place in the rulebook, such as {@code items[2.1].rule.deduct[0]}
 * @param effect the effect, where it is one
 * @param reason why a value was absent, where one was
 * @param lost how many marks of the line
 * @param ofTotal how many marks of the total that is, by the weights and the rescaling above it and before the bounds and effects above it; empty where the
 *     line does not enter the total as a summand
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Deduction(
        @JsonProperty(required = true) LineId line,
        @JsonProperty(required = true) Cause cause,
        @JsonProperty(required = true) String at,
        Optional<EffectName> effect,
        Optional<Reason> reason,
        @JsonProperty(required = true) Rational lost,
        Optional<Rational> ofTotal) {
    /**
     * Returns the reason code: the same for the same step of the same rule, in every year in which the rulebook has it.
     *
     * @return the number of the line, the cause, and the place or the reason that tells it from others
     */
    public String code() {
        return line + "/" + cause + reason.map(why -> "/" + why).orElse("") + "/" + at;
    }
}
