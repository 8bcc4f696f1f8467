package io.github.quanheng.form;

import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The law of one piece (段内算式): {@code base + times · way(rate · x + shift)}. Such laws are closed under sums with a constant, factors, steps and
 * comparison with a constant.
 *
 * <p>A law without steps has rate 1 and shift 0; a law with steps has a rate above zero and times other than zero.
 *
 * @param base what is added
 * @param times by how much the inner number is multiplied
 * @param way whether the inner number is taken as it is, or its floor or ceiling
 * @param rate how fast the inner number grows with x
 * @param shift the inner number at zero
 */
public record Law(Rational base, Rational times, Way way, Rational rate, Rational shift) {
    /** How the inner number is taken. */
    public enum Way {
        /** As it is. */
        PLAIN,
        /** The largest whole number that is not above it. */
        FLOOR,
        /** The smallest whole number that is not below it. */
        CEILING
    }

    /** A stretch of numbers up to an end on which a law has one sign; the last has no end. */
    record Zone(Optional<Cut> end, int sign) {}

    /** x itself. */
    static final Law IDENTITY = line(Rational.ZERO, Rational.ONE);

    static Law constant(Rational value) {
        return line(value, Rational.ZERO);
    }

    private static Law line(Rational base, Rational times) {
        return new Law(base, times, Way.PLAIN, Rational.ONE, Rational.ZERO);
    }

    /**
     * Returns whether x does not matter.
     *
     * @return true for a constant
     */
    public boolean isConstant() {
        return times.signum() == 0;
    }

    /**
     * Returns the value at a number.
     *
     * @param x the number
     * @return the value
     */
    public Rational at(Rational x) {
        Rational inner = rate.times(x).plus(shift);
        Rational taken = switch (way) {
            case PLAIN -> inner;
            case FLOOR -> inner.floor();
            case CEILING -> inner.ceiling();
        };
        return base.plus(times.times(taken));
    }

    private Law with(Rational newBase, Rational newTimes) {
        return newTimes.signum() == 0 ? constant(newBase) : new Law(newBase, newTimes, way, rate, shift);
    }

    /** The sum, where it is a law: of a constant and any, or of two with the same inner number. */
    Optional<Law> plus(Law other) {
        if (other.isConstant()) {
            return Optional.of(with(base.plus(other.base), times));
        }
        if (isConstant()) {
            return Optional.of(other.with(base.plus(other.base), other.times));
        }
        boolean alike = way == other.way && rate.equals(other.rate) && shift.equals(other.shift);
        return alike ? Optional.of(with(base.plus(other.base), times.plus(other.times))) : Optional.empty();
    }

    Law times(Rational factor) {
        return with(base.times(factor), times.times(factor));
    }

    /** The product, where one of the two is a constant. */
    Optional<Law> times(Law other) {
        return other.isConstant()
                ? Optional.of(times(other.base))
                : isConstant() ? Optional.of(other.times(base)) : Optional.empty();
    }

    /** The quotient by a constant other than zero. */
    Optional<Law> over(Law other) {
        return other.isConstant() && other.base.signum() != 0
                ? Optional.of(times(Rational.ONE.dividedBy(other.base)))
                : Optional.empty();
    }

    /** Floor or ceiling, where it is a law: of one without steps, or whose steps are whole already. */
    Optional<Law> whole(Way to) {
        if (isConstant()) {
            return Optional.of(constant(to == Way.FLOOR ? base.floor() : base.ceiling()));
        }
        if (way != Way.PLAIN) {
            return base.isWhole() && times.isWhole() ? Optional.of(this) : Optional.empty();
        }
        boolean rising = times.signum() > 0;
        Way taken = rising ? to : to == Way.FLOOR ? Way.CEILING : Way.FLOOR;
        return Optional.of(new Law(
                Rational.ZERO,
                rising ? Rational.ONE : Rational.ONE.negated(),
                taken,
                times.abs(),
                rising ? base : base.negated()));
    }

    /** Where the law is below zero, zero and above, from the lowest x to the highest. */
    List<Zone> signs() {
        if (isConstant()) {
            return List.of(new Zone(Optional.empty(), base.signum()));
        }
        Rational zero = base.dividedBy(times).negated();
        int rising = times.signum();
        List<Zone> zones = new ArrayList<>(3);
        switch (way) {
            case PLAIN -> {
                zones.add(new Zone(Optional.of(new Cut(zero, false)), -rising));
                zones.add(new Zone(Optional.of(new Cut(zero, true)), 0));
            }
            case FLOOR -> {
                zones.add(new Zone(Optional.of(new Cut(outer(zero.ceiling()), false)), -rising));
                if (zero.isWhole()) {
                    zones.add(new Zone(Optional.of(new Cut(outer(zero.plus(Rational.ONE)), false)), 0));
                }
            }
            case CEILING -> {
                zones.add(new Zone(Optional.of(new Cut(outer(zero.ceiling().minus(Rational.ONE)), true)), -rising));
                if (zero.isWhole()) {
                    zones.add(new Zone(Optional.of(new Cut(outer(zero), true)), 0));
                }
            }
        }
        zones.add(new Zone(Optional.empty(), rising));
        return zones;
    }

    /** The x at which the inner number is so much. */
    private Rational outer(Rational inner) {
        return inner.minus(shift).dividedBy(rate);
    }
}
