package io.github.quanheng.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.rule.EffectName;
import java.util.Optional;

/**
 * One effect on a line as it was judged (效果记录): a veto, a cap, a reset, an addition.
 *
 * @param name the effect's name in the rulebook
 * @param condition whether it applied: 1 for yes, 0 for no, or why it is not known
 * @param before the score before it
 * @param after the score after it; equal when it did not apply
 * @param when how its condition came about, where it has one
 * @param to how its value came about, where it applied
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record EffectTrace(
        @JsonProperty(required = true) EffectName name,
        @JsonProperty(required = true) Outcome condition,
        @JsonProperty(required = true) Outcome before,
        @JsonProperty(required = true) Outcome after,
        Optional<Derivation> when,
        Optional<Derivation> to) {}
