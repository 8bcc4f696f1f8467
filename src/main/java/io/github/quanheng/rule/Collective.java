package io.github.quanheng.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.Sets;
import io.github.quanheng.ranking.End;
import io.github.quanheng.ranking.Ties;
import io.github.quanheng.value.InvalidValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What many come to together, and where one stands among them (汇总与位次). */
public sealed interface Collective extends Quantity permits Collective.Aggregate, Collective.Standing, CollectiveTerm {
    /**
     * Returns what it means in {@link Aggregate} and {@link Standing}.
     *
     * @return itself, or the meaning of a {@link CollectiveTerm}
     */
    @Override
    default Collective meaning() {
        return this;
    }

    /**
     * Returns where its author wrote a part of it.
     *
     * @param part such as {@code where}
     * @return the path below it, such as {@code aggregate.where}
     */
    String key(String part);

    /**
     * A statistic over many (汇总): of the value of each member for which the condition holds. A COUNT of records with {@code oncePer}
     * is how many different matters there are.
     *
     * @param over the members
     * @param where which members count; all when left out
     * @param value the value of each; left out exactly for {@link Statistic.Plain#COUNT}
     * @param as the statistic
     * @param skip reasons for which a member without a value drops out; any other reason makes the whole absent. Over other units
     *     it must be said where a figure of theirs can be absent, and nothing then falls under the policies for one's own
     * @param atLeast how many members must be left, else BELOW_MINIMUM
     * @param oncePer the quantity or field that names the matter: of members of one matter only the one with the largest
     *     value counts (不重复计分)
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Aggregate(
            @JsonProperty(required = true) Scope over,
            Optional<Condition> where,
            Optional<Quantity> value,
            @JsonProperty(required = true) Statistic as,
            Optional<Set<Reason>> skip,
            Optional<Integer> atLeast,
            Optional<String> oncePer)
            implements Collective {
        /**
         * Checks that the parts suit one another.
         *
         * @param over the members
         * @param where which members count
         * @param value the value of each
         * @param as the statistic
         * @param skip reasons that drop out
         * @param atLeast how many members must be left
         * @param oncePer the field that names the matter
         */
        public Aggregate {
            Objects.requireNonNull(over, "over");
            Objects.requireNonNull(where, "where");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(as, "as");
            Objects.requireNonNull(skip, "skip");
            Objects.requireNonNull(atLeast, "atLeast");
            Objects.requireNonNull(oncePer, "oncePer");
            skip = skip.map(Sets::immutableEnumSet);
            InvalidValue.unless(
                    value.isPresent() == (as != Statistic.Plain.COUNT),
                    "value",
                    "%s时是否写value不对",
                    "COUNT不写value，其他统计量要写",
                    "%s stands with or without a value where it must not",
                    "COUNT takes no value, every other statistic takes one",
                    as);
            InvalidValue.unless(
                    oncePer.isEmpty() || over instanceof Scope.Rows,
                    "oncePer",
                    "oncePer“%s”只用于记录",
                    "去掉，或over写{\"rows\": …}",
                    "oncePer \"%s\" is for records",
                    "take it out, or name rows",
                    oncePer.orElse(""));
            InvalidValue.unless(
                    atLeast.isEmpty() || atLeast.get() > 0,
                    "atLeast",
                    "atLeast是%s",
                    "写大于0的数",
                    "atLeast is %s",
                    "write more than 0",
                    atLeast.orElse(0));
        }

        /**
         * Returns a count.
         *
         * @param over the members
         * @param where which members count
         * @return how many members fulfil the condition
         */
        public static Aggregate count(Scope over, Condition where) {
            return new Aggregate(
                    over,
                    Optional.of(where),
                    Optional.empty(),
                    Statistic.Plain.COUNT,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        /**
         * Returns a statistic over all members, none of which may be absent.
         *
         * @param over the members
         * @param value the value of each
         * @param as the statistic
         * @return the aggregate
         */
        public static Aggregate of(Scope over, Quantity value, Statistic as) {
            return new Aggregate(
                    over,
                    Optional.empty(),
                    Optional.of(value),
                    as,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        @Override
        public String key(String part) {
            return "aggregate." + part;
        }

        @Override
        public <R> R accept(Quantity.Visitor<R> visitor) {
            return visitor.aggregate(this);
        }
    }

    /**
     * The place of the unit among others (位次). Units for whom the condition does not hold are not placed; a unit that is not placed
     * itself is EXCLUDED. {@link CollectiveTerm.Rank} is defined by it.
     *
     * @param among the units; the unit itself always takes part
     * @param where which units are placed; all when left out
     * @param keys what is compared, in order until they differ
     * @param as the form of the answer
     * @param ties the place of those who stay equal
     * @param skip reasons for which another unit is not placed; for any other reason there is no place at all. It must be said
     *     where a key of theirs can be absent
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Standing(
            @JsonProperty(required = true) Scope.Relation among,
            Optional<Condition> where,
            @JsonProperty(required = true) List<Key> keys,
            @JsonProperty(required = true) Form as,
            @JsonProperty(required = true) Ties ties,
            Optional<Set<Reason>> skip)
            implements Collective {
        /**
         * Copies the keys.
         *
         * @param among the units
         * @param where which units are placed
         * @param keys what is compared
         * @param as the form of the answer
         * @param ties the place of those who stay equal
         * @param skip reasons for which another unit is not placed
         */
        public Standing {
            Objects.requireNonNull(among, "among");
            Objects.requireNonNull(where, "where");
            Objects.requireNonNull(keys, "keys");
            Objects.requireNonNull(as, "as");
            Objects.requireNonNull(ties, "ties");
            Objects.requireNonNull(skip, "skip");
            keys = List.copyOf(keys);
            skip = skip.map(Sets::immutableEnumSet);
            InvalidValue.unless(
                    !keys.isEmpty(), "keys", "没有比较的依据", "写出至少一项", "compares nothing", "name at least one key");
        }

        @Override
        public String key(String part) {
            return "standing." + part;
        }

        @Override
        public <R> R accept(Quantity.Visitor<R> visitor) {
            return visitor.standing(this);
        }
    }

    /**
     * One key of an order (排序依据).
     *
     * @param best which end stands first
     * @param of what is compared
     */
    record Key(
            @JsonProperty(required = true) End best,
            @JsonProperty(required = true) Quantity of) {
        /**
         * Takes the parts; none is null.
         *
         * @param best which end stands first
         * @param of what is compared
         */
        public Key {
            Objects.requireNonNull(best, "best");
            Objects.requireNonNull(of, "of");
        }
    }

    /** In which form a standing is given (位次形式). */
    enum Form {
        /** The place: 1 is first (名次). */
        RANK,
        /** The place divided by the number of units (名次百分比): 25th of 2,500 is 1%. */
        RANK_SHARE,
        /** The share of the other units that stand strictly behind (百分位): last is 0%, sole first 100%. */
        SHARE_BEHIND
    }

    /**
     * One answer for each kind.
     *
     * @param <R> the type of the answer
     */
    interface Visitor<R> {
        /**
         * Answers for an aggregate.
         *
         * @param aggregate the aggregate
         * @return the answer
         */
        R aggregate(Aggregate aggregate);

        /**
         * Answers for a standing.
         *
         * @param standing the standing
         * @return the answer
         */
        R standing(Standing standing);

        /**
         * Answers for a short form, through what it means unless a visitor wants to know how it was written.
         *
         * @param term the short form
         * @return the answer
         */
        R collected(CollectiveTerm term);
    }
}
