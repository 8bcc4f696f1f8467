package io.github.quanheng.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.Sets;
import io.github.quanheng.internal.NeedsModule;
import io.github.quanheng.internal.OnlyPart;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.party.Selection;
import io.github.quanheng.value.InvalidValue;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Something that is true, false or not known for a reason (判据). Short forms in JSON: a comparison is
 * {@code ["rate", ">=", "95%"]}, a yes/no indicator is its id.
 */
@JsonIdentityInfo(generator = NeedsModule.class)
public sealed interface Condition extends Node
        permits Condition.Compare,
                Condition.Yes,
                Condition.Is,
                Condition.Unit,
                Condition.All,
                Condition.Any,
                Condition.AtLeast,
                Condition.Not,
                Condition.Absent,
                ConditionTerm {
    /**
     * Answers a question about this condition by its kind.
     *
     * @param <R> the type of the answer
     * @param visitor one method a kind
     * @return the answer
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * Two quantities compared (比较), exactly and before any rounding. Not known when either is absent.
     *
     * @param left the left side
     * @param is the comparison
     * @param right the right side
     */
    record Compare(Quantity left, Comparator is, Quantity right) implements Condition {
        /**
         * Takes the parts; none is null.
         *
         * @param left the left side
         * @param is the comparison
         * @param right the right side
         */
        public Compare {
            Objects.requireNonNull(left, "left");
            Objects.requireNonNull(is, "is");
            Objects.requireNonNull(right, "right");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.compare(this);
        }
    }

    /** A comparison of two numbers (比较符), as 以上, 超过, 不足, 以内 differ. */
    enum Comparator {
        /** At least (不低于、以上含本数). */
        AT_LEAST(">="),
        /** More than (超过、高于). */
        MORE_THAN(">"),
        /** At most (不超过、以内). */
        AT_MOST("<="),
        /** Less than (低于、不足). */
        LESS_THAN("<"),
        /** Equal (等于). */
        EQUAL("="),
        /** Not equal (不等于). */
        NOT_EQUAL("!=");

        private final String sign;

        Comparator(String sign) {
            this.sign = sign;
        }

        /**
         * Returns the sign used in JSON.
         *
         * @return such as {@code ">="}
         */
        @JsonValue
        public String sign() {
            return sign;
        }

        /**
         * Returns the comparison with this sign.
         *
         * @param sign such as {@code ">="}
         * @return the comparison
         * @throws IllegalArgumentException if there is none
         */
        @JsonCreator
        public static Comparator of(String sign) {
            for (Comparator each : values()) {
                if (each.sign.equals(sign)) {
                    return each;
                }
            }
            throw InvalidValue.of(
                    "is",
                    "没有比较符“%s”",
                    "写>=、>、<=、<、=、!=之一",
                    "comparison \"%s\": there is none",
                    "write one of >= > <= < = !=",
                    sign);
        }

        /**
         * Returns whether an order satisfies this comparison.
         *
         * @param order negative, zero or positive, as {@code compareTo} gives it
         * @return true when it does
         */
        public boolean accepts(int order) {
            return switch (this) {
                case AT_LEAST -> order >= 0;
                case MORE_THAN -> order > 0;
                case AT_MOST -> order <= 0;
                case LESS_THAN -> order < 0;
                case EQUAL -> order == 0;
                case NOT_EQUAL -> order != 0;
            };
        }
    }

    /**
     * A yes/no indicator says yes (是).
     *
     * @param key the indicator, of kind YES_NO
     */
    record Yes(FigureKey key) implements Condition {
        /**
         * Takes the parts; none is null.
         *
         * @param key the indicator, of kind YES_NO
         */
        public Yes {
            Objects.requireNonNull(key, "key");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.yes(this);
        }
    }

    /**
     * A code is one of several (属于).
     *
     * @param of the indicator, of kind CODE
     * @param in the codes, at least one
     */
    record Is(
            @JsonProperty(required = true) FigureKey of,
            @JsonProperty(required = true) List<String> in) implements Condition {
        /**
         * Copies the codes.
         *
         * @param of the indicator
         * @param in the codes
         */
        public Is {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(in, "in");
            in = List.copyOf(in);
            InvalidValue.unless(!in.isEmpty(), "in", "没有代码", "写出至少一项", "names no codes", "name at least one");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.is(this);
        }
    }

    /**
     * The unit is one of those selected (适用对象): by class, grade, level, area, membership or by name.
     *
     * @param selection which units
     */
    record Unit(@OnlyPart Selection selection) implements Condition {
        /**
         * Takes the selection.
         *
         * @param selection which units
         */
        @JsonCreator
        public Unit {
            Objects.requireNonNull(selection, "selection");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unit(this);
        }
    }

    /**
     * All hold (同时满足). False as soon as one is false, even when another is not known.
     *
     * @param of the conditions, at least one
     */
    record All(@OnlyPart List<Condition> of) implements Condition {
        /**
         * Copies the conditions.
         *
         * @param of the conditions
         */
        @JsonCreator
        public All {
            Objects.requireNonNull(of, "of");
            of = List.copyOf(of);
            InvalidValue.unless(!of.isEmpty(), "all", "没有条件", "写出至少一项", "has no conditions", "name at least one");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.atLeast(new AtLeast(of.size(), of));
        }
    }

    /**
     * At least one holds (任一满足). True as soon as one is true, even when another is not known.
     *
     * @param of the conditions, at least one
     */
    record Any(@OnlyPart List<Condition> of) implements Condition {
        /**
         * Copies the conditions.
         *
         * @param of the conditions
         */
        @JsonCreator
        public Any {
            Objects.requireNonNull(of, "of");
            of = List.copyOf(of);
            InvalidValue.unless(!of.isEmpty(), "any", "没有条件", "写出至少一项", "has no conditions", "name at least one");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.atLeast(new AtLeast(1, of));
        }
    }

    /**
     * At least so many hold (至少几项). Decided as soon as those not known cannot change the answer. {@link All} and
     * {@link Any} are defined by it.
     *
     * @param count how many, from 1 to the number of conditions
     * @param of the conditions
     */
    record AtLeast(
            @JsonProperty(required = true) int count,
            @JsonProperty(required = true) List<Condition> of) implements Condition {
        /**
         * Copies the conditions.
         *
         * @param count how many
         * @param of the conditions
         */
        public AtLeast {
            Objects.requireNonNull(of, "of");
            of = List.copyOf(of);
            InvalidValue.unless(
                    count >= 1 && count <= of.size(),
                    "count",
                    "%2$s个条件中至少%1$s个",
                    "写1至条件的个数",
                    "asks for %s of %s conditions",
                    "write 1 to their number",
                    count,
                    of.size());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.atLeast(this);
        }
    }

    /**
     * The contrary (非). Not known when the condition is not known.
     *
     * @param of the condition
     */
    record Not(@OnlyPart Condition of) implements Condition {
        /**
         * Takes the condition.
         *
         * @param of the condition
         */
        @JsonCreator
        public Not {
            Objects.requireNonNull(of, "of");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /**
     * A quantity is absent for one of these reasons (缺值判断): the one condition that looks at an absence; always known.
     *
     * @param of the quantity
     * @param because the reasons, at least one
     */
    record Absent(
            @JsonProperty(required = true) Quantity of,
            @JsonProperty(required = true) Set<Reason> because) implements Condition {
        /**
         * Copies the reasons.
         *
         * @param of the quantity
         * @param because the reasons
         */
        public Absent {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(because, "because");
            because = Sets.immutableEnumSet(because);
            InvalidValue.unless(
                    !because.isEmpty(), "because", "没有缺值原因", "写出至少一项", "names no reason", "name at least one");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.absent(this);
        }
    }

    /**
     * Returns a comparison in its short form.
     *
     * @param left the left side, as {@link Quantity#of} reads it
     * @param sign one of {@code >= > <= < = !=}
     * @param right the right side
     * @return the comparison
     */
    static Condition of(String left, String sign, String right) {
        return new Compare(Quantity.of(left), Comparator.of(sign), Quantity.of(right));
    }

    /**
     * One answer for each kind; {@link All} and {@link Any} are answered as the {@link AtLeast} they mean.
     *
     * @param <R> the type of the answer
     */
    interface Visitor<R> {
        /**
         * Answers for a comparison.
         *
         * @param compare the comparison
         * @return the answer
         */
        R compare(Compare compare);

        /**
         * Answers for a yes/no indicator.
         *
         * @param yes the condition
         * @return the answer
         */
        R yes(Yes yes);

        /**
         * Answers for a code.
         *
         * @param is the condition
         * @return the answer
         */
        R is(Is is);

        /**
         * Answers for a selection of units.
         *
         * @param unit the condition
         * @return the answer
         */
        R unit(Unit unit);

        /**
         * Answers for a number of conditions.
         *
         * @param atLeast the condition
         * @return the answer
         */
        R atLeast(AtLeast atLeast);

        /**
         * Answers for a contrary.
         *
         * @param not the condition
         * @return the answer
         */
        R not(Not not);

        /**
         * Answers for an absence.
         *
         * @param absent the condition
         * @return the answer
         */
        R absent(Absent absent);

        /**
         * Answers for a term, through what it means unless a visitor wants to speak its language.
         *
         * @param term the term
         * @return the answer
         */
        default R term(ConditionTerm term) {
            return term.meaning().accept(this);
        }
    }
}
