package io.github.quanheng.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.grading.AwardName;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.rule.EffectName;
import io.github.quanheng.value.Label;
import java.util.List;

/**
 * What the rule of an award comes to for one unit or post (评优结论): a proposal with its grounds.
 *
 * @param party the unit or post
 * @param group its peer group
 * @param award the award
 * @param status whether it qualifies, or why not
 * @param bars the bars of the rule that applied; where none did, those of which that is not known
 * @param vetoes the effects on its grade that applied, when one of them bars from this award; when one of those not known would,
 *     those
 * @param evidence what was looked at
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AwardDecision(
        @JsonProperty(required = true) PartyId party,
        @JsonProperty(required = true) Label group,
        @JsonProperty(required = true) AwardName award,
        @JsonProperty(required = true) Status status,
        List<BarName> bars,
        List<EffectName> vetoes,
        List<Evidence> evidence) {
    /** Whether it qualifies (是否入选). */
    public enum Status {
        /** It qualifies (入选). */
        QUALIFIES,
        /** What the award asks for is not reached (未达条件). */
        NOT_REACHED,
        /** It is barred (取消资格). */
        BARRED,
        /** The seats are taken by others (名额已满). */
        QUOTA_FULL,
        /** It has no place, so it has no claim (未排名). */
        NOT_PLACED,
        /** Something is not known, or a tie is not broken; somebody must decide (待定). */
        UNDECIDED
    }

    /**
     * Copies the lists.
     *
     * @param party the unit or post
     * @param group its peer group
     * @param award the award
     * @param status whether it qualifies
     * @param bars the bars that applied or are open
     * @param vetoes the effects that applied or are open
     * @param evidence what was looked at
     */
    public AwardDecision {
        bars = List.copyOf(bars);
        vetoes = List.copyOf(vetoes);
        evidence = List.copyOf(evidence);
    }
}
