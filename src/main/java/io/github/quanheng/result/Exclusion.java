package io.github.quanheng.result;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;
import io.github.quanheng.party.PartyId;

/**
 * A unit that is left out of the comparison, and why (不参加排名).
 *
 * @param party the unit
 * @param reason why, such as "newly founded this year"
 */
public record Exclusion(
        @JsonProperty(required = true) PartyId party,
        @JsonProperty(required = true) String reason) {
    /**
     * Checks that there is a reason.
     *
     * @param party the unit
     * @param reason why
     */
    public Exclusion {
        Check.text(reason, "reason");
    }
}
