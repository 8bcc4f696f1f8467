package io.github.quanheng.campaign;

import io.github.quanheng.assessment.AssessmentPlan;
import io.github.quanheng.party.Duty;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.party.Roster;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds a campaign against the roster, and its assessments against the campaign. */
final class CampaignCheck {
    private final Campaign campaign;
    private final Roster roster;
    private final List<Problem> found = new ArrayList<>();

    CampaignCheck(Campaign campaign, Roster roster) {
        this.campaign = campaign;
        this.roster = roster;
    }

    List<Problem> problems() {
        Set<PartyId> bearing = new HashSet<>();
        campaign.duties().forEach(duty -> bearing.add(duty.party()));
        for (PartyId member : campaign.members()) {
            if (!bearing.contains(member)) {
                add(
                        "duties",
                        "没有写明成员单位" + member + "的职责",
                        "gives member " + member + " no duty",
                        "写明其职责",
                        "say what it has to do");
            }
        }
        campaign.duties().stream()
                .map(Duty::party)
                .distinct()
                .filter(party -> !campaign.members().contains(party))
                .forEach(party -> add(
                        "duties",
                        party + "有职责，但不是成员单位",
                        "gives " + party + " a duty, which is no member",
                        "将其列为成员单位",
                        "make it a member"));
        List<PartyId> leads = campaign.duties().stream()
                .filter(duty -> duty.kind() == Duty.Kind.LEAD)
                .map(Duty::party)
                .distinct()
                .toList();
        if (leads.size() != 1) {
            add(
                    "duties",
                    leads.isEmpty() ? "没有牵头单位" : "牵头单位有" + leads.size() + "家：" + leads,
                    "is led by " + leads,
                    "确定一家牵头，其余配合",
                    "let exactly one member lead");
        }
        for (PartyId party : campaign.members()) {
            if (roster.find(party).isEmpty()) {
                add(
                        "members",
                        "成员单位" + party + "不在名册中",
                        "names " + party + ", which the roster does not hold",
                        "列入名册",
                        "add it");
            }
        }
        for (PartyId party : campaign.assessed()) {
            if (roster.find(party)
                    .filter(known -> campaign.assessedKinds().contains(known.kind()))
                    .isEmpty()) {
                add(
                        "assessed",
                        "被考核单位" + party + "在名册中不是" + kinds() + "一类",
                        "assesses " + party + ", which the roster does not hold as " + kinds(),
                        "更正编号或类别",
                        "correct the id or the kind");
            }
        }
        for (PartyKind kind : campaign.assessedKinds()) {
            if (!campaign.assessed().isEmpty()
                    && campaign.assessed().stream()
                            .flatMap(id -> roster.find(id).stream())
                            .noneMatch(party -> party.kind() == kind)
                    && campaign.assessedKinds().size() > 1) {
                add(
                        "assessedKind",
                        "列了" + kind + "一类，但被考核单位中没有这一类",
                        "assesses parties of kind " + kind + ", but names none",
                        "列出单位，或删去这一类",
                        "name them or drop the kind");
            }
        }
        campaign.assessments().forEach(plan -> strangers(plan));
        years();
        return List.copyOf(found);
    }

    private String kinds() {
        return campaign.assessedKinds().size() == 1
                ? campaign.assessedKinds().get(0).name()
                : campaign.assessedKinds().toString();
    }

    private void strangers(AssessmentPlan plan) {
        String at = "assessments[" + plan.id() + "].";
        if (roster.find(plan.assessor()).isEmpty()) {
            add(
                    at + "assessor",
                    "考核单位" + plan.assessor() + "不在名册中",
                    "is carried out by " + plan.assessor() + ", which the roster does not hold",
                    "列入名册，或更正编号",
                    "add it or correct the id");
        }
        plan.assessed().stream()
                .filter(party -> !campaign.assessed().contains(party))
                .forEach(party -> add(
                        at + "assessed",
                        "所考核的" + party + "不在专项行动的被考核单位之列",
                        "assesses " + party + ", which the campaign does not name",
                        "列入专项行动的被考核单位，或从考核中删去",
                        "name it in the campaign, or take it out"));
        if (!campaign.period().encloses(plan.period())) {
            add(
                    at + "period",
                    "考核期" + plan.period() + "超出专项行动的起止时间" + campaign.period(),
                    "assesses " + plan.period() + ", outside of " + campaign.period() + " of the campaign",
                    "更正其中一个",
                    "correct one of the two");
        }
    }

    private void years() {
        for (int year = campaign.period().first().getYear();
                year <= campaign.period().last().orElseThrow().getYear();
                year++) {
            Period whole = Period.ofYear(year);
            List<AssessmentPlan> plans = campaign.assessments().stream()
                    .filter(plan -> whole.encloses(plan.period()))
                    .toList();
            if (plans.size() != 1) {
                add(
                        "assessments",
                        year + "年有" + plans.size() + "次考核",
                        "has " + plans.size() + " assessments for " + year,
                        "每年安排一次，不多不少",
                        "plan exactly one for each year");
                continue;
            }
            List<PartyId> left = campaign.assessed().stream()
                    .filter(party -> !plans.get(0).assessed().contains(party))
                    .toList();
            if (!left.isEmpty()) {
                add(
                        "assessments[" + plans.get(0).id() + "].assessed",
                        "没有考核" + left,
                        "leaves out " + left,
                        "纳入考核，或说明不考核的理由",
                        "assess them or say why not");
            }
        }
    }

    private void add(String at, String zh, String en, String cureZh, String cureEn) {
        found.add(new Problem(at, new Statement(zh, en), new Statement(cureZh, cureEn)));
    }
}
