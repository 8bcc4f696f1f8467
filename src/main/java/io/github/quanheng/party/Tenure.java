package io.github.quanheng.party;

import io.github.quanheng.value.Period;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Ratio;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How long a party was in a group (在册时间), read off its memberships; and whether a lead and its members, named by someone else,
 * are what their own memberships say. Memberships without days count as always.
 */
public final class Tenure {
    private Tenure() {}

    /**
     * Returns on how many days of a period a party was in a group.
     *
     * <p>Worked example: a township hospital that joined on 1 July 2020 was a member on 184 of the 366 days of 2020.
     *
     * @param party the party
     * @param group the group
     * @param role in which role; any when empty
     * @param period the period, with both ends
     * @return days as a member of all days
     */
    public static Ratio of(Party party, PartyId group, Optional<Membership.Role> role, Period period) {
        LocalDate last = period.last()
                .orElseThrow(() ->
                        new IllegalArgumentException("tenure in " + group + " over " + period + ": name the last day"));
        long days = 0;
        for (LocalDate day = period.first(); !day.isAfter(last); day = day.plusDays(1)) {
            days += isIn(party, group, role, day) ? 1 : 0;
        }
        return Ratio.of(days, ChronoUnit.DAYS.between(period.first(), last) + 1);
    }

    private static boolean isIn(Party party, PartyId group, Optional<Membership.Role> role, LocalDate day) {
        return party.existsOn(day)
                && party.memberships().stream()
                        .anyMatch(own -> own.group().equals(group)
                                && own.holdsOn(day)
                                && role.map(own.role()::equals).orElse(true));
    }

    /**
     * Holds a lead and its members against their own memberships on a day.
     *
     * @param lead who is said to lead
     * @param members who are said to be members beside the lead
     * @param parties the parties by identifier; who is not there is passed over
     * @param asOf the day
     * @return what does not fit: a lead that leads no group, a member that is not in the lead's group then
     */
    public static List<Problem> problems(
            PartyId lead, List<PartyId> members, Map<PartyId, ? extends Party> parties, LocalDate asOf) {
        List<Problem> found = new ArrayList<>();
        Party first = parties.get(lead);
        if (first == null || (first.memberships().isEmpty() && none(members, parties))) {
            return found;
        }
        Set<PartyId> led = new LinkedHashSet<>();
        first.memberships().stream()
                .filter(own -> own.role() == Membership.Role.LEAD && own.holdsOn(asOf))
                .forEach(own -> led.add(own.group()));
        if (led.isEmpty()) {
            found.add(new Problem(
                    "group under " + lead,
                    "is led by " + lead + ", which by its own memberships " + first.memberships() + " leads none on "
                            + asOf,
                    "name the lead, or correct the membership"));
        }
        for (PartyId id : members) {
            Party member = parties.get(id);
            if (member != null
                    && !led.isEmpty()
                    && led.stream().noneMatch(group -> isIn(member, group, Optional.empty(), asOf))) {
                found.add(new Problem(
                        "group under " + lead,
                        "holds " + id + ", which by its own memberships " + member.memberships() + " is not in " + led
                                + " on " + asOf,
                        "take it out, or correct the membership"));
            }
        }
        return List.copyOf(found);
    }

    /** Groups of parties that say nothing of memberships at all are taken as given. */
    private static boolean none(List<PartyId> members, Map<PartyId, ? extends Party> parties) {
        return members.stream()
                .map(parties::get)
                .allMatch(party -> party == null || party.memberships().isEmpty());
    }
}
