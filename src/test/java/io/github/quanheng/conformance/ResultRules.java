package io.github.quanheng.conformance;

import io.github.quanheng.grading.AwardName;
import io.github.quanheng.grading.GradeMatrix;
import io.github.quanheng.grading.GradingScale;
import io.github.quanheng.result.AwardDecision;
import io.github.quanheng.result.AwardRule;
import io.github.quanheng.result.GradeQuota;
import io.github.quanheng.result.Ladder;
import io.github.quanheng.result.PastResult;
import io.github.quanheng.result.RankScale;
import io.github.quanheng.result.Ranking;
import io.github.quanheng.result.WarningStates;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Total;
import io.github.quanheng.value.Percentage;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a clause says about results: how units are ranked, which grades are limited, which awards and consequences follow, and the
 * readings that settle what its text leaves open.
 */
public record ResultRules(
        Optional<Ranking> ranking,
        Optional<GradeQuota> gradeQuota,
        Optional<RankScale> rankScale,
        List<AwardRule> awards,
        List<AwardName> others,
        Optional<Ladder> ladder,
        Optional<WarningStates> states,
        Map<String, Reading> readings) {

    /** One reading: another scale, another total or another ladder. */
    public record Reading(
            Optional<GradingScale> grading,
            Optional<GradeMatrix> matrix,
            Optional<Total> total,
            Optional<Ladder> ladder) {}

    /**
     * What one example leads to.
     *
     * @param history the earlier years that are given
     * @param grade the grade after quotas, or by rank
     * @param noGrade why the sheet has no grade
     * @param awards the decision on each award, by {@code "award"} for the unit and {@code "peer0 award"} for a peer
     * @param rungs the rungs that are proposed
     * @param open the rungs that are open
     * @param state the warning state at the end of the year
     * @param rank the rank
     * @param rankShare the rank by the number of units
     * @param watched the values of lines that are only watched
     * @param readings what it leads to under each reading
     */
    public record Expected(
            List<PastResult> history,
            Optional<String> grade,
            Optional<Reason> noGrade,
            Map<String, AwardDecision.Status> awards,
            Optional<List<String>> rungs,
            List<String> open,
            Optional<String> state,
            Optional<Rational> rank,
            Optional<Percentage> rankShare,
            Map<LineId, Rational> watched,
            Map<String, Read> readings) {
        static Expected past(List<PastResult> history) {
            return new Expected(
                    history,
                    Optional.empty(),
                    Optional.empty(),
                    Map.of(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Map.of(),
                    Map.of());
        }
    }

    /** What one example leads to under a reading. */
    public record Read(Optional<Rational> total, Optional<String> grade, Optional<List<String>> rungs) {}
}
