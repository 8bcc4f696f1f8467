package io.github.quanheng.result;

import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether each unit of a result is in one place, with one sheet. */
final class PlaceCheck {
    private final List<Cohort.PeerGroup> groups;
    private final List<Exclusion> exclusions;
    private final List<ScoreSheet> sheets;
    private final List<Problem> wrong = new ArrayList<>();

    PlaceCheck(List<Cohort.PeerGroup> groups, List<Exclusion> exclusions, List<ScoreSheet> sheets) {
        this.groups = groups;
        this.exclusions = exclusions;
        this.sheets = sheets;
    }

    List<Problem> problems() {
        Set<PartyId> with = new HashSet<>();
        for (int i = 0; i < sheets.size(); i++) {
            PartyId party = sheets.get(i).party();
            if (!with.add(party)) {
                add("sheets[" + i + "]", party + "有两张计分表", "保留一张", party + " has two sheets", "keep one");
            }
        }
        Set<PartyId> out = new HashSet<>();
        for (int i = 0; i < exclusions.size(); i++) {
            PartyId party = exclusions.get(i).party();
            if (!out.add(party)) {
                add("exclusions[" + i + "]", party + "写了两次", "删去一处", party + " is excluded twice", "take one away");
            }
        }
        Set<PartyId> grouped = members(out, with);
        for (int i = 0; i < sheets.size(); i++) {
            PartyId party = sheets.get(i).party();
            if (!grouped.contains(party) && !out.contains(party)) {
                add(
                        "sheets[" + i + "]",
                        party + "不在任何一组中，也没有列为不参评",
                        "编入一组，或写明不参评的理由",
                        party + " is in no peer group and not excluded",
                        "put it into one, or exclude it with a reason");
            }
        }
        return wrong;
    }

    private Set<PartyId> members(Set<PartyId> out, Set<PartyId> with) {
        Set<PartyId> grouped = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < groups.size(); i++) {
            Cohort.PeerGroup group = groups.get(i);
            String at = "groups[" + i + "]";
            if (!names.add(group.name().zh())) {
                add(
                        at + ".name",
                        "两个组都叫“" + group.name().zh() + "”",
                        "改一个名称",
                        "two peer groups are called " + group.name(),
                        "rename one");
            }
            for (int j = 0; j < group.members().size(); j++) {
                PartyId member = group.members().get(j);
                String there = at + ".members[" + j + "]";
                if (!grouped.add(member)) {
                    add(
                            there,
                            member + "在两个组中，或在一组中写了两次",
                            "一个单位只属于一组",
                            member + " is in two peer groups or twice in one",
                            "leave it in one");
                }
                if (out.contains(member)) {
                    add(
                            there,
                            member + "列为不参评，又在" + group.name() + "中",
                            "只留一处",
                            member + " is excluded and in " + group.name(),
                            "leave it in one place");
                }
                if (!with.contains(member)) {
                    add(there, member + "没有计分表", "给出计分表", member + " has no sheet", "give its sheet");
                }
            }
        }
        return grouped;
    }

    private void add(String at, String zh, String zhCure, String en, String enCure) {
        wrong.add(Problem.of(at, zh, zhCure, en, enCure));
    }
}
