package io.github.quanheng.columns;

import io.github.quanheng.ranking.End;
import io.github.quanheng.ranking.Place;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.statistics.PercentileMethod;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Percentage;
import io.github.quanheng.value.Rational;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the units of a table stand on one line (列上的位次与统计): places, means and percentiles within groups. Each group is put in order once; units without a score, or in no group,
 * are not placed and not counted.
 *
 * <p>Of three units of one group with 80, 90 and 94, {@code place(0)} is two ahead, none level and none after; the mean is 88.
 */
public final class Standings {
    /** Stands for a unit without a score. */
    private static final long NONE = Long.MIN_VALUE;

    private final long unit;
    private final End best;
    private final int[] groups;
    private final long[] scores;

    /** The scores of each group from the lowest to the highest. */
    private final long[][] rising;

    private final Rational[] totals;

    private Standings(long unit, End best, int[] groups, long[] scores, int count) {
        this.unit = unit;
        this.best = best;
        this.groups = groups;
        this.scores = scores;
        int[] sizes = new int[count];
        for (int i = 0; i < scores.length; i++) {
            sizes[Math.max(0, groups[i])] += isPlaced(i) ? 1 : 0;
        }
        this.rising = new long[count][];
        this.totals = new Rational[count];
        Arrays.setAll(rising, group -> new long[sizes[group]]);
        for (int i = 0; i < scores.length; i++) {
            if (isPlaced(i)) {
                rising[groups[i]][--sizes[groups[i]]] = scores[i];
            }
        }
        for (int group = 0; group < count; group++) {
            Arrays.sort(rising[group]);
            Rational sum = Rational.ZERO;
            long part = 0;
            for (long score : rising[group]) {
                part += score; // below 2 to the 50th each: 4,096 of them fit
                if (Math.abs(part) > Long.MAX_VALUE / 2) {
                    sum = sum.plus(Rational.of(part));
                    part = 0;
                }
            }
            totals[group] = sum.plus(Rational.of(part)).dividedBy(Rational.of(unit));
        }
    }

    /**
     * Puts the units of a table in order.
     *
     * @param scores the scores
     * @param line by which line
     * @param groups for each unit the number of its group, from 0; below zero for one that is in none
     * @param best which end is best
     * @return how they stand
     * @throws IllegalArgumentException if there is not a group for each unit, or the line is not among those that were asked for
     * @throws ArithmeticException if some score is no whole number of the {@linkplain Scores#unit unit} of the line
     */
    public static Standings of(Scores scores, LineId line, int[] groups, End best) {
        InvalidValue.unless(
                groups.length == scores.size(),
                "groups",
                "有%s个组号，单位有%s个",
                "一个单位一个组号",
                "are %s for %s units",
                "give one for each unit",
                groups.length,
                scores.size());
        int count = Arrays.stream(groups).max().orElse(-1) + 1;
        return new Standings(scores.unit(line), best, groups.clone(), scores.whole(line, NONE), Math.max(1, count));
    }

    private boolean isPlaced(int unit) {
        return groups[unit] >= 0 && scores[unit] != NONE;
    }

    /**
     * Returns where a unit stands in its group.
     *
     * @param unit the place of the unit in the table, from 0
     * @return how many stand before it, level with it and after it; empty where it is not placed
     * @throws IndexOutOfBoundsException if there is no such unit
     */
    public Optional<Place> place(int unit) {
        Objects.checkIndex(unit, scores.length);
        if (!isPlaced(unit)) {
            return Optional.empty();
        }
        long[] all = rising[groups[unit]];
        int below = lower(all, scores[unit]);
        int notAbove = lower(all, scores[unit] + 1);
        int above = all.length - notAbove;
        int level = notAbove - below - 1;
        return Optional.of(best == End.HIGHEST ? new Place(above, level, below) : new Place(below, level, above));
    }

    /** How many are below a score. */
    private static int lower(long[] rising, long score) {
        int low = 0;
        int high = rising.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rising[middle] < score) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Returns how many of a group are placed.
     *
     * @param group the number of the group
     * @return how many have a score
     * @throws IndexOutOfBoundsException if there is no such group
     */
    public int count(int group) {
        return rising[group].length;
    }

    /**
     * Returns the total of a group.
     *
     * @param group the number of the group
     * @return the sum of its scores; 0 where none is placed
     * @throws IndexOutOfBoundsException if there is no such group
     */
    public Rational total(int group) {
        return totals[group];
    }

    /**
     * Returns the mean of a group.
     *
     * @param group the number of the group
     * @return the mean; empty where none is placed
     * @throws IndexOutOfBoundsException if there is no such group
     */
    public Optional<Rational> mean(int group) {
        return count(group) == 0 ? Optional.empty() : Optional.of(total(group).dividedBy(Rational.of(count(group))));
    }

    /**
     * Returns the highest score of a group.
     *
     * @param group the number of the group
     * @return the score; empty where none is placed
     * @throws IndexOutOfBoundsException if there is no such group
     */
    public Optional<Rational> highest(int group) {
        return at(group, count(group) - 1);
    }

    /**
     * Returns the lowest score of a group.
     *
     * @param group the number of the group
     * @return the score; empty where none is placed
     * @throws IndexOutOfBoundsException if there is no such group
     */
    public Optional<Rational> lowest(int group) {
        return at(group, 0);
    }

    private Optional<Rational> at(int group, int place) {
        return count(group) == 0 ? Optional.empty() : Optional.of(Rational.of(rising[group][place], unit));
    }

    /**
     * Returns a percentile of a group.
     *
     * @param part which part, such as 25%
     * @param method how it is defined
     * @param group the number of the group
     * @return the percentile; empty where none is placed
     * @throws IndexOutOfBoundsException if there is no such group
     */
    public Optional<Rational> percentile(Percentage part, PercentileMethod method, int group) {
        if (count(group) == 0) {
            return Optional.empty();
        }
        List<Rational> values = Arrays.stream(rising[group])
                .mapToObj(score -> Rational.of(score, unit))
                .toList();
        return Optional.of(method.ofRising(part, values));
    }
}
