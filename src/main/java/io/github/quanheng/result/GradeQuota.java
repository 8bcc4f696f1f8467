package io.github.quanheng.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A grade that only so many of each peer group may have (等次名额): the scale says who reaches it, the quota who gets it, in the
 * order of rank. The score and the grade by score stay visible. Example: 14 units, 30% by FLOOR are 4 seats; the fifth has 95
 * points, reaches 优秀 and gets 良好.
 *
 * @param grade the grade that is limited
 * @param quota how many may have it; a unit whose grade was lowered has no claim, so nothing is barred here
 * @param otherwise the grade of those who reach it and get no seat
 */
public record GradeQuota(
        @JsonProperty(required = true) GradeName grade,
        @JsonProperty(required = true) Quota quota,
        @JsonProperty(required = true) GradeName otherwise) {
    /**
     * Checks that the two grades differ.
     *
     * @param grade the grade that is limited
     * @param quota how many may have it
     * @param otherwise the grade of those who get no seat
     */
    public GradeQuota {
        InvalidValue.unless(
                !grade.equals(otherwise),
                "otherwise",
                "限额的等次是%s，没有名额的也是它",
                "写下一等次",
                "quota of grade %s: those without a seat get the same grade",
                "name the next one",
                grade);
    }

    /**
     * The grade of one unit after the quota (定等结论).
     *
     * @param party the unit
     * @param byScale the grade of its sheet, if it has one
     * @param grade the grade that stands; empty when there is none or it is undecided
     * @param contest how it stood against the others, where it reaches the limited grade and has a place
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Decision(
            @JsonProperty(required = true) PartyId party,
            Optional<GradeName> byScale,
            Optional<GradeName> grade,
            Optional<Contest> contest) {
        /**
         * Returns whether the unit has another grade than its score gives, or none until somebody decides.
         *
         * @return whether the quota changed something
         */
        public boolean differs() {
            return !byScale.equals(grade);
        }
    }

    /**
     * Applies the quota.
     *
     * @param result the result of the year
     * @return the grade of each member of a peer group, in the order of the standings
     */
    public List<Decision> apply(CohortResult result) {
        List<Decision> decisions = new ArrayList<>();
        Map<PartyId, ScoreSheet> sheets = result.sheetsByParty();
        for (Cohort.PeerGroup group : result.groups()) {
            Seating seating = new Seating(quota.seats(group.members().size()), quota.cut());
            List<Standing> standings = result.standings(group);
            standings.stream()
                    .filter(standing -> standing.place().isPresent())
                    .forEach(standing -> seating.add(standing, claim(byScale(sheets, standing.party()))));
            standings.forEach(standing -> {
                Optional<GradeName> byScale = byScale(sheets, standing.party());
                decisions.add(new Decision(
                        standing.party(),
                        byScale,
                        grade(seating, standing, byScale),
                        byScale.filter(grade::equals)
                                .flatMap(reached -> standing.place())
                                .map(place -> seating.contest(standing))));
            });
        }
        return List.copyOf(decisions);
    }

    private static Optional<GradeName> byScale(Map<PartyId, ScoreSheet> sheets, PartyId party) {
        return Optional.ofNullable(sheets.get(party)).flatMap(CohortResult::gradeOf);
    }

    private Seating.Claim claim(Optional<GradeName> byScale) {
        return byScale.map(name -> name.equals(grade) ? Seating.Claim.SURE : Seating.Claim.NONE)
                .orElse(Seating.Claim.OPEN);
    }

    private Optional<GradeName> grade(Seating seating, Standing standing, Optional<GradeName> byScale) {
        if (byScale.isEmpty() || !byScale.get().equals(grade)) {
            return byScale;
        }
        if (standing.place().isEmpty()) {
            return Optional.empty();
        }
        return switch (seating.seat(standing, Seating.Claim.SURE)) {
            case TAKEN -> byScale;
            case NONE_LEFT -> Optional.of(otherwise);
            case OPEN -> Optional.empty();
        };
    }
}
