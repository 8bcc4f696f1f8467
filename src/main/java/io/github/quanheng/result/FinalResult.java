package io.github.quanheng.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableMap;
import io.github.quanheng.grading.AwardName;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.value.Problem;
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
        List<Problem> wrong = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < grades.size(); i++) {
            GradeQuota.Decision each = grades.get(i);
            check(members, seen, wrong, "grades[" + i + "]", each.party(), List.of("grade"), "等次", "the grade");
        }
        for (int i = 0; i < awards.size(); i++) {
            AwardDecision each = awards.get(i);
            check(
                    members,
                    seen,
                    wrong,
                    "awards[" + i + "]",
                    each.party(),
                    List.of(each.award()),
                    "奖项“" + each.award() + "”",
                    "award " + each.award());
        }
        for (int i = 0; i < consequences.size(); i++) {
            Consequence each = consequences.get(i);
            String what = each.measure().what().zh();
            check(
                    members,
                    seen,
                    wrong,
                    "consequences[" + i + "]",
                    each.party(),
                    List.of(each.measure(), each.rung()),
                    "“" + what + "”",
                    what);
        }
        InvalidResult.refuse("年度考核结论", "the final result", wrong);
    }

    private static void check(
            Set<PartyId> members,
            Set<Object> seen,
            List<Problem> wrong,
            String at,
            PartyId party,
            List<Object> key,
            String zh,
            String en) {
        if (!members.contains(party)) {
            wrong.add(Problem.of(
                    at,
                    zh + "定给了" + party + "，它不在任何一组中",
                    "删去，或编入一组",
                    en + " is decided for " + party + ", which is in no peer group",
                    "take it out, or put the unit into one"));
        }
        if (!seen.add(List.of(party, key))) {
            wrong.add(Problem.of(
                    at, party + "的" + zh + "定了两次", "保留一次", en + " is decided twice for " + party, "keep one decision"));
        }
    }

    /**
     * Returns a result on which nothing has been decided yet.
     *
     * @param cohort the result
     * @return the same with no quota applied, no award and no consequence
     */
    public static FinalResult of(CohortResult cohort) {
        return new FinalResult(cohort, List.of(), List.of(), List.of());
    }

    /**
     * Returns the result with the grades after a quota.
     *
     * @param decided the grades, as {@link GradeQuota#apply} gives them
     * @return the same result with those grades
     */
    public FinalResult withGrades(List<GradeQuota.Decision> decided) {
        return new FinalResult(cohort, decided, awards, consequences);
    }

    /**
     * Returns the result with the decisions on one award more.
     *
     * @param decided the decisions, as {@link AwardRules#decide} makes them
     * @return the same result with those decisions after the earlier ones
     */
    public FinalResult withAward(List<AwardDecision> decided) {
        List<AwardDecision> all = new ArrayList<>(awards);
        all.addAll(decided);
        return new FinalResult(cohort, grades, all, consequences);
    }

    /**
     * Returns the result with consequences.
     *
     * @param decided the consequences, with the decisions on them
     * @return the same result with those consequences
     */
    public FinalResult withConsequences(List<Consequence> decided) {
        return new FinalResult(cohort, grades, awards, decided);
    }

    /**
     * Returns what awards and consequences of a unit are judged by: its sheet, its place, the grade that stands, the awards so
     * far and its earlier years.
     *
     * @param party a member of a peer group
     * @param history the earlier years
     * @return its dossier
     * @throws IllegalArgumentException if it is in no peer group
     */
    public Dossier dossier(PartyId party, History history) {
        return dossier(cohort.standing(party), history);
    }

    Dossier dossier(Standing standing, History history) {
        PartyId party = standing.party();
        return new Dossier(
                cohort.sheet(party).orElseThrow(),
                grade(party),
                standing.place(),
                history,
                won(party),
                Optional.empty());
    }

    /**
     * Returns the awards of a unit (获奖).
     *
     * @param party the unit
     * @return the awards that it was found to qualify for, in the order in which they were decided
     */
    public List<AwardName> won(PartyId party) {
        return awards.stream()
                .filter(each -> each.party().equals(party) && each.status() == AwardDecision.Status.QUALIFIES)
                .map(AwardDecision::award)
                .toList();
    }

    /**
     * Returns the grade that stands: after the quota where one was applied, otherwise that of the sheet.
     *
     * @param party the unit
     * @return its grade; empty when it has none or it is undecided
     */
    public Optional<GradeName> grade(PartyId party) {
        Optional<GradeQuota.Decision> decided =
                grades.stream().filter(each -> each.party().equals(party)).findFirst();
        return decided.isPresent() ? decided.get().grade() : cohort.gradeByScale(party);
    }

    /**
     * Returns the decision on an award.
     *
     * @param party the unit
     * @param award the award
     * @return the decision, if there was one
     */
    public Optional<AwardDecision> award(PartyId party, AwardName award) {
        return awards.stream()
                .filter(each -> each.party().equals(party) && each.award().equals(award))
                .findFirst();
    }

    /**
     * Returns the year as the history of later years: final grade, place and awards of each member.
     *
     * @param states the warning states in which units are left, where there is such a system
     * @return one result for each member, in the order of the standings
     */
    public List<PastResult> remembered(Map<PartyId, StateName> states) {
        Map<PartyId, StateName> known = ImmutableMap.copyOf(states);
        return cohort.standings().stream()
                .map(standing -> PastResult.of(
                        dossier(standing, History.NONE),
                        won(standing.party()),
                        Optional.ofNullable(known.get(standing.party()))))
                .toList();
    }
}
