package io.github.quanheng.resolved;

import io.github.quanheng.form.Form;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.Subject;
import io.github.quanheng.value.CalendarDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What rules start from beside figures: constants, days, marks, other lines, opinions within bounds. */
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

    /** What an assessor gave, within bounds. */
    static final class Judged extends Node {
        private final Figures.Opinion given;
        private final Node low;
        private final Node high;
        private final boolean limits;

        Judged(Place place, Figures.Opinion given, Node low, Node high, Input.Outside outside) {
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
                return Figures.awaited(x, slot, given.slot);
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
            return fixed.isPresent() ? fixed.get().derive(x) : new Derivation.Given(at(), x.outcome(slot));
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
