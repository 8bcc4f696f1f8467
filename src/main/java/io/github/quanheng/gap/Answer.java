package io.github.quanheng.gap;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.rule.EffectName;
import io.github.quanheng.score.Outcome;
import java.util.List;

/** Whether a change of one figure reaches a goal (测算结果). A closed family. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Answer.Already.class, name = "already"),
    @JsonSubTypes.Type(value = Answer.Reached.class, name = "reached"),
    @JsonSubTypes.Type(value = Answer.Never.class, name = "never"),
    @JsonSubTypes.Type(value = Answer.Open.class, name = "open")
})
public sealed interface Answer {
    /**
     * The goal is reached as it is (已达到).
     *
     * @param now how things stand
     */
    record Already(@JsonProperty(required = true) Standing now) implements Answer {}

    /**
     * The smallest change that reaches the goal (最小改动). Every smaller one was scored and does not.
     *
     * @param steps how many steps, 1 at least
     * @param value what the figure would be
     * @param now how things stand
     * @param less how they would stand after one step less, which does not suffice
     * @param then how they would stand
     */
    record Reached(
            @JsonProperty(required = true) int steps,
            @JsonProperty(required = true) Datum value,
            @JsonProperty(required = true) Standing now,
            @JsonProperty(required = true) Standing less,
            @JsonProperty(required = true) Standing then)
            implements Answer {}

    /**
     * No change of this figure reaches the goal (单改此项达不到): all were scored up to where the figure can go no further.
     *
     * @param steps how many steps there are to its end; 0 where it cannot change at all in this direction
     * @param value what the figure would be at its best
     * @param now how things stand
     * @param best how things would stand at its best
     * @param shortBy by how much the best score falls short of what the goal asks for; why there is none, where the line has no score
     * @param effects the vetoes and other effects that act on the line, or the grade, even at its best
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Never(
            @JsonProperty(required = true) int steps,
            @JsonProperty(required = true) Datum value,
            @JsonProperty(required = true) Standing now,
            @JsonProperty(required = true) Standing best,
            @JsonProperty(value = "short", required = true) Outcome shortBy,
            List<EffectName> effects)
            implements Answer {
        /**
         * Copies the effects.
         *
         * @param steps how many steps there are
         * @param value what the figure would be at its best
         * @param now how things stand
         * @param best how things would stand at its best
         * @param shortBy by how much the best score falls short
         * @param effects what acts even at its best
         */
        public Never {
            effects = List.copyOf(effects);
        }
    }

    /**
     * The goal is not reached within as many steps as were asked for, and the figure could go further (未在所限步数内达到).
     *
     * @param steps how many steps were scored
     * @param value what the figure would be then
     * @param now how things stand
     */
    record Open(
            @JsonProperty(required = true) int steps,
            @JsonProperty(required = true) Datum value,
            @JsonProperty(required = true) Standing now)
            implements Answer {}
}
