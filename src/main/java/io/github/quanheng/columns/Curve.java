package io.github.quanheng.columns;

import io.github.quanheng.form.Cut;
import io.github.quanheng.form.Form;
import io.github.quanheng.form.Law;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A form in whole units (整数分段函数): on each piece a constant plus whole multiples of floors. A law that is rounded becomes one floor, or two where steps are
 * rounded again; so nothing but floors is left to be worked out.
 *
 * @param pieces from the lowest number to the highest
 */
record Curve(List<Piece> pieces) {
    private static final Rational HALF = Rational.of(1, 2);
    private static final Rational QUARTER = Rational.of(1, 4);

    /**
     * A floor, so many times: {@code times · ⌊rate · x + shift⌋}, or {@code times · ⌊again.rate · ⌊rate · x + shift⌋ + again.shift⌋}.
     *
     * @param times by which it is multiplied; a whole number
     * @param rate how fast it grows
     * @param shift its value at zero
     * @param again what is done with the floor before another is taken; null where there is one only
     */
    record Stair(Rational times, Rational rate, Rational shift, @Nullable Line again) {
        Rational at(Rational x) {
            Rational floor = rate.times(x).plus(shift).floor();
            return times.times(again == null ? floor : again.at(floor).floor());
        }
    }

    /** A straight line. */
    record Line(Rational rate, Rational shift) {
        Rational at(Rational x) {
            return rate.times(x).plus(shift);
        }
    }

    /**
     * A piece.
     *
     * @param end where it stops; empty for the last
     * @param base what is added; null where nothing is known
     * @param stairs the floors
     */
    record Piece(Optional<Cut> end, @Nullable Rational base, List<Stair> stairs) {
        boolean isKnown() {
            return base != null;
        }

        boolean isLevel() {
            return stairs.isEmpty();
        }

        Rational at(Rational x) {
            Rational sum = java.util.Objects.requireNonNull(base);
            for (Stair stair : stairs) {
                sum = sum.plus(stair.at(x));
            }
            return sum;
        }
    }

    /** A form in units of 1/unit, rounded to whole ones. */
    static Curve rounded(Form form, Rational unit, RoundingMode mode) {
        List<Piece> pieces = new ArrayList<>();
        for (Form.Cell cell : Form.cells(List.of(form, form.where(sign -> sign >= 0)))) {
            Optional<Law> law = cell.laws().get(0);
            boolean positive = cell.laws().get(1).map(sign -> sign.base().signum() > 0).orElse(true);
            pieces.add(law.isEmpty()
                    ? new Piece(cell.end(), null, List.of())
                    : rounded(cell.end(), law.get(), unit, mode, positive));
        }
        return new Curve(List.copyOf(pieces));
    }

    private static Piece rounded(Optional<Cut> end, Law law, Rational unit, RoundingMode mode, boolean positive) {
        if (law.isConstant()) {
            Rational value = law.base().times(unit).round(new Rounding(0, mode));
            return new Piece(end, value, List.of());
        }
        Stair inner = inner(law, unit);
        if (law.way() != Law.Way.PLAIN) {
            Rational base = law.base().times(unit);
            if (base.isWhole() && inner.times().isWhole()) {
                return new Piece(end, base, List.of(inner));
            }
            List<Stair> stairs = new ArrayList<>();
            for (Stair outer : floors(inner.times(), base, mode, positive)) {
                stairs.add(new Stair(
                        outer.times(), inner.rate(), inner.shift(), new Line(outer.rate(), outer.shift())));
            }
            return new Piece(end, Rational.ZERO, stairs);
        }
        return new Piece(end, Rational.ZERO, floors(inner.rate(), inner.shift(), mode, positive));
    }

    /** A line rounded to whole numbers, as floors; where the mode asks for it, on one side of zero. */
    private static List<Stair> floors(Rational rate, Rational shift, RoundingMode mode, boolean positive) {
        Stair floor = new Stair(Rational.ONE, rate, shift, null);
        Stair ceiling = negated(floor, Rational.ZERO);
        return switch (mode) {
            case FLOOR -> List.of(floor);
            case CEILING -> List.of(ceiling);
            case UP -> List.of(positive ? ceiling : floor);
            case DOWN -> List.of(positive ? floor : ceiling);
            case HALF_UP -> List.of(positive ? shifted(floor, HALF) : negated(floor, HALF));
            case HALF_DOWN -> List.of(positive ? negated(floor, HALF) : shifted(floor, HALF));
            case HALF_EVEN -> {
                // Half of it up from a quarter below, and half of it down to a quarter above: at a tie they part so that the sum is even.
                Stair half = new Stair(Rational.ONE, rate.times(HALF), shift.times(HALF), null);
                yield List.of(shifted(half, QUARTER), negated(half, QUARTER));
            }
            case UNNECESSARY -> throw new IllegalArgumentException(mode.name());
        };
    }

    private static Stair shifted(Stair of, Rational by) {
        return new Stair(of.times(), of.rate(), of.shift().plus(by), null);
    }

    /** The ceiling of the line less {@code by}, as the negative of a floor. */
    private static Stair negated(Stair of, Rational by) {
        return new Stair(
                of.times().negated(), of.rate().negated(), of.shift().negated().plus(by), null);
    }

    /** The floor in a law, in units; of one without steps the line itself. A ceiling is the negative of a floor. */
    private static Stair inner(Law law, Rational unit) {
        Rational times = law.times().times(unit);
        return switch (law.way()) {
            case PLAIN ->
                new Stair(
                        Rational.ONE,
                        times.times(law.rate()),
                        times.times(law.shift()).plus(law.base().times(unit)),
                        null);
            case FLOOR -> new Stair(times, law.rate(), law.shift(), null);
            case CEILING ->
                new Stair(times.negated(), law.rate().negated(), law.shift().negated(), null);
        };
    }

    /** The smallest unit in which all values of a form are whole where its number is a multiple of 1/grid; without a grid only steps and constants have one. */
    static Rational unit(Form form, Optional<Rational> grid) {
        Rational unit = Rational.ONE;
        for (Form.Segment segment : form.segments()) {
            if (segment.law().isPresent()) {
                Law law = segment.law().get();
                if (law.isConstant()) {
                    unit = common(unit, law.base());
                } else if (law.way() == Law.Way.PLAIN) {
                    Rational width = grid.orElseThrow(() -> new NotInColumns(Cause.UNROUNDED));
                    unit = common(unit, law.times().times(law.rate()).dividedBy(width));
                    unit = common(unit, law.base().plus(law.times().times(law.shift())));
                } else {
                    unit = common(common(unit, law.base()), law.times());
                }
            }
        }
        return unit;
    }

    /** The least common multiple of a whole number and the denominator of another. */
    static Rational common(Rational whole, Rational other) {
        return Rational.of(lcm(whole.numerator(), other.denominator()), java.math.BigInteger.ONE);
    }

    private static java.math.BigInteger lcm(java.math.BigInteger a, java.math.BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }
}
