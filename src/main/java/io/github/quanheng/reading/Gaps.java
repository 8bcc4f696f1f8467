package io.github.quanheng.reading;

import io.github.quanheng.indicator.Kind;
import io.github.quanheng.reading.Measured.End;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Scale;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What no band claims, between two of them or outside of all: it earns the rest where one is said, else it is asked. */
final class Gaps {
    private static final Pattern SIGNED = Pattern.compile("增|降|升|减|差|结余|盈余|利润|收益|变化|较上");

    private final Asker asker;
    private final Optional<Rational> rest;
    private final Rational full;

    Gaps(Asker asker, Optional<Rational> rest, Rational full) {
        this.asker = asker;
        this.rest = rest;
        this.full = full;
    }

    /** Fills what no band claims: with the rest where one is said, else it is asked. */
    void fill(List<Level> levels) {
        boolean positive = levels.stream().anyMatch(level -> level.marks().signum() > 0);
        for (int i = 0; i + 1 < levels.size(); i++) {
            Level before = levels.get(i);
            Level next = levels.get(i + 1);
            if (touches(before, next) || isUndecided(before, next)) {
                continue;
            }
            End low = Level.opened(before.high().orElseThrow());
            End high = Level.opened(next.low().orElseThrow());
            Optional<Rational> marks = rest.or(() -> gap(before, next));
            if (marks.isPresent()) {
                levels.add(++i, new Level(before.of(), Optional.of(low), Optional.of(high), marks.get()));
            }
        }
        Level first = levels.get(0);
        if (first.low().filter(low -> reachesBelow(first, low)).isPresent()) {
            outer(first, positive)
                    .ifPresent(marks -> levels.add(
                            0,
                            new Level(
                                    first.of(),
                                    Optional.empty(),
                                    Optional.of(Level.opened(first.low().get())),
                                    marks)));
        }
        Level last = levels.get(levels.size() - 1);
        if (last.high().filter(high -> reachesAbove(last, high)).isPresent()) {
            outer(last, positive)
                    .ifPresent(marks -> levels.add(new Level(
                            last.of(), Optional.of(Level.opened(last.high().get())), Optional.empty(), marks)));
        }
    }

    private static boolean reachesBelow(Level level, End low) {
        if (level.of().reference().isPresent()) {
            return true;
        }
        boolean fromZero = low.at().value().signum() == 0 && low.closed() && !mayBeNegative(level);
        boolean fromOne = level.isWhole() && low.at().value().signum() <= 0;
        return !fromZero && !fromOne;
    }

    /** A sum of money, a balance or a growth may be below zero; a share of something may not. */
    private static boolean mayBeNegative(Level level) {
        boolean share = level.of().kind() == Kind.RATE
                && !SIGNED.matcher(level.of().id()).find();
        return !share && !level.isWhole();
    }

    private static boolean reachesAbove(Level level, End high) {
        boolean whole = level.of().reference().isEmpty()
                && high.at().scale() == Scale.PERCENT
                && high.at().value().equals(Rational.ONE)
                && high.closed();
        return !whole;
    }

    private Optional<Rational> outer(Level level, boolean positive) {
        if (rest.isPresent()) {
            return rest;
        }
        Option option = positive
                ? asker.clause(Topic.GAP, level.span(), Option.NO_MARKS, Option.NOT_DECIDED)
                : asker.clause(Topic.GAP, level.span(), Option.FULL_MARKS, Option.NOT_DECIDED);
        return switch (option) {
            case NO_MARKS -> Optional.of(Rational.ZERO);
            case FULL_MARKS -> Optional.of(full);
            default -> Optional.empty();
        };
    }

    private Optional<Rational> gap(Level before, Level next) {
        if (before.marks().signum() == 0 && next.marks().signum() == 0) {
            return asker.clause(Topic.GAP, next.span(), Option.FULL_MARKS, Option.NOT_DECIDED) == Option.FULL_MARKS
                    ? Optional.of(full)
                    : Optional.empty();
        }
        Rational higher = before.marks().compareTo(next.marks()) > 0 ? before.marks() : next.marks();
        Rational lower = before.marks().compareTo(next.marks()) > 0 ? next.marks() : before.marks();
        return switch (asker.clause(
                Topic.GAP, next.span(), Option.LOWER_BAND, Option.HIGHER_BAND, Option.NO_MARKS, Option.NOT_DECIDED)) {
            case LOWER_BAND -> Optional.of(lower);
            case HIGHER_BAND -> Optional.of(higher);
            case NO_MARKS -> Optional.of(Rational.ZERO);
            default -> Optional.empty();
        };
    }

    /** Whether two bands leave nothing between them; of things that are counted one by one, 2 and 3 do not. */
    private static boolean touches(Level before, Level next) {
        End high = before.high().orElseThrow();
        End low = next.low().orElseThrow();
        if (high.at().value().equals(low.at().value())) {
            return high.closed() || low.closed();
        }
        return before.isWhole()
                && high.closed()
                && low.closed()
                && high.at().value().plus(Rational.ONE).equals(low.at().value());
    }

    /** An end that two bands claim, or none, and nobody decided on belongs to neither. */
    static boolean isUndecided(Level before, Level next) {
        End high = before.high().orElseThrow();
        End low = next.low().orElseThrow();
        return !high.closed()
                && !low.closed()
                && high.at().value().equals(low.at().value());
    }
}
