package io.github.quanheng.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.grading.Grade;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.grading.GradingScale;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.statistics.PercentileMethod;
import io.github.quanheng.value.Percentage;
import io.github.quanheng.value.Points;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Optional;

/**
 * One unit beside its peers (同类对照): where it stands, how the totals of its group are spread, and how far the next grade is. It
 * is for reading a sheet; nothing is decided by it.
 *
 * @param standing where it stands
 * @param spread how the totals of the group are spread; empty when none of them has one
 * @param next the grade above its own; empty for the best grade and where it has no grade
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PeerContext(
        @JsonProperty(required = true) Standing standing, Optional<Spread> spread, Optional<NextGrade> next) {
    /**
     * How the totals of a group are spread (分布), the unit's own included.
     *
     * @param count how many of the group have a total
     * @param lowest the lowest total; left out where it would tell the total of the last
     * @param lower the lower quartile
     * @param median the median
     * @param upper the upper quartile
     * @param highest the highest total; left out where it would tell the total of the first
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Spread(
            @JsonProperty(required = true) int count,
            Optional<Points> lowest,
            @JsonProperty(required = true) Points lower,
            @JsonProperty(required = true) Points median,
            @JsonProperty(required = true) Points upper,
            Optional<Points> highest) {
        /**
         * Returns the spread of the totals of a peer group.
         *
         * @param cohort the result
         * @param group one of its peer groups
         * @param method how quartiles are read
         * @return their spread; empty when no member has a total
         */
        public static Optional<Spread> of(CohortResult cohort, Cohort.PeerGroup group, PercentileMethod method) {
            List<Rational> totals = group.members().stream()
                    .flatMap(member -> total(cohort, member).stream())
                    .sorted()
                    .toList();
            return totals.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Spread(
                            totals.size(),
                            Optional.of(new Points(totals.get(0))),
                            at("25%", totals, method),
                            at("50%", totals, method),
                            at("75%", totals, method),
                            Optional.of(new Points(totals.get(totals.size() - 1)))));
        }

        /**
         * Returns the spread for readers who may not read every total: who is first or last is often known.
         *
         * @return the same without the lowest and the highest total
         */
        public Spread withoutEnds() {
            return new Spread(count, Optional.empty(), lower, median, upper, Optional.empty());
        }

        private static Points at(String part, List<Rational> totals, PercentileMethod method) {
            return new Points(method.of(Percentage.of(part), totals));
        }
    }

    /**
     * The grade above (上一等次) and what is missing to it.
     *
     * @param grade the grade
     * @param missing how many marks the total lacks; empty when the total is enough and something else is lacking, or the
     *     grade does not ask for a total
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record NextGrade(@JsonProperty(required = true) GradeName grade, Optional<Points> missing) {}

    /**
     * Returns a unit of a result beside its peers.
     *
     * @param result the result, with the unit in a peer group
     * @param party the unit
     * @param scale the grades of the rulebook, if it has any
     * @param method how quartiles are read; definitions differ, so it must be named
     * @return the unit beside its peers
     * @throws IllegalArgumentException if it is in no peer group, or its grade is none of the scale
     */
    public static PeerContext of(
            FinalResult result, PartyId party, Optional<GradingScale> scale, PercentileMethod method) {
        CohortResult cohort = result.cohort();
        Standing standing = cohort.standing(party);
        Cohort.PeerGroup group = cohort.groups().stream()
                .filter(each -> each.name().equals(standing.group()))
                .findFirst()
                .orElseThrow();
        Optional<Grade> above = scale.flatMap(grades -> result.grade(party).flatMap(grade -> grades.above(grade)));
        return new PeerContext(
                standing,
                Spread.of(cohort, group, method),
                above.map(grade -> new NextGrade(grade.name(), missing(total(cohort, party), grade))));
    }

    private static Optional<Rational> total(CohortResult cohort, PartyId party) {
        return cohort.sheet(party).flatMap(sheet -> sheet.total().score().number());
    }

    private static Optional<Points> missing(Optional<Rational> total, Grade grade) {
        return total.flatMap(got -> grade.totalAskedFor().map(asked -> asked.minus(got)))
                .filter(gap -> gap.signum() > 0)
                .map(Points::new);
    }
}
