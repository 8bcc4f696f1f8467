package io.github.quanheng.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.Sets;
import io.github.quanheng.internal.OnlyPart;
import io.github.quanheng.ranking.End;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Rounding;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Exact arithmetic on quantities (四则与取舍). The first absent part makes the whole absent, unless its kind says otherwise. */
public sealed interface Arithmetic extends Quantity {
    /**
     * All parts together (加): Σ x. Example: 2 + 1.5 = 3.5.
     *
     * @param terms what is added, at least one
     */
    record Sum(@OnlyPart List<Quantity> terms) implements Arithmetic {
        /**
         * Copies the parts.
         *
         * @param terms what is added
         */
        @JsonCreator
        public Sum {
            Objects.requireNonNull(terms, "terms");
            terms = List.copyOf(terms);
            InvalidValue.unless(!terms.isEmpty(), "sum", "没有加数", "写出至少一项", "has no parts", "name at least one");
        }

        @Override
        public <R> R accept(Quantity.Visitor<R> visitor) {
            return visitor.sum(this);
        }
    }

    /**
     * One quantity less others (减): from − Σ less. Example: 4 − (1 + 0.5) = 2.5.
     *
     * @param from what is taken from
     * @param less what is taken away, at least one
     */
    record Difference(
            @JsonProperty(required = true) Quantity from,
            @JsonProperty(required = true) List<Quantity> less) implements Arithmetic {
        /**
         * Copies the parts.
         *
         * @param from what is taken from
         * @param less what is taken away
         */
        public Difference {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(less, "less");
            less = List.copyOf(less);
            InvalidValue.unless(
                    !less.isEmpty(), "less", "没有减数", "写出至少一项", "takes nothing away", "name at least one part");
        }

        @Override
        public <R> R accept(Quantity.Visitor<R> visitor) {
            return visitor.difference(this);
        }
    }

    /**
     * The product (乘): Π x. Example: 7 × 0.9 = 6.3.
     *
     * @param factors what is multiplied, at least one
     */
    record Product(@OnlyPart List<Quantity> factors) implements Arithmetic {
        /**
         * Copies the parts.
         *
         * @param factors what is multiplied
         */
        @JsonCreator
        public Product {
            Objects.requireNonNull(factors, "factors");
            factors = List.copyOf(factors);
            InvalidValue.unless(!factors.isEmpty(), "product", "没有因数", "写出至少一项", "has no factors", "name at least one");
        }

        @Override
        public <R> R accept(Quantity.Visitor<R> visitor) {
            return visitor.product(this);
        }
    }

    /**
     * The exact quotient (比): over ÷ by. ZERO_DENOMINATOR when {@code by} is zero, also for 0/0. Example: 2 ÷ 3 is two
     * thirds, never 0.67.
     *
     * @param over what is divided
     * @param by the divisor
     */
    record Quotient(
            @JsonProperty(required = true) Quantity over,
            @JsonProperty(required = true) Quantity by) implements Arithmetic {
        /**
         * Takes the parts; none is null.
         *
         * @param over what is divided
         * @param by the divisor
         */
        public Quotient {
            Objects.requireNonNull(over, "over");
            Objects.requireNonNull(by, "by");
        }

        @Override
        public <R> R accept(Quantity.Visitor<R> visitor) {
            return visitor.quotient(this);
        }
    }

    /**
     * The highest or the lowest of rivals (取高、取低). Parts absent for a reason in {@code skip} drop out; when all do, the
     * whole is absent for the first one's reason. Example: the lower of 8.5 and 10 is 8.5.
     *
     * @param which end is taken
     * @param of the rivals, at least one
     * @param skip the reasons that drop out
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Extreme(
            @JsonProperty(required = true) End which,
            @JsonProperty(required = true) List<Quantity> of,
            Set<Reason> skip)
            implements Arithmetic {
        /**
         * Copies the parts.
         *
         * @param which end is taken
         * @param of the rivals
         * @param skip the reasons that drop out
         */
        public Extreme {
            Objects.requireNonNull(which, "which");
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(skip, "skip");
            of = List.copyOf(of);
            skip = Sets.immutableEnumSet(skip);
            InvalidValue.unless(!of.isEmpty(), "of", "没有可比的量", "写出至少一项", "has no parts", "name at least one");
        }

        @Override
        public <R> R accept(Quantity.Visitor<R> visitor) {
            return visitor.extreme(this);
        }
    }

    /**
     * A quantity kept within bounds (保底与封顶): min(most, max(least, x)). Example: 3.2 with most 2 is 2.
     *
     * @param of what is bounded
     * @param least the lower bound, if there is one
     * @param most the upper bound, if there is one; at least one of the two
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Limit(@JsonProperty(required = true) Quantity of, Optional<Quantity> least, Optional<Quantity> most)
            implements Arithmetic {
        /**
         * Checks that there is a bound.
         *
         * @param of what is bounded
         * @param least the lower bound
         * @param most the upper bound
         */
        public Limit {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(least, "least");
            Objects.requireNonNull(most, "most");
            InvalidValue.unless(
                    least.isPresent() || most.isPresent(),
                    "limit",
                    "既无least也无most",
                    "写出其一",
                    "has neither least nor most",
                    "name one");
        }

        @Override
        public <R> R accept(Quantity.Visitor<R> visitor) {
            return visitor.limit(this);
        }
    }

    /**
     * A quantity rounded where the text says so (舍入). Example: 7,000 people at one post for 3,000 need
     * {@code CEILING(2.33…)} = 3 posts.
     *
     * @param of what is rounded
     * @param to decimals and mode
     */
    record Rounded(
            @JsonProperty(required = true) Quantity of,
            @JsonProperty(required = true) Rounding to) implements Arithmetic {
        /**
         * Takes the parts; none is null.
         *
         * @param of what is rounded
         * @param to decimals and mode
         */
        public Rounded {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(to, "to");
        }

        @Override
        public <R> R accept(Quantity.Visitor<R> visitor) {
            return visitor.rounded(this);
        }
    }

    /**
     * One answer for each kind.
     *
     * @param <R> the type of the answer
     */
    interface Visitor<R> {
        /**
         * Answers for a sum.
         *
         * @param sum the sum
         * @return the answer
         */
        R sum(Sum sum);

        /**
         * Answers for a difference.
         *
         * @param difference the difference
         * @return the answer
         */
        R difference(Difference difference);

        /**
         * Answers for a product.
         *
         * @param product the product
         * @return the answer
         */
        R product(Product product);

        /**
         * Answers for a quotient.
         *
         * @param quotient the quotient
         * @return the answer
         */
        R quotient(Quotient quotient);

        /**
         * Answers for the highest or lowest of rivals.
         *
         * @param extreme the choice of an end
         * @return the answer
         */
        R extreme(Extreme extreme);

        /**
         * Answers for a bounded quantity.
         *
         * @param limit the bounds
         * @return the answer
         */
        R limit(Limit limit);

        /**
         * Answers for a rounded quantity.
         *
         * @param rounded the rounding
         * @return the answer
         */
        R rounded(Rounded rounded);
    }
}
