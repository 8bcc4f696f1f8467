package io.github.quanheng.subsidy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;
import io.github.quanheng.allocation.Allocation;
import io.github.quanheng.division.AdministrativeLevel;
import io.github.quanheng.internal.Check;
import io.github.quanheng.value.Money;
import io.github.quanheng.value.Percentage;
import io.github.quanheng.value.Rational;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which level of government bears which part of a cost (分级负担). Example: of 238260 yuan the province bears 50%, the city 20% and
 * the county 30%: 119130, 47652 and 71478 yuan.
 *
 * @param parts the part of each level; together 100%
 */
public record CostSharing(@JsonValue Map<AdministrativeLevel, Percentage> parts) {
    private static final Rational FEN = Rational.of(1, 100);

    /**
     * Checks that the parts are positive and come to 100%.
     *
     * @param parts the part of each level
     */
    @JsonCreator
    public CostSharing {
        parts = ImmutableMap.copyOf(parts);
        Rational sum = Rational.ZERO;
        for (Percentage part : parts.values()) {
            Check.that(
                    part.fraction().signum() > 0,
                    "cost sharing %s: a part is not above zero; leave the level out",
                    parts);
            sum = sum.plus(part.fraction());
        }
        Check.that(
                sum.equals(Rational.ONE), "cost sharing %s: comes to %s and not to 100%%", parts, new Percentage(sum));
    }

    /**
     * Divides a cost to the fen, so that the parts add up to it.
     *
     * @param cost the cost, a whole number of fen
     * @param tie who bears the last fen when remainders are equal
     * @return the money of each level, in the order of the parts
     * @throws IllegalArgumentException if the cost is negative or no whole number of fen, or on a tie that is refused
     */
    public Map<AdministrativeLevel, Money> split(Money cost, Allocation.Tie tie) {
        Map<AdministrativeLevel, Rational> weights = new LinkedHashMap<>();
        parts.forEach((level, part) -> weights.put(level, part.fraction()));
        Map<AdministrativeLevel, Money> shares = new LinkedHashMap<>();
        Allocation.split(cost.yuan(), FEN, weights, tie).forEach((level, yuan) -> shares.put(level, new Money(yuan)));
        return ImmutableMap.copyOf(shares);
    }
}
