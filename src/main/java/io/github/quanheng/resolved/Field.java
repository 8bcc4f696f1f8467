package io.github.quanheng.resolved;

import io.github.quanheng.ranking.End;
import io.github.quanheng.ranking.Level;
import io.github.quanheng.ranking.Levels;
import io.github.quanheng.rule.Collective;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The units that a standing places, sorted once by their keys. */
final class Field {
    /** A unit with its keys; where one is absent, the code and what is known of it. */
    record Entry(
            int unit,
            String name,
            List<Rational> keys,
            int absent,
            @Nullable Object detail) {}

    private final Rank of;
    private final boolean explain;
    private final List<Entry> placed = new ArrayList<>();
    private final Map<Integer, Entry> unplaced = new HashMap<>();
    private final List<Entry> fatal = new ArrayList<>(2);
    private final List<Member> leftOut = new ArrayList<>();
    private final Map<Integer, Level<Entry>> levels = new HashMap<>();
    private List<Level<Entry>> inOrder = List.of();
    private @Nullable List<Competitor> competitors;
    private @Nullable List<Member> out;

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

    void sort() {
        List<End> best = of.standing.keys().stream().map(Collective.Key::best).toList();
        inOrder = Levels.of(placed, best, (entry, key) -> entry.keys().get(key));
        inOrder.forEach(level -> level.members().forEach(entry -> levels.put(entry.unit(), level)));
    }

    /** Who stands level with a unit and how many ahead; none where it is not placed. */
    @Nullable
    Level<Entry> level(int unit) {
        return levels.get(unit);
    }

    /** Why a unit is not placed. */
    Entry unplaced(int unit) {
        Entry entry = unplaced.get(unit);
        if (entry == null) {
            throw new IllegalStateException(of.at() + ": the unit is not in its own field");
        }
        return entry;
    }

    /** Whether a figure of another is absent that the rule does not leave out: then there is no place. */
    boolean isOpen(State x, int slot) {
        if (fatal.isEmpty()) {
            return false;
        }
        x.absent(slot, Registers.foreign(fatal.get(0).absent()), fatal.get(0).detail());
        return true;
    }

    /** All that were placed, the best first. */
    List<Competitor> competitors() {
        List<Competitor> known = competitors;
        if (known == null) {
            // A list that is copied once here is not copied again for each unit.
            known = inOrder.stream()
                    .flatMap(level -> level.members().stream())
                    .map(entry -> new Competitor(
                            entry.name(), entry.keys().stream().map(Outcome::of).toList()))
                    .collect(Collectors.toUnmodifiableList());
            competitors = known;
        }
        return known;
    }

    /** All that were left out; to be asked for when all are there. */
    List<Member> leftOut() {
        List<Member> known = out;
        if (known == null) {
            known = List.copyOf(leftOut);
            out = known;
        }
        return known;
    }
}
