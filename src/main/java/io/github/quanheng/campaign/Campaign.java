package io.github.quanheng.campaign;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.assessment.AssessmentPlan;
import io.github.quanheng.internal.Check;
import io.github.quanheng.party.Duty;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.party.Roster;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A campaign (专项行动), such as the one against pneumoconiosis: members with duties, assessed parties, a yearly assessment. */
@Value.Immutable
@JsonDeserialize(as = ImmutableCampaign.class)
public abstract class Campaign {
    Campaign() {}

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
     * Returns the years of the campaign.
     *
     * @return the period, with both ends
     */
    public abstract Period period();

    /**
     * Returns the members of the leading group (成员单位).
     *
     * @return the parties
     */
    public abstract List<PartyId> members();

    /**
     * Returns what each member has to do.
     *
     * @return the duties
     */
    public abstract List<Duty> duties();

    /**
     * Returns the parties that bear the main responsibility and are assessed (主体责任).
     *
     * @return the parties, such as enterprises
     */
    public abstract List<PartyId> assessed();

    /**
     * Returns of what kinds the assessed parties are, such as enterprises and townships.
     *
     * @return the kinds, at least one
     */
    @JsonProperty("assessedKind")
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
    public abstract List<PartyKind> assessedKinds();

    /**
     * Returns the plans of its assessments.
     *
     * @return the plans, at most one for each year
     */
    public abstract List<AssessmentPlan> assessments();

    /**
     * Returns where it is written.
     *
     * @return the citations
     */
    public abstract List<Citation> citations();

    @Value.Check
    void check() {
        Check.lineId(id(), "campaign id");
        Check.that(
                period().last().isPresent(),
                "campaign %s: its period %s has no end; name the last day",
                id(),
                period());
        Check.that(
                new HashSet<>(members()).size() == members().size(),
                "campaign %s: lists a member twice among %s",
                id(),
                members());
        Check.that(!members().isEmpty(), "campaign %s: has no members; name them", id());
        Check.that(
                !assessedKinds().isEmpty(), "campaign %s: says not of what kind the assessed are; name a kind", id());
    }

    /**
     * Finds what is wrong: members without a duty or more than one lead, duties of others, parties nobody knows or of
     * another kind, a kind of which nobody is assessed, years without an assessment, and assessments by or of strangers, outside of the
     * campaign, or that leave somebody out.
     *
     * @param roster the parties
     * @return all problems
     */
    public List<Problem> problems(Roster roster) {
        List<Problem> found = new ArrayList<>();
        String place = "campaign " + id();
        Set<PartyId> bearing = new HashSet<>();
        duties().forEach(duty -> bearing.add(duty.party()));
        for (PartyId member : members()) {
            if (!bearing.contains(member)) {
                found.add(new Problem(place, "gives member " + member + " no duty", "say what it has to do"));
            }
        }
        duties().stream()
                .map(Duty::party)
                .distinct()
                .filter(party -> !members().contains(party))
                .forEach(party -> found.add(
                        new Problem(place, "gives " + party + " a duty, which is no member", "make it a member")));
        List<PartyId> leads = duties().stream()
                .filter(duty -> duty.kind() == Duty.Kind.LEAD)
                .map(Duty::party)
                .distinct()
                .toList();
        if (leads.size() != 1) {
            found.add(new Problem(place, "is led by " + leads, "let exactly one member lead"));
        }
        for (PartyId party : members()) {
            if (roster.find(party).isEmpty()) {
                found.add(new Problem(place, "names " + party + ", which the roster does not hold", "add it"));
            }
        }
        for (PartyId party : assessed()) {
            if (roster.find(party)
                    .filter(known -> assessedKinds().contains(known.kind()))
                    .isEmpty()) {
                found.add(new Problem(
                        place,
                        "assesses " + party + ", which the roster does not hold as " + kinds(),
                        "correct the id or the kind"));
            }
        }
        for (PartyKind kind : assessedKinds()) {
            if (!assessed().isEmpty()
                    && assessed().stream()
                            .flatMap(id -> roster.find(id).stream())
                            .noneMatch(party -> party.kind() == kind)
                    && assessedKinds().size() > 1) {
                found.add(new Problem(
                        place, "assesses parties of kind " + kind + ", but names none", "name them or drop the kind"));
            }
        }
        assessments().forEach(plan -> strangers(plan, roster, found));
        years(place, found);
        return List.copyOf(found);
    }

    private String kinds() {
        return assessedKinds().size() == 1
                ? assessedKinds().get(0).name()
                : assessedKinds().toString();
    }

    private void strangers(AssessmentPlan plan, Roster roster, List<Problem> found) {
        String place = "assessment plan " + plan.id();
        if (roster.find(plan.assessor()).isEmpty()) {
            found.add(new Problem(
                    place,
                    "is carried out by " + plan.assessor() + ", which the roster does not hold",
                    "add it or correct the id"));
        }
        plan.assessed().stream()
                .filter(party -> !assessed().contains(party))
                .forEach(party -> found.add(new Problem(
                        place,
                        "assesses " + party + ", which the campaign does not name",
                        "name it in the campaign, or take it out")));
        if (!period().encloses(plan.period())) {
            found.add(new Problem(
                    place,
                    "assesses " + plan.period() + ", outside of " + period() + " of the campaign",
                    "correct one of the two"));
        }
    }

    private void years(String place, List<Problem> found) {
        for (int year = period().first().getYear();
                year <= period().last().orElseThrow().getYear();
                year++) {
            Period whole = Period.ofYear(year);
            List<AssessmentPlan> plans = assessments().stream()
                    .filter(plan -> whole.encloses(plan.period()))
                    .toList();
            if (plans.size() != 1) {
                found.add(new Problem(
                        place, "has " + plans.size() + " assessments for " + year, "plan exactly one for each year"));
                continue;
            }
            List<PartyId> left = assessed().stream()
                    .filter(party -> !plans.get(0).assessed().contains(party))
                    .toList();
            if (!left.isEmpty()) {
                found.add(new Problem(
                        "assessment plan " + plans.get(0).id(), "leaves out " + left, "assess them or say why not"));
            }
        }
    }

    /**
     * Returns a builder; id, title, period, a member and a kind of the assessed are required.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Campaign}. */
    public static final class Builder extends ImmutableCampaign.Builder {
        Builder() {}
    }
}
