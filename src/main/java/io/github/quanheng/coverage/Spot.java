package io.github.quanheng.coverage;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One thing of a rulebook that a sheet may exercise or not (覆盖点).
 *
 * @param sort what kind of thing
 * @param at its place, such as {@code items[2.1].rule.deduct[0].perStep}
 * @param which which of several: the number of a case, a piece or a row from 0, {@code yes} or {@code no} of a condition, the name of a reason
 */
public record Spot(
        @JsonProperty(required = true) Sort sort,
        @JsonProperty(required = true) String at,
        @JsonProperty(required = true) String which) {
    /** The kinds of things (种类). */
    public enum Sort {
        /** A line with a number (计分行得出分数). */
        LINE,
        /** A piece of a curve, or a band (分档、分段). */
        PIECE,
        /** A case of a choice; the number of the cases stands for otherwise (情形). */
        CASE,
        /** A comparison, a question of yes and no, a code (条件). */
        CONDITION,
        /** A gap: none, or some (差距). */
        GAP,
        /** A row of a parameter (参数行). */
        ROW,
        /** What an absence counts as, on a line or within a rule (缺值处置). */
        ABSENCE,
        /** A veto or another effect: applied, or not (效果). */
        EFFECT,
        /** A floor or a ceiling that changed a score (上下限). */
        BOUND,
        /** A grade that was given (等次). */
        GRADE
    }
}
