package io.github.quanheng.explanation;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.value.InvalidValue;

/**
 * Something that a reader of a score must know beside the calculation (附注).
 *
 * @param kind what it is about
 * @param text the words
 */
public record Note(
        @JsonProperty(required = true) Kind kind,
        @JsonProperty(required = true) String text) {
    /**
     * Checks that the note says something.
     *
     * @param kind what it is about
     * @param text the words
     */
    public Note {
        InvalidValue.unless(
                !text.isBlank(),
                "text",
                "种类为%s的注释没有内容",
                "写明，或删去",
                "note of kind %s: says nothing",
                "write it out or leave it out",
                kind);
    }

    /** What a note is about (附注类别). */
    public enum Kind {
        /** Why there is no number (无分原因). */
        REASON,
        /** The policy that turned an absent value into marks or an exclusion (缺值处置). */
        POLICY,
        /** A floor or ceiling that changed the score (保底、封顶). */
        BOUND,
        /** A veto or another effect, applied or not, with the score before and after (效果). */
        EFFECT,
        /** A rounding that changed the score (舍入). */
        ROUNDING,
        /** Marks of excluded lines that were spread over the others (标化). */
        RESCALING,
        /** Who judged, why, on what evidence (评判). */
        JUDGEMENT,
        /** Which figures were declared, which verified, and where they were read (申报与核定). */
        DATA,
        /** From which row of a table a parameter was taken (参数取值). */
        PARAMETER,
        /** Where the rule is written, and how sure the reading is (依据). */
        CLAUSE,
        /** How an unclear clause was settled, by whom and when (裁定). */
        RULING
    }
}
