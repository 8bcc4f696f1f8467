package io.github.quanheng.reading;

import io.github.quanheng.reading.Statement.Scored;
import io.github.quanheng.reading.Statement.Trigger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Refuses losses of which two may hold at once, so that it is not said whether both cost marks. */
final class Overlaps {
    /** How much or how many, before what is wrong. */
    private static final Pattern DEGREE =
            Pattern.compile(".*?(?:严重|特别|极其|极|大部分|多数|大多数|全部|部分|个别|少数|轻微|一般|明显|较为|较)(?=..)");

    /** 有3例不合格: words that hold a number, of which two may hold at once. */
    private static final Pattern NUMBERED = Pattern.compile("^有.*[0-9]");

    private final Gathered gathered;

    Overlaps(Gathered gathered) {
        this.gathered = gathered;
    }

    void check(List<Loss> losses) {
        said(losses);
        compared(losses);
    }

    @SuppressWarnings("ReferenceEquality") // another loss, even where it reads the same
    private static void said(List<Loss> losses) {
        List<Line> lines = losses.stream()
                .map(Loss::line)
                .filter(line -> line.statement() instanceof Scored scored && scored.trigger() instanceof Trigger.Said)
                .toList();
        for (Line one : lines) {
            for (Line other : lines) {
                if (one != other && isDegreeOf(said(one), said(other))) {
                    throw new NotCombined(Unread.Why.TWO_MEANINGS, one, other);
                }
            }
        }
        Line[] numbered = lines.stream()
                .filter(line -> NUMBERED.matcher(said(line)).find())
                .toArray(Line[]::new);
        if (numbered.length > 1) {
            throw new NotCombined(Unread.Why.TWO_MEANINGS, numbered);
        }
    }

    /**
     * Two losses on one number whose ranges overlap: whether they add up is not said. Nor is it, where one ends at the number from
     * which the other begins, what that number itself costs.
     */
    @SuppressWarnings("ReferenceEquality") // another loss, even where it reads the same
    private void compared(List<Loss> losses) {
        List<Loss> compared = losses.stream()
                .filter(loss -> loss.line().statement() instanceof Scored scored
                        && scored.trigger() instanceof Trigger.Compared)
                .toList();
        for (Loss one : compared) {
            for (Loss other : compared) {
                if (one != other
                        && (overlap(measured(one), measured(other)) || leavesOut(measured(one), measured(other)))) {
                    throw new NotCombined(Unread.Why.TWO_MEANINGS, one.line(), other.line());
                }
            }
            ended(one);
        }
    }

    private static String said(Line line) {
        return Facts.text(line, ((Trigger.Said) ((Scored) line.statement()).trigger()).words());
    }

    /** 严重不规范 beside 不规范: the one is a degree of the other, and whether both cost marks is not said. */
    private static boolean isDegreeOf(String one, String other) {
        Matcher degree = DEGREE.matcher(one);
        return degree.lookingAt() && other.endsWith(one.substring(degree.end()));
    }

    private Measured measured(Loss loss) {
        return gathered.of((Trigger.Compared) ((Scored) loss.line().statement()).trigger());
    }

    private static boolean overlap(Measured one, Measured other) {
        return one.id().equals(other.id()) && !isBelow(one, other) && !isBelow(other, one);
    }

    /** 4～7天扣3分，7天以上不得分: two claim the number in the middle. */
    private void ended(Loss loss) {
        Measured one = measured(loss);
        for (Line line : gathered.lines()) {
            if (line.statement() instanceof Scored scored
                    && scored.trigger() instanceof Trigger.Compared compared
                    && scored.result().isNothing()) {
                Measured none = gathered.of(compared);
                boolean both = none.id().equals(one.id())
                        && (isShared(one.high(), none.low()) || isShared(one.low(), none.high()));
                if (both) {
                    throw new NotCombined(Unread.Why.TWO_MEANINGS, loss.line(), line);
                }
            }
        }
    }

    private static boolean isShared(Optional<Measured.End> one, Optional<Measured.End> other) {
        return one.filter(Measured.End::closed)
                .flatMap(end -> other.filter(there ->
                        there.closed() && there.at().value().equals(end.at().value())))
                .isPresent();
    }

    private static boolean leavesOut(Measured one, Measured other) {
        return one.id().equals(other.id())
                && one.high()
                        .filter(high -> !high.closed())
                        .flatMap(high -> other.low()
                                .filter(low -> !low.closed()
                                        && low.at().value().equals(high.at().value())))
                        .isPresent();
    }

    private static boolean isBelow(Measured one, Measured other) {
        if (one.high().isEmpty() || other.low().isEmpty()) {
            return false;
        }
        int order =
                one.high().get().at().value().compareTo(other.low().get().at().value());
        return order < 0
                || (order == 0
                        && !(one.high().get().closed() && other.low().get().closed()));
    }
}
