package io.github.quanheng.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.quanheng.source.Certainty;
import java.util.List;

/**
 * What of a catalogue is as sure as was asked for, and what was held back (按确证程度选取).
 *
 * @param wanted how sure everything here is, at least
 * @param entries the entries whose names are sure enough, without their less sure parts
 * @param goals the goals that are sure enough
 * @param structures the structures that are sure enough
 * @param lacking the codes of what the document lists and the catalogue does not hold at all
 * @param refusals everything held back, in the order of the catalogue; look at it before you call the rest complete
 */
public record Selection(
        @JsonProperty(required = true) Certainty wanted,

        @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
        List<Entry> entries,

        @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
        List<Goal> goals,

        @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
        List<Structure> structures,

        @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
        List<String> lacking,

        @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
        List<Refusal> refusals) {
    /**
     * Copies the lists.
     *
     * @param wanted how sure everything here is, at least
     * @param entries the entries
     * @param goals the goals
     * @param structures the structures
     * @param lacking what the catalogue does not hold
     * @param refusals everything held back
     */
    public Selection {
        entries = List.copyOf(entries);
        goals = List.copyOf(goals);
        structures = List.copyOf(structures);
        lacking = List.copyOf(lacking);
        refusals = List.copyOf(refusals);
    }
}
