package io.github.quanheng.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.grading.GradeEffect;
import io.github.quanheng.grading.GradingScale;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.ranking.Place;
import io.github.quanheng.ranking.Ties;
import io.github.quanheng.result.AwardDecision;
import io.github.quanheng.result.AwardRules;
import io.github.quanheng.result.CohortResult;
import io.github.quanheng.result.Dossier;
import io.github.quanheng.result.FinalResult;
import io.github.quanheng.result.GradeQuota;
import io.github.quanheng.result.History;
import io.github.quanheng.result.Ladder;
import io.github.quanheng.result.Ranking;
import io.github.quanheng.result.ResultNames;
import io.github.quanheng.result.Standing;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Percentage;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the scores of an example lead to: ranks, grades after quotas, awards, consequences, warning states. */
final class ResultCheck {
    private static final PartyId UNIT = PartyId.of("unit");

    private final ResultRules rules;
    private final CohortResult cohort;
    private final History history;
    private final Rulebook rulebook;

    private ResultCheck(Clause clause, Example example, List<ScoreSheet> sheets) {
        rules = clause.results().orElseThrow();
        rulebook = clause.rulebook(List.of(), ClauseConformanceTest.NEUTRAL);
        Ranking ranking = rules.ranking().orElseGet(() -> Ranking.byTotal(Ties.COMPETITION));
        cohort = new CohortResult(
                LocalDate.of(2021, 1, 31), example.cohort().peerGroups(), List.of(), sheets, ranking, facts(ranking));
        history =
                new History(example.result().map(ResultRules.Expected::history).orElse(List.of()));
    }

    /** What the ranking compares and no example gives for anybody: last year's score, a lot. */
    private static Map<String, Map<PartyId, Rational>> facts(Ranking ranking) {
        return ranking.keys().stream()
                .filter(Ranking.Fact.class::isInstance)
                .collect(Collectors.toMap(key -> ((Ranking.Fact) key).name().zh(), key -> Map.of()));
    }

    static void check(Clause clause, Example example, List<ScoreSheet> sheets, ResultRules.Expected expected) {
        expected.noGrade()
                .ifPresent(reason -> assertThat(
                                sheets.get(0).grade().orElseThrow().absent().map(Outcome.Absent::why))
                        .contains(reason));
        expected.watched()
                .forEach((line, value) ->
                        assertThat(sheets.get(0).item(line.value()).watched()).contains(Outcome.of(value)));
        if (clause.results().isEmpty()) {
            return;
        }
        ResultCheck check = new ResultCheck(clause, example, sheets);
        Standing standing = check.cohort.standing(UNIT);
        expected.grade().ifPresent(grade -> assertThat(check.grade()).contains(grade));
        expected.rank().ifPresent(rank -> assertThat(standing.rank()).isEqualTo(Outcome.of(rank)));
        expected.rankShare().ifPresent(share -> assertThat(share(standing)).isEqualTo(share));
        if (!expected.awards().isEmpty()) {
            List<AwardDecision> decisions = check.awards();
            expected.awards()
                    .forEach((who, status) -> assertThat(decisions)
                            .as(who)
                            .anyMatch(one -> who.equals(name(one)) && one.status() == status));
        }
        if (expected.rungs().isPresent() || !expected.open().isEmpty()) {
            Ladder.Proposal proposal = check.rules.ladder().orElseThrow().propose(check.dossier(), check.names());
            assertThat(proposal.open()).extracting(Label::zh).isEqualTo(expected.open());
            assertThat(rungs(proposal)).isEqualTo(expected.rungs().orElse(List.of()));
            assertThat(proposal.consequences()).allMatch(one -> !one.evidence().isEmpty());
        }
        expected.state().ifPresent(state -> assertThat(check.state()).contains(state));
    }

    static void reading(Clause clause, Example example, String name, ResultRules.Read expected) {
        assertThat(clause.results().orElseThrow().readings()).containsKey(name);
        ResultRules.Reading reading = clause.results().orElseThrow().readings().get(name);
        List<GradeEffect> effects = clause.grading().map(GradingScale::effects).orElse(List.of());
        List<ScoreSheet> sheets = Scorer.of(clause.rulebook(
                        List.of(),
                        ClauseConformanceTest.NEUTRAL,
                        reading.matrix()
                                .map(matrix -> matrix.scale(effects))
                                .or(reading::grading)
                                .or(clause::grading),
                        reading.total().or(clause::total)))
                .score(example.cohort());
        expected.total()
                .ifPresent(total -> assertThat(sheets.get(0).total().score()).isEqualTo(Outcome.of(total)));
        expected.grade()
                .ifPresent(grade -> assertThat(
                                sheets.get(0).grade().orElseThrow().grade().map(Object::toString))
                        .contains(grade));
        expected.rungs().ifPresent(rungs -> {
            ResultCheck check = new ResultCheck(clause, example, sheets);
            assertThat(rungs(reading.ladder().orElseThrow().propose(check.dossier(), check.names())))
                    .isEqualTo(rungs);
        });
    }

    /** Everything that the clause decides for the unit: {@code award=STATUS}, rungs, {@code 待定} rungs, the state. */
    static String summary(Clause clause, Example example, List<ScoreSheet> sheets) {
        ResultCheck check = new ResultCheck(clause, example, sheets);
        List<String> parts = new ArrayList<>();
        if (check.rules.gradeQuota().isPresent() || check.rules.rankScale().isPresent()) {
            parts.add(check.grade().orElse("无"));
        }
        check.awards().stream()
                .filter(one -> one.party().equals(UNIT))
                .forEach(one -> parts.add(one.award() + "=" + one.status()));
        check.rules.ladder().ifPresent(ladder -> {
            Ladder.Proposal proposal = ladder.propose(check.dossier(), check.names());
            parts.add(proposal.open().isEmpty() ? String.join(" ", rungs(proposal)) : "待定" + proposal.open());
        });
        check.rules.states().ifPresent(states -> parts.add(check.state().orElse("无")));
        return String.join("; ", parts);
    }

    private Dossier dossier() {
        return FinalResult.of(cohort).dossier(UNIT, history);
    }

    private Optional<String> state() {
        return rules.states().orElseThrow().next(dossier(), names()).to().map(Object::toString);
    }

    private Optional<String> grade() {
        if (rules.rankScale().isPresent()) {
            return cohort.standing(UNIT)
                    .place()
                    .map(place -> rules.rankScale().get().grade(place).toString());
        }
        return rules.gradeQuota().orElseThrow().apply(cohort).stream()
                .filter(one -> one.party().equals(UNIT))
                .findFirst()
                .flatMap(GradeQuota.Decision::grade)
                .map(Object::toString);
    }

    private List<AwardDecision> awards() {
        return awardRules().decide(FinalResult.of(cohort), history, names()).awards();
    }

    private AwardRules awardRules() {
        return new AwardRules(rules.awards(), rules.others());
    }

    private ResultNames names() {
        return rules.states()
                .map(states -> ResultNames.of(rulebook, awardRules(), states))
                .orElseGet(() -> ResultNames.of(rulebook, awardRules()));
    }

    private static String name(AwardDecision decision) {
        return decision.party().equals(UNIT) ? decision.award().toString() : decision.party() + " " + decision.award();
    }

    private static List<String> rungs(Ladder.Proposal proposal) {
        return proposal.consequences().stream()
                .map(one -> one.rung().zh())
                .distinct()
                .toList();
    }

    private static Percentage share(Standing standing) {
        Place place = standing.place().orElseThrow();
        return new Percentage(Rational.of(place.ahead() + 1L, place.size()));
    }
}
