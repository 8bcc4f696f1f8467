package io.github.quanheng.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Points;
import java.util.List;
import java.util.Optional;

/**
 * How one line of a sheet came to its score (单行说明), as data and in words.
 *
 * @param line which line
 * @param name its name
 * @param score its score, or why there is none
 * @param full its full marks
 * @param lost how many of the full marks it lost, never below zero; empty without a score
 * @param reason why a value was absent, also where a policy settled it
 * @param value the value that the rule looks at first, as printed, such as {@code 59.6% (596/1000)}
 * @param target what the value is held against, such as {@code ≥62%}
 * @param rule the rule in words, without data
 * @param calculation how the score came about, with the values put in
 * @param points the score as printed, such as {@code 1.8分}, or the reason in words
 * @param marks the full marks as printed
 * @param sentence all of it in one sentence, from which the score can be recomputed by hand
 * @param notes what else a reader must know
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LineExplanation(
        @JsonProperty(required = true) LineId line,
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) Outcome score,
        @JsonProperty(required = true) Outcome full,
        Optional<Points> lost,
        Optional<Reason> reason,
        Optional<String> value,
        Optional<String> target,
        @JsonProperty(required = true) String rule,
        @JsonProperty(required = true) String calculation,
        @JsonProperty(required = true) String points,
        @JsonProperty(required = true) String marks,
        @JsonProperty(required = true) String sentence,
        List<Note> notes) {
    /**
     * Copies the notes.
     *
     * @param line which line
     * @param name its name
     * @param score its score
     * @param full its full marks
     * @param lost how many of the full marks it lost
     * @param reason why a value was absent
     * @param value the value that the rule looks at first
     * @param target what the value is held against
     * @param rule the rule in words
     * @param calculation how the score came about
     * @param points the score as printed
     * @param marks the full marks as printed
     * @param sentence all of it in one sentence
     * @param notes what else a reader must know
     */
    public LineExplanation {
        notes = List.copyOf(notes);
    }
}
