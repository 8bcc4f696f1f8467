package io.github.quanheng.rulebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.Maps;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.value.Rounding;
import java.util.Map;
import java.util.Optional;

/**
 * The general provisions of a rulebook (通则): what holds for every line that does not say otherwise. None of it has a
 * default, because texts differ in all of it.
 *
 * @param items bounds and rounding of items
 * @param sections bounds and rounding of sections
 * @param total bounds and rounding of the total
 * @param absent what an absent value counts as, by reason; a reason that is not listed leaves the line and its total
 *     without a score
 * @param excluded what becomes of the marks of excluded lines
 */
public record Provisions(
        @JsonProperty(required = true) Bounds items,
        @JsonProperty(required = true) Bounds sections,
        @JsonProperty(required = true) Bounds total,
        @JsonProperty(required = true) Map<Reason, Quantity> absent,
        @JsonProperty(required = true) Exclusion excluded) {
    /**
     * Copies the policies.
     *
     * @param items bounds and rounding of items
     * @param sections bounds and rounding of sections
     * @param total bounds and rounding of the total
     * @param absent what an absent value counts as
     * @param excluded what becomes of the marks of excluded lines
     */
    public Provisions {
        absent = Maps.immutableEnumMap(absent);
    }

    /**
     * Floor, ceiling and rounding of a kind of line (保底、封顶、舍入).
     *
     * @param floor the least score, or none
     * @param ceiling the highest score, or none
     * @param rounding how scores are rounded; exact when left out
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Bounds(
            @JsonProperty(required = true) Bound floor,
            @JsonProperty(required = true) Bound ceiling,
            Optional<Rounding> rounding) {}

    /** What becomes of the marks of lines that are excluded (合理缺项). */
    public enum Exclusion {
        /** The rest of the section is scaled up to the section's marks (分块标化). */
        RESCALE_SECTION,
        /** The rest of the sheet is scaled up to the marks of the total (总分标化). */
        RESCALE_TOTAL,
        /** The marks are gone: the sheet counts out of fewer (不计入). */
        SHRINK,
        /** No exclusion is foreseen: an excluded line leaves the total without a score. */
        FORBID
    }
}
