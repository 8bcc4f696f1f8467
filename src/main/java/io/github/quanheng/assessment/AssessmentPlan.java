package io.github.quanheng.assessment;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import io.github.quanheng.agreement.Assessing;
import io.github.quanheng.internal.Check;
import io.github.quanheng.internal.NeedsModule;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The plan of an assessment (考核方案): who assesses whom for which time, when, with which team and by which methods. */
@JsonIdentityInfo(generator = NeedsModule.class)
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
        Check.lineId(id(), "id");
        InvalidValue.unless(
                !assessed().isEmpty(),
                "assessed",
                "考核方案%s没有被考核单位",
                "写明被考核单位",
                "assessment plan %s: assesses nobody",
                "name the assessed",
                id());
        InvalidValue.unless(
                !assessed().contains(assessor()),
                "assessor",
                "考核方案%s由%s考核自己",
                "自评另列一轮",
                "assessment plan %s: %s would assess itself; a self-assessment is a round of its own",
                "a self-assessment is a round of its own",
                id(),
                assessor());
        InvalidValue.unless(
                !methods().isEmpty(),
                "methods",
                "考核方案%s没有写考核方法",
                "至少写一种",
                "assessment plan %s: names no method",
                "name one at least",
                id());
        InvalidValue.unless(
                !days().first().isBefore(period().first()),
                "days",
                "考核方案%s的考核日程%s早于考核期%s开始",
                "更正其中一个",
                "assessment plan %s: takes place on %s, before the assessed time %s began",
                "correct one of them",
                id(),
                days(),
                period());
        Set<String> roles = new HashSet<>();
        team().forEach(member -> InvalidValue.unless(
                roles.add(member.role()),
                "team",
                "考核方案%s的考核组有两人的分工都是%s",
                "将二人区分开",
                "assessment plan %s: has the role %s twice",
                "tell the members apart",
                id(),
                member.role()));
        long leads = team().stream().filter(TeamMember::leads).count();
        InvalidValue.unless(
                leads == 1,
                "team",
                "考核方案%s的考核组有%s个组长",
                "写明一个组长",
                "assessment plan %s: its team has %s leaders",
                "name exactly one",
                id(),
                leads);
        team().stream()
                .filter(member -> member.from().filter(assessed()::contains).isPresent())
                .findFirst()
                .ifPresent(member -> InvalidValue.unless(
                        false,
                        "team",
                        "考核方案%s的%s来自被考核单位%s",
                        "另选他人",
                        "assessment plan %s: %s comes from %s, which is assessed",
                        "choose someone else",
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
