package io.github.quanheng.score;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.internal.NeedsModule;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Rational;
import java.util.Optional;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A number or the reason why there is none (结果). JSON: the number as text, or
 * {@code {"absent": "MISSING", "about": "..."}}.
 */
@JsonSerialize(using = NeedsModule.class)
public sealed interface Outcome {
    /**
     * An exact number.
     *
     * @param value the number
     */
    record Value(@JsonValue Rational value) implements Outcome {
        /**
         * Takes the number.
         *
         * @param value the number
         */
        @JsonCreator
        public Value {}
    }

    /**
     * No number.
     *
     * @param why the reason
     * @param about what is absent and, where the data say so, why: such as {@code "rate: 未上报"}
     */
    record Absent(
            @JsonProperty(value = "absent", required = true) Reason why,
            @JsonProperty(required = true) String about) implements Outcome {
        /**
         * Checks that it says what is absent.
         *
         * @param why the reason
         * @param about what is absent
         */
        public Absent {
            InvalidValue.unless(!about.isBlank(), "about", "没有写缺什么", "写出来", "does not say what is absent", "say it");
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
     * Returns an outcome without a number.
     *
     * @param reason why
     * @param about what is absent
     * @return the outcome
     */
    static Outcome absent(Reason reason, String about) {
        return new Absent(reason, about);
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
