package io.github.quanheng.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.source.Certainty;
import java.util.List;

/**
 * What of a catalogue is as sure as was asked for, and what was held back (按确证程度选取).
 *
 * @param wanted how sure everything here is, at least
 * @param entries the entries whose names are sure enough, without their less sure parts
 * @param goals the goals that are sure enough
 * @param structures the structures that are sure enough
 * @param refusals everything held back, in the order of the catalogue; look at it before you call the rest complete
 */
public record Selection(
        @JsonProperty(required = true) Certainty wanted,
        @JsonProperty(required = true) List<Entry> entries,
        @JsonProperty(required = true) List<Goal> goals,
        @JsonProperty(required = true) List<Structure> structures,
        @JsonProperty(required = true) List<Refusal> refusals) {
    /**
     * Copies the lists.
     *
     * @param wanted how sure everything here is, at least
     * @param entries the entries
     * @param goals the goals
     * @param structures the structures
     * @param refusals everything held back
     */
    public Selection {
        entries = List.copyOf(entries);
        goals = List.copyOf(goals);
        structures = List.copyOf(structures);
        refusals = List.copyOf(refusals);
    }
}
