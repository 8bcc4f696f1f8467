package io.github.quanheng.party;

import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Ratio;
import io.github.quanheng.value.Statement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
                .orElseThrow(() -> InvalidValue.of(
                        "period",
                        "在%s的时间按%s计，没有截止日",
                        "写明最后一天",
                        "tenure in %s over %s: has no end",
                        "name the last day",
                        group,
                        period));
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
     * Holds a lead and its members against their own memberships over a period. Which days of it count is a choice; who was in on
     * none of them is no member by any choice.
     *
     * @param lead who is said to lead
     * @param members who are said to be members beside the lead
     * @param parties the parties by identifier; who is not there is passed over
     * @param period the period
     * @return what does not fit, at {@code lead} or {@code members[0]}: a lead that leads no group on any day, a member that is in none
     *     of the lead's groups on any day
     */
    public static List<Problem> problems(
            PartyId lead, List<PartyId> members, Map<PartyId, ? extends Party> parties, Period period) {
        List<Problem> found = new ArrayList<>();
        Party first = parties.get(lead);
        if (first == null || (first.memberships().isEmpty() && none(members, parties))) {
            return found;
        }
        Set<PartyId> led = new LinkedHashSet<>();
        first.memberships().stream()
                .filter(own -> own.role() == Membership.Role.LEAD && touches(own, period))
                .forEach(own -> led.add(own.group()));
        if (led.isEmpty()) {
            found.add(new Problem(
                    "lead",
                    new Statement(
                            "由" + lead + "牵头，而按其成员关系（" + zh(first) + "），" + period + "内它没有牵头任何一组",
                            "is led by " + lead + ", which by its own memberships (" + en(first)
                                    + ") leads none on any day of " + period),
                    new Statement("写明牵头单位，或更正成员关系", "name the lead, or correct the membership")));
        }
        for (int i = 0; i < members.size(); i++) {
            PartyId id = members.get(i);
            Party member = parties.get(id);
            if (member != null
                    && !led.isEmpty()
                    && member.memberships().stream()
                            .noneMatch(own -> led.contains(own.group()) && touches(own, period))) {
                found.add(new Problem(
                        "members[" + i + "]",
                        new Statement(
                                "成员中有" + id + "，而按其成员关系（" + zh(member) + "），" + period + "内它不在" + names(led, "、") + "中",
                                "holds " + id + ", which by its own memberships (" + en(member) + ") is not in "
                                        + names(led, ", ") + " on any day of " + period),
                        new Statement("将其移出，或更正成员关系", "take it out, or correct the membership")));
            }
        }
        return List.copyOf(found);
    }

    private static boolean touches(Membership own, Period period) {
        return own.during().map(period::overlaps).orElse(true);
    }

    private static String names(Set<PartyId> groups, String comma) {
        return groups.stream().map(PartyId::value).collect(Collectors.joining(comma));
    }

    private static String zh(Party party) {
        return party.memberships().isEmpty()
                ? "无"
                : party.memberships().stream()
                        .map(own -> own.group()
                                + (own.role() == Membership.Role.LEAD ? "牵头" : "成员")
                                + own.during().map(days -> " " + days).orElse(""))
                        .collect(Collectors.joining("、"));
    }

    private static String en(Party party) {
        return party.memberships().isEmpty()
                ? "none"
                : party.memberships().stream()
                        .map(own -> (own.role() == Membership.Role.LEAD ? "lead of " : "member of ")
                                + own.group()
                                + own.during().map(days -> " " + days).orElse(""))
                        .collect(Collectors.joining(", "));
    }

    /** Groups of parties that say nothing of memberships at all are taken as given. */
    private static boolean none(List<PartyId> members, Map<PartyId, ? extends Party> parties) {
        return members.stream()
                .map(parties::get)
                .allMatch(party -> party == null || party.memberships().isEmpty());
    }
}
