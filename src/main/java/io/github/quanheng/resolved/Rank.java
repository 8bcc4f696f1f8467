package io.github.quanheng.resolved;

import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.When;
import io.github.quanheng.ranking.Level;
import io.github.quanheng.rule.Collective.Form;
import io.github.quanheng.rule.Collective.Standing;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rule.Scope;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.Subject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The place of the unit among others. */
final class Rank extends Node {
    final int id;
    final Standing standing;
    final @Nullable Node where;
    final Node[] keys;
    final int skip;
    private final LineId line;
    private final int memory;

    Rank(
            Place place,
            Standing standing,
            @Nullable Node where,
            List<Node> keys,
            int skip,
            LineId line,
            int id,
            int memory) {
        super(place);
        this.standing = standing;
        this.where = where;
        this.keys = keys.toArray(Node[]::new);
        this.skip = skip;
        this.line = line;
        this.id = id;
        this.memory = memory;
    }

    @Override
    int work(State x) {
        Field field;
        if (standing.among() == Scope.Relation.PEERS) {
            int group = x.run.group(x.index);
            if (group < 0) {
                x.lacks(slot, Reason.NO_PEERS, Subject.of(line));
                return keep(x, new Derivation.Given(at(), x.outcome(slot)));
            }
            field = x.when == null && x.each == null
                    ? x.run.field(this, group, () -> over(x, x.run.members(group)))
                    : over(x, x.run.members(group));
        } else {
            int[] related = x.run.related(x.index, standing.among(), false);
            field = over(
                    x,
                    IntStream.concat(IntStream.of(x.index), IntStream.of(related))
                            .toArray());
        }
        return place(x, field);
    }

    private Field over(State x, int[] units) {
        Field field = new Field(this, x.explain);
        for (int unit : units) {
            State other = x.run.state(unit);
            Map<String, Datum> row = other.row;
            When when = other.when;
            ResolvedLine each = other.each;
            long frame = other.frame;
            other.move(null, x.when, x.each);
            field.add(other);
            other.back(row, when, each, frame);
        }
        field.sort();
        return field;
    }

    private int place(State x, Field field) {
        Level<Field.Entry> own = field.level(x.index);
        if (own == null) {
            Field.Entry entry = field.unplaced(x.index);
            x.absent(slot, entry.absent(), entry.detail());
            return keep(x, new Derivation.Given(at(), x.outcome(slot)));
        }
        if (field.isOpen(x, slot)) {
            return keep(x, new Derivation.Given(at(), x.outcome(slot)));
        }
        int placed = own.placed();
        int ahead = own.ahead();
        int level = own.members().size();
        if (own.isOpen(standing.ties())) {
            x.lacks(slot, Reason.UNDECIDED, Subject.of(line));
        } else if (standing.as() != Form.SHARE_BEHIND) {
            x.set(slot, own.twiceRank(standing.ties()), standing.as() == Form.RANK_SHARE ? 2L * placed : 2);
        } else if (placed == 1) {
            x.lacks(slot, Reason.BELOW_MINIMUM, Subject.of(line));
        } else {
            x.set(slot, placed - ahead - level, placed - 1L);
        }
        if (!x.explain) {
            return x.k[slot];
        }
        return keep(
                x,
                new Derivation.Placed(
                        at(),
                        x.outcome(slot),
                        placed,
                        ahead,
                        level,
                        own.members().get(0).keys().stream().map(Outcome::of).toList(),
                        field.competitors(),
                        field.leftOut()));
    }

    private int keep(State x, Derivation how) {
        if (x.explain) {
            x.o[memory] = how;
        }
        return x.k[slot];
    }

    @Override
    Derivation derive(State x) {
        return (Derivation) Objects.requireNonNull(x.o[memory]);
    }
}
