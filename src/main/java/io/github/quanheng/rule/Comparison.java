package io.github.quanheng.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How far a value is from where it should be, and what that comes to (比较与曲线). */
public sealed interface Comparison extends Quantity {
    /**
     * How far a value lies outside its bounds (差距): below − x when it is lower, x − above when it is higher, else 0;
     * divided by the bound when relative. Example: 59.6% below 62% is short by 2.4 points, or by 2.4 ÷ 62 relatively.
     *
     * @param of the value
     * @param below the bound it must not fall short of, if there is one
     * @param above the bound it must not exceed, if there is one; at least one of the two
     * @param basis points of the value itself, or a part of the bound; ZERO_DENOMINATOR when relative to zero
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Gap(
            @JsonProperty(required = true) Quantity of,
            Optional<Quantity> below,
            Optional<Quantity> above,
            @JsonProperty(required = true) Basis basis)
            implements Comparison {
        /**
         * Checks that there is a bound.
         *
         * @param of the value
         * @param below the bound it must not fall short of
         * @param above the bound it must not exceed
         * @param basis points or relative
         */
        public Gap {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(below, "below");
            Objects.requireNonNull(above, "above");
            Objects.requireNonNull(basis, "basis");
            InvalidValue.unless(
                    below.isPresent() || above.isPresent(),
                    "gap",
                    "既无below也无above",
                    "写出其一",
                    "has neither below nor above",
                    "name one");
        }

        @Override
        public <R> R accept(Quantity.Visitor<R> visitor) {
            return visitor.gap(this);
        }
    }

    /** Against what a gap or a change is counted (口径): the text's bare 1% is one or the other, so it must be said. */
    enum Basis {
        /** In the unit of the value itself: percentage points for a rate (百分点), pieces for a count. */
        POINTS,
        /** As a part of the reference (相对百分比). */
        RELATIVE
    }

    /**
     * How much a value has risen against a base (增减): x − base, or that divided by the base; negative when it fell.
     * ZERO_DENOMINATOR for relative growth from zero, UNDECIDED from a negative base. Example: 33.1% after 33.0% is up
     * by 0.1 points.
     *
     * @param of the value
     * @param from the base
     * @param basis points or relative
     */
    record Change(
            @JsonProperty(required = true) Quantity of,
            @JsonProperty(required = true) Quantity from,
            @JsonProperty(required = true) Basis basis)
            implements Comparison {
        /**
         * Takes the parts; none is null.
         *
         * @param of the value
         * @param from the base
         * @param basis points or relative
         */
        public Change {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(basis, "basis");
        }

        @Override
        public <R> R accept(Quantity.Visitor<R> visitor) {
            return visitor.change(this);
        }
    }

    /**
     * The time between two days (历时), negative when they are the other way round. Only deductions that grow by the month need it;
     * nothing else can say it. Example: from 15 January to 1 March are
     * 45 days, 1 whole month and 2 calendar months.
     *
     * @param from the first day
     * @param to the second day
     * @param in the unit
     */
    record Elapsed(
            @JsonProperty(required = true) Quantity from,
            @JsonProperty(required = true) Quantity to,
            @JsonProperty(required = true) TimeUnit in)
            implements Comparison {
        /**
         * Takes the parts; none is null.
         *
         * @param from the first day
         * @param to the second day
         * @param in the unit
         */
        public Elapsed {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(in, "in");
        }

        @Override
        public <R> R accept(Quantity.Visitor<R> visitor) {
            return visitor.elapsed(this);
        }
    }

    /** How time is counted (计时单位). */
    enum TimeUnit {
        /** Days (日). */
        DAYS,
        /** Months that are full (足月). */
        WHOLE_MONTHS,
        /** Months by their number in the calendar (按月份), whatever the day. */
        CALENDAR_MONTHS;

        /**
         * Returns the time between two days.
         *
         * @param from the first day
         * @param to the second day
         * @return how many units; negative when the second day comes first
         */
        public long between(LocalDate from, LocalDate to) {
            return switch (this) {
                case DAYS -> ChronoUnit.DAYS.between(from, to);
                case WHOLE_MONTHS -> ChronoUnit.MONTHS.between(from, to);
                case CALENDAR_MONTHS -> ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to));
            };
        }
    }

    /**
     * How many steps a quantity comes to (折算步数): x ÷ size, with part of a step treated as the text says. Example: 2.4
     * points in steps of 1 are 2 whole, 3 started or 2.4 pro rata. {@link FieldTerm.PerStep} is defined by it.
     *
     * @param of what is counted in steps
     * @param size the size of one step, positive
     * @param partial what part of a step counts
     */
    record Steps(
            @JsonProperty(required = true) Quantity of,
            @JsonProperty(required = true) Quantity size,
            @JsonProperty(required = true) Partial partial)
            implements Comparison {
        /**
         * Takes the parts; none is null.
         *
         * @param of what is counted in steps
         * @param size the size of one step, positive
         * @param partial what part of a step counts
         */
        public Steps {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(size, "size");
            Objects.requireNonNull(partial, "partial");
        }

        @Override
        public <R> R accept(Quantity.Visitor<R> visitor) {
            return visitor.steps(this);
        }
    }

    /** What part of a step counts as (不足一步). Texts almost never say, so the author of a rulebook must. */
    enum Partial {
        /** Only whole steps count (不足一步不计). */
        WHOLE,
        /** A step that was started counts (不足一步按一步计). */
        STARTED,
        /** It counts in proportion (按比例). */
        PRO_RATA;

        /**
         * Returns the steps that a quantity comes to.
         *
         * @param quantity what is counted in steps
         * @param size the size of one step, positive
         * @return the number of steps, whole unless pro rata
         */
        public Rational count(Rational quantity, Rational size) {
            Rational exact = quantity.dividedBy(size);
            return switch (this) {
                case WHOLE -> exact.floor();
                case STARTED -> exact.ceiling();
                case PRO_RATA -> exact;
            };
        }
    }

    /**
     * A curve of straight pieces (分段函数): in each interval a constant, or a line from there on. UNDECIDED where no piece
     * or more than one holds. {@link FieldTerm.Bands} and {@link Interpolated} between printed points are defined by it. Example: 0 below 75%, then 80 a unit from 0 at 75%, then 8: at 80% it is 4.
     *
     * @param of the value on the axis
     * @param on the pieces
     */
    record Piecewise(
            @JsonProperty(required = true) Quantity of,
            @JsonProperty(required = true) List<Piece> on) implements Comparison {
        /**
         * Copies the pieces.
         *
         * @param of the value on the axis
         * @param on the pieces
         */
        public Piecewise {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(on, "on");
            on = List.copyOf(on);
            InvalidValue.unless(!on.isEmpty(), "on", "没有分段", "写出至少一项", "has no pieces", "name at least one");
        }

        @Override
        public <R> R accept(Quantity.Visitor<R> visitor) {
            return visitor.piecewise(this);
        }
    }

    /**
     * One answer for each kind.
     *
     * @param <R> the type of the answer
     */
    interface Visitor<R> {
        /**
         * Answers for a gap.
         *
         * @param gap the gap
         * @return the answer
         */
        R gap(Gap gap);

        /**
         * Answers for a change.
         *
         * @param change the change
         * @return the answer
         */
        R change(Change change);

        /**
         * Answers for a time elapsed.
         *
         * @param elapsed the time
         * @return the answer
         */
        R elapsed(Elapsed elapsed);

        /**
         * Answers for a number of steps.
         *
         * @param steps the steps
         * @return the answer
         */
        R steps(Steps steps);

        /**
         * Answers for a curve.
         *
         * @param curve the curve
         * @return the answer
         */
        R piecewise(Piecewise curve);
    }
}
