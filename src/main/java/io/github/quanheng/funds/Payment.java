package io.github.quanheng.funds;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Money;
import java.util.Optional;

/**
 * What one unit is paid by a fund (拨付额), or owes back.
 *
 * @param party the unit
 * @param yuan the amount in yuan, negative when it is recovered from the next payment; or why there is none
 */
public record Payment(
        @JsonProperty(required = true) PartyId party,
        @JsonProperty(required = true) Outcome yuan) {
    /**
     * Returns the amount.
     *
     * @return the money; empty when there is a reason instead
     */
    public Optional<Money> money() {
        return yuan.number().map(Money::new);
    }
}
