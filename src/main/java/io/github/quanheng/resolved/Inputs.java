package io.github.quanheng.resolved;

import com.google.common.collect.ImmutableSet;
import io.github.quanheng.form.Form;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.Subject;
import io.github.quanheng.value.CalendarDay;
import io.github.quanheng.value.Ratio;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What rules start from: constants, figures, references, opinions. */
final class Inputs {
    private Inputs() {}

    /** Stands in the template of the registers and is never written again. */
    static final class Constant extends Node {
        private final Derivation derivation;
        private final Optional<Derivation> told;

        Constant(Place place, Outcome value) {
            super(place, true);
            this.derivation = new Derivation.Given(place.at(), value);
            this.told = Optional.of(derivation);
        }

        @Override
        Optional<Derivation> told(State x) {
            return told;
        }

        Outcome value() {
            return derivation.outcome();
        }

        @Override
        boolean isConstant() {
            return true;
        }

        @Override
        Optional<Form> form(Moving with) {
            return Optional.of(with.constant(slot));
        }

        @Override
        int work(State x) {
            return x.k[slot];
        }

        @Override
        Derivation derive(State x) {
            return derivation;
        }
    }

    /** A day of the assessed year, or of the year after it. */
    static final class DayOfYear extends Node {
        private final CalendarDay on;
        private final LineId line;

        DayOfYear(Place place, CalendarDay on, LineId line) {
            super(place);
            this.on = on;
            this.line = line;
        }

        @Override
        int work(State x) {
            return put(x, slot, on, Subject.of(line));
        }

        /** Puts the day of the unit's period into a register. */
        static int put(State x, int slot, CalendarDay on, Subject about) {
            Optional<LocalDate> day = on.in(x.unit().submission().period());
            return day.isPresent() ? x.set(slot, day.get().toEpochDay(), 1) : x.lacks(slot, Reason.UNDECIDED, about);
        }

        @Override
        Derivation derive(State x) {
            return new Derivation.Given(at(), x.outcome(slot));
        }
    }

    /** What every figure has in common: where it is read. Where no scope moves it, its register is filled when a unit is bound. */
    abstract static class Figure extends Node {
        final FigureKey key;
        final Input.Reading as;
        private final @Nullable String field;

        /** Where the intake puts what was submitted of it; where a scope moves it, it is looked up. */
        private int column = -1;

        Figure(Place place, FigureKey key, Input.Reading as, @Nullable String field, boolean moves) {
            super(place, !moves);
            this.key = key;
            this.as = as;
            this.field = field;
        }

        /** Fills the register with what a unit submitted. */
        final void fill(State x, @Nullable Observation known) {
            Datum datum = x.take(slot, key, as, known);
            if (datum == null) {
                lacking(x);
            } else {
                take(x, datum);
            }
        }

        /** What the register says where nothing was read: the reason that stands there, unless a kind has another. */
        int lacking(State x) {
            return x.k[slot];
        }

        @Override
        final Optional<Form> form(Moving with) {
            return with.read(this);
        }

        @Override
        final int work(State x) {
            Datum datum = datum(x);
            return datum == null ? lacking(x) : take(x, datum);
        }

        final void stand(int place) {
            column = place;
        }

        @Override
        final Optional<Datum.Bound> bound(State x) {
            boolean bounded = x.k[slot] == Registers.code(Reason.ONLY_BOUNDED);
            return bounded && datum(x) instanceof Datum.Bound bound ? Optional.of(bound) : Optional.empty();
        }

        private @Nullable Datum datum(State x) {
            if (column >= 0) {
                return x.take(slot, key, as, x.given[column]);
            }
            if (field == null || x.row == null) {
                return x.read(slot, key, as);
            }
            Datum inRecord = x.row.get(field);
            if (inRecord == null) {
                x.lacks(slot, Reason.MISSING, Subject.of(key));
            }
            if (inRecord instanceof Datum.Lacking lacking) {
                x.lacks(
                        slot,
                        lacking instanceof Datum.Missing ? Reason.MISSING : Reason.NOT_APPLICABLE,
                        Subject.of(key),
                        lacking.because());
                return null;
            }
            return inRecord;
        }

        /** Puts what was read into the register. */
        abstract int take(State x, Datum datum);

        final int refused(State x) {
            return x.lacks(slot, Reason.REFUSED, Subject.of(key));
        }

        @Override
        final Derivation.Read derive(State x) {
            Datum datum = datum(x);
            if (datum == null) {
                lacking(x);
            } else {
                take(x, datum);
            }
            boolean own = as == Input.Reading.FINAL && (field == null || x.row == null);
            Observation known = !own ? null : column >= 0 ? x.given[column] : x.known(key);
            return known instanceof Observation.Reported reported
                    ? new Derivation.Read(
                            at(),
                            x.outcome(slot),
                            Optional.ofNullable(datum),
                            reported.verified().map(verified -> reported.declared()),
                            reported.source())
                    : new Derivation.Read(
                            at(), x.outcome(slot), Optional.ofNullable(datum), Optional.empty(), Optional.empty());
        }
    }

    /** A figure as a number: an amount, a rate, a day, or a part of a rate. */
    static final class Quantified extends Figure {
        Quantified(Place place, FigureKey key, Input.Reading as, @Nullable String field, boolean moves) {
            super(place, key, as, field, moves);
        }

        @Override
        int take(State x, Datum datum) {
            boolean part = as == Input.Reading.NUMERATOR || as == Input.Reading.DENOMINATOR;
            if (datum instanceof Datum.Amount amount && !part) {
                return x.set(slot, amount.figure().value());
            }
            if (datum instanceof Datum.Bound && !part) {
                return x.lacks(slot, Reason.ONLY_BOUNDED, Subject.of(key));
            }
            if (datum instanceof Datum.Share share) {
                Ratio ratio = share.ratio();
                if (part) {
                    return x.set(slot, as == Input.Reading.NUMERATOR ? ratio.numerator() : ratio.denominator());
                }
                return ratio.denominator().signum() == 0
                        ? x.lacks(slot, Reason.ZERO_DENOMINATOR, Subject.of(key))
                        : x.set(slot, ratio.quotient());
            }
            if (part) {
                return x.lacks(slot, Reason.MISSING, Subject.of(key));
            }
            return datum instanceof Datum.Day day
                    ? x.set(slot, Rational.of(day.day().toEpochDay()))
                    : refused(x);
        }
    }

    /** A yes or no. */
    static final class YesNo extends Figure {
        YesNo(Place place, FigureKey key, @Nullable String field, boolean moves) {
            super(place, key, Input.Reading.FINAL, field, moves);
        }

        @Override
        int take(State x, Datum datum) {
            return datum instanceof Datum.YesNo answer ? x.set(slot, answer.yes() ? 1 : 0, 1) : refused(x);
        }
    }

    /** Whether a code, or the grade that an assessor gave, is one of several. */
    static final class Code extends Figure {
        private final ImmutableSet<String> in;
        private final boolean judged;

        Code(Place place, FigureKey key, List<String> in, @Nullable String field, boolean moves, boolean judged) {
            super(place, key, Input.Reading.FINAL, field, moves);
            this.in = ImmutableSet.copyOf(in);
            this.judged = judged;
        }

        @Override
        int lacking(State x) {
            return judged ? awaited(x, slot, slot) : x.k[slot];
        }

        @Override
        int take(State x, Datum datum) {
            if (datum instanceof Datum.Graded graded && judged) {
                return x.set(slot, in.contains(graded.grade()) ? 1 : 0, 1);
            }
            return datum instanceof Datum.Code code && !judged
                    ? x.set(slot, in.contains(code.code()) ? 1 : 0, 1)
                    : refused(x);
        }
    }

    /** What is not there yet of an opinion is awaited. */
    private static int awaited(State x, int slot, int from) {
        if (Registers.reason(x.k[from]) != Reason.MISSING) {
            return x.copy(slot, from);
        }
        return x.absent(
                slot,
                Registers.code(Reason.AWAITING_JUDGEMENT),
                x.o[from] instanceof Outcome.Absent absent
                        ? new Outcome.Absent(
                                Reason.AWAITING_JUDGEMENT,
                                absent.about(),
                                absent.unit(),
                                absent.row(),
                                absent.because())
                        : null);
    }

    /** Whether something was reported at all; the value itself is not looked at. */
    static final class Presence extends Figure {
        Presence(Place place, FigureKey key, @Nullable String field, boolean moves) {
            super(place, key, Input.Reading.FINAL, field, moves);
        }

        @Override
        int take(State x, Datum datum) {
            return x.set(slot, 1, 1);
        }
    }

    /** What an assessor gave. */
    static final class Opinion extends Figure {
        Opinion(Place place, FigureKey key, boolean moves) {
            super(place, key, Input.Reading.FINAL, null, moves);
        }

        @Override
        int take(State x, Datum datum) {
            return datum instanceof Datum.Opinion opinion ? x.set(slot, opinion.value()) : refused(x);
        }
    }

    /** What an assessor gave, within bounds. */
    static final class Judged extends Node {
        private final Opinion given;
        private final Node low;
        private final Node high;
        private final boolean limits;

        Judged(Place place, Opinion given, Node low, Node high, Input.Outside outside) {
            super(place);
            this.given = given;
            this.low = low;
            this.high = high;
            this.limits = outside == Input.Outside.LIMIT;
        }

        @Override
        int work(State x) {
            int code = given.eval(x);
            if (Registers.isAbsent(code)) {
                return awaited(x, slot, given.slot);
            }
            if (Registers.isAbsent(low.eval(x))) {
                return x.copy(slot, low.slot);
            }
            if (Registers.isAbsent(high.eval(x))) {
                return x.copy(slot, high.slot);
            }
            int within = x.compare(given.slot, low.slot) < 0
                    ? low.slot
                    : x.compare(given.slot, high.slot) > 0 ? high.slot : given.slot;
            return within == given.slot || limits
                    ? x.copy(slot, within)
                    : x.lacks(slot, Reason.REFUSED, Subject.of(given.key));
        }

        @Override
        Derivation derive(State x) {
            List<Derivation> bounds =
                    Registers.isAbsent(x.k[given.slot]) ? List.of() : List.of(low.derive(x), high.derive(x));
            return new Derivation.Judged(at(), x.outcome(slot), given.derive(x), bounds);
        }
    }

    /** The full marks of the line; where they are a constant, it stands in their register. */
    static final class Marks extends Node {
        private final ResolvedLine line;

        /** The marks as a constant that is told at this place. */
        private final Optional<Constant> fixed;

        Marks(Place place, ResolvedLine line) {
            super(place, place.slot() == line.constantMarks());
            this.line = line;
            this.fixed =
                    isReady() ? Optional.of(new Constant(place, ((Constant) line.marks()).value())) : Optional.empty();
        }

        @Override
        boolean isConstant() {
            return isReady();
        }

        @Override
        Optional<Form> form(Moving with) {
            return isReady() ? line.marks().form(with) : with.worked(this);
        }

        @Override
        int work(State x) {
            line.marks().eval(x);
            return x.copy(slot, line.marks().slot);
        }

        @Override
        Derivation derive(State x) {
            return fixed.flatMap(constant -> constant.told(x))
                    .orElseGet(() -> new Derivation.Given(at(), x.outcome(slot)));
        }

        @Override
        Optional<Derivation> told(State x) {
            return fixed.isPresent() ? fixed.get().told(x) : super.told(x);
        }
    }

    /** A line of the same unit at some stage, in the register of that stage; inside a scope over lines, the line in question. */
    static final class LineValue extends Node {
        private final @Nullable ResolvedLine line;
        private final Input.Stage stage;

        LineValue(Place place, @Nullable ResolvedLine line, Input.Stage stage) {
            super(place, line != null && place.slot() == line.register(stage));
            this.line = line;
            this.stage = stage;
        }

        @Override
        Optional<Form> form(Moving with) {
            return with.read(this);
        }

        /** A stage that is a score; none for marks. */
        Mix.@Nullable Source source() {
            boolean marks = stage == Input.Stage.FULL || stage == Input.Stage.PRINTED;
            return line == null || marks ? null : new Mix.Source.OfLine(line.line.id(), stage);
        }

        @Override
        int work(State x) {
            ResolvedLine read = line == null ? x.each : line;
            if (read == null) {
                throw new IllegalStateException(at() + ": no line is in question");
            }
            return x.copy(slot, read.register(x, stage));
        }

        @Override
        Derivation derive(State x) {
            return new Derivation.Given(at(), x.outcome(slot));
        }
    }
}
