package io.github.quanheng.result;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Percentage;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.math.RoundingMode;

/**
 * How many of a peer group may get something (名额), and what happens at its edges. Nothing of it has a default: documents
 * differ in all three.
 *
 * @param size how many seats each peer group has
 * @param barred what becomes of the seat of a unit that is barred
 * @param cut what becomes of units that stand level where the seats run out
 */
public record Quota(
        @JsonProperty(required = true) Size size,
        @JsonProperty(required = true) Barred barred,
        @JsonProperty(required = true) Cut cut) {
    /** How many seats (名额数). JSON: {@code {"share": {...}}} or {@code {"seats": 3}}. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Share.class, name = "share"),
        @JsonSubTypes.Type(value = Seats.class, name = "seats")
    })
    public sealed interface Size {}

    /**
     * A part of the members of the peer group (按比例), those without a score included. Example: 30% of 14 units are 4.2, by
     * {@code FLOOR} 4 seats.
     *
     * @param of the part, 0% to 100%
     * @param rounding how a part of a seat is decided
     */
    public record Share(
            @JsonProperty(required = true) Percentage of,
            @JsonProperty(required = true) RoundingMode rounding) implements Size {
        /**
         * Checks the bounds.
         *
         * @param of the part
         * @param rounding how a part of a seat is decided
         */
        public Share {
            InvalidValue.unless(
                    of.fraction().signum() >= 0 && of.fraction().compareTo(Rational.ONE) <= 0,
                    "of",
                    "名额比例是%s",
                    "写0%%至100%%",
                    "quota of %s: is outside 0%% to 100%%",
                    "give a part of the whole",
                    of);
            InvalidValue.unless(
                    rounding != RoundingMode.UNNECESSARY,
                    "rounding",
                    "名额比例%s的取整方式UNNECESSARY什么也不定",
                    "写别的取整方式",
                    "quota of %s: rounding UNNECESSARY decides nothing",
                    "name another",
                    of);
        }
    }

    /**
     * A fixed number for each peer group (定额).
     *
     * @param count how many, not negative
     */
    public record Seats(@JsonValue int count) implements Size {
        /**
         * Checks the bound.
         *
         * @param count how many
         */
        @JsonCreator
        public Seats {
            InvalidValue.unless(
                    count >= 0,
                    "count",
                    "名额是%s个",
                    "写不小于0的数",
                    "quota of %s seats: is below zero",
                    "give zero or more",
                    count);
        }
    }

    /** What becomes of the seat of a unit that would have it and is barred (被取消资格者的名额). */
    public enum Barred {
        /** The next one gets it (名额顺延). */
        PASSES_ON,
        /** Nobody gets it (名额作废). */
        LAPSES
    }

    /** What becomes of units that stand level where the seats run out; none of the answers exceeds the quota. */
    public enum Cut {
        /** None of them gets a seat (均不占). */
        NONE,
        /** It is undecided which of them does (待裁定). */
        UNDECIDED
    }

    /**
     * Returns the seats of a peer group.
     *
     * @param members how many members it has
     * @return how many seats
     */
    public int seats(int members) {
        if (size instanceof Seats fixed) {
            return Math.min(fixed.count(), members);
        }
        Share share = (Share) size;
        return share.of()
                .fraction()
                .times(Rational.of(members))
                .round(new Rounding(0, share.rounding()))
                .numerator()
                .intValueExact();
    }
}
