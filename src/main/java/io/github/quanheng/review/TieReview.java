package io.github.quanheng.review;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.ranking.Ties;
import io.github.quanheng.resolved.Place;
import io.github.quanheng.result.AwardDecision;
import io.github.quanheng.result.AwardRule;
import io.github.quanheng.result.AwardRules;
import io.github.quanheng.result.CohortResult;
import io.github.quanheng.result.FinalResult;
import io.github.quanheng.result.GradeQuota;
import io.github.quanheng.result.History;
import io.github.quanheng.result.InvalidAwards;
import io.github.quanheng.result.Quota;
import io.github.quanheng.result.Ranking;
import io.github.quanheng.result.ResultNames;
import io.github.quanheng.review.Trials.Trial;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.CollectiveTerm;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.GradeScore;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where units that score alike stay level and not all of them can have what is given out. It is shown by units that are: scored as one peer group, ranked
 * and seated as the rules say, with no further fact between them.
 */
final class TieReview {
    private static final int MOST_MEMBERS = 1_000;
    private static final int MOST_TRIED = 100;

    private final Scorer scorer;
    private final List<Trial> scored;
    private final Report report;
    private final LevelUnits level;

    TieReview(Scorer scorer, List<Trial> scored, Report report) {
        this.scorer = scorer;
        this.scored = scored;
        this.report = report;
        this.level = new LevelUnits(scorer, scored);
    }

    void look(Optional<Distribution> distribution) {
        rules();
        distribution.ifPresent(how -> {
            ranks(how.ranking());
            how.grades().stream()
                    .filter(quota -> quota.quota().cut() == Quota.Cut.UNDECIDED)
                    .forEach(quota -> grade(how.ranking(), quota));
            how.awards().ifPresent(awards -> awards(how, awards));
        });
    }

    /** Rules that give marks by a place which those who are level do not have. */
    private void rules() {
        Set<String> open = scorer.resolved().places().stream()
                .filter(place -> leavesTies(place.source()))
                .map(Place::at)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (Trial trial : scored.subList(0, Math.min(scored.size(), MOST_TRIED))) {
            if (open.isEmpty()) {
                return;
            }
            List<AssessedUnit> two = LevelUnits.group(List.of(trial), 2);
            List<ScoreSheet> sheets = scorer.score(Cohort.ofPeers(two));
            sheets.get(0)
                    .items()
                    .forEach(item -> item.rule()
                            .tree()
                            .filter(step -> step instanceof Derivation.Placed placed && isLevel(placed))
                            .filter(step -> open.remove(step.at()))
                            .forEach(step ->
                                    report.add(Kind.TIE_UNBROKEN, step.at(), "", () -> witnesses(two, item.line()))));
        }
    }

    private static boolean leavesTies(Node node) {
        return (node instanceof Collective.Standing standing
                        && standing.ties() == Ties.UNDECIDED
                        && standing.as() == Collective.Form.RANK)
                || (node instanceof CollectiveTerm.Rank rank && rank.ties() == Ties.UNDECIDED);
    }

    private static boolean isLevel(Derivation.Placed placed) {
        return placed.level() > 0
                && placed.outcome().reason().filter(Reason.UNDECIDED::equals).isPresent();
    }

    private void ranks(Ranking ranking) {
        if (ranking.ties() == Ties.UNDECIDED) {
            level.find(
                            ranking,
                            2,
                            trial -> true,
                            (units, result) -> result.standings().stream()
                                    .allMatch(standing -> standing.place().isPresent()
                                            && standing.rank().reason().isPresent()))
                    .ifPresent(units ->
                            report.add(Kind.TIE_UNBROKEN, "ranking.ties", "", () -> witnesses(units, LineId.TOTAL)));
        }
    }

    private void grade(Ranking ranking, GradeQuota quota) {
        members(quota.quota())
                .flatMap(members -> level.find(
                        ranking,
                        members,
                        trial -> trial.sheet()
                                .grade()
                                .flatMap(GradeScore::grade)
                                .filter(quota.grade()::equals)
                                .isPresent(),
                        (units, result) -> quota.apply(result).stream()
                                .allMatch(each -> each.grade().isEmpty()
                                        && each.contest()
                                                .filter(contest -> contest.open() == 0)
                                                .isPresent())))
                .ifPresent(units -> report.add(
                        Kind.TIE_UNBROKEN,
                        "grades[" + quota.grade() + "].quota.cut",
                        "",
                        () -> witnesses(units, LineId.TOTAL)));
    }

    private void awards(Distribution how, AwardRules rules) {
        ResultNames names = how.states()
                .map(states -> ResultNames.of(scorer.rulebook(), rules, states))
                .orElseGet(() -> ResultNames.of(scorer.rulebook(), rules));
        try {
            List<AssessedUnit> one = LevelUnits.group(scored.subList(0, 1), 1);
            rules.decide(FinalResult.of(level.ranked(how.ranking(), one)), LevelUnits.uneventful(one), names);
        } catch (InvalidAwards refused) {
            refused.problems().forEach(report::refused);
            return;
        }
        for (int i = 0; i < rules.awards().size(); i++) {
            AwardRule award = rules.awards().get(i);
            Optional<Quota> quota = award.quota().filter(limit -> limit.cut() == Quota.Cut.UNDECIDED);
            Optional<Integer> members = quota.flatMap(TieReview::members);
            if (members.isPresent()) {
                AwardRules limited = upTo(rules, i, award.quota());
                AwardRules open = upTo(rules, i, Optional.empty());
                level.find(how.ranking(), members.get(), trial -> true, (units, result) -> {
                            History history = LevelUnits.uneventful(units);
                            return all(result, history, open, names, AwardDecision.Status.QUALIFIES)
                                    && all(result, history, limited, names, AwardDecision.Status.UNDECIDED);
                        })
                        .ifPresent(units -> report.add(
                                Kind.TIE_UNBROKEN,
                                "awards[" + award.name() + "].quota.cut",
                                "",
                                () -> witnesses(units, LineId.TOTAL)));
            }
        }
    }

    /** The awards up to one with its quota; of those before it nobody gets any. */
    private static AwardRules upTo(AwardRules rules, int at, Optional<Quota> quota) {
        Quota nobody = new Quota(new Quota.Seats(0), Quota.Barred.PASSES_ON, Quota.Cut.NONE);
        List<AwardRule> all = new ArrayList<>();
        rules.awards().subList(0, at).forEach(earlier -> all.add(limited(earlier, Optional.of(nobody))));
        all.add(limited(rules.awards().get(at), quota));
        return new AwardRules(all, rules.others());
    }

    private static AwardRule limited(AwardRule award, Optional<Quota> quota) {
        return new AwardRule(award.name(), award.when(), award.bars(), quota, award.clause());
    }

    private static boolean all(
            CohortResult result, History history, AwardRules rules, ResultNames names, AwardDecision.Status status) {
        AwardRule last = rules.awards().get(rules.awards().size() - 1);
        return rules.decide(FinalResult.of(result), history, names).awards().stream()
                .filter(decision -> decision.award().equals(last.name()))
                .allMatch(decision -> decision.status() == status);
    }

    /** The smallest group in which some get a seat and some do not. */
    private static Optional<Integer> members(Quota quota) {
        return IntStream.rangeClosed(2, MOST_MEMBERS)
                .filter(members -> quota.seats(members) > 0 && quota.seats(members) < members)
                .boxed()
                .findFirst();
    }

    private List<Witness> witnesses(List<AssessedUnit> units, LineId line) {
        return scorer.score(Cohort.ofPeers(units)).stream()
                .map(sheet -> new Witness(
                        units.stream()
                                .filter(unit -> unit.party().id().equals(sheet.party()))
                                .findFirst()
                                .orElseThrow(),
                        line,
                        sheet.line(line).orElseThrow().value()))
                .toList();
    }
}
