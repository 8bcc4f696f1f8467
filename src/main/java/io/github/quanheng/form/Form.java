package io.github.quanheng.form;

import com.google.common.collect.ImmutableList;
import io.github.quanheng.value.Rational;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * An exact function of one number, piece by piece (分段函数). On a piece without a law nothing is known of it.
 *
 * @param segments the pieces from the lowest number to the highest; the last has no end
 */
public record Form(ImmutableList<Segment> segments) {
    /** More pieces than this are not kept: nothing is known then. */
    private static final int MOST = 128;

    /**
     * A piece (段): the numbers from the piece before it up to its end.
     *
     * @param end where it stops; empty for the last
     * @param law what holds on it; empty where nothing is known
     */
    public record Segment(Optional<Cut> end, Optional<Law> law) {}

    /**
     * Returns a constant.
     *
     * @param value its value
     * @return the function that has it everywhere
     */
    public static Form constant(Rational value) {
        return new Form(ImmutableList.of(new Segment(Optional.empty(), Optional.of(Law.constant(value)))));
    }

    /**
     * Returns the function that gives back its number.
     *
     * @return x
     */
    public static Form identity() {
        return new Form(ImmutableList.of(new Segment(Optional.empty(), Optional.of(Law.IDENTITY))));
    }

    /**
     * Returns the function of which nothing is known.
     *
     * @return one piece without a law
     */
    public static Form unknown() {
        return new Form(ImmutableList.of(new Segment(Optional.empty(), Optional.empty())));
    }

    /**
     * Returns whether it is known on some piece.
     *
     * @return false where nothing is known of it anywhere
     */
    public boolean isKnownSomewhere() {
        return segments.stream().anyMatch(segment -> segment.law().isPresent());
    }

    /**
     * Returns the value at a number.
     *
     * @param x the number
     * @return the value, if it is known
     */
    public Optional<Rational> at(Rational x) {
        for (Segment segment : segments) {
            if (segment.end().isEmpty() || segment.end().get().isAfter(x)) {
                return segment.law().map(law -> law.at(x));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the value that the function has all over a stretch.
     *
     * @param from where the stretch begins; empty where it has no beginning
     * @param to where it ends; empty where it has no end
     * @return the value, if the function is known on all of the stretch and is a constant there
     */
    public Optional<Rational> constantOn(Optional<Cut> from, Optional<Cut> to) {
        Optional<Rational> found = Optional.empty();
        Optional<Cut> start = Optional.empty();
        for (Segment segment : segments) {
            boolean before = from.isPresent()
                    && segment.end().isPresent()
                    && segment.end().get().compareTo(from.get()) <= 0;
            boolean behind = to.isPresent() && start.isPresent() && start.get().compareTo(to.get()) >= 0;
            if (!before && !behind) {
                Optional<Rational> value = segment.law().filter(Law::isConstant).map(Law::base);
                if (value.isEmpty() || (found.isPresent() && !found.equals(value))) {
                    return Optional.empty();
                }
                found = value;
            }
            start = segment.end();
        }
        return found;
    }

    /**
     * Brings functions together: on each stretch on which each of them has one law, a law is made of these.
     *
     * @param forms the functions, at least one
     * @param law makes a law of theirs, in order; empty where it is not known
     * @return the function
     */
    public static Form join(List<Form> forms, Function<List<Optional<Law>>, Optional<Law>> law) {
        Pieces pieces = new Pieces();
        for (Cell cell : cells(forms)) {
            pieces.add(cell.end(), law.apply(cell.laws()));
        }
        return pieces.form();
    }

    /**
     * A stretch on which each of several functions has one law.
     *
     * @param end where it stops; empty for the last
     * @param laws the law of each; empty where nothing is known
     */
    public record Cell(Optional<Cut> end, List<Optional<Law>> laws) {}

    /**
     * Lays functions beside one another.
     *
     * @param forms the functions, at least one
     * @return the stretches on which each has one law, from the lowest number to the highest
     */
    public static List<Cell> cells(List<Form> forms) {
        int[] place = new int[forms.size()];
        List<Cell> cells = new ArrayList<>();
        while (true) {
            Optional<Cut> end = Optional.empty();
            List<Optional<Law>> laws = new ArrayList<>(place.length);
            for (int i = 0; i < place.length; i++) {
                Segment segment = forms.get(i).segments.get(place[i]);
                laws.add(segment.law());
                if (segment.end().isPresent()
                        && (end.isEmpty() || segment.end().get().compareTo(end.get()) < 0)) {
                    end = segment.end();
                }
            }
            cells.add(new Cell(end, laws));
            if (end.isEmpty()) {
                return cells;
            }
            for (int i = 0; i < place.length; i++) {
                if (forms.get(i).segments.get(place[i]).end().equals(end)) {
                    place[i]++;
                }
            }
        }
    }

    private Form with(Form other, Joint joint) {
        return join(
                List.of(this, other),
                laws -> laws.get(0).flatMap(own -> laws.get(1).flatMap(theirs -> joint.of(own, theirs))));
    }

    private interface Joint {
        Optional<Law> of(Law own, Law theirs);
    }

    private Form each(Function<Law, Optional<Law>> law) {
        return join(List.of(this), laws -> laws.get(0).flatMap(law));
    }

    /**
     * Returns the sum.
     *
     * @param other what is added
     * @return the sum, where it is known
     */
    public Form plus(Form other) {
        return with(other, Law::plus);
    }

    /**
     * Returns the difference.
     *
     * @param other what is taken away
     * @return the difference, where it is known
     */
    public Form minus(Form other) {
        return with(other, (own, theirs) -> own.plus(theirs.times(Rational.ONE.negated())));
    }

    /**
     * Returns the product.
     *
     * @param other the factor
     * @return the product, where it is known
     */
    public Form times(Form other) {
        return with(other, Law::times);
    }

    /**
     * Returns the quotient.
     *
     * @param other the divisor
     * @return the quotient, where it is known
     */
    public Form over(Form other) {
        return with(other, Law::over);
    }

    /**
     * Returns whole numbers.
     *
     * @param way floor or ceiling
     * @return the floor or ceiling, where it is known
     */
    public Form whole(Law.Way way) {
        return each(law -> law.whole(way));
    }

    /**
     * Returns the function rounded to whole units; half to even is not known.
     *
     * @param unit how many units are one
     * @param mode how it is rounded
     * @return the rounded function, where it is known
     */
    public Form rounded(Rational unit, RoundingMode mode) {
        Form units = times(constant(unit));
        Form floor = units.whole(Law.Way.FLOOR);
        Form ceiling = units.whole(Law.Way.CEILING);
        Form half = constant(Rational.of(1, 2));
        Form up = units.plus(half).whole(Law.Way.FLOOR);
        Form down = units.minus(half).whole(Law.Way.CEILING);
        Form positive = where(sign -> sign >= 0);
        Form whole = switch (mode) {
            case FLOOR -> floor;
            case CEILING -> ceiling;
            case UP -> choose(positive, ceiling, floor);
            case DOWN -> choose(positive, floor, ceiling);
            case HALF_UP -> choose(positive, up, down);
            case HALF_DOWN -> choose(positive, down, up);
            case HALF_EVEN, UNNECESSARY -> unknown();
        };
        return whole.times(constant(Rational.ONE.dividedBy(unit)));
    }

    /**
     * Returns where the function has a sign.
     *
     * @param holds which signs are meant, of -1, 0 and 1
     * @return 1 where it has one of them and 0 elsewhere, where it is known
     */
    public Form where(IntPredicate holds) {
        Pieces pieces = new Pieces();
        for (Segment segment : segments) {
            if (segment.law().isEmpty()) {
                pieces.add(segment.end(), Optional.empty());
                continue;
            }
            for (Law.Zone zone : segment.law().get().signs()) {
                boolean inside = zone.end().isPresent()
                        && (segment.end().isEmpty()
                                || zone.end().get().compareTo(segment.end().get()) < 0);
                pieces.add(
                        inside ? zone.end() : segment.end(),
                        Optional.of(Law.constant(holds.test(zone.sign()) ? Rational.ONE : Rational.ZERO)));
                if (!inside) {
                    break;
                }
            }
        }
        return pieces.form();
    }

    /**
     * Returns one function where a condition holds, and another elsewhere.
     *
     * @param when the condition: 0 where it does not hold
     * @param then what holds where it does
     * @param otherwise what holds elsewhere
     * @return the function, where it is known
     */
    public static Form choose(Form when, Form then, Form otherwise) {
        return join(
                List.of(when, then, otherwise),
                laws -> laws.get(0)
                        .filter(Law::isConstant)
                        .flatMap(truth -> laws.get(truth.base().signum() != 0 ? 1 : 2)));
    }

    /**
     * Returns the function where a condition holds; elsewhere nothing is known.
     *
     * @param when the condition: 0 where it does not hold
     * @return the function, where the condition holds and it is known
     */
    public Form only(Form when) {
        return choose(when, this, unknown());
    }

    /**
     * Returns the function that holds where exactly one condition does; where none or several do nothing is known.
     *
     * @param cases a condition and a function for each case, in turn
     * @return the function of the one case that holds
     */
    public static Form unique(List<Form> cases) {
        return join(cases, laws -> {
            Optional<Law> found = Optional.empty();
            for (int i = 0; i < laws.size(); i += 2) {
                Optional<Law> truth = laws.get(i).filter(Law::isConstant);
                boolean holds = truth.filter(law -> law.base().signum() != 0).isPresent();
                if (truth.isEmpty() || (holds && found.isPresent())) {
                    return Optional.empty();
                }
                found = holds ? laws.get(i + 1) : found;
            }
            return found;
        });
    }

    /**
     * Returns the larger or the smaller of two functions.
     *
     * @param other the other
     * @param largest whether the larger is meant
     * @return the function, where it is known
     */
    public Form extreme(Form other, boolean largest) {
        return choose(minus(other).where(sign -> largest ? sign >= 0 : sign <= 0), this, other);
    }

    /**
     * Adds up several functions.
     *
     * @param forms the functions
     * @param by how two are brought together
     * @return all of them, from the first to the last
     */
    public static Form all(List<Form> forms, BinaryOperator<Form> by) {
        return forms.stream().reduce(by).orElse(constant(Rational.ZERO));
    }

    /** Pieces in the making: an empty stretch is left out, and what has the law of the piece before it goes on with it. */
    private static final class Pieces {
        private final List<Segment> segments = new ArrayList<>();

        void add(Optional<Cut> end, Optional<Law> law) {
            int last = segments.size() - 1;
            if (last >= 0) {
                Segment before = segments.get(last);
                if (before.end().isEmpty()
                        || (end.isPresent() && end.get().compareTo(before.end().get()) <= 0)) {
                    return;
                }
                if (before.law().equals(law)) {
                    segments.set(last, new Segment(end, law));
                    return;
                }
            }
            segments.add(new Segment(end, law));
        }

        Form form() {
            return segments.size() > MOST ? unknown() : new Form(ImmutableList.copyOf(segments));
        }
    }
}
