package io.github.quanheng.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.Maps;
import io.github.quanheng.value.InvalidValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One value out of several (分情形). */
public sealed interface Cases extends Quantity {
    /**
     * The value of the case that holds (分情形). With {@link Hit#UNIQUE}, two cases that hold at once make it UNDECIDED; with
     * {@link Hit#FIRST} the first one counts. A condition that is not known makes the whole absent when it matters.
     *
     * @param hit whether the cases exclude one another or rank one another
     * @param cases the cases, at least one
     * @param otherwise the value when no case holds; {@code NoScore(UNDECIDED)} where the text is silent
     */
    record Choose(
            @JsonProperty(required = true) Hit hit,
            @JsonProperty(required = true) List<Case> cases,
            @JsonProperty(required = true) Quantity otherwise)
            implements Cases {
        /**
         * Copies the cases.
         *
         * @param hit whether the cases exclude or rank one another
         * @param cases the cases
         * @param otherwise the value when no case holds
         */
        public Choose {
            Objects.requireNonNull(hit, "hit");
            Objects.requireNonNull(cases, "cases");
            Objects.requireNonNull(otherwise, "otherwise");
            cases = List.copyOf(cases);
            InvalidValue.unless(!cases.isEmpty(), "cases", "没有情形", "写出至少一项", "has no cases", "name at least one");
        }

        /**
         * Returns a choice between two values.
         *
         * @param when the condition
         * @param then the value when it holds
         * @param otherwise the value when it does not
         * @return the choice
         */
        public static Choose between(Condition when, Quantity then, Quantity otherwise) {
            return new Choose(Hit.UNIQUE, List.of(new Case(when, then)), otherwise);
        }

        @Override
        public <R> R accept(Quantity.Visitor<R> visitor) {
            return visitor.choose(this);
        }
    }

    /** How cases relate to one another (命中方式). */
    enum Hit {
        /** At most one may hold (互斥). */
        UNIQUE,
        /** The first that holds counts (从先). */
        FIRST
    }

    /**
     * One case of a choice (情形).
     *
     * @param when the condition
     * @param then the value when it holds
     */
    record Case(
            @JsonProperty(required = true) Condition when,
            @JsonProperty(required = true) Quantity then) {
        /**
         * Takes the parts; none is null.
         *
         * @param when the condition
         * @param then the value when it holds
         */
        public Case {
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(then, "then");
        }
    }

    /**
     * What an absence counts as (缺值处置): the one place within a rule where a reason becomes a number. For a whole line the
     * provisions say it; this is for a part of a rule. Example: 0/0 counts
     * as full marks because nothing happened (未发生不扣分).
     *
     * @param of the quantity that may be absent
     * @param when the value for each reason; other reasons are passed on
     */
    record Settle(
            @JsonProperty(required = true) Quantity of,
            @JsonProperty(required = true) Map<Reason, Quantity> when) implements Cases {
        /**
         * Copies the values.
         *
         * @param of the quantity that may be absent
         * @param when the value for each reason
         */
        public Settle {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(when, "when");
            when = Maps.immutableEnumMap(when);
            InvalidValue.unless(!when.isEmpty(), "when", "没有缺值原因", "写出至少一项", "names no reason", "name at least one");
        }

        @Override
        public <R> R accept(Quantity.Visitor<R> visitor) {
            return visitor.settle(this);
        }
    }

    /**
     * One answer for each kind.
     *
     * @param <R> the type of the answer
     */
    interface Visitor<R> {
        /**
         * Answers for a choice.
         *
         * @param choose the choice
         * @return the answer
         */
        R choose(Choose choose);

        /**
         * Answers for a settlement of absences.
         *
         * @param settle the settlement
         * @return the answer
         */
        R settle(Settle settle);
    }
}
