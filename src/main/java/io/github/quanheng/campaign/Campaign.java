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
import io.github.quanheng.value.Statement;
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
        List<Problem> found = new ArrayList<>();
        Set<PartyId> bearing = new HashSet<>();
        duties().forEach(duty -> bearing.add(duty.party()));
        for (PartyId member : members()) {
            if (!bearing.contains(member)) {
                add(
                        found,
                        "duties",
                        "没有写明成员单位" + member + "的职责",
                        "gives member " + member + " no duty",
                        "写明其职责",
                        "say what it has to do");
            }
        }
        duties().stream()
                .map(Duty::party)
                .distinct()
                .filter(party -> !members().contains(party))
                .forEach(party -> add(
                        found,
                        "duties",
                        party + "有职责，但不是成员单位",
                        "gives " + party + " a duty, which is no member",
                        "将其列为成员单位",
                        "make it a member"));
        List<PartyId> leads = duties().stream()
                .filter(duty -> duty.kind() == Duty.Kind.LEAD)
                .map(Duty::party)
                .distinct()
                .toList();
        if (leads.size() != 1) {
            add(
                    found,
                    "duties",
                    leads.isEmpty() ? "没有牵头单位" : "牵头单位有" + leads.size() + "家：" + leads,
                    "is led by " + leads,
                    "确定一家牵头，其余配合",
                    "let exactly one member lead");
        }
        for (PartyId party : members()) {
            if (roster.find(party).isEmpty()) {
                add(
                        found,
                        "members",
                        "成员单位" + party + "不在名册中",
                        "names " + party + ", which the roster does not hold",
                        "列入名册",
                        "add it");
            }
        }
        for (PartyId party : assessed()) {
            if (roster.find(party)
                    .filter(known -> assessedKinds().contains(known.kind()))
                    .isEmpty()) {
                add(
                        found,
                        "assessed",
                        "被考核单位" + party + "在名册中不是" + kinds() + "一类",
                        "assesses " + party + ", which the roster does not hold as " + kinds(),
                        "更正编号或类别",
                        "correct the id or the kind");
            }
        }
        for (PartyKind kind : assessedKinds()) {
            if (!assessed().isEmpty()
                    && assessed().stream()
                            .flatMap(id -> roster.find(id).stream())
                            .noneMatch(party -> party.kind() == kind)
                    && assessedKinds().size() > 1) {
                add(
                        found,
                        "assessedKind",
                        "列了" + kind + "一类，但被考核单位中没有这一类",
                        "assesses parties of kind " + kind + ", but names none",
                        "列出单位，或删去这一类",
                        "name them or drop the kind");
            }
        }
        assessments().forEach(plan -> strangers(plan, roster, found));
        years(found);
        return List.copyOf(found);
    }

    private String kinds() {
        return assessedKinds().size() == 1
                ? assessedKinds().get(0).name()
                : assessedKinds().toString();
    }

    private void strangers(AssessmentPlan plan, Roster roster, List<Problem> found) {
        String at = "assessments[" + plan.id() + "].";
        if (roster.find(plan.assessor()).isEmpty()) {
            add(
                    found,
                    at + "assessor",
                    "考核单位" + plan.assessor() + "不在名册中",
                    "is carried out by " + plan.assessor() + ", which the roster does not hold",
                    "列入名册，或更正编号",
                    "add it or correct the id");
        }
        plan.assessed().stream()
                .filter(party -> !assessed().contains(party))
                .forEach(party -> add(
                        found,
                        at + "assessed",
                        "所考核的" + party + "不在专项行动的被考核单位之列",
                        "assesses " + party + ", which the campaign does not name",
                        "列入专项行动的被考核单位，或从考核中删去",
                        "name it in the campaign, or take it out"));
        if (!period().encloses(plan.period())) {
            add(
                    found,
                    at + "period",
                    "考核期" + plan.period() + "超出专项行动的起止时间" + period(),
                    "assesses " + plan.period() + ", outside of " + period() + " of the campaign",
                    "更正其中一个",
                    "correct one of the two");
        }
    }

    private void years(List<Problem> found) {
        for (int year = period().first().getYear();
                year <= period().last().orElseThrow().getYear();
                year++) {
            Period whole = Period.ofYear(year);
            List<AssessmentPlan> plans = assessments().stream()
                    .filter(plan -> whole.encloses(plan.period()))
                    .toList();
            if (plans.size() != 1) {
                add(
                        found,
                        "assessments",
                        year + "年有" + plans.size() + "次考核",
                        "has " + plans.size() + " assessments for " + year,
                        "每年安排一次，不多不少",
                        "plan exactly one for each year");
                continue;
            }
            List<PartyId> left = assessed().stream()
                    .filter(party -> !plans.get(0).assessed().contains(party))
                    .toList();
            if (!left.isEmpty()) {
                add(
                        found,
                        "assessments[" + plans.get(0).id() + "].assessed",
                        "没有考核" + left,
                        "leaves out " + left,
                        "纳入考核，或说明不考核的理由",
                        "assess them or say why not");
            }
        }
    }

    private static void add(List<Problem> found, String at, String zh, String en, String cureZh, String cureEn) {
        found.add(new Problem(at, new Statement(zh, en), new Statement(cureZh, cureEn)));
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
