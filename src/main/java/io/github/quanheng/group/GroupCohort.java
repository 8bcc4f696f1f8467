package io.github.quanheng.group;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.observation.When;
import io.github.quanheng.party.Membership;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.Roster;
import io.github.quanheng.party.Tenure;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Groups in scores (集团考核对象): the bundles of a cohort read off the roster for the days that count, and how long each unit
 * was bound, as a figure for the rulebook. Bundles given by hand are held against the memberships by the cohort itself.
 */
public final class GroupCohort {
    private GroupCohort() {}

    /** Whose membership counts for the whole of a period (成员认定口径). No text is silent by right. */
    public enum Belonging {
        /** Who was in on the first day (期初在册). */
        FIRST_DAY,
        /** Who was in on the last day (期末在册). */
        LAST_DAY,
        /** Who was in on every day (全程在册). */
        THROUGHOUT,
        /** Who was in on any day (曾在册); how long is then for the rulebook to weigh, by {@link #tenure}. */
        ANY_DAY
    }

    /**
     * Returns the bundle of each group.
     *
     * @param groups the groups
     * @param roster the parties with their memberships
     * @param period the assessed period, with both ends
     * @param belonging whose membership counts
     * @return lead and members of each group; a group without members beside its lead has none
     * @throws IllegalArgumentException if a group has no lead or more than one that counts
     */
    public static List<Cohort.Bundle> bundles(List<PartyId> groups, Roster roster, Period period, Belonging belonging) {
        List<Cohort.Bundle> bundles = new ArrayList<>();
        for (PartyId group : groups) {
            List<PartyId> leads = new ArrayList<>();
            List<PartyId> members = new ArrayList<>();
            for (Party party : roster.parties()) {
                if (counts(party, group, Optional.of(Membership.Role.LEAD), period, belonging)) {
                    leads.add(party.id());
                } else if (counts(party, group, Optional.empty(), period, belonging)) {
                    members.add(party.id());
                }
            }
            InvalidValue.unless(
                    leads.size() == 1,
                    "memberships",
                    "医共体%s在%s（按%s计）的牵头单位是%s",
                    "更正成员关系，或另选日期",
                    "group %s over %s by %s: is led by %s",
                    "correct the memberships, or choose other days",
                    group,
                    period,
                    belonging,
                    leads);
            if (!members.isEmpty()) {
                bundles.add(new Cohort.Bundle(leads.get(0), members));
            }
        }
        return List.copyOf(bundles);
    }

    private static boolean counts(
            Party party, PartyId group, Optional<Membership.Role> role, Period period, Belonging belonging) {
        LocalDate last = period.last().orElse(period.first());
        Ratio days = switch (belonging) {
            case FIRST_DAY -> Tenure.of(party, group, role, Period.of(period.first(), period.first()));
            case LAST_DAY -> Tenure.of(party, group, role, Period.of(last, last));
            case THROUGHOUT, ANY_DAY -> Tenure.of(party, group, role, period);
        };
        return belonging == Belonging.ANY_DAY
                ? days.numerator().signum() > 0
                : days.numerator().equals(days.denominator());
    }

    /**
     * Returns a cohort with the bundles of its groups, all units peers of nobody.
     *
     * @param units the units; a group's members that are not assessed here are left out of its bundle
     * @param groups the groups
     * @param roster the parties with their memberships
     * @param period the assessed period
     * @param belonging whose membership counts
     * @return the cohort
     * @throws IllegalArgumentException if a lead is not among the units
     */
    public static Cohort of(
            List<AssessedUnit> units, List<PartyId> groups, Roster roster, Period period, Belonging belonging) {
        List<PartyId> here = units.stream().map(unit -> unit.party().id()).toList();
        List<Cohort.Bundle> bundles = bundles(groups, roster, period, belonging).stream()
                .map(bundle -> new Cohort.Bundle(
                        bundle.lead(),
                        bundle.members().stream().filter(here::contains).toList()))
                .filter(bundle -> !bundle.members().isEmpty())
                .toList();
        return new Cohort(units, List.of(), bundles, Map.of());
    }

    /**
     * Adds to a unit's figures on how many days of its period it was bound to a group, so that the rulebook can weigh joint
     * liability over part of a year (按在册时间连带).
     *
     * @param unit the unit
     * @param group the group
     * @param as the rate by which the rulebook reads it
     * @return the unit with that figure
     * @throws IllegalArgumentException if the unit already has a figure of that name
     */
    public static AssessedUnit tenure(AssessedUnit unit, PartyId group, IndicatorId as) {
        Submission own = unit.submission();
        FigureKey key = new FigureKey(as, When.NOW);
        InvalidValue.unless(
                own.find(key).isEmpty(),
                "as",
                "%s在%s的在册时间：已有名为%s的数据",
                "另取名称",
                "tenure of %s in %s: it has a figure %s already",
                "take another name",
                unit.party().id(),
                group,
                as);
        Map<FigureKey, Observation> all = new LinkedHashMap<>(own.observations());
        all.put(key, Observation.of(new Datum.Share(Tenure.of(unit.party(), group, Optional.empty(), own.period()))));
        return new AssessedUnit(unit.party(), new Submission(own.party(), own.period(), all), unit.targets());
    }
}
