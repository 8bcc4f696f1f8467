package io.github.quanheng.cohort;

import io.github.quanheng.party.PartyId;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.util.List;
import java.util.Map;

/** The units of a run and their relations contradict themselves (考核对象有误). */
public final class InvalidCohort extends InvalidInput {
    private static final long serialVersionUID = 1L;

    private InvalidCohort(List<Problem> problems) {
        super(new Statement("考核对象", "the cohort"), problems);
    }

    static void check(
            List<AssessedUnit> units,
            List<Cohort.PeerGroup> peerGroups,
            List<Cohort.Bundle> bundles,
            Map<PartyId, PartyId> superiors) {
        List<Problem> problems = new CohortCheck(units).problems(peerGroups, bundles, superiors);
        if (!problems.isEmpty()) {
            throw new InvalidCohort(problems);
        }
    }
}
