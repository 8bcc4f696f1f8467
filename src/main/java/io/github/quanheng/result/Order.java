package io.github.quanheng.result;

import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.ranking.Level;
import io.github.quanheng.ranking.Levels;
import io.github.quanheng.ranking.Ties;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.score.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The order of one peer group: levels of units that no key separates, the best first, then those that are not placed. */
final class Order {
    private final CohortResult result;
    private final Map<PartyId, ScoreSheet> sheets;

    Order(CohortResult result) {
        this.result = result;
        this.sheets = result.sheetsByParty();
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
        List<Standing> all = new ArrayList<>();
        for (Level<PartyId> level : levels(placed)) {
            for (PartyId party : level.members()) {
                List<PartyId> others = level.members().stream()
                        .filter(other -> !other.equals(party))
                        .toList();
                all.add(new Standing(
                        party, group.name(), rank(level, others), Optional.of(level.place()), others, compared(party)));
            }
        }
        all.addAll(unplaced);
        return all;
    }

    private List<Level<PartyId>> levels(List<PartyId> placed) {
        List<Ranking.Key> keys = result.ranking().keys();
        return Levels.of(
                placed,
                keys.stream().map(Ranking.Key::best).toList(),
                (party, key) -> value(party, keys.get(key)).number().orElse(null));
    }

    private List<Outcome> compared(PartyId party) {
        return result.ranking().keys().stream().map(key -> value(party, key)).toList();
    }

    private Outcome rank(Level<PartyId> level, List<PartyId> others) {
        Ties ties = result.ranking().ties();
        return level.isOpen(ties) ? Outcome.absent(Reason.UNDECIDED, Subject.of(others)) : Outcome.of(level.rank(ties));
    }

    private Outcome value(PartyId party, Ranking.Key key) {
        if (key instanceof Ranking.Score score) {
            return Optional.ofNullable(sheets.get(party))
                    .flatMap(sheet -> sheet.line(score.line()))
                    .map(LineScore::value)
                    .orElseGet(() -> Outcome.absent(Reason.NOT_ASSESSED, Subject.of(score.line())));
        }
        String name = ((Ranking.Fact) key).name().zh();
        return Optional.ofNullable(result.given().getOrDefault(name, Map.of()).get(party))
                .map(Outcome::of)
                .orElseGet(() -> Outcome.absent(Reason.MISSING, new Subject(Subject.Sort.FIGURE, List.of(name))));
    }
}
