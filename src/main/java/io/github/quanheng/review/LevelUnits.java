package io.github.quanheng.review;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.result.CohortResult;
import io.github.quanheng.result.History;
import io.github.quanheng.result.PastResult;
import io.github.quanheng.result.Ranking;
import io.github.quanheng.review.Trials.Trial;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Units made up to stand level (并列的试算单位): alike in every score that is compared and in all that no sheet holds. */
final class LevelUnits {
    private static final int MOST_TRIED = 100;
    private static final int MOST_GROUPS = 20;
    private static final int YEARS = 10;

    private final Scorer scorer;
    private final List<Trial> scored;

    LevelUnits(Scorer scorer, List<Trial> scored) {
        this.scorer = scorer;
        this.scored = scored;
    }

    /** Units, different ones where they can be, of which this is so when they are ranked. */
    Optional<List<AssessedUnit>> find(
            Ranking ranking, int members, Predicate<Trial> may, BiPredicate<List<AssessedUnit>, CohortResult> isOpen) {
        return Stream.concat(
                        alike(ranking, may).stream()
                                .filter(group -> group.size() > 1)
                                .limit(MOST_GROUPS),
                        scored.stream()
                                .filter(trial -> scorer.resolved().looksAtOthers() || may.test(trial))
                                .limit(MOST_TRIED)
                                .map(List::of))
                .map(trials -> group(trials, members))
                .filter(units -> isOpen.test(units, ranked(ranking, units)))
                .findFirst();
    }

    /** Trials that are alike in all scores that are compared, the most first; none where others change what a unit scores. */
    private List<List<Trial>> alike(Ranking ranking, Predicate<Trial> may) {
        if (scorer.resolved().looksAtOthers()) {
            return List.of();
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

    static List<AssessedUnit> group(List<Trial> trials, int members) {
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

    CohortResult ranked(Ranking ranking, List<AssessedUnit> units) {
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

    /** Ten years in which they won nothing. */
    static History uneventful(List<AssessedUnit> units) {
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
}
