package io.github.quanheng.resolved;

import io.github.quanheng.rule.Arithmetic.End;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Derivation.Competitor;
import io.github.quanheng.score.Derivation.Member;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.Subject;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The units that a standing places, sorted once by their keys. */
final class Field {
    /** A unit with its keys; where one is absent, the code and what is known of it. */
    private record Entry(
            int unit,
            String name,
            List<Rational> keys,
            int absent,
            @Nullable Object detail) {}

    /** How a unit stands: who is ahead, who is level, how many different places are ahead. */
    record Own(
            int ahead,
            int level,
            int dense,
            List<Rational> keys,
            int absent,
            @Nullable Object detail) {}

    private final Rank of;
    private final boolean explain;
    private final List<Entry> placed = new ArrayList<>();
    private final Map<Integer, Entry> unplaced = new HashMap<>();
    private final List<Entry> fatal = new ArrayList<>(2);
    private final List<Member> leftOut = new ArrayList<>();
    private @Nullable List<Competitor> competitors;
    private final Map<Integer, Own> standings = new HashMap<>();

    Field(Rank of, boolean explain) {
        this.of = of;
        this.explain = explain;
    }

    void add(State x) {
        Node where = of.where;
        if (where != null) {
            int code = where.eval(x);
            if (Registers.isAbsent(code)) {
                absent(x, code, x.o[where.slot]);
                return;
            }
            if (!x.holds(where.slot)) {
                Object detail = Outcome.absent(
                        Reason.EXCLUDED, Subject.of(List.of(x.unit().party().id())));
                unplaced.put(x.index, new Entry(x.index, "", List.of(), Registers.code(Reason.EXCLUDED), detail));
                return;
            }
        }
        List<Rational> keys = new ArrayList<>(of.keys.length);
        for (Node key : of.keys) {
            int code = key.eval(x);
            if (Registers.isAbsent(code)) {
                absent(x, code, x.o[key.slot]);
                return;
            }
            keys.add(x.number(key.slot));
        }
        placed.add(new Entry(x.index, explain ? x.unit().party().id().value() : "", keys, -1, null));
    }

    private void absent(State x, int code, @Nullable Object detail) {
        Entry entry = new Entry(x.index, "", List.of(), code, detail);
        unplaced.put(x.index, entry);
        if ((of.skip & Registers.anyBit(code)) == 0) {
            Object whose = detail instanceof Outcome.Absent absent
                    ? absent.of(x.unit().party().id())
                    : detail;
            fatal.add(new Entry(x.index, "", List.of(), code, whose));
        } else if (explain && detail instanceof Outcome.Absent absent) {
            leftOut.add(Member.of(x.unit().party().id().value(), absent, java.util.Optional.empty()));
        }
    }

    private int order(Entry first, Entry second) {
        for (int i = 0; i < of.keys.length; i++) {
            int rising = first.keys().get(i).compareTo(second.keys().get(i));
            if (rising != 0) {
                return of.standing.keys().get(i).best() == End.LOWEST ? rising : -rising;
            }
        }
        return 0;
    }

    void sort() {
        placed.sort(this::order);
        int dense = 0;
        int from = 0;
        while (from < placed.size()) {
            int to = from + 1;
            while (to < placed.size() && order(placed.get(from), placed.get(to)) == 0) {
                to++;
            }
            for (int i = from; i < to; i++) {
                Entry entry = placed.get(i);
                standings.put(entry.unit(), new Own(from, to - from, dense, entry.keys(), -1, null));
            }
            dense++;
            from = to;
        }
    }

    Own own(int unit) {
        Own own = standings.get(unit);
        if (own != null) {
            return own;
        }
        Entry entry = unplaced.get(unit);
        if (entry == null) {
            throw new IllegalStateException(of.at() + ": the unit is not in its own field");
        }
        return new Own(0, 0, 0, List.of(), entry.absent(), entry.detail());
    }

    /** Whether a figure of another is absent that the rule does not leave out: then there is no place. */
    boolean isOpen(State x, int slot) {
        if (fatal.isEmpty()) {
            return false;
        }
        x.absent(slot, Registers.foreign(fatal.get(0).absent()), fatal.get(0).detail());
        return true;
    }

    int size() {
        return placed.size();
    }

    /** All that were placed, the best first. */
    List<Competitor> competitors() {
        List<Competitor> known = competitors;
        if (known == null) {
            known = placed.stream()
                    .map(entry -> new Competitor(
                            entry.name(), entry.keys().stream().map(Outcome::of).toList()))
                    .toList();
            competitors = known;
        }
        return known;
    }

    List<Member> leftOut() {
        return leftOut;
    }
}
