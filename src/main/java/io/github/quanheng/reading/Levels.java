package io.github.quanheng.reading;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.indicator.Direction;
import io.github.quanheng.reading.Measured.End;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Interval;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts several results of one number together to bands: ladders are closed by their neighbours, gaps and shared ends are asked. */
final class Levels {
    private final Asker asker;
    private final Needs needs;

    Levels(Asker asker, Needs needs) {
        this.asker = asker;
        this.needs = needs;
    }

    /** Full marks under one comparison and nothing otherwise. */
    static Condition condition(Measured measured) {
        List<Condition> all = new ArrayList<>();
        measured.low().ifPresent(end -> all.add(compare(measured, end.closed() ? ">=" : ">", end)));
        measured.high().ifPresent(end -> all.add(compare(measured, end.closed() ? "<=" : "<", end)));
        return all.size() == 1 ? all.get(0) : new Condition.All(all);
    }

    private static Condition compare(Measured measured, String sign, End end) {
        return new Condition.Compare(measured.of(), Condition.Comparator.of(sign), measured.at(end));
    }

    /** The bands of one number; what no band claims earns the rest, where one is said. */
    Quantity bands(List<Level> said, Optional<Rational> rest, Rational full) {
        List<Level> levels = sorted(laddered(said));
        levels = new ArrayList<>(apart(levels));
        Measured of = levels.get(0).of();
        new Gaps(asker, rest, full).fill(levels);
        direction(levels);
        Level first = levels.get(0);
        Level last = levels.get(levels.size() - 1);
        boolean split = levels.size() == 2 && !Gaps.isUndecided(first, last);
        if (split && first.marks().signum() == 0 && last.marks().equals(full)) {
            return new FieldTerm.Pass(condition(compared(last)));
        }
        if (split && last.marks().signum() == 0 && first.marks().equals(full)) {
            return new FieldTerm.Pass(condition(compared(first)));
        }
        ImmutableMap.Builder<Interval, Figure> bands = ImmutableMap.builder();
        levels.forEach(level -> bands.put(interval(level), Figure.of(level.marks())));
        return new FieldTerm.Bands(of.level(), bands.buildOrThrow());
    }

    private static Measured compared(Level level) {
        return level.of().between(level.low(), level.high());
    }

    private static Interval interval(Level level) {
        return new Interval(
                level.low().map(End::at),
                level.low().filter(End::closed).isPresent(),
                level.high().map(End::at),
                level.high().filter(End::closed).isPresent());
    }

    private void direction(List<Level> levels) {
        boolean rises = true;
        boolean falls = true;
        for (int i = 1; i < levels.size(); i++) {
            rises &= levels.get(i - 1).marks().compareTo(levels.get(i).marks()) <= 0;
            falls &= levels.get(i - 1).marks().compareTo(levels.get(i).marks()) >= 0;
        }
        if (rises != falls) {
            needs.better(levels.get(0).of().id(), rises ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER);
        }
    }

    /** ≥90%得4分, ≥80%得2分: each end that is not said is the one of the neighbour that earns more. */
    private static List<Level> laddered(List<Level> said) {
        List<Level> closed = new ArrayList<>();
        for (Level level : said) {
            Level next = level;
            if (level.high().isEmpty()) {
                next = said.stream()
                        .filter(other -> other.low().isPresent()
                                && above(other.low().get(), level.low().orElseThrow())
                                && other.high().isEmpty())
                        .min(Comparator.comparing(
                                other -> other.low().orElseThrow().at().value()))
                        .map(other -> better(other, level)
                                .withHigh(Level.opened(other.low().orElseThrow())))
                        .orElse(level);
            } else if (level.low().isEmpty()) {
                next = said.stream()
                        .filter(other -> other.high().isPresent()
                                && above(
                                        level.high().orElseThrow(), other.high().get())
                                && other.low().isEmpty())
                        .max(Comparator.comparing(
                                other -> other.high().orElseThrow().at().value()))
                        .map(other -> better(other, level)
                                .withLow(Level.opened(other.high().orElseThrow())))
                        .orElse(level);
            }
            closed.add(next);
        }
        return closed;
    }

    private static boolean above(End one, End other) {
        return one.at().value().compareTo(other.at().value()) > 0;
    }

    /** The outer step of a ladder earns more than the next one, or nothing, as 低于60%不得分 under a ladder that rises. */
    private static Level better(Level outer, Level level) {
        if (outer.marks().equals(level.marks())) {
            throw new NotCombined(level.of().line());
        }
        return level;
    }

    private static List<Level> sorted(List<Level> levels) {
        List<Level> sorted = new ArrayList<>(levels);
        sorted.sort((one, other) -> one.low().isEmpty() || other.low().isEmpty()
                ? Boolean.compare(one.low().isPresent(), other.low().isPresent())
                : one.low().get().at().value().compareTo(other.low().get().at().value()));
        return sorted;
    }

    /** Gives each end that two bands claim to one of them; bands that overlap by more cannot be put together. */
    private List<Level> apart(List<Level> levels) {
        List<Level> apart = new ArrayList<>(levels.subList(0, 1));
        for (int i = 1; i < levels.size(); i++) {
            Level before = apart.get(i - 1);
            Level next = levels.get(i);
            if (before.high().isEmpty() || next.low().isEmpty()) {
                throw new NotCombined(before.of().line(), next.of().line());
            }
            End high = before.high().get();
            End low = next.low().get();
            int order = high.at().value().compareTo(low.at().value());
            if (order > 0 || high.at().scale() != low.at().scale()) {
                throw new NotCombined(before.of().line(), next.of().line());
            }
            if (order == 0 && !high.closed() && !low.closed()) {
                boolean up = next.marks().compareTo(before.marks()) > 0;
                Option option =
                        asker.clause(Topic.GAP, next.span(), Option.HIGHER_BAND, Option.LOWER_BAND, Option.NOT_DECIDED);
                if (option != Option.NOT_DECIDED && (option == Option.HIGHER_BAND) == up) {
                    next = next.withLow(new End(low.at(), true, false));
                } else if (option != Option.NOT_DECIDED) {
                    apart.set(i - 1, before.withHigh(new End(high.at(), true, false)));
                }
            }
            if (order == 0 && high.closed() && low.closed()) {
                if (!high.movable() && !low.movable()) {
                    throw new NotCombined(before.of().line(), next.of().line());
                }
                boolean up = next.marks().compareTo(before.marks()) > 0;
                Option option = high.movable() && low.movable()
                        ? asker.clause(
                                Topic.SHARED_END,
                                next.span(),
                                Option.HIGHER_BAND,
                                Option.LOWER_BAND,
                                Option.NOT_DECIDED)
                        : low.movable() == up ? Option.LOWER_BAND : Option.HIGHER_BAND;
                boolean toNext = (option == Option.HIGHER_BAND) == up;
                if (option == Option.NOT_DECIDED) {
                    apart.set(i - 1, before.withHigh(new End(high.at(), false, false)));
                    next = next.withLow(new End(low.at(), false, false));
                } else if (toNext) {
                    apart.set(i - 1, before.withHigh(new End(high.at(), false, false)));
                } else {
                    next = next.withLow(new End(low.at(), false, false));
                }
            }
            apart.add(next);
        }
        return apart;
    }

    /** Marks in the order of a document. */
    static Quantity constant(Rational marks) {
        return new Input.Constant(Figure.of(marks));
    }
}
