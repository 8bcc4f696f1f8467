package io.github.quanheng.cohort;

import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.Tenure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds everything in which a cohort contradicts itself. */
final class CohortCheck {
    private final List<Problem> problems = new ArrayList<>();
    private final Set<PartyId> known = new HashSet<>();
    private final List<AssessedUnit> units;

    CohortCheck(List<AssessedUnit> units) {
        this.units = units;
        for (int i = 0; i < units.size(); i++) {
            PartyId id = units.get(i).party().id();
            if (!known.add(id)) {
                add("units[" + i + "]", "单位" + id + "写了两次", "unit " + id + " is there twice", "请删去一个", "take one away");
            }
        }
    }

    private void add(String at, String zh, String en, String cureZh, String cureEn) {
        problems.add(new Problem(at, new Statement(zh, en), new Statement(cureZh, cureEn)));
    }

    List<Problem> problems(
            List<Cohort.PeerGroup> peerGroups, List<Cohort.Bundle> bundles, Map<PartyId, PartyId> superiors) {
        groups(peerGroups);
        bundles(bundles);
        superiors(superiors);
        return problems;
    }

    private void present(String at, PartyId unit) {
        if (!known.contains(unit)) {
            add(
                    at,
                    "单位" + unit + "不在考核对象之列",
                    unit + " is not among the units",
                    "请补上该单位，或在此删去",
                    "add it to the units, or take it out here");
        }
    }

    private void groups(List<Cohort.PeerGroup> groups) {
        Set<Label> names = new HashSet<>();
        Map<PartyId, Label> grouped = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            Cohort.PeerGroup group = groups.get(i);
            String at = "peerGroups[" + i + "]";
            if (!names.add(group.name())) {
                add(
                        at + ".name",
                        "两个组同名“" + group.name() + "”",
                        "two groups are called " + group.name(),
                        "请换一个名称，或合成一组",
                        "give it another name, or make one group of the two");
            }
            if (group.members().isEmpty()) {
                add(
                        at + ".members",
                        "组内没有单位",
                        "the group is empty",
                        "请列出成员，或删去此组",
                        "name its members, or take it away");
            }
            for (int j = 0; j < group.members().size(); j++) {
                PartyId member = group.members().get(j);
                String there = at + ".members[" + j + "]";
                present(there, member);
                Label other = grouped.putIfAbsent(member, group.name());
                if (other != null) {
                    add(
                            there,
                            "单位" + member + "已在组“" + other + "”中",
                            member + " is in the group " + other + " already",
                            "一个单位至多属于一组，请删去一处",
                            "a unit belongs to one group at most; take it out of one");
                }
            }
        }
    }

    private void bundles(List<Cohort.Bundle> bundles) {
        Map<PartyId, PartyId> leads = new LinkedHashMap<>();
        Set<PartyId> leading = new HashSet<>();
        for (int i = 0; i < bundles.size(); i++) {
            Cohort.Bundle bundle = bundles.get(i);
            String at = "bundles[" + i + "]";
            present(at + ".lead", bundle.lead());
            if (!leading.add(bundle.lead())) {
                add(
                        at + ".lead",
                        "单位" + bundle.lead() + "牵头了两处",
                        bundle.lead() + " leads two bundles",
                        "请合成一处",
                        "make one bundle of the two");
            }
            if (bundle.members().isEmpty()) {
                add(at + ".members", "没有成员", "it has no members", "请列出成员，或删去此处", "name its members, or take it away");
            }
            for (int j = 0; j < bundle.members().size(); j++) {
                PartyId member = bundle.members().get(j);
                String there = at + ".members[" + j + "]";
                present(there, member);
                PartyId other = leads.putIfAbsent(member, bundle.lead());
                if (other != null) {
                    add(
                            there,
                            "单位" + member + "已是" + other + "的成员",
                            member + " is a member of that of " + other + " already",
                            "一个单位至多是一处的成员，请删去一处",
                            "a unit is a member of one bundle at most; take it out of one");
                }
            }
        }
        circles("bundles", leads, "牵头", "leads");
        memberships(bundles);
    }

    /** Who leads and who is a member is what the units' own memberships say for the period of the lead. */
    private void memberships(List<Cohort.Bundle> bundles) {
        Map<PartyId, Party> parties = new HashMap<>();
        Map<PartyId, Period> periods = new HashMap<>();
        if (!bundles.isEmpty()) {
            units.forEach(unit -> {
                parties.put(unit.party().id(), unit.party());
                periods.put(unit.party().id(), unit.submission().period());
            });
        }
        for (int i = 0; i < bundles.size(); i++) {
            Cohort.Bundle bundle = bundles.get(i);
            Period period = periods.get(bundle.lead());
            if (period != null) {
                String at = "bundles[" + i + "].";
                Tenure.problems(bundle.lead(), bundle.members(), parties, period)
                        .forEach(each -> problems.add(new Problem(at + each.path(), each.found(), each.cure())));
            }
        }
    }

    private void superiors(Map<PartyId, PartyId> superiors) {
        superiors.forEach((unit, above) -> {
            present("superiors." + unit, unit);
            present("superiors." + unit, above);
        });
        circles("superiors", superiors, "上级", "is above");
    }

    /** Each circle of units of which each stands above the one before; whoever stands below a circle is not in it. */
    private void circles(String at, Map<PartyId, PartyId> above, String zh, String en) {
        Set<PartyId> seen = new HashSet<>();
        for (PartyId start : above.keySet()) {
            Set<PartyId> way = new LinkedHashSet<>();
            PartyId unit = start;
            while (unit != null && seen.add(unit)) {
                way.add(unit);
                unit = above.get(unit);
            }
            if (unit != null && way.contains(unit)) {
                List<PartyId> circle = new ArrayList<>();
                PartyId one = unit;
                do {
                    circle.add(one);
                    one = Objects.requireNonNull(above.get(one));
                } while (!one.equals(unit));
                String units = circle.stream().map(PartyId::toString).limit(6).collect(Collectors.joining(", "));
                String more = circle.size() > 6 ? ", …" : "";
                add(
                        at,
                        units + more + "互为" + zh,
                        units
                                + more
                                + (circle.size() == 1
                                        ? ": it " + en + " itself"
                                        : ": each " + en + " the other in a circle"),
                        "请删去其中一处",
                        "take one of them away");
            }
        }
    }
}
