package io.github.quanheng.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.value.Scale;
import java.util.Optional;

/**
 * What a quantity is measured in (量纲). Two quantities are compared, added or bounded only where their dimensions
 * {@linkplain #meet meet}; a number without a sign never stands for a rate, and only 0 is neutral.
 *
 * <p>JSON: the sort, and behind a colon its unit, such as {@code "RATE:%"} or {@code "COUNT:人"}.
 *
 * @param sort what kind of thing it is
 * @param unit the sign of a rate's scale or the unit of a count; empty for every other sort
 */
public record Dimension(Sort sort, String unit) {
    /** What kinds of things quantities are (量的种类). */
    public enum Sort {
        /** Zero, which fits everything (零). */
        ANY,
        /** A number whose unit is that of its neighbours (数). */
        PLAIN,
        /** How many there are of the steps or members of a rule, which leaves the unit of what it multiplies (个数). */
        NUMBER,
        /** A share of a hundred, a thousand, a hundred thousand (率). */
        RATE,
        /** A quotient of like things: compared with a rate or with a plain number (比值). */
        RATIO,
        /** A rate or a count times or over a plain number: a rate, a number or marks, as its neighbours are (倍数). */
        SCALED,
        /** Marks, and the amounts of a rulebook of money (分值). */
        MARKS,
        /** So many of something (计数), such as people, beds, yuan, days. */
        COUNT,
        /** A day of the calendar (日期). */
        DAY
    }

    /** The dimension of 0. */
    public static final Dimension ANY = new Dimension(Sort.ANY, "");

    /** The dimension of a number without sign and unit. */
    public static final Dimension PLAIN = new Dimension(Sort.PLAIN, "");

    /** The dimension of a number of steps or members. */
    public static final Dimension NUMBER = new Dimension(Sort.NUMBER, "");

    /** The dimension of marks. */
    public static final Dimension MARKS = new Dimension(Sort.MARKS, "");

    /** The dimension of a day. */
    public static final Dimension DAY = new Dimension(Sort.DAY, "");

    /** The dimension of a quotient of like things. */
    public static final Dimension RATIO = new Dimension(Sort.RATIO, "");

    /** The dimension of something multiplied by a plain number. */
    public static final Dimension SCALED = new Dimension(Sort.SCALED, "");

    /** The dimension of a rate in per cent. */
    public static final Dimension PERCENT = rate(Scale.PERCENT);

    /**
     * Returns the dimension of a rate.
     *
     * @param scale how it is written
     * @return the dimension
     */
    public static Dimension rate(Scale scale) {
        return new Dimension(Sort.RATE, scale.sign());
    }

    /**
     * Returns the dimension of a count.
     *
     * @param unit what is counted; 日 is the same as 天
     * @return the dimension
     */
    public static Dimension count(String unit) {
        return new Dimension(Sort.COUNT, unit.equals("日") ? "天" : unit);
    }

    @JsonCreator
    static Dimension of(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new Dimension(Sort.valueOf(text), "")
                : new Dimension(Sort.valueOf(text.substring(0, colon)), text.substring(colon + 1));
    }

    @Override
    @JsonValue
    public String toString() {
        return unit.isEmpty() ? sort.name() : sort + ":" + unit;
    }

    /**
     * Returns whether this is a rate.
     *
     * @return true for a rate
     */
    public boolean isRate() {
        return sort == Sort.RATE;
    }

    /**
     * Returns the scale in which a rate is written; one for everything else.
     *
     * @return the scale
     */
    public Scale scale() {
        for (Scale scale : Scale.values()) {
            if (isRate() && scale.sign().equals(unit)) {
                return scale;
            }
        }
        return Scale.ONE;
    }

    /**
     * Returns whether the value may stand as marks.
     *
     * @return true for marks and for numbers that take the unit of their neighbours
     */
    public boolean isMarks() {
        return switch (sort) {
            case ANY, PLAIN, NUMBER, SCALED, MARKS -> true;
            case RATE, RATIO, COUNT, DAY -> false;
        };
    }

    /**
     * Returns the dimension of two quantities that are compared, added, or stand in one another's place.
     *
     * @param other the other dimension
     * @return what both are, or empty where they do not agree
     */
    public Optional<Dimension> meet(Dimension other) {
        if (equals(other) || other.sort == Sort.ANY) {
            return Optional.of(this);
        }
        if (sort == Sort.ANY) {
            return Optional.of(other);
        }
        if (sort == Sort.RATE && other.sort == Sort.RATE) {
            return Optional.of(this);
        }
        return weak(other).or(() -> other.weak(this));
    }

    /** What this becomes beside a stronger dimension, if it gives way to it. */
    private Optional<Dimension> weak(Dimension other) {
        boolean gives = switch (sort) {
            case SCALED -> other.sort != Sort.DAY;
            case RATIO -> other.sort == Sort.RATE || other.sort == Sort.PLAIN || other.sort == Sort.NUMBER;
            case PLAIN -> other.sort == Sort.MARKS || other.sort == Sort.COUNT;
            case NUMBER -> other.sort == Sort.MARKS || other.sort == Sort.COUNT || other.sort == Sort.PLAIN;
            case ANY, RATE, MARKS, COUNT, DAY -> false;
        };
        return gives ? Optional.of(other) : Optional.empty();
    }

    /**
     * Returns the dimension of a product.
     *
     * @param other the dimension of the other factor
     * @return the dimension, or empty where a factor is a day
     */
    public Optional<Dimension> times(Dimension other) {
        if (sort == Sort.DAY || other.sort == Sort.DAY) {
            return Optional.empty();
        }
        if (sort == Sort.ANY || other.sort == Sort.ANY) {
            return Optional.of(ANY);
        }
        if (sort == Sort.NUMBER || other.sort == Sort.NUMBER) {
            return Optional.of(sort == Sort.NUMBER ? other : this);
        }
        if (sort == Sort.MARKS || other.sort == Sort.MARKS) {
            return Optional.of(sort == other.sort ? PLAIN : MARKS);
        }
        if (isShare() && other.isShare()) {
            return Optional.of(isRate() ? this : other);
        }
        if (isShare() || other.isShare()) {
            Dimension rest = isShare() ? other : this;
            return Optional.of(rest.sort == Sort.COUNT ? rest : SCALED);
        }
        return Optional.of(sort == Sort.SCALED && other.sort == Sort.SCALED ? SCALED : PLAIN);
    }

    /**
     * Returns the dimension of a quotient.
     *
     * @param by the dimension of the divisor
     * @return the dimension, or empty where one is a day
     */
    public Optional<Dimension> over(Dimension by) {
        if (sort == Sort.DAY || by.sort == Sort.DAY) {
            return Optional.empty();
        }
        boolean keeps = by.sort == Sort.NUMBER && sort != Sort.NUMBER;
        if (sort == Sort.ANY || keeps || (by.isShare() && !isShare())) {
            return Optional.of(this);
        }
        boolean alike = (isRate() && by.isRate())
                || (equals(by) && (sort == Sort.MARKS || sort == Sort.COUNT || sort == Sort.NUMBER));
        return Optional.of(alike ? RATIO : SCALED);
    }

    private boolean isShare() {
        return sort == Sort.RATE || sort == Sort.RATIO;
    }

    /**
     * Returns the dimension of the difference of two such values: days apart for days, the same for all else.
     *
     * @return the dimension
     */
    public Dimension difference() {
        return sort == Sort.DAY ? count("天") : this;
    }
}
