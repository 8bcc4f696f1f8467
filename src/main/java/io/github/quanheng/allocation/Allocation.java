package io.github.quanheng.allocation;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Rational;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        Quotas<K> quotas = Quotas.of(total, unit, weights);
        List<K> tied = tie == Tie.REFUSE ? quotas.tied() : List.of();
        InvalidValue.unless(
                tied.isEmpty(),
                "weights",
                "把%s分下去，%s的余数相同，不能都多得一份",
                "裁定归谁",
                "allocation of %s: %s have the same remainder and not all of them can have one unit more",
                "decide who gets it",
                total,
                tied);
        Comparator<K> order = Comparator.comparing(quotas.remainders()::get, Comparator.reverseOrder());
        if (tie == Tie.LARGER_WEIGHT) {
            order = order.thenComparing(weights::get, Comparator.reverseOrder());
        }
        Map<K, Rational> parts = new LinkedHashMap<>(quotas.whole());
        quotas.remainders().keySet().stream()
                .sorted(order)
                .limit(quotas.left())
                .forEach(key -> parts.merge(key, Rational.ONE, Rational::plus));
        parts.replaceAll((key, count) -> count.times(unit));
        return ImmutableMap.copyOf(parts);
    }

    /**
     * Returns who would have to be chosen among (余数相同者): the claimants that have the same remainder where the units that are left
     * run out. {@link Tie#REFUSE} refuses exactly when there are any.
     *
     * @param <K> what the parts are for
     * @param total what is divided, not negative, a whole number of units
     * @param unit the smallest part, positive
     * @param weights the weight of each, not negative, not all zero
     * @return the claimants in the order of the weights; empty when the remainders decide
     * @throws IllegalArgumentException if an argument is out of its bounds
     */
    public static <K> List<K> tied(Rational total, Rational unit, Map<K, Rational> weights) {
        return Quotas.of(total, unit, weights).tied();
    }

    /** The exact quotas, in units: their whole parts, their remainders, and how many units are left. */
    private record Quotas<K>(Map<K, Rational> whole, Map<K, Rational> remainders, int left) {
        static <K> Quotas<K> of(Rational total, Rational unit, Map<K, Rational> weights) {
            InvalidValue.unless(
                    unit.signum() > 0,
                    "unit",
                    "把%s分下去，最小份额是%s",
                    "写大于0的数",
                    "allocation of %s: the unit is %s",
                    "name a unit above zero",
                    total,
                    unit);
            InvalidValue.unless(
                    total.signum() >= 0,
                    "total",
                    "要分的总数是%s，小于0",
                    "写不小于0的数",
                    "allocation of %s: the total is negative",
                    "give a total of zero or more",
                    total);
            Rational units = total.dividedBy(unit);
            InvalidValue.unless(
                    units.isWhole(),
                    "unit",
                    "%s不是最小份额%s的整数倍",
                    "写更小的份额",
                    "allocation of %s: is no whole number of units of %s",
                    "name a smaller unit",
                    total,
                    unit);
            weights.forEach((key, weight) -> InvalidValue.unless(
                    weight.signum() >= 0,
                    "weights",
                    "把%s分下去，%3$s的权重是%2$s，小于0",
                    "写不小于0的数",
                    "allocation of %s: the weight %s of %s is negative",
                    "give a weight of zero or more",
                    total,
                    weight,
                    key));
            Rational sum = Rational.sum(weights.values());
            InvalidValue.unless(
                    sum.signum() > 0,
                    "weights",
                    "把%s分下去，没有一个权重大于0",
                    "至少写一个大于0的权重",
                    "allocation of %s: no weight is above zero",
                    "give at least one",
                    total);
            Map<K, Rational> whole = new LinkedHashMap<>();
            Map<K, Rational> remainders = new LinkedHashMap<>();
            Rational left = units;
            for (Map.Entry<K, Rational> weight : weights.entrySet()) {
                Rational quota = units.times(weight.getValue()).dividedBy(sum);
                whole.put(weight.getKey(), quota.floor());
                remainders.put(weight.getKey(), quota.minus(quota.floor()));
                left = left.minus(quota.floor());
            }
            return new Quotas<>(whole, remainders, left.numerator().intValueExact());
        }

        List<K> tied() {
            List<Rational> falling = remainders.values().stream()
                    .sorted(Comparator.reverseOrder())
                    .toList();
            if (left == 0 || left == falling.size() || !falling.get(left - 1).equals(falling.get(left))) {
                return List.of();
            }
            return remainders.entrySet().stream()
                    .filter(each -> each.getValue().equals(falling.get(left)))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}
