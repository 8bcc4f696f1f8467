package io.github.quanheng.party;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.value.Period;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * That a party belongs to a group (成员关系), in which role and when. Written on the member; the group's side is read from a
 * {@link Roster}.
 *
 * @param group the group
 * @param role lead or member
 * @param during the days of membership; empty when no document states them, which counts as always
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Membership(
        @JsonProperty(required = true) PartyId group,
        @JsonProperty(required = true) Role role,
        Optional<Period> during) {
    /**
     * Takes the parts; none is null.
     *
     * @param group the group
     * @param role lead or member
     * @param during the days of membership; empty when no document states them, which counts as always
     */
    public Membership {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(during, "during");
    }

    /** What a member is in its group. */
    public enum Role {
        /** The lead (牵头单位, 龙头). */
        LEAD,
        /** A member beside the lead (成员单位). */
        MEMBER
    }

    /**
     * Returns a membership whose dates no document states.
     *
     * @param group the group
     * @param role lead or member
     * @return the membership
     */
    public static Membership of(PartyId group, Role role) {
        return new Membership(group, role, Optional.empty());
    }

    /**
     * Returns a membership over a span of days.
     *
     * @param group the group
     * @param role lead or member
     * @param during the days
     * @return the membership
     */
    public static Membership of(PartyId group, Role role, Period during) {
        return new Membership(group, role, Optional.of(during));
    }

    /**
     * Returns whether the membership is in force on a day.
     *
     * @param day the day
     * @return true on its days, and always when no days are stated
     */
    public boolean holdsOn(LocalDate day) {
        return during.isEmpty() || during.get().contains(day);
    }

    /** Whether both can be in force on one day. */
    boolean overlaps(Membership other) {
        return during.isEmpty() || other.during.isEmpty() || during.get().overlaps(other.during.get());
    }
}
