package io.github.quanheng.score;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.NeedsModule;
import io.github.quanheng.internal.OnlyPart;
import io.github.quanheng.observation.Cause;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.value.Rational;
import java.util.Optional;

/**
 * A number or the reason why there is none (结果). JSON: the number as text, or
 * {@code {"absent": "MISSING", "about": {"sort": "FIGURE", "names": ["rate"]}}}.
 */
@JsonIdentityInfo(generator = NeedsModule.class)
public sealed interface Outcome {
    /**
     * An exact number.
     *
     * @param value the number
     */
    record Value(@OnlyPart Rational value) implements Outcome {
        /**
         * Takes the number.
         *
         * @param value the number
         */
        @JsonCreator
        public Value {}
    }

    /**
     * No number: why, of what, whose it is.
     *
     * @param why the reason
     * @param about what is absent
     * @param unit whose it is, where it is not the unit's own: a peer's, a member's
     * @param row in which of the unit's records, counted from 1, where it is in one
     * @param because the cause that the data give
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Absent(
            @JsonProperty(value = "absent", required = true) Reason why,
            @JsonProperty(required = true) Subject about,
            Optional<PartyId> unit,
            Optional<Integer> row,
            Optional<Cause> because)
            implements Outcome {
        /**
         * Returns the same absence, said of another unit; one that is said of a unit already stays so.
         *
         * @param other whose it is
         * @return the absence
         */
        public Absent of(PartyId other) {
            return unit.isPresent() ? this : new Absent(why, about, Optional.of(other), row, because);
        }

        /**
         * Returns the same absence, said of a record.
         *
         * @param number the number of the record
         * @return the absence
         */
        public Absent in(int number) {
            return row.isPresent() ? this : new Absent(why, about, unit, Optional.of(number), because);
        }
    }

    /**
     * Returns an outcome with a number.
     *
     * @param value the number
     * @return the outcome
     */
    static Outcome of(Rational value) {
        return new Value(value);
    }

    /**
     * Returns an outcome without a number, of the unit's own.
     *
     * @param reason why
     * @param about what is absent
     * @return the outcome
     */
    static Absent absent(Reason reason, Subject about) {
        return new Absent(reason, about, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Returns the number, if there is one.
     *
     * @return the number
     */
    default Optional<Rational> number() {
        return this instanceof Value some ? Optional.of(some.value()) : Optional.empty();
    }

    /**
     * Returns the reason, if there is no number.
     *
     * @return the reason
     */
    default Optional<Reason> reason() {
        return this instanceof Absent none ? Optional.of(none.why()) : Optional.empty();
    }
}
