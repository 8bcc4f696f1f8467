package io.github.quanheng.rulebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.EffectName;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.source.Citation;
import java.util.Optional;

/**
 * Something that changes the score of a line after its bounds: a veto (一票否决), a cap, a reset, an addition. The score before
 * and after stays on the sheet.
 *
 * @param name its name, for the sheet
 * @param when when it applies; always when left out
 * @param how what it does with the score
 * @param to by what or to what
 * @param clause where it is written
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Effect(
        @JsonProperty(required = true) EffectName name,
        Optional<Condition> when,
        @JsonProperty(required = true) How how,
        @JsonProperty(required = true) Quantity to,
        Optional<Citation> clause) {
    /** What an effect does with a score (作用方式). */
    public enum How {
        /** The score becomes the value (调整为). */
        SET,
        /** The score is at most the value (不超过). */
        AT_MOST,
        /** The score is at least the value (不低于). */
        AT_LEAST,
        /** The value is added; a negative one is a deduction (加减). */
        ADD,
        /** The score is multiplied by the value (乘以系数). */
        TIMES
    }

    /**
     * Returns a veto: the score becomes zero (一票否决).
     *
     * @param name its name
     * @param when when it applies
     * @return the effect
     */
    public static Effect veto(String name, Condition when) {
        return new Effect(EffectName.of(name), Optional.of(when), How.SET, Quantity.of("0"), Optional.empty());
    }
}
