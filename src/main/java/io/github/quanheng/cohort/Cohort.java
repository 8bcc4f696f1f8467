package io.github.quanheng.cohort;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableMap;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The units of one run and how they stand to one another (考核对象): frozen, so that a unit added later is a new run. The order of
 * the units carries no meaning.
 *
 * @param units the units, each once
 * @param peerGroups who is compared with whom (同类分组); a unit belongs to one group at most
 * @param bundles lead units with their members (牵头与成员); a unit is member of one bundle at most
 * @param superiors for a unit the unit directly above it (上级)
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Cohort(
        @JsonProperty(required = true) List<AssessedUnit> units,
        List<PeerGroup> peerGroups,
        List<Bundle> bundles,
        Map<PartyId, PartyId> superiors) {
    /**
     * Checks that units are distinct and that groups, bundles and superiors speak of them.
     *
     * @param units the units
     * @param peerGroups who is compared with whom
     * @param bundles lead units with their members
     * @param superiors for a unit the unit above it
     */
    public Cohort {
        units = List.copyOf(units);
        peerGroups = List.copyOf(peerGroups);
        bundles = List.copyOf(bundles);
        superiors = ImmutableMap.copyOf(superiors);
        Set<PartyId> known = new HashSet<>();
        units.forEach(unit -> InvalidValue.unless(
                known.add(unit.party().id()),
                "units",
                "单位%s出现两次",
                "去掉一处",
                "unit %s is there twice",
                "take one away",
                unit.party().id()));
        Set<PartyId> grouped = new HashSet<>();
        for (PeerGroup group : peerGroups) {
            for (PartyId member : group.members()) {
                InvalidValue.unless(
                        known.contains(member),
                        "peerGroups",
                        "同类组“%s”的%s不在范围内",
                        "加入该单位，或从组中去掉",
                        "in peer group %s there is %s, which is not in the cohort",
                        "add the unit or take it out of the group",
                        group.name(),
                        member);
                InvalidValue.unless(
                        grouped.add(member),
                        "peerGroups",
                        "“%s”中的%s在两个组里",
                        "只留一处",
                        "%2$s of peer group %1$s is in two groups",
                        "keep it in one",
                        group.name(),
                        member);
            }
        }
        Set<PartyId> bundled = new HashSet<>();
        for (Bundle bundle : bundles) {
            InvalidValue.unless(
                    known.contains(bundle.lead()),
                    "bundles",
                    "牵头单位%s不在范围内",
                    "加入该单位",
                    "the lead %s is not in the cohort",
                    "add the unit",
                    bundle.lead());
            for (PartyId member : bundle.members()) {
                InvalidValue.unless(
                        known.contains(member),
                        "bundles",
                        "%s牵头的%s不在范围内",
                        "加入该单位，或去掉",
                        "%2$s, which %1$s leads, is not in the cohort",
                        "add the unit or take it out",
                        bundle.lead(),
                        member);
                InvalidValue.unless(
                        bundled.add(member) && !member.equals(bundle.lead()),
                        "bundles",
                        "%2$s由自己牵头，或在两个集团里（其一由%1$s牵头）",
                        "只留一处",
                        "%2$s leads itself or is led twice, once by %1$s",
                        "keep it in one",
                        bundle.lead(),
                        member);
            }
        }
        superiors.forEach((unit, above) -> InvalidValue.unless(
                known.contains(unit) && known.contains(above) && !unit.equals(above),
                "superiors",
                "%2$s的上级%1$s",
                "两者都要在范围内，且不是同一个",
                "%s is the superior of %s",
                "both must be in the cohort, and not the same",
                above,
                unit));
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
