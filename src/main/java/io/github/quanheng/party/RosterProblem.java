package io.github.quanheng.party;

import java.util.List;
import java.util.Objects;

/**
 * What is wrong with how the parties of a roster are bound together (名册问题).
 *
 * @param kind what is wrong
 * @param party the party concerned
 * @param others the parties that it wrongly names, or that stand in conflict
 */
public record RosterProblem(Kind kind, PartyId party, List<PartyId> others) {
    /** The kinds of problem. */
    public enum Kind {
        /** The party names another that the roster does not hold (查无此主体). */
        MISSING,
        /** The party is, over its supervisors, its own supervisor (循环隶属). */
        CIRCLE,
        /** The party is a member of one that is no group (非集团). */
        NO_GROUP,
        /** The group has members and no lead (无牵头单位). */
        NO_LEAD,
        /** The group has two leads on the same days (多个牵头单位). */
        TWO_LEADS,
        /** Two institutions have one code (代码重复). */
        SAME_CODE
    }

    /**
     * Copies the others.
     *
     * @param kind what is wrong
     * @param party the party concerned
     * @param others the parties that it names or that stand in conflict
     */
    public RosterProblem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(others, "others");
        others = List.copyOf(others);
    }

    /**
     * Returns the problem in words.
     *
     * @return which party, what is wrong, what to do
     */
    @Override
    public String toString() {
        return switch (kind) {
            case MISSING ->
                "party " + party + ": names " + others + ", which the roster does not hold; add or correct it";
            case CIRCLE -> "party " + party + ": supervises itself by way of " + others + "; correct one supervisor";
            case NO_GROUP -> "party " + party + ": is a member of " + others + ", which is no group; name a group";
            case NO_LEAD -> "group " + party + ": has the members " + others + " and no lead; name the lead";
            case TWO_LEADS -> "group " + party + ": has the leads " + others + " on the same days; keep one at a time";
            case SAME_CODE ->
                "institution " + party + ": has a code in common with " + others + "; correct one of them";
        };
    }
}
