package io.github.quanheng.testing;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.observation.Figures;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.value.Period;
import java.util.ArrayList;
import java.util.List;

/** Puts a cohort together for a test (同批单位): units by their ids, with their figures of one period. */
public final class CohortBuilder {
    private final Period period;
    private final List<AssessedUnit> units = new ArrayList<>();

    private CohortBuilder(Period period) {
        this.period = period;
    }

    /**
     * Begins a cohort.
     *
     * @param period the assessed period of all units
     * @return a cohort without units
     */
    public static CohortBuilder in(Period period) {
        return new CohortBuilder(period);
    }

    /**
     * Adds a unit of which nothing matters but its figures.
     *
     * @param id its id, which is its name too
     * @param figures its figures
     * @return this
     */
    public CohortBuilder unit(String id, Figures figures) {
        return unit(Organisation.of(id, id, PartyKind.OFFICE), figures);
    }

    /**
     * Adds a unit.
     *
     * @param party who it is
     * @param figures its figures
     * @return this
     */
    public CohortBuilder unit(Party party, Figures figures) {
        units.add(AssessedUnit.of(party, Submission.of(party.id(), period, figures)));
        return this;
    }

    /**
     * Returns the units as peers of one another.
     *
     * @return the cohort
     */
    public Cohort peers() {
        return Cohort.ofPeers(units);
    }

    /**
     * Returns the units in no relation; {@link Cohort#withPeers} and its like add some.
     *
     * @return the cohort
     */
    public Cohort unrelated() {
        return Cohort.of(units);
    }
}
