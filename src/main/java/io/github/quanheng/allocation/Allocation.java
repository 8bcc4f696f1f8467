package io.github.quanheng.allocation;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.internal.Check;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Divides a total by weights so that nothing is lost or made up (最大余额法): everyone first gets the whole units of the exact
 * quota, then the units that are left go, one each, to the largest remainders.
 *
 * <p>Example: 32 clinics over three towns with 10, 10 and 13 clinics below the standard have the quotas 9.69…, 9.69… and
 * 12.60…: first 9, 9 and 12, then one each for the first two, which gives 10, 10 and 12.
 */
public final class Allocation {
    private Allocation() {}

    /** Who comes first when remainders are equal and there are fewer units than claimants (余数相同). No text is silent by right. */
    public enum Tie {
        /** The one that is listed first (按名单顺序). */
        FIRST_LISTED,
        /** The one with the larger weight, and of equal weights the one that is listed first (权重大者优先). */
        LARGER_WEIGHT,
        /** Nobody: the allocation is refused, and someone must decide (不自动裁断). */
        REFUSE
    }

    /**
     * Divides a total.
     *
     * @param <K> what the parts are for
     * @param total what is divided, not negative, a whole number of units
     * @param unit the smallest part, positive: 1 for things, 0.01 for yuan to the fen
     * @param weights the weight of each, not negative, not all zero
     * @param tie who comes first when remainders are equal
     * @return the part of each, in the order of the weights; the parts add up to the total
     * @throws IllegalArgumentException if an argument is out of its bounds, or on a tie that is refused
     */
    public static <K> Map<K, Rational> split(Rational total, Rational unit, Map<K, Rational> weights, Tie tie) {
        Check.that(unit.signum() > 0, "allocation of %s: the unit must be positive, but was %s", total, unit);
        Check.that(total.signum() >= 0, "allocation of %s: the total must not be negative", total);
        Rational units = total.dividedBy(unit);
        Check.that(
                units.isWhole(),
                "allocation of %s: is no whole number of units of %s; name a smaller unit",
                total,
                unit);
        Rational sum = Rational.ZERO;
        for (Map.Entry<K, Rational> each : weights.entrySet()) {
            Check.that(
                    each.getValue().signum() >= 0,
                    "allocation of %s: the weight %s of %s is negative",
                    total,
                    each.getValue(),
                    each.getKey());
            sum = sum.plus(each.getValue());
        }
        Check.that(sum.signum() > 0, "allocation of %s: no weight is above zero; give at least one", total);
        return ImmutableMap.copyOf(whole(units, unit, quotas(units, sum, weights), weights, tie));
    }

    private static <K> Map<K, Rational> quotas(Rational units, Rational sum, Map<K, Rational> weights) {
        Map<K, Rational> quotas = new LinkedHashMap<>();
        weights.forEach((key, weight) -> quotas.put(key, units.times(weight).dividedBy(sum)));
        return quotas;
    }

    private static <K> Map<K, Rational> whole(
            Rational units, Rational unit, Map<K, Rational> quotas, Map<K, Rational> weights, Tie tie) {
        Map<K, Rational> parts = new LinkedHashMap<>();
        Map<K, Rational> remainders = new LinkedHashMap<>();
        Rational left = units;
        for (Map.Entry<K, Rational> quota : quotas.entrySet()) {
            Rational floor = quota.getValue().floor();
            parts.put(quota.getKey(), floor);
            remainders.put(quota.getKey(), quota.getValue().minus(floor));
            left = left.minus(floor);
        }
        Comparator<K> order = Comparator.comparing(remainders::get, Comparator.reverseOrder());
        if (tie == Tie.LARGER_WEIGHT) {
            order = order.thenComparing(weights::get, Comparator.reverseOrder());
        }
        List<K> queue = new ArrayList<>(remainders.keySet());
        queue.sort(order);
        int extra = left.numerator().intValueExact();
        if (tie == Tie.REFUSE && extra > 0) {
            K last = queue.get(extra - 1);
            K next = queue.get(extra);
            Check.that(
                    !Objects.equals(remainders.get(last), remainders.get(next)),
                    "allocation of %s: %s and %s have the same remainder %s and one unit is left; decide who gets it",
                    units.times(unit),
                    last,
                    next,
                    remainders.get(last));
        }
        queue.stream().limit(extra).forEach(key -> parts.merge(key, Rational.ONE, Rational::plus));
        parts.replaceAll((key, count) -> count.times(unit));
        return parts;
    }
}
