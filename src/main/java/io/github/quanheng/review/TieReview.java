package io.github.quanheng.review;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.PartyId;
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
import io.github.quanheng.result.PastResult;
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
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where units that score alike stay level and not all of them can have what is given out. It is shown by units that are: scored as one peer group, ranked
 * and seated as the rules say, with no further fact between them.
 */
final class TieReview {
    private static final int MOST_MEMBERS = 1_000;
    private static final int MOST_TRIED = 100;
    private static final int MOST_GROUPS = 20;
    private static final int YEARS = 10;

    private final Scorer scorer;
    private final List<Trial> scored;
    private final Report report;

    TieReview(Scorer scorer, List<Trial> scored, Report report) {
        this.scorer = scorer;
        this.scored = scored;
        this.report = report;
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
            List<AssessedUnit> two = group(List.of(trial), 2);
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
            level(
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
                .flatMap(members -> level(
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
            List<AssessedUnit> one = group(scored.subList(0, 1), 1);
            rules.decide(FinalResult.of(ranked(how.ranking(), one)), uneventful(one), names);
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
                level(how.ranking(), members.get(), trial -> true, (units, result) -> {
                            History history = uneventful(units);
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

    /** Ten years in which they won nothing. */
    private static History uneventful(List<AssessedUnit> units) {
        return new History(units.stream()
                .flatMap(unit -> {
                    int year = unit.submission().period().last().orElseThrow().getYear();
                    return IntStream.rangeClosed(1, YEARS)
                            .mapToObj(back -> new PastResult(
                                    unit.party().id(),
                                    year - back,
                                    Optional.empty(),
                                    Optional.empty(),
                                    List.of(),
                                    Optional.empty()));
                })
                .toList());
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

    /** Units, different ones where they can be, of which this is so when they are ranked. */
    private Optional<List<AssessedUnit>> level(
            Ranking ranking, int members, Predicate<Trial> may, BiPredicate<List<AssessedUnit>, CohortResult> isOpen) {
        List<List<Trial>> alike = alike(ranking, may);
        return Stream.concat(
                        alike.stream().filter(group -> group.size() > 1).limit(MOST_GROUPS),
                        alike.stream().flatMap(List::stream).map(List::of).limit(MOST_TRIED))
                .map(trials -> group(trials, members))
                .filter(units -> isOpen.test(units, ranked(ranking, units)))
                .findFirst();
    }

    /** Trials that are alike in all scores that are compared, the most first; each by itself where others change what it scores. */
    private List<List<Trial>> alike(Ranking ranking, Predicate<Trial> may) {
        if (scorer.resolved().looksAtOthers()) {
            return scored.stream().map(List::of).toList();
        }
        Map<List<Outcome>, Map<Object, Trial>> groups = new LinkedHashMap<>();
        scored.stream()
                .filter(may)
                .filter(trial -> trial.sheet().total().score().number().isPresent())
                .forEach(trial -> groups.computeIfAbsent(compared(ranking, trial.sheet()), key -> new LinkedHashMap<>())
                        .putIfAbsent(trial.unit().submission().observations(), trial));
        return groups.values().stream()
                .map(trials -> List.copyOf(trials.values()))
                .sorted(Comparator.comparing((List<Trial> trials) -> trials.size())
                        .reversed())
                .toList();
    }

    private static List<Outcome> compared(Ranking ranking, ScoreSheet sheet) {
        return ranking.keys().stream()
                .filter(Ranking.Score.class::isInstance)
                .map(key -> sheet.line(((Ranking.Score) key).line()))
                .flatMap(Optional::stream)
                .map(LineScore::value)
                .toList();
    }

    private static List<AssessedUnit> group(List<Trial> trials, int members) {
        return IntStream.range(0, members)
                .mapToObj(i -> named(trials.get(i % trials.size()).unit(), "t" + (i + 1)))
                .toList();
    }

    private static AssessedUnit named(AssessedUnit unit, String id) {
        Organisation party = Organisation.builder()
                .id(PartyId.of(id))
                .name(unit.party().name())
                .kind(unit.party().kind())
                .putAllOwn(unit.party().own())
                .build();
        Submission submission = unit.submission();
        return new AssessedUnit(
                party, new Submission(party.id(), submission.period(), submission.observations()), unit.targets());
    }

    private CohortResult ranked(Ranking ranking, List<AssessedUnit> units) {
        Cohort cohort = Cohort.ofPeers(units);
        LocalDate day = units.get(0).submission().period().last().orElseThrow();
        ImmutableMap.Builder<String, Map<PartyId, Rational>> given = ImmutableMap.builder();
        for (Ranking.Key key : ranking.keys()) {
            if (key instanceof Ranking.Fact fact) {
                ImmutableMap.Builder<PartyId, Rational> facts = ImmutableMap.builder();
                for (int i = 0; i < units.size(); i++) {
                    facts.put(
                            units.get(i).party().id(),
                            fact instanceof Ranking.Lot ? Rational.of(i + 1) : Rational.ZERO);
                }
                given.put(fact.name().zh(), facts.buildOrThrow());
            }
        }
        return new CohortResult(
                day, cohort.peerGroups(), List.of(), scorer.score(cohort), ranking, given.buildKeepingLast());
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
