package io.github.quanheng.cascade;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableSet;
import io.github.quanheng.internal.Check;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Rational;
import java.util.Optional;
import java.util.Set;

/**
 * One party's part of a target (分解任务).
 *
 * @param party who takes it on
 * @param above whose target it is a part of; empty for the party at the top
 * @param target its number
 * @param weight how much its rate weighs among those beside it, such as its population; for rates only
 * @param claims the single things it takes on, such as village clinics by name; for coverage only
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Share(
        @JsonProperty(required = true) PartyId party,
        Optional<PartyId> above,
        @JsonProperty(required = true) Figure target,
        Optional<Rational> weight,
        Set<String> claims) {
    /**
     * Checks the number, the weight and the claims.
     *
     * @param party who takes it on
     * @param above whose target it is a part of
     * @param target its number
     * @param weight how much its rate weighs
     * @param claims the single things it takes on
     */
    public Share {
        claims = ImmutableSet.copyOf(claims);
        InvalidValue.unless(
                target.value().signum() >= 0,
                "target",
                "%s的分解数%s小于0",
                "写0以上的数",
                "share of %s: its target %s is negative",
                "write 0 or more",
                party,
                target);
        InvalidValue.unless(
                !above.equals(Optional.of(party)),
                "above",
                "%s以自己为上级",
                "写明上级",
                "share of %s: is a part of itself",
                "name the party above",
                party);
        InvalidValue.unless(
                weight.isEmpty() || weight.get().signum() > 0,
                "weight",
                "%s的权重是%s",
                "写大于0的数；无人口的单位不列入",
                "share of %s: its weight %s must be positive; leave the party out if nobody lives there",
                "leave the party out if nobody lives there",
                party,
                weight.map(Rational::toString).orElse(""));
        claims.forEach(claim -> Check.text(claim, "claims"));
    }

    /**
     * Returns a share that is a number.
     *
     * @param party who takes it on
     * @param above whose target it is a part of
     * @param target its number
     * @return the share
     */
    public static Share of(PartyId party, Optional<PartyId> above, Figure target) {
        return new Share(party, above, target, Optional.empty(), Set.of());
    }

    /**
     * Returns a share of a rate.
     *
     * @param party who takes it on
     * @param above whose target it is a part of
     * @param target its rate
     * @param weight how much it weighs, such as its population
     * @return the share
     */
    public static Share ofRate(PartyId party, Optional<PartyId> above, Figure target, Rational weight) {
        return new Share(party, above, target, Optional.of(weight), Set.of());
    }

    /**
     * Returns a share that takes on single things; its number is how many they are.
     *
     * @param party who takes them on
     * @param above whose target it is a part of
     * @param claims the things
     * @return the share
     */
    public static Share ofClaims(PartyId party, Optional<PartyId> above, Set<String> claims) {
        return new Share(party, above, Figure.of(Rational.of(claims.size())), Optional.empty(), claims);
    }
}
