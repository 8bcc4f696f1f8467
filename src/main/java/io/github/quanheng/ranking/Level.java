package io.github.quanheng.ranking;

import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Rational;
import java.util.List;

/**
 * Those that no key separates (并列的一档). Example: of 90, 85, 85 and 80 the second level holds two, with one ahead on one level.
 *
 * @param <T> what is placed
 * @param members who stands on it, one at least, in the order in which they were given
 * @param ahead how many stand before them
 * @param levelsAhead on how many levels those stand
 * @param placed how many are placed in all
 */
public record Level<T>(List<T> members, int ahead, int levelsAhead, int placed) {
    /**
     * Copies the members.
     *
     * @param members who stands on it
     * @param ahead how many stand before them
     * @param levelsAhead on how many levels those stand
     * @param placed how many are placed in all
     */
    public Level {
        members = List.copyOf(members);
        InvalidValue.unless(
                !members.isEmpty() && ahead >= levelsAhead && levelsAhead >= 0 && placed >= ahead + members.size(),
                "members",
                "同一位次%s个，前面%s个分在%s个位次上，共排%s个，互相矛盾",
                "重新计数",
                "level of %s: %s ahead on %s levels of %s placed",
                "count them again",
                members.size(),
                ahead,
                levelsAhead,
                placed);
    }

    /**
     * Returns the place of each member.
     *
     * @return how many stand before it, level with it and after it
     */
    public Place place() {
        return new Place(ahead, members.size() - 1, placed - ahead - members.size());
    }

    /**
     * Returns whether its members have no rank for now.
     *
     * @param ties the rule for those that stay level
     * @return true when several stand on it and the rule leaves them undecided
     */
    public boolean isOpen(Ties ties) {
        return ties == Ties.UNDECIDED && members.size() > 1;
    }

    /**
     * Returns the rank of each member.
     *
     * @param ties the rule for those that stay level
     * @return the rank, 1 for the first; with {@link Ties#MEAN} it may end in a half
     * @throws IllegalArgumentException if it is open by that rule
     */
    public Rational rank(Ties ties) {
        return Rational.of(twiceRank(ties), 2);
    }

    /**
     * Returns twice the rank, which is always a whole number.
     *
     * @param ties the rule for those that stay level
     * @return 5 for the rank 2.5
     * @throws IllegalArgumentException if it is open by that rule
     */
    public long twiceRank(Ties ties) {
        InvalidValue.unless(
                !isOpen(ties),
                "ties",
                "%s个单位并列，无人裁定先后",
                "裁定先后",
                "rank: %s stand level and nobody has decided",
                "break the tie",
                members.size());
        return switch (ties) {
            case COMPETITION, UNDECIDED -> 2L * ahead + 2;
            case DENSE -> 2L * levelsAhead + 2;
            case MEAN -> 2L * ahead + members.size() + 1;
        };
    }
}
