package io.github.quanheng.result;

import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.Subject;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The order of one peer group: buckets of units that stay level, the best first. */
final class Order {
    private final CohortResult result;

    Order(CohortResult result) {
        this.result = result;
    }

    List<Standing> standings(Cohort.PeerGroup group) {
        List<PartyId> placed = new ArrayList<>();
        List<Standing> unplaced = new ArrayList<>();
        Ranking.Key first = result.ranking().keys().get(0);
        for (PartyId member : group.members()) {
            Outcome value = value(member, first);
            if (value.number().isPresent()) {
                placed.add(member);
            } else {
                unplaced.add(new Standing(member, group.name(), value, Optional.empty(), List.of(), compared(member)));
            }
        }
        List<List<PartyId>> buckets = split(placed, 0);
        List<Standing> all = new ArrayList<>();
        int ahead = 0;
        for (int i = 0; i < buckets.size(); i++) {
            List<PartyId> level = buckets.get(i);
            Place place = new Place(ahead, level.size() - 1, placed.size() - ahead - level.size());
            for (PartyId party : level) {
                List<PartyId> others =
                        level.stream().filter(other -> !other.equals(party)).toList();
                all.add(new Standing(
                        party, group.name(), rank(place, i, others), Optional.of(place), others, compared(party)));
            }
            ahead += level.size();
        }
        all.addAll(unplaced);
        return all;
    }

    private List<Outcome> compared(PartyId party) {
        return result.ranking().keys().stream().map(key -> value(party, key)).toList();
    }

    private Outcome rank(Place place, int bucket, List<PartyId> others) {
        Rational next = Rational.of(place.ahead() + 1L);
        return switch (result.ranking().ties()) {
            case COMPETITION -> Outcome.of(next);
            case DENSE -> Outcome.of(Rational.of(bucket + 1L));
            case MEAN -> Outcome.of(next.plus(Rational.of(place.tied(), 2)));
            case ORDINAL -> others.isEmpty() ? Outcome.of(next) : Outcome.absent(Reason.UNDECIDED, Subject.of(others));
        };
    }

    /** Splits units by a key and those that stay level by the next; a key that one of them lacks separates nobody. */
    private List<List<PartyId>> split(List<PartyId> level, int at) {
        if (level.isEmpty()) {
            return List.of();
        }
        if (level.size() == 1 || at == result.ranking().keys().size()) {
            return List.of(level);
        }
        Ranking.Key key = result.ranking().keys().get(at);
        Comparator<Rational> best = key.best() == Arithmetic.End.HIGHEST
                ? Comparator.<Rational>naturalOrder().reversed()
                : Comparator.naturalOrder();
        Map<Rational, List<PartyId>> parts = new TreeMap<>(best);
        for (PartyId party : level) {
            Optional<Rational> value = value(party, key).number();
            if (value.isEmpty()) {
                return List.of(level);
            }
            parts.computeIfAbsent(value.get(), same -> new ArrayList<>()).add(party);
        }
        return parts.values().stream()
                .flatMap(part -> split(part, at + 1).stream())
                .toList();
    }

    private Outcome value(PartyId party, Ranking.Key key) {
        if (key instanceof Ranking.Score score) {
            return result.sheet(party)
                    .flatMap(sheet -> sheet.line(score.line()))
                    .map(LineScore::value)
                    .orElseGet(() -> Outcome.absent(Reason.NOT_ASSESSED, Subject.of(score.line())));
        }
        String name = ((Ranking.Given) key).name().zh();
        return Optional.ofNullable(result.given().getOrDefault(name, Map.of()).get(party))
                .map(Outcome::of)
                .orElseGet(() -> Outcome.absent(Reason.MISSING, new Subject(Subject.Sort.FIGURE, List.of(name))));
    }
}
