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
     * Begins the provisions with those of items: {@code items(between("0", "full")).sections(...).total(...).absent(...).excluded(...)}.
     *
     * @param items bounds and rounding of items
     * @return what asks for those of sections
     */
    public static OfSections items(Bounds items) {
        return sections -> total -> absent -> excluded -> new Provisions(items, sections, total, absent, excluded);
    }

    /** Provisions that lack those of sections. */
    public interface OfSections {
        /**
         * Goes on with sections.
         *
         * @param sections bounds and rounding of sections
         * @return what asks for those of the total
         */
        OfTotal sections(Bounds sections);
    }

    /** Provisions that lack those of the total. */
    public interface OfTotal {
        /**
         * Goes on with the total.
         *
         * @param total bounds and rounding of the total
         * @return what asks for those of absences
         */
        OfAbsences total(Bounds total);
    }

    /** Provisions that lack those of absences. */
    public interface OfAbsences {
        /**
         * Goes on with absences.
         *
         * @param absent what an absent value counts as, by reason
         * @return what asks for those of exclusions
         */
        OfExclusions absent(Map<Reason, Quantity> absent);
    }

    /** Provisions that lack those of exclusions. */
    public interface OfExclusions {
        /**
         * Ends with exclusions.
         *
         * @param excluded what becomes of the marks of excluded lines
         * @return the provisions
         */
        Provisions excluded(Exclusion excluded);
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
            Optional<Rounding> rounding) {
        /**
         * Returns bounds in their short form, without rounding.
         *
         * @param floor the least score, as {@link Bound#of} reads it
         * @param ceiling the highest score
         * @return the bounds
         */
        public static Bounds between(String floor, String ceiling) {
            return new Bounds(Bound.of(floor), Bound.of(ceiling), Optional.empty());
        }

        /**
         * Returns the same bounds with a rounding.
         *
         * @param to decimals and mode
         * @return the bounds with it
         */
        public Bounds rounded(Rounding to) {
            return new Bounds(floor, ceiling, Optional.of(to));
        }
    }

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
