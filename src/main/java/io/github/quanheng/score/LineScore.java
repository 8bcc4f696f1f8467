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
 * @param full its full marks as the rulebook prints them (原定满分)
 * @param available the marks that could be got on it (满分): its full marks without what was taken out of the account
 * @param applies whether the line is for this unit, where it has a condition for that
 * @param rule what the rule alone gave, with its derivation
 * @param watched the value that a line without marks only watches (监测值), or why there is none; empty for every other line; a watched line
 *     has no score, for the reason {@code WATCHED}
 * @param settled the reason that a policy turned into marks or an exclusion, if one did
 * @param policy how what stands for the absence came about, if something does
 * @param raw after the policies for absent values
 * @param floor how the lower bound came about, where there is one and a score to bound
 * @param ceiling how the upper bound came about, where there is one and a score to bound
 * @param limited after floor and ceiling
 * @param effects the vetoes and other effects in order, applied or not
 * @param score the score, rounded as declared, or why there is none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LineScore(
        @JsonProperty(required = true) LineId line,
        @JsonProperty(required = true) Outcome full,
        @JsonProperty(required = true) Outcome available,
        Optional<Derivation> applies,
        @JsonProperty(required = true) Derivation rule,
        Optional<Outcome> watched,
        Optional<Reason> settled,
        Optional<Derivation> policy,
        @JsonProperty(required = true) Outcome raw,
        Optional<Derivation> floor,
        Optional<Derivation> ceiling,
        @JsonProperty(required = true) Outcome limited,
        List<EffectTrace> effects,
        @JsonProperty(required = true) Outcome score) {
    /**
     * Copies the effects.
     *
     * @param line which line
     * @param full its full marks as printed
     * @param available the marks that could be got
     * @param applies whether the line is for this unit
     * @param rule what the rule alone gave
     * @param watched the value that is only watched
     * @param settled the reason that a policy turned into marks or an exclusion
     * @param policy how what stands for the absence came about
     * @param raw after the policies
     * @param floor how the lower bound came about
     * @param ceiling how the upper bound came about
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
