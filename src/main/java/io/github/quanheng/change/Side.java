package io.github.quanheng.change;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.rulebook.Rulebook;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One of two sides that are compared (比较的一方): which units were scored together, and by which rulebook. Two years, two editions, declared
 * against verified, before and after an appeal or a ruling, with and without a late unit are all two sides.
 *
 * @param rulebook the rulebook as written, with its rulings
 * @param cohort the units that are scored together
 */
public record Side(
        @JsonProperty(required = true) Rulebook rulebook,
        @JsonProperty(required = true) Cohort cohort) {
    /**
     * Returns the same side as it would be if what was declared counted, whatever was verified (按申报值).
     *
     * @return the side without verified values
     */
    public Side asDeclared() {
        return new Side(rulebook, cohort.withUnits(Side::asDeclared));
    }

    private static AssessedUnit asDeclared(AssessedUnit unit) {
        Submission given = unit.submission();
        Map<FigureKey, Observation> declared = Maps.transformValues(
                given.observations(),
                each -> each instanceof Observation.Reported reported
                        ? new Observation.Reported(reported.declared(), Optional.empty(), reported.source())
                        : each);
        return new AssessedUnit(unit.party(), new Submission(given.party(), given.period(), declared), unit.targets());
    }

    /**
     * Returns the same side without one unit (不含某单位), as before a late unit came in.
     *
     * @param late the unit
     * @return the side without it, and without the relations in which it stands
     */
    public Side without(PartyId late) {
        return new Side(
                rulebook,
                new Cohort(
                        cohort.units().stream()
                                .filter(unit -> !unit.party().id().equals(late))
                                .toList(),
                        cohort.peerGroups().stream()
                                .map(group -> new Cohort.PeerGroup(group.name(), without(group.members(), late)))
                                .filter(group -> !group.members().isEmpty())
                                .toList(),
                        cohort.bundles().stream()
                                .filter(bundle -> !bundle.lead().equals(late))
                                .map(bundle -> new Cohort.Bundle(bundle.lead(), without(bundle.members(), late)))
                                .filter(bundle -> !bundle.members().isEmpty())
                                .toList(),
                        ImmutableMap.copyOf(Maps.filterEntries(
                                cohort.superiors(),
                                pair -> !pair.getKey().equals(late)
                                        && !pair.getValue().equals(late)))));
    }

    private static List<PartyId> without(List<PartyId> members, PartyId late) {
        return members.stream().filter(member -> !member.equals(late)).toList();
    }
}
