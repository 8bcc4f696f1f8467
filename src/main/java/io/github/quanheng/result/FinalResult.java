package io.github.quanheng.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableMap;
import io.github.quanheng.internal.Check;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.score.GradeScore;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.Label;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that a year came to (年度考核结论): the result of the cohort with what was decided and proposed on it. Money and bulletins are
 * made from this, so that both speak of the same decisions.
 *
 * @param cohort the result with its sheets and standings
 * @param grades the grades after quotas; the grades of the sheets hold where no quota was applied
 * @param awards the decisions on awards
 * @param consequences what ladders proposed, with the decisions on it; what is only proposed is not done
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FinalResult(
        @JsonProperty(required = true) CohortResult cohort,
        List<GradeQuota.Decision> grades,
        List<AwardDecision> awards,
        List<Consequence> consequences) {
    /**
     * Checks that decisions speak of members and contradict one another nowhere; it names all that is wrong.
     *
     * @param cohort the result
     * @param grades the grades after quotas
     * @param awards the decisions on awards
     * @param consequences what ladders proposed, with the decisions on it
     */
    public FinalResult {
        grades = List.copyOf(grades);
        awards = List.copyOf(awards);
        consequences = List.copyOf(consequences);
        Set<PartyId> members = new HashSet<>();
        cohort.groups().forEach(group -> members.addAll(group.members()));
        List<String> wrong = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (GradeQuota.Decision each : grades) {
            check(members, seen, wrong, each.party(), List.of("grade"), "the grade");
        }
        for (AwardDecision each : awards) {
            check(
                    members,
                    seen,
                    wrong,
                    each.party(),
                    List.of("award", each.award().zh()),
                    "award " + each.award());
        }
        for (Consequence each : consequences) {
            check(
                    members,
                    seen,
                    wrong,
                    each.party(),
                    List.of(each.measure(), each.rung()),
                    each.measure().what().zh());
        }
        Check.that(wrong.isEmpty(), "final result: %s; correct them all", String.join("; ", wrong));
    }

    private static void check(
            Set<PartyId> members, Set<Object> seen, List<String> wrong, PartyId party, List<Object> key, String what) {
        if (!members.contains(party)) {
            wrong.add(what + " is decided for " + party + ", which is in no peer group");
        }
        if (!seen.add(List.of(party, key))) {
            wrong.add(what + " is decided twice for " + party);
        }
    }

    /**
     * Returns the grade that stands: after the quota where one was applied, otherwise that of the sheet.
     *
     * @param party the unit
     * @return its grade; empty when it has none or it is undecided
     */
    public Optional<Label> grade(PartyId party) {
        Optional<GradeQuota.Decision> decided =
                grades.stream().filter(each -> each.party().equals(party)).findFirst();
        return decided.isPresent()
                ? decided.get().grade()
                : cohort.sheet(party).flatMap(ScoreSheet::grade).flatMap(GradeScore::grade);
    }

    /**
     * Returns the decision on an award.
     *
     * @param party the unit
     * @param award the award
     * @return the decision, if there was one
     */
    public Optional<AwardDecision> award(PartyId party, Label award) {
        return awards.stream()
                .filter(each -> each.party().equals(party) && each.award().zh().equals(award.zh()))
                .findFirst();
    }

    /**
     * Returns the year as the history of later years: final grade, place and awards of each member.
     *
     * @param states the warning states in which units are left, where there is such a system
     * @return one result for each member, in the order of the standings
     */
    public List<PastResult> remembered(Map<PartyId, Label> states) {
        Map<PartyId, Label> known = ImmutableMap.copyOf(states);
        return cohort.standings().stream()
                .map(standing -> PastResult.of(
                        cohort.dossier(standing, History.NONE).withGrade(grade(standing.party())),
                        awards.stream()
                                .filter(each -> each.party().equals(standing.party())
                                        && each.status() == AwardDecision.Status.QUALIFIES)
                                .map(AwardDecision::award)
                                .toList(),
                        Optional.ofNullable(known.get(standing.party()))))
                .toList();
    }
}
