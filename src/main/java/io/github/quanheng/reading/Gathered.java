package io.github.quanheng.reading;

import io.github.quanheng.indicator.Direction;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.reading.Statement.Result;
import io.github.quanheng.reading.Statement.Trigger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The statements of a clause with the subjects of their comparisons, and which of them a rule has used. */
final class Gathered {
    private final Clause clause;
    private final List<Line> lines;
    private final Map<String, String> idOfName = new HashMap<>();
    private final IdentityHashMap<Trigger.Compared, Measured> measured = new IdentityHashMap<>();
    private final Set<Line> used = Collections.newSetFromMap(new IdentityHashMap<>());

    Gathered(Clause clause, List<Line> lines, Measures measures) {
        this.clause = clause;
        this.lines = lines;
        for (Line line : lines) {
            if (PartsOfTheYear.isOne(line)) {
                continue;
            }
            for (Trigger.Compared compared : line.comparisons()) {
                Measured one = measures.of(line, compared);
                measured.put(compared, one);
                NumberName.of(line, compared.subject()).ifPresent(name -> idOfName.put(name, one.id()));
            }
        }
        boolean itemIsMeasured = idOfName.isEmpty();
        measured.values().stream()
                .filter(one -> itemIsMeasured)
                .forEach(one -> idOfName.put(clause.name().zh(), one.id()));
    }

    List<Line> lines() {
        return lines;
    }

    Optional<String> idOf(String name) {
        return Optional.ofNullable(idOfName.get(name));
    }

    Measured of(Trigger.Compared compared) {
        return Objects.requireNonNull(measured.get(compared));
    }

    void use(Line line) {
        used.add(line);
    }

    void release(Line line) {
        used.remove(line);
    }

    boolean isUsed(Line line) {
        return used.contains(line);
    }

    /**
     * The bounds that steps in a direction are counted from: what earns full marks or is demanded. Bounds of the same part come
     * first; bounds that differ are none.
     */
    List<Measured> bounds(Line from, Optional<String> id, Direction way, Predicate<Measured> fits) {
        List<Measured> all = new ArrayList<>();
        for (Line line : lines) {
            Optional<Trigger.Compared> target = target(line);
            if (target.isPresent()) {
                Measured one = of(target.get());
                boolean reaches = way == Direction.HIGHER_IS_BETTER
                        ? one.low().isPresent()
                        : one.high().isPresent() || isBare(target.get());
                if (reaches && fits.test(one) && (id.isEmpty() || id.get().equals(one.id()))) {
                    all.add(one);
                }
            }
        }
        List<Measured> near =
                all.stream().filter(one -> one.line().part() == from.part()).toList();
        boolean often = lines.stream().anyMatch(line -> line.part() == from.part() && PartsOfTheYear.isOne(line));
        List<Measured> found = near.isEmpty() && !often ? all : near;
        if (found.stream().map(Measured::id).distinct().count() > 1
                || found.stream()
                                .map(one -> one.end(way).at().value())
                                .distinct()
                                .count()
                        > 1) {
            throw new NotCombined(Unread.Why.TWO_MEANINGS, from);
        }
        return found;
    }

    private static boolean isBare(Trigger.Compared compared) {
        return compared.bounds().get(0).sign() == Statement.Sign.BARE;
    }

    /**
     * Whether so many of what a statement counts earn marks before it, and are no target of its steps: 12篇得3分, or one of several
     * conditions, before 每多1篇.
     */
    boolean earnsSome(Line from, Predicate<Measured> fits) {
        return lines.stream()
                .filter(line -> line.part() == from.part() && line.place() < from.place())
                .filter(line -> line.statement() instanceof Statement.Scored scored
                        && (scored.result() instanceof Result.Get || isFull(line, scored.result()))
                        && target(line).isEmpty())
                .flatMap(line -> line.comparisons().stream())
                .anyMatch(compared -> fits.test(of(compared)));
    }

    /** The comparison of a statement that says what is aimed at. */
    private Optional<Trigger.Compared> target(Line line) {
        if (PartsOfTheYear.isOne(line)) {
            return Optional.empty();
        }
        if (line.statement() instanceof Statement.Demand demand) {
            return Optional.of(demand.compared());
        }
        boolean full = line.statement() instanceof Statement.Scored scored
                && scored.trigger() instanceof Trigger.Compared
                && isFull(line, scored.result());
        return full
                ? Optional.of((Trigger.Compared) ((Statement.Scored) line.statement()).trigger())
                : Optional.empty();
    }

    boolean isFull(Line line, Result result) {
        return result instanceof Result.Full
                || result instanceof Result.NoLoss
                || (result instanceof Result.Get get
                        && line.of().lexeme(get.marks()).value().equals(clause.marks())
                        && clause.marks().signum() > 0);
    }

    /** The ranges that earn full marks, of the part of a statement. */
    List<Measured> ranges(Line from) {
        return lines.stream()
                .filter(line -> line.part() == from.part())
                .flatMap(line -> target(line).stream())
                .map(this::of)
                .filter(one -> one.low().isPresent() && one.high().isPresent())
                .toList();
    }

    /** What the clause aims at: the one comparison that is demanded or earns full marks. */
    Optional<Measured> target() {
        List<Measured> all = lines.stream()
                .flatMap(line -> target(line).stream())
                .map(this::of)
                .toList();
        if (all.size() > 1) {
            throw new NotCombined(Unread.Why.TWO_MEANINGS, all.get(1).line());
        }
        return all.stream().findFirst();
    }

    /** Whether 超过的, 低于的 without a number tell of what misses a target, and not of what meets it. */
    boolean isMissed(Line line, Trigger.Missed missed, Measured target) {
        String words = line.of().lexeme(missed.at()).text();
        boolean over = words.startsWith("超") || words.startsWith("高");
        boolean under = words.startsWith("低") || words.startsWith("不足") || words.startsWith("不到");
        boolean upper = target.high().filter(Measured.End::closed).isPresent()
                && target.low().isEmpty();
        boolean lower = target.low().filter(Measured.End::closed).isPresent()
                && target.high().isEmpty();
        return over ? upper : !under || lower;
    }

    /** The only rate that the part of a statement compares, else the only one of the clause. */
    Optional<String> onlyRate(Line from) {
        List<String> near = rates(line -> line.part() == from.part());
        List<String> all = near.isEmpty() ? rates(line -> true) : near;
        if (all.size() > 1) {
            throw new NotCombined(Unread.Why.TWO_MEANINGS, from);
        }
        return all.stream().findFirst();
    }

    private List<String> rates(Predicate<Line> where) {
        List<String> names = new ArrayList<>();
        for (Line line : lines) {
            for (Trigger.Compared compared :
                    PartsOfTheYear.isOne(line) ? List.<Trigger.Compared>of() : line.comparisons()) {
                Measured one = of(compared);
                if (where.test(line) && one.kind() == Kind.RATE) {
                    names.add(NumberName.of(line, compared.subject())
                            .orElse(clause.name().zh()));
                }
            }
        }
        return names.stream().distinct().toList();
    }
}
