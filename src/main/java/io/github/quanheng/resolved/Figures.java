package io.github.quanheng.resolved;

import com.google.common.collect.ImmutableSet;
import io.github.quanheng.form.Form;
import io.github.quanheng.internal.SideBySide;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.Subject;
import io.github.quanheng.value.Ratio;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Figures as rules read them: numbers, yes and no, codes, whether one was reported, opinions. */
final class Figures {
    private Figures() {}

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

        /** The same where a plain number was reported. */
        void fill(State x, SideBySide given, int place) {
            fill(x, (Observation) given.value(place));
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
                return x.take(slot, key, as, x.given(column));
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

        /** What the register says of what was read. */
        Outcome outcome(State x, @Nullable Datum datum) {
            return x.outcome(slot);
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
            } else if (column < 0 || x.k[slot] != Registers.FITS) {
                take(x, datum);
            }
            boolean own = as == Input.Reading.FINAL && (field == null || x.row == null);
            Observation known = !own ? null : column >= 0 ? x.given(column) : x.known(key);
            return known instanceof Observation.Reported reported
                    ? new Derivation.Read(
                            at(),
                            outcome(x, datum),
                            Optional.ofNullable(datum),
                            reported.verified().isPresent() ? Optional.of(reported.declared()) : Optional.empty(),
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
        void fill(State x, SideBySide given, int place) {
            if (as == Input.Reading.FINAL || as == Input.Reading.DECLARED) {
                x.set(slot, given.numerator(place), given.denominator(place));
            } else {
                super.fill(x, given, place);
            }
        }

        /** The number that was read itself, where the register holds it. */
        @Override
        Outcome outcome(State x, @Nullable Datum datum) {
            return datum instanceof Datum.Amount amount && x.k[slot] == Registers.FITS
                    ? Outcome.of(amount.figure().value())
                    : super.outcome(x, datum);
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
    static int awaited(State x, int slot, int from) {
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
}
