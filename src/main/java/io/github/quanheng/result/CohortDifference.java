package io.github.quanheng.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What changed from one result to a later one (两次结果的差别).
 *
 * @param earlier when the earlier result was frozen
 * @param later when the later result was frozen
 * @param joined the units that are compared only in the later one
 * @param left the units that were compared only in the earlier one
 * @param changes the units in both whose group, total, rank or grade is another
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CohortDifference(
        @JsonProperty(required = true) LocalDate earlier,
        @JsonProperty(required = true) LocalDate later,
        List<PartyId> joined,
        List<PartyId> left,
        List<Change> changes) {
    /**
     * Copies the lists.
     *
     * @param earlier when the earlier result was frozen
     * @param later when the later result was frozen
     * @param joined the units only in the later one
     * @param left the units only in the earlier one
     * @param changes the units whose result is another
     */
    public CohortDifference {
        joined = List.copyOf(joined);
        left = List.copyOf(left);
        changes = List.copyOf(changes);
    }

    /**
     * One unit whose result is another (变动).
     *
     * @param party the unit
     * @param before what it came to before
     * @param after what it comes to now
     */
    public record Change(
            @JsonProperty(required = true) PartyId party,
            @JsonProperty(required = true) State before,
            @JsonProperty(required = true) State after) {}

    /**
     * What a unit came to in one result.
     *
     * @param group its peer group
     * @param total its total, or why there is none
     * @param rank its rank, or why there is none
     * @param grade its grade, if there is one
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record State(
            @JsonProperty(required = true) Label group,
            @JsonProperty(required = true) Outcome total,
            @JsonProperty(required = true) Outcome rank,
            Optional<GradeName> grade) {}
}
