package io.github.quanheng.cohort;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.quanheng.internal.NeedsModule;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.value.Label;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The units of one run and how they stand to one another (考核对象): frozen, so that a unit added later is a new run. The order of
 * the units carries no meaning.
 *
 * @param units the units, each once
 * @param peerGroups who is compared with whom (同类分组); a unit belongs to one group at most
 * @param bundles lead units with their members (牵头与成员); a unit is member of one bundle at most. Where units state their
 *     memberships, the lead must be one and a member be in its group on a day of the period; which days count is for who makes the bundle
 * @param superiors for a unit the unit directly above it (上级)
 */
@JsonIdentityInfo(generator = NeedsModule.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Cohort(
        @JsonProperty(required = true) List<AssessedUnit> units,
        List<PeerGroup> peerGroups,
        List<Bundle> bundles,
        Map<PartyId, PartyId> superiors) {
    /**
     * Checks that units are distinct, and that groups, bundles and superiors speak of them and contradict neither one another nor
     * the memberships of the units.
     *
     * @param units the units
     * @param peerGroups who is compared with whom
     * @param bundles lead units with their members
     * @param superiors for a unit the unit above it
     * @throws InvalidCohort if something contradicts itself; it names everything that does
     */
    public Cohort {
        units = List.copyOf(units);
        peerGroups = List.copyOf(peerGroups);
        bundles = List.copyOf(bundles);
        superiors = ImmutableMap.copyOf(superiors);
        InvalidCohort.check(units, peerGroups, bundles, superiors);
    }

    /**
     * Returns a cohort of units that stand in no relation.
     *
     * @param units the units
     * @return the cohort
     */
    public static Cohort of(List<AssessedUnit> units) {
        return new Cohort(units, List.of(), List.of(), Map.of());
    }

    /**
     * Returns a cohort in which all units are peers of one another.
     *
     * @param units the units
     * @return the cohort
     */
    public static Cohort ofPeers(List<AssessedUnit> units) {
        List<PartyId> all = units.stream().map(unit -> unit.party().id()).toList();
        return new Cohort(units, List.of(new PeerGroup(Label.of("全体"), all)), List.of(), Map.of());
    }

    /**
     * Returns the cohort with one more peer group (同类分组).
     *
     * @param name the name of the group
     * @param members the units
     * @return the cohort with it
     */
    public Cohort withPeers(String name, PartyId... members) {
        List<PeerGroup> groups = ImmutableList.<PeerGroup>builder()
                .addAll(peerGroups)
                .add(new PeerGroup(Label.of(name), List.of(members)))
                .build();
        return new Cohort(units, groups, bundles, superiors);
    }

    /**
     * Returns the cohort with one more lead unit and its members (牵头与成员).
     *
     * @param lead the lead unit
     * @param members the members, without the lead
     * @return the cohort with them
     */
    public Cohort withMembers(PartyId lead, PartyId... members) {
        List<Bundle> all = ImmutableList.<Bundle>builder()
                .addAll(bundles)
                .add(new Bundle(lead, List.of(members)))
                .build();
        return new Cohort(units, peerGroups, all, superiors);
    }

    /**
     * Returns the cohort with a unit above others (上级).
     *
     * @param superior the unit above
     * @param below the units directly below it
     * @return the cohort with it
     */
    public Cohort withSuperior(PartyId superior, PartyId... below) {
        ImmutableMap.Builder<PartyId, PartyId> all =
                ImmutableMap.<PartyId, PartyId>builder().putAll(superiors);
        List.of(below).forEach(unit -> all.put(unit, superior));
        return new Cohort(units, peerGroups, bundles, all.buildOrThrow());
    }

    /**
     * Returns the cohort with each unit as it would be otherwise, in the same relations.
     *
     * @param change makes of a unit what stands for it, of the same party
     * @return the cohort of those
     */
    public Cohort withUnits(UnaryOperator<AssessedUnit> change) {
        return new Cohort(units.stream().map(change).toList(), peerGroups, bundles, superiors);
    }

    /**
     * Units that are compared with one another (同类单位).
     *
     * @param name the name of the group, such as 县市区
     * @param members the units
     */
    public record PeerGroup(
            @JsonProperty(required = true) Label name,
            @JsonProperty(required = true) List<PartyId> members) {
        /**
         * Copies the members.
         *
         * @param name the name of the group
         * @param members the units
         */
        public PeerGroup {
            members = List.copyOf(members);
        }
    }

    /**
     * A lead unit with its members (医共体).
     *
     * @param lead the lead unit
     * @param members the members, without the lead
     */
    public record Bundle(
            @JsonProperty(required = true) PartyId lead,
            @JsonProperty(required = true) List<PartyId> members) {
        /**
         * Copies the members.
         *
         * @param lead the lead unit
         * @param members the members
         */
        public Bundle {
            members = List.copyOf(members);
        }
    }
}
