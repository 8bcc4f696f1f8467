package io.github.quanheng.resolved;

import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.When;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rule.Scope;
import io.github.quanheng.rule.Statistic;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.Subject;
import io.github.quanheng.value.Rational;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A statistic over records, units, lines or periods. */
final class Gather extends Node {
    final int id;
    final @Nullable Node where;
    final @Nullable Node value;
    final Statistic as;
    final int skip;
    private final Collective.Aggregate aggregate;
    private final List<ResolvedLine> lines;
    private final LineId line;
    private final int memory;

    Gather(
            Place place,
            Collective.Aggregate aggregate,
            @Nullable Node where,
            @Nullable Node value,
            int skip,
            List<ResolvedLine> lines,
            LineId line,
            int id,
            int memory) {
        super(place);
        this.aggregate = aggregate;
        this.as = aggregate.as();
        this.where = where;
        this.value = value;
        this.skip = skip;
        this.lines = lines;
        this.line = line;
        this.id = id;
        this.memory = memory;
    }

    @Override
    int work(State x) {
        if (aggregate.over() instanceof Scope.Units units) {
            return units(x, units);
        }
        Tally tally = new Tally(this);
        Map<String, Datum> row = x.row;
        int rowNumber = x.rowNumber;
        When when = x.when;
        ResolvedLine each = x.each;
        long frame = x.frame;
        Map<Datum, Rational> matters = aggregate.oncePer().isPresent() ? new LinkedHashMap<>() : Map.of();
        if (aggregate.over() instanceof Scope.Rows rows) {
            Datum datum = x.read(slot, new FigureKey(rows.of(), When.NOW), Input.Reading.FINAL);
            if (datum == null) {
                return keep(x, tally, Optional.empty());
            }
            if (!(datum instanceof Datum.Records records)) {
                x.lacks(slot, Reason.REFUSED, Subject.of(new FigureKey(rows.of(), When.NOW)));
                return keep(x, tally, Optional.empty());
            }
            int number = 0;
            for (Map<String, Datum> record : records.rows()) {
                x.move(record, when, each);
                x.rowNumber = ++number;
                tally.add(x, String.valueOf(number));
                aggregate.oncePer().ifPresent(field -> tally.once(record.get(field), matters));
            }
        } else if (aggregate.over() instanceof Scope.Periods periods) {
            for (When period : periods.of()) {
                x.move(row, period, each);
                tally.add(x, period.value());
            }
        } else {
            for (ResolvedLine one : lines) {
                x.move(row, when, one);
                tally.add(x, one.line.id().value());
            }
        }
        x.back(row, when, each, frame);
        x.rowNumber = rowNumber;
        if (aggregate.oncePer().isPresent()) {
            tally.replace(matters.values());
        }
        tally.put(x, slot, -1);
        return keep(x, tally, Optional.empty());
    }

    private int keep(State x, Tally tally, Optional<io.github.quanheng.party.PartyId> without) {
        if (x.explain) {
            x.o[memory] = new Derivation.Gathered(at(), x.outcome(slot), tally.members(), without, tally.leftOut());
        }
        return x.k[slot];
    }

    private int units(State x, Scope.Units units) {
        Tally tally;
        int without = -1;
        if (units.relation() == Scope.Relation.PEERS) {
            int group = x.run.group(x.index);
            if (group < 0) {
                x.lacks(slot, Reason.NO_PEERS, Subject.of(line));
                return keep(x, new Tally(this), Optional.empty());
            }
            tally = x.when == null && x.each == null
                    ? x.run.tally(this, group, () -> over(x, x.run.members(group)))
                    : over(x, x.run.members(group));
            without = units.self() ? -1 : x.index;
        } else {
            tally = over(x, x.run.related(x.index, units.relation(), units.self()));
        }
        tally.put(x, slot, without);
        return keep(
                x,
                tally,
                without < 0 ? Optional.empty() : Optional.of(x.unit().party().id()));
    }

    private Tally over(State x, int[] units) {
        Tally tally = new Tally(this);
        for (int unit : units) {
            State other = x.run.state(unit);
            Map<String, Datum> row = other.row;
            When when = other.when;
            ResolvedLine each = other.each;
            long frame = other.frame;
            other.move(null, x.when, x.each);
            tally.add(other, other.unit().party().id().value());
            other.back(row, when, each, frame);
        }
        return tally;
    }

    /** Whether fewer than asked for are left. */
    boolean tooFew(int count) {
        return aggregate.atLeast().filter(least -> count < least).isPresent();
    }

    boolean overUnits() {
        return aggregate.over() instanceof Scope.Units;
    }

    Subject subject() {
        return Subject.of(line);
    }

    @Override
    Derivation derive(State x) {
        return (Derivation) Objects.requireNonNull(x.o[memory]);
    }
}
