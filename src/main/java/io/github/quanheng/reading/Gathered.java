package io.github.quanheng.reading;

import com.google.common.collect.ImmutableList;
import io.github.quanheng.indicator.Direction;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.reading.Statement.Result;
import io.github.quanheng.reading.Statement.Trigger;
import io.github.quanheng.value.Rational;
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
    private static final ImmutableList<String> PARTS_OF_A_YEAR =
            ImmutableList.of("每月", "每季", "每周", "每天", "每日", "每半年", "每旬", "每学期");

    private final Clause clause;
    private final List<Line> lines;
    private final Map<String, String> idOfName = new HashMap<>();
    private final IdentityHashMap<Trigger.Compared, Measured> measured = new IdentityHashMap<>();
    private final Set<Line> used = Collections.newSetFromMap(new IdentityHashMap<>());

    Gathered(Clause clause, List<Line> lines, Measures measures) {
        this.clause = clause;
        this.lines = lines;
        for (Line line : lines) {
            if (isOfAPartOfTheYear(line)) {
                continue;
            }
            for (Trigger.Compared compared : Measures.comparisons(line.statement())) {
                Measured one = measures.of(line, compared);
                measured.put(compared, one);
                Measures.named(line, compared).ifPresent(name -> idOfName.put(name, one.id()));
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
        boolean often = lines.stream().anyMatch(line -> line.part() == from.part() && isOfAPartOfTheYear(line));
        List<Measured> found = near.isEmpty() && !often ? all : near;
        if (found.stream().map(Measured::id).distinct().count() > 1
                || found.stream().map(one -> end(one, way)).distinct().count() > 1) {
            throw new NotCombined(Unread.Why.TWO_MEANINGS, from);
        }
        return found;
    }

    private static Rational end(Measured one, Direction way) {
        return (way == Direction.HIGHER_IS_BETTER ? one.low() : one.high().or(one::low))
                .orElseThrow()
                .at()
                .value();
    }

    private static boolean isBare(Trigger.Compared compared) {
        return compared.bounds().get(0).sign() == Statement.Sign.BARE;
    }

    /** Whether a demand is one of each month or week: what is short of it in a year is counted, and not worked out from one figure. */
    static boolean isOfAPartOfTheYear(Line line) {
        return line.statement() instanceof Statement.Demand demand
                && demand.compared()
                        .subject()
                        .map(line.of()::text)
                        .filter(words -> PARTS_OF_A_YEAR.stream().anyMatch(words::contains))
                        .isPresent();
    }

    /**
     * What a demand of each month or week before a statement of its part is about: 主题党日每月1次. Empty where it says no more than
     * the item does; two of them are none.
     */
    static Optional<String> often(Clause clause, Line from) {
        List<String> names = new ArrayList<>();
        for (Statement statement : from.of().statements()) {
            Line line = new Line(from.part(), from.place(), from.of(), statement);
            if (isOfAPartOfTheYear(line)) {
                String words = line.of()
                        .text(((Statement.Demand) statement)
                                .compared()
                                .subject()
                                .orElseThrow());
                for (String period : PARTS_OF_A_YEAR) {
                    words = words.replace(period, "");
                }
                words = words.replaceFirst("^度?(?:至少|应|须|要求)*", "");
                words = words.replaceFirst("^(?:" + String.join("|", Steps.HAPPENINGS) + ")", "");
                String item = clause.name().zh();
                names.add(item.contains(words) ? "" : words);
            }
        }
        if (names.stream().distinct().count() > 1) {
            throw new NotCombined(Unread.Why.TWO_MEANINGS, from);
        }
        return names.stream().filter(name -> !name.isEmpty()).findFirst();
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
                .flatMap(line -> Measures.comparisons(line.statement()).stream())
                .anyMatch(compared -> fits.test(of(compared)));
    }

    /** The comparison of a statement that says what is aimed at. */
    private Optional<Trigger.Compared> target(Line line) {
        if (isOfAPartOfTheYear(line)) {
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
                    isOfAPartOfTheYear(line) ? List.<Trigger.Compared>of() : Measures.comparisons(line.statement())) {
                Measured one = of(compared);
                if (where.test(line) && one.kind() == Kind.RATE) {
                    names.add(
                            Measures.named(line, compared).orElse(clause.name().zh()));
                }
            }
        }
        return names.stream().distinct().toList();
    }
}
