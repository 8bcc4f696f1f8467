package io.github.quanheng.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import java.util.List;
import java.util.Optional;

/**
 * What one line of a sheet came to (单行得分): an item, a section or the total, with every stage on the way.
 *
 * @param line which line
 * @param full its full marks (满分)
 * @param applies whether the line is for this unit, where it has a condition for that
 * @param rule what the rule alone gave, with its derivation
 * @param watched the value that a line without marks only watches (监测值), or why there is none; empty for every other line
 * @param settled the reason that a policy turned into marks or an exclusion, if one did
 * @param raw after the policies for absent values
 * @param limited after floor and ceiling
 * @param effects the vetoes and other effects in order, applied or not
 * @param score the score, rounded as declared, or why there is none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LineScore(
        @JsonProperty(required = true) LineId line,
        @JsonProperty(required = true) Outcome full,
        Optional<Derivation> applies,
        @JsonProperty(required = true) Derivation rule,
        Optional<Outcome> watched,
        Optional<Reason> settled,
        @JsonProperty(required = true) Outcome raw,
        @JsonProperty(required = true) Outcome limited,
        List<EffectTrace> effects,
        @JsonProperty(required = true) Outcome score) {
    /**
     * Copies the effects.
     *
     * @param line which line
     * @param full its full marks
     * @param applies whether the line is for this unit
     * @param rule what the rule alone gave
     * @param watched the value that is only watched
     * @param settled the reason that a policy turned into marks or an exclusion
     * @param raw after the policies
     * @param limited after floor and ceiling
     * @param effects the effects in order
     * @param score the score
     */
    public LineScore {
        effects = List.copyOf(effects);
    }

    /**
     * Returns whether nobody knows if the line is for this unit: then it has no score, and its rule was not looked at.
     *
     * @return true when its condition is absent
     */
    public boolean mayNotApply() {
        return applies.filter(condition -> condition.outcome().reason().isPresent())
                .isPresent();
    }

    /**
     * Returns what the line tells: the watched value of one that only watches, otherwise the score.
     *
     * @return the value, or why there is none
     */
    public Outcome value() {
        return watched.orElse(score);
    }
}
