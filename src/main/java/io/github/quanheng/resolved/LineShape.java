package io.github.quanheng.resolved;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Effect;
import io.github.quanheng.rulebook.Provisions;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Rounding;
import java.util.Optional;

/**
 * A line as far as it is put together of functions of one number each (计分行列式): what a plan over columns is made of. The steps are those of
 * {@link ResolvedLine}, in their order.
 *
 * @param id which line
 * @param number its place among all lines
 * @param sort item, section or total
 * @param watched whether its value is only watched
 * @param added whether it is added up in what it is part of
 * @param marks the full marks
 * @param applies whether it is for the unit
 * @param rule its rule, or the watched value; empty where it is the sum of its parts
 * @param parts what it is the sum of
 * @param absent for each reason for which the one figure of the rule may be absent, the raw score then; a reason is left out where more is to be known
 * @param policies whether something is said of the line where it is absent
 * @param floor its least score
 * @param ceiling its highest score
 * @param acts its effects
 * @param rounding how it is rounded
 * @param per in how many parts the unit is divided in which it is rounded
 * @param exclusion what becomes of marks that are taken out
 */
public record LineShape(
        LineId id,
        int number,
        Sort sort,
        boolean watched,
        boolean added,
        Mix marks,
        Optional<Mix> applies,
        Optional<Mix> rule,
        ImmutableList<Part> parts,
        ImmutableMap<Reason, Outcome> absent,
        boolean policies,
        Optional<Mix> floor,
        Optional<Mix> ceiling,
        ImmutableList<Act> acts,
        Optional<Rounding> rounding,
        long per,
        Provisions.Exclusion exclusion) {
    /** The level of a line. */
    public enum Sort {
        /** An item. */
        ITEM,
        /** A section. */
        SECTION,
        /** The total. */
        TOTAL
    }

    /**
     * A part of a sum.
     *
     * @param line its place among all lines
     * @param weight by which it is multiplied
     */
    public record Part(int line, Optional<Mix> weight) {}

    /**
     * An effect.
     *
     * @param how what it does
     * @param when its condition
     * @param to its value
     */
    public record Act(Effect.How how, Optional<Mix> when, Mix to) {}
}
