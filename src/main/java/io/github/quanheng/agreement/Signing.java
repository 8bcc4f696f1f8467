package io.github.quanheng.agreement;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.party.PartyId;
import java.time.LocalDate;

/**
 * That one side signed (签订), by its post and never by a name.
 *
 * @param side the side that is bound: the one that sets the targets or the one that takes them on
 * @param on the day
 */
public record Signing(
        @JsonProperty(required = true) PartyId side,
        @JsonProperty(required = true) LocalDate on) {}
