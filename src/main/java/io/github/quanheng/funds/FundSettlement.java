package io.github.quanheng.funds;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableMap;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Money;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a fund comes to (资金清算): the sheet of each unit in yuan, how pools were divided, and what is paid. A payment is the total
 * of the sheet and the unit's shares of the pools.
 *
 * @param fund the fund
 * @param sheets the sheets in yuan
 * @param pools how pools were divided
 * @param payments what each unit is paid or owes
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FundSettlement(
        @JsonProperty(required = true) Label fund,
        @JsonProperty(required = true) List<ScoreSheet> sheets,
        List<Division> pools,
        @JsonProperty(required = true) List<Payment> payments) {
    /**
     * Copies the lists.
     *
     * @param fund the fund
     * @param sheets the sheets in yuan
     * @param pools how pools were divided
     * @param payments what each unit is paid or owes
     */
    public FundSettlement {
        sheets = List.copyOf(sheets);
        pools = List.copyOf(pools);
        payments = List.copyOf(payments);
    }

    /**
     * Returns what one unit is paid.
     *
     * @param party the unit
     * @return its payment
     * @throws IllegalArgumentException if it has no account
     */
    public Payment payment(PartyId party) {
        return payments.stream()
                .filter(each -> each.party().equals(party))
                .findFirst()
                .orElseThrow(() -> InvalidValue.of(
                        "party",
                        "%2$s没有%1$s的账户",
                        "写有账户的单位",
                        "payment of %s: it has no account in %s",
                        "name a unit that has one",
                        party,
                        fund));
    }

    /**
     * Returns all payments together, amounts that are owed back counted against the others.
     *
     * @return the sum in yuan; the reason of the first payment that has none, if there is one
     */
    public Outcome total() {
        Optional<Outcome> open = payments.stream()
                .map(Payment::yuan)
                .filter(yuan -> yuan.reason().isPresent())
                .findFirst();
        return open.orElseGet(() -> Outcome.of(Rational.sum(
                payments.stream().flatMap(each -> each.yuan().number().stream()).toList())));
    }

    /**
     * Returns what is owed back, to be taken off the next payment (待扣回).
     *
     * @return the amount as a positive number, for each unit that owes one
     */
    public Map<PartyId, Money> owed() {
        return payments.stream()
                .filter(each ->
                        each.yuan().number().filter(yuan -> yuan.signum() < 0).isPresent())
                .collect(ImmutableMap.toImmutableMap(
                        Payment::party,
                        each -> new Money(each.yuan().number().orElseThrow().negated())));
    }
}
