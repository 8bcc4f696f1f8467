package io.github.quanheng.funds;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableMap;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Money;
import java.util.Map;
import java.util.Optional;

/**
 * How a pool was divided (分配结果). The shares and what is left add up to the pool.
 *
 * @param pool the pool
 * @param group the peer group, where each has its own
 * @param size what the pool holds in yuan; or why nothing is divided, as when a weight is not known
 * @param weights the weight of each unit that has a claim, or why it is not known; a unit of weight zero has none
 * @param shares the share of each unit that has a claim; empty when nothing is divided
 * @param left what nobody has a claim to, because no weight is above zero
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Division(
        @JsonProperty(required = true) Label pool,
        Optional<Label> group,
        @JsonProperty(required = true) Outcome size,
        Map<PartyId, Outcome> weights,
        Map<PartyId, Money> shares,
        @JsonProperty(required = true) Money left) {
    /**
     * Copies weights and shares in their order.
     *
     * @param pool the pool
     * @param group the peer group
     * @param size what the pool holds
     * @param weights the weight of each unit that has a claim
     * @param shares the share of each unit that has a claim
     * @param left what nobody has a claim to
     */
    public Division {
        weights = ImmutableMap.copyOf(weights);
        shares = ImmutableMap.copyOf(shares);
    }
}
