package io.github.quanheng.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.ranking.Place;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Label;
import java.util.List;
import java.util.Optional;

/**
 * Where one unit stands in its peer group (名次).
 *
 * @param party the unit
 * @param group the peer group
 * @param rank its rank by the named rule for ties, or why it has none
 * @param place who is ahead and behind; left out when it is not placed at all
 * @param tied the others that stand level with it
 * @param compared the value of each key of the ranking, in their order: units that are level by the keys before are separated by the
 *     first in which they differ, unless one of them lacks it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Standing(
        @JsonProperty(required = true) PartyId party,
        @JsonProperty(required = true) Label group,
        @JsonProperty(required = true) Outcome rank,
        Optional<Place> place,
        List<PartyId> tied,
        @JsonProperty(required = true) List<Outcome> compared) {
    /**
     * Copies the lists.
     *
     * @param party the unit
     * @param group the peer group
     * @param rank its rank
     * @param place who is ahead and behind
     * @param tied the others that stand level with it
     * @param compared the value of each key of the ranking
     */
    public Standing {
        tied = List.copyOf(tied);
        compared = List.copyOf(compared);
    }
}
