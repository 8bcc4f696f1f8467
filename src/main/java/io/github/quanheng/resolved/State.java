package io.github.quanheng.resolved;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.internal.SideBySide;
import io.github.quanheng.observation.Cause;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.When;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.Subject;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One unit while it is scored: its registers, and where in its data the evaluation stands. A scope over records sets the record, one over
 * periods the period, one over lines the line in question; one over units goes on in another unit with the same period and line, and no record.
 */
final class State extends Registers {
    private final long[] powers;

    final Run run;
    final Desk desk;
    final boolean explain;
    final long[] stamp;

    /** The frame for which what several read was told how it came about; empty where nobody asks. */
    final long[] told;

    private final @Nullable Fused[] fused;

    /** Whether somebody asks what marks could be had. */
    final boolean asksForFull;

    /** What the unit submitted. */
    @Nullable
    SideBySide given;

    /** Where in that each column is; below zero where the unit submitted nothing of it. */
    final int[] places;

    /** The unit that is scored now. */
    @Nullable
    AssessedUnit unit;

    int index;

    /** The frame of the unit itself; a node whose stamp it is was worked out for this unit. */
    long home;

    /** The frame in which evaluation stands; every record, period and line in question has a number of its own. */
    long frame;

    private long frames;

    @Nullable
    Map<String, Datum> row;

    int rowNumber;

    @Nullable
    When when;

    @Nullable
    ResolvedLine each;

    State(Run run, Registers template, boolean explain) {
        super(template);
        this.run = run;
        this.explain = explain;
        this.stamp = new long[n.length];
        this.told = new long[explain ? n.length : 0];
        this.powers = run.program.powers();
        this.desk = run.desk;
        this.fused = explain ? new Fused[run.program.lines.size()] : run.program.fused();
        this.asksForFull = explain || run.program.asksForFull();
        this.places = new int[run.program.intake().size()];
    }

    /** Goes to a unit; returns whether all its figures are of the usual kind, so that nobody has to look at them closely. */
    boolean bind(AssessedUnit next, int place) {
        unit = next;
        index = place;
        home = ++frames;
        frame = home;
        row = null;
        when = null;
        each = null;
        given = (SideBySide) next.submission().observations();
        return run.program.intake().fill(this, given);
    }

    /** What the unit submitted in a column. */
    @Nullable
    Observation given(int column) {
        return (Observation) Objects.requireNonNull(given).value(places[column]);
    }

    /** Goes to a frame of its own, as a scope does for each of its members. */
    void move(@Nullable Map<String, Datum> record, @Nullable When period, @Nullable ResolvedLine line) {
        row = record;
        when = period;
        each = line;
        frame = record == null && period == null && line == null ? home : ++frames;
    }

    /** Goes back to a frame that was left. */
    void back(@Nullable Map<String, Datum> record, @Nullable When period, @Nullable ResolvedLine line, long number) {
        row = record;
        when = period;
        each = line;
        frame = number;
    }

    /** The rule of a line by cuts and laws, where it has them and nobody asks how a score came about. */
    @Nullable
    Fused fused(int line) {
        return fused[line];
    }

    AssessedUnit unit() {
        AssessedUnit bound = unit;
        if (bound == null) {
            throw new IllegalStateException("no unit is bound");
        }
        return bound;
    }

    LocalDate asOf() {
        return unit().submission()
                .period()
                .last()
                .orElse(unit().submission().period().first());
    }

    /** Works out a node of the unit itself, outside of all records, periods and lines. */
    int base(Node node) {
        if (frame == home) {
            return node.eval(this);
        }
        Map<String, Datum> record = row;
        When period = when;
        ResolvedLine line = each;
        long number = frame;
        move(null, null, null);
        int code = node.eval(this);
        back(record, period, line, number);
        return code;
    }

    /** Puts an absence of the unit's own into a register, with what it is about where that is asked for. */
    int lacks(int slot, Reason reason, Subject about) {
        return absent(slot, code(reason), explain ? here(Outcome.absent(reason, about)) : null);
    }

    /** The same with what was said about it. */
    int lacks(int slot, Reason reason, Subject about, Cause because) {
        return absent(
                slot,
                code(reason),
                explain
                        ? here(new Outcome.Absent(
                                reason, about, Optional.empty(), Optional.empty(), Optional.of(because)))
                        : null);
    }

    private Outcome.Absent here(Outcome.Absent absent) {
        return row == null ? absent : absent.in(rowNumber);
    }

    /** Reads a figure; where there is none, the register gets the reason. */
    @Nullable
    Datum read(int slot, FigureKey key, Input.Reading as) {
        return take(slot, asked(key), as, known(key));
    }

    /** Reads an observation; where it holds no value, the register gets the reason. */
    @Nullable
    Datum take(int slot, FigureKey asked, Input.Reading as, @Nullable Observation known) {
        if (known instanceof Observation.Reported reported) {
            if (as == Input.Reading.DECLARED) {
                return reported.declared();
            }
            if (as != Input.Reading.VERIFIED) {
                return reported.finalValue();
            }
            if (reported.verified().isPresent()) {
                return reported.verified().get();
            }
        }
        boolean none = known instanceof Observation.NotApplicable;
        Reason reason = none ? Reason.NOT_APPLICABLE : Reason.MISSING;
        absent(slot, code(reason), explain ? here(unread(asked, reason, known)) : null);
        return null;
    }

    /** What is known of a figure in the period in question. */
    @Override
    Moving moving() {
        return new Certain.OfUnit(this);
    }

    @Nullable
    Observation known(FigureKey key) {
        return unit().submission().observations().get(asked(key));
    }

    private FigureKey asked(FigureKey key) {
        When period = when;
        return period != null && key.when().equals(When.NOW) ? new FigureKey(key.indicator(), period) : key;
    }

    private static Outcome.Absent unread(FigureKey key, Reason reason, @Nullable Observation known) {
        Optional<Cause> because = known instanceof Observation.Missing missing
                ? Optional.of(missing.because())
                : known instanceof Observation.NotApplicable none ? Optional.of(none.because()) : Optional.empty();
        return new Outcome.Absent(reason, Subject.of(key), Optional.empty(), Optional.empty(), because);
    }

    /** Adds the registers named in a list; where they outgrow two longs, pairwise. */
    int total(int slot, int[] slots, int from, int count) {
        if (count == 0) {
            return set(slot, 0, 1);
        }
        copy(slot, slots[from]);
        for (int i = from + 1; i < from + count; i++) {
            if (plus(slot, slot, slots[i]) != FITS) {
                List<Rational> all = new ArrayList<>(count);
                for (int j = from; j < from + count; j++) {
                    all.add(number(slots[j]));
                }
                return set(slot, Rational.sum(all));
            }
        }
        return k[slot];
    }

    /** Rounds to so many decimals of a whole that is divided into {@code per}: 100 for a rate in per cent, else 1. */
    int round(int slot, int from, Rounding to, long per) {
        if (k[from] == FITS && to.decimals() < powers.length) {
            long power = powers[to.decimals()];
            long whole = power * per;
            long above = n[from];
            long below = d[from];
            if (whole / per == power && whole > 0) {
                if (below == whole) {
                    return copy(slot, from);
                }
                if (below == 1 || whole % below == 0) {
                    long factor = whole / below;
                    return fits(above, factor) ? set(slot, above * factor, whole) : copy(slot, from);
                }
                long high = Math.multiplyHigh(above, whole);
                long low = above * whole;
                if ((high == 0 && low >= 0) || (high == -1 && low < 0)) {
                    return set(slot, rounded(low, below, to.mode()), whole);
                }
            }
        }
        Rational times = Rational.of(per);
        return set(slot, number(from).times(times).round(to).dividedBy(times));
    }

    /** A fraction rounded to a whole number. */
    static long rounded(long above, long below, RoundingMode mode) {
        long quotient = above / below;
        long rest = above % below;
        if (rest == 0) {
            return quotient;
        }
        long away = above < 0 ? -1 : 1;
        long twice = Math.abs(rest) - (below - Math.abs(rest));
        boolean up = switch (mode) {
            case UP -> true;
            case DOWN, UNNECESSARY -> false;
            case CEILING -> above > 0;
            case FLOOR -> above < 0;
            case HALF_UP -> twice >= 0;
            case HALF_DOWN -> twice > 0;
            case HALF_EVEN -> twice > 0 || (twice == 0 && (quotient & 1) != 0);
        };
        return up ? quotient + away : quotient;
    }
}
