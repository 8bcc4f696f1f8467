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
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Problem;
import java.util.HashSet;
import java.util.List;
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
        Check.lineId(id(), "id");
        InvalidValue.unless(
                period().last().isPresent(),
                "period",
                "专项行动%s的期限%s没有截止日",
                "写明最后一日",
                "campaign %s: its period %s has no end",
                "name the last day",
                id(),
                period());
        InvalidValue.unless(
                new HashSet<>(members()).size() == members().size(),
                "members",
                "专项行动%s的成员单位%s中有重复",
                "去掉重复的",
                "campaign %s: lists a member twice among %s",
                "take it out once",
                id(),
                members());
        InvalidValue.unless(
                !members().isEmpty(),
                "members",
                "专项行动%s没有成员单位",
                "写明成员单位",
                "campaign %s: has no members",
                "name them",
                id());
        InvalidValue.unless(
                !assessedKinds().isEmpty(),
                "assessedKind",
                "专项行动%s没有写明被考核单位是哪一类",
                "写明一类",
                "campaign %s: says not of what kind the assessed are",
                "name a kind",
                id());
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
        return new CampaignCheck(this, roster).problems();
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
