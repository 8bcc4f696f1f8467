package io.github.quanheng.assessment;

import io.github.quanheng.agreement.Assessing;
import io.github.quanheng.internal.Check;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The plan of an assessment (考核方案): who assesses whom for which time, when, with which team and by which methods. */
@Value.Immutable
@JsonDeserialize(as = ImmutableAssessmentPlan.class)
public abstract class AssessmentPlan {
    AssessmentPlan() {}

    /**
     * Returns the identifier.
     *
     * @return the identifier
     */
    public abstract String id();

    /**
     * Returns the title.
     *
     * @return the title
     */
    public abstract Label title();

    /**
     * Returns who assesses.
     *
     * @return the party
     */
    public abstract PartyId assessor();

    /**
     * Returns who is assessed.
     *
     * @return the parties, at least one
     */
    public abstract List<PartyId> assessed();

    /**
     * Returns the time that is assessed.
     *
     * @return the period
     */
    public abstract Period period();

    /**
     * Returns when the assessment takes place.
     *
     * @return the days
     */
    public abstract Period days();

    /**
     * Returns the team.
     *
     * @return the members, one of whom leads
     */
    public abstract List<TeamMember> team();

    /**
     * Returns the methods.
     *
     * @return the methods, at least one
     */
    public abstract List<Method> methods();

    /**
     * Returns by which rulebook.
     *
     * @return the method of the agreement, where it is known
     */
    public abstract Optional<Assessing> by();

    /**
     * Returns where it is written.
     *
     * @return the citations
     */
    public abstract List<Citation> citations();

    @Value.Check
    void check() {
        Check.lineId(id(), "assessment plan id");
        Check.that(!assessed().isEmpty(), "assessment plan %s: assesses nobody; name the assessed", id());
        Check.that(
                !assessed().contains(assessor()),
                "assessment plan %s: %s would assess itself; a self-assessment is a round of its own",
                id(),
                assessor());
        Check.that(!methods().isEmpty(), "assessment plan %s: names no method", id());
        Check.that(
                !days().first().isBefore(period().first()),
                "assessment plan %s: takes place on %s, before the assessed time %s began",
                id(),
                days(),
                period());
        Set<String> roles = new HashSet<>();
        team().forEach(member -> Check.that(
                roles.add(member.role()),
                "assessment plan %s: has the role %s twice; tell the members apart",
                id(),
                member.role()));
        long leads = team().stream().filter(TeamMember::leads).count();
        Check.that(leads == 1, "assessment plan %s: its team has %s leaders; name exactly one", id(), leads);
        team().stream()
                .filter(member -> member.from().filter(assessed()::contains).isPresent())
                .findFirst()
                .ifPresent(member -> Check.that(
                        false,
                        "assessment plan %s: %s comes from %s, which is assessed; choose someone else",
                        id(),
                        member.role(),
                        member.from().orElseThrow()));
    }

    /**
     * Returns a builder; id, title, assessor, an assessed party, period, days, a team and a method are required.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AssessmentPlan}. */
    public static final class Builder extends ImmutableAssessmentPlan.Builder {
        Builder() {}
    }
}
