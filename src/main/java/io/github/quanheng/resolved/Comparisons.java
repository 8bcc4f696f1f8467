package io.github.quanheng.resolved;

import com.google.common.collect.ImmutableList;
import io.github.quanheng.form.Form;
import io.github.quanheng.form.Law;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.Comparison.Basis;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Piece;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.Subject;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values beside what they are compared with. */
final class Comparisons {
    private Comparisons() {}

    /** How far a value is outside its bounds; a share of the bound only where that is above zero. */
    static final class Gap extends Operation {
        private final boolean hasBelow;
        private final boolean hasAbove;
        private final Basis basis;
        private final LineId line;

        Gap(Place place, List<Node> parts, Comparison.Gap gap, LineId line) {
            super(place, parts);
            this.hasBelow = gap.below().isPresent();
            this.hasAbove = gap.above().isPresent();
            this.basis = gap.basis();
            this.line = line;
        }

        @Override
        Optional<Form> form(Moving with) {
            return with.all(parts).map(this::beyond);
        }

        private Form beyond(List<Form> all) {
            Form value = all.get(0);
            Form gap = Form.constant(Rational.ZERO);
            if (hasAbove) {
                Form above = all.get(all.size() - 1);
                Form beyond = value.minus(above);
                gap = Form.choose(beyond.where(sign -> sign > 0), share(beyond, above), gap);
            }
            if (hasBelow) {
                Form below = all.get(1);
                Form beyond = below.minus(value);
                Form either = Form.choose(beyond.where(sign -> sign > 0), share(beyond, below), gap);
                gap = hasAbove ? either.only(all.get(all.size() - 1).where(sign -> true)) : either;
            }
            return gap;
        }

        private Form share(Form beyond, Form bound) {
            return basis == Basis.RELATIVE ? beyond.over(bound).only(bound.where(sign -> sign > 0)) : beyond;
        }

        @Override
        int apply(State x) {
            int value = parts[0].slot;
            if (hasBelow && x.compare(value, parts[1].slot) < 0) {
                return beyond(x, parts[1].slot, value, parts[1].slot);
            }
            int upper = parts[parts.length - 1].slot;
            return hasAbove && x.compare(value, upper) > 0 ? beyond(x, value, upper, upper) : x.set(slot, 0, 1);
        }

        private int beyond(State x, int from, int less, int bound) {
            int sign = x.signum(bound);
            if (basis == Basis.RELATIVE && sign <= 0) {
                return x.lacks(slot, sign == 0 ? Reason.ZERO_DENOMINATOR : Reason.UNDECIDED, Subject.of(line));
            }
            x.minus(slot, from, less);
            return basis == Basis.RELATIVE ? x.over(slot, slot, bound) : x.k[slot];
        }
    }

    /** How far a value moved from another; a share of it only where that is above zero. */
    static final class Change extends Operation {
        private final Basis basis;
        private final LineId line;

        Change(Place place, Node of, Node from, Basis basis, LineId line) {
            super(place, List.of(of, from));
            this.basis = basis;
            this.line = line;
        }

        @Override
        Optional<Form> form(Moving with) {
            return with.all(parts).map(all -> change(all.get(0).minus(all.get(1)), all.get(1)));
        }

        private Form change(Form moved, Form from) {
            return basis == Basis.RELATIVE ? moved.over(from).only(from.where(sign -> sign > 0)) : moved;
        }

        @Override
        int apply(State x) {
            int from = parts[1].slot;
            int sign = x.signum(from);
            if (basis == Basis.RELATIVE && sign <= 0) {
                return x.lacks(slot, sign == 0 ? Reason.ZERO_DENOMINATOR : Reason.UNDECIDED, Subject.of(line));
            }
            x.minus(slot, parts[0].slot, from);
            return basis == Basis.RELATIVE ? x.over(slot, slot, from) : x.k[slot];
        }
    }

    /** The time between two days. */
    static final class Elapsed extends Operation {
        private final Comparison.TimeUnit in;

        Elapsed(Place place, Node from, Node to, Comparison.TimeUnit in) {
            super(place, List.of(from, to));
            this.in = in;
        }

        @Override
        int apply(State x) {
            return x.set(slot, in.between(day(x, parts[0].slot), day(x, parts[1].slot)), 1);
        }

        private static LocalDate day(State x, int slot) {
            return LocalDate.ofEpochDay(x.n[slot] / x.d[slot]);
        }
    }

    /** How many steps a quantity is; a step that is not above zero contradicts the rule. */
    static final class Steps extends Operation {
        private final Comparison.Partial partial;
        private final LineId line;

        Steps(Place place, Node of, Node size, Comparison.Partial partial, LineId line) {
            super(place, List.of(of, size));
            this.partial = partial;
            this.line = line;
        }

        @Override
        Optional<Form> form(Moving with) {
            return with.all(parts)
                    .map(all ->
                            steps(all.get(0).over(all.get(1)).only(all.get(1).where(sign -> sign > 0))));
        }

        private Form steps(Form exact) {
            return switch (partial) {
                case PRO_RATA -> exact;
                case WHOLE -> exact.whole(Law.Way.FLOOR);
                case STARTED -> exact.whole(Law.Way.CEILING);
            };
        }

        @Override
        int apply(State x) {
            int size = parts[1].slot;
            if (x.signum(size) <= 0) {
                return x.lacks(slot, Reason.REFUSED, Subject.of(line));
            }
            int code = x.over(slot, parts[0].slot, size);
            if (partial == Comparison.Partial.PRO_RATA || Registers.isAbsent(code)) {
                return code;
            }
            boolean down = partial == Comparison.Partial.WHOLE;
            if (code == Registers.FITS) {
                long floor = Math.floorDiv(x.n[slot], x.d[slot]);
                return x.set(slot, down || floor * x.d[slot] == x.n[slot] ? floor : floor + 1, 1);
            }
            Rational exact = x.number(slot);
            return x.set(slot, down ? exact.floor() : exact.ceiling());
        }
    }

    /** How many cases there are; fewer than none is no count. */
    static final class Count extends Operation {
        private final LineId line;

        Count(Place place, Node of, LineId line) {
            super(place, List.of(of));
            this.line = line;
        }

        @Override
        Optional<Form> form(Moving with) {
            return parts[0].form(with).map(count -> count.only(count.where(sign -> sign >= 0)));
        }

        @Override
        int apply(State x) {
            return x.signum(parts[0].slot) < 0
                    ? x.lacks(slot, Reason.REFUSED, Subject.of(line))
                    : x.copy(slot, parts[0].slot);
        }

        @Override
        Derivation derive(State x) {
            Derivation of = parts[0].derive(x);
            return x.outcome(slot).equals(of.outcome())
                    ? of
                    : new Derivation.Applied(at(), x.outcome(slot), List.of(of));
        }
    }

    /** The value of the one piece that holds x. */
    static final class Curve extends Node {
        private final Node of;
        private final Piece[] pieces;
        private final Rational[] ends;
        private final int[] slopes;
        private final LineId line;

        /** The registers of slope and value at zero stand side by side for each piece, or -1 for a level one. */
        Curve(Place place, Node of, List<Piece> on, int[] slopes, LineId line) {
            super(place);
            this.of = of;
            this.slopes = slopes;
            this.pieces = on.toArray(new Piece[0]);
            this.ends = new Rational[2 * pieces.length];
            for (int i = 0; i < pieces.length; i++) {
                ends[2 * i] = end(pieces[i].on().low());
                ends[2 * i + 1] = end(pieces[i].on().high());
            }
            this.line = line;
        }

        private static Rational end(Optional<Figure> end) {
            return end.isPresent() ? end.get().value() : Rational.ZERO;
        }

        @Override
        Optional<Form> form(Moving with) {
            return of.form(with).map(this::curve);
        }

        private Form curve(Form placed) {
            List<Form> parts = new ArrayList<>(2 * pieces.length);
            for (Piece piece : pieces) {
                Form inside = Form.constant(Rational.ONE);
                if (piece.on().low().isPresent()) {
                    int least = piece.on().lowClosed() ? 0 : 1;
                    inside = inside.times(
                            placed.minus(Form.constant(piece.on().low().get().value()))
                                    .where(sign -> sign >= least));
                }
                if (piece.on().high().isPresent()) {
                    int most = piece.on().highClosed() ? 0 : -1;
                    inside = inside.times(
                            placed.minus(Form.constant(piece.on().high().get().value()))
                                    .where(sign -> sign <= most));
                }
                parts.add(inside);
                parts.add(piece.slope()
                        .map(slope ->
                                placed.times(Form.constant(slope)).plus(Form.constant(piece.valueAt(Rational.ZERO))))
                        .orElseGet(() -> Form.constant(piece.from().value())));
            }
            return Form.unique(parts);
        }

        @Override
        int work(State x) {
            if (Registers.isAbsent(of.eval(x))) {
                return x.copy(slot, of.slot);
            }
            int found = -1;
            for (int i = 0; i < pieces.length; i++) {
                if (holds(x, i)) {
                    if (found >= 0) {
                        return x.lacks(slot, Reason.UNDECIDED, Subject.of(line));
                    }
                    found = i;
                }
            }
            return found < 0 ? x.lacks(slot, Reason.UNDECIDED, Subject.of(line)) : value(x, found);
        }

        private boolean holds(State x, int i) {
            Piece piece = pieces[i];
            if (piece.on().low().isPresent()) {
                int above = compare(x, ends[2 * i]);
                if (above < 0 || (above == 0 && !piece.on().lowClosed())) {
                    return false;
                }
            }
            if (piece.on().high().isEmpty()) {
                return true;
            }
            int above = compare(x, ends[2 * i + 1]);
            return above < 0 || (above == 0 && piece.on().highClosed());
        }

        private int compare(State x, Rational end) {
            return x.k[of.slot] == Registers.FITS && end.isSmall()
                    ? Registers.compare(x.n[of.slot], x.d[of.slot], end.smallNumerator(), end.smallDenominator())
                    : x.number(of.slot).compareTo(end);
        }

        private int value(State x, int piece) {
            int slope = slopes[piece];
            if (slope < 0) {
                return x.set(slot, pieces[piece].from().value());
            }
            int code = x.times(slot, of.slot, slope);
            return Registers.isAbsent(code) ? code : x.plus(slot, slot, slope + 1);
        }

        @Override
        Derivation derive(State x) {
            Derivation placed = of.derive(x);
            return new Derivation.Found(at(), x.outcome(slot), placed, holding(x));
        }

        /** The pieces that hold: one as a rule. */
        private List<Integer> holding(State x) {
            List<Integer> holding = List.of();
            for (int i = 0; i < pieces.length && !Registers.isAbsent(x.k[of.slot]); i++) {
                if (holds(x, i)) {
                    holding = holding.isEmpty()
                            ? List.of(i)
                            : ImmutableList.<Integer>builder()
                                    .addAll(holding)
                                    .add(i)
                                    .build();
                }
            }
            return holding;
        }
    }
}
