package io.github.quanheng.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.ranking.End;
import io.github.quanheng.ranking.Ties;
import io.github.quanheng.value.InvalidValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The totals and standings that rulebooks ask for most, in one short form each (常用的汇总与位次), defined by {@link Collective.Aggregate}
 * and {@link Collective.Standing}.
 */
public sealed interface CollectiveTerm extends Collective
        permits CollectiveTerm.Count, CollectiveTerm.PerRecord, CollectiveTerm.Peers, CollectiveTerm.Rank, Matching {
    /**
     * Returns what the term means.
     *
     * @return the same quantity without this term
     */
    @Override
    Collective meaning();

    /**
     * Returns where its author wrote a part of the meaning.
     *
     * @param part {@code where} or {@code value} of an aggregate or standing
     * @return the path below the term, such as {@code count.where}
     */
    @Override
    String key(String part);

    @Override
    Map<String, Node> operands();

    @Override
    default <R> R accept(Quantity.Visitor<R> visitor) {
        return visitor.collected(this);
    }

    /**
     * How many records there are (个数), or how many different ones (不重复计数). Examples: of three cases two were grave: 2; of three
     * techniques two are of one category: 2 categories.
     *
     * @param of the indicator of kind RECORDS
     * @param where which records count; all when left out
     * @param distinct the field of which each value counts once; every record counts when left out
     * @param skip reasons for which a record is left out, because it lacks an optional field; for any other the count is absent
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Count(
            @JsonProperty(required = true) IndicatorId of,
            Optional<Condition> where,
            Optional<String> distinct,
            Optional<Set<Reason>> skip)
            implements CollectiveTerm {
        /**
         * Takes the parts; none is null.
         *
         * @param of the indicator of kind RECORDS
         * @param where which records count
         * @param distinct the field of which each value counts once
         * @param skip reasons for which a record is left out
         */
        public Count {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(where, "where");
            Objects.requireNonNull(distinct, "distinct");
            Objects.requireNonNull(skip, "skip");
            skip = skip.map(Sets::immutableEnumSet);
        }

        @Override
        public String key(String part) {
            return part.equals("oncePer") ? "count.distinct" : "count." + part;
        }

        @Override
        public Map<String, Node> operands() {
            return where.<Map<String, Node>>map(condition -> Map.of(key("where"), condition))
                    .orElseGet(Map::of);
        }

        @Override
        public Aggregate meaning() {
            return new Aggregate(
                    new Scope.Rows(of),
                    where,
                    Optional.empty(),
                    Statistic.Plain.COUNT,
                    skip,
                    Optional.empty(),
                    distinct);
        }
    }

    /**
     * Marks of each record, added up (逐条计分). Example: one report late at 0.5, one missing at 1: 1.5.
     *
     * @param each the marks of one record; inside, its fields are read by their names
     * @param of the indicator of kind RECORDS
     * @param where which records count; all when left out
     * @param oncePer the field that names the matter: of the records of one matter only the one with the most marks counts
     *     (同一事项不重复计分)
     * @param skip reasons for which a record is left out, because it lacks an optional field; for any other the sum is absent
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record PerRecord(
            @JsonProperty(required = true) Quantity each,
            @JsonProperty(required = true) IndicatorId of,
            Optional<Condition> where,
            Optional<String> oncePer,
            Optional<Set<Reason>> skip)
            implements CollectiveTerm {
        /**
         * Takes the parts; none is null.
         *
         * @param each the marks of one record
         * @param of the indicator of kind RECORDS
         * @param where which records count
         * @param oncePer the field that names the matter
         * @param skip reasons for which a record is left out
         */
        public PerRecord {
            Objects.requireNonNull(each, "each");
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(where, "where");
            Objects.requireNonNull(oncePer, "oncePer");
            Objects.requireNonNull(skip, "skip");
            skip = skip.map(Sets::immutableEnumSet);
        }

        @Override
        public String key(String part) {
            return part.equals("value") ? "perRecord.each" : "perRecord." + part;
        }

        @Override
        public Map<String, Node> operands() {
            ImmutableMap.Builder<String, Node> operands = ImmutableMap.builder();
            where.ifPresent(condition -> operands.put(key("where"), condition));
            return operands.put(key("value"), each).build();
        }

        @Override
        public Aggregate meaning() {
            return new Aggregate(
                    new Scope.Rows(of),
                    where,
                    Optional.of(each),
                    Statistic.Plain.TOTAL,
                    skip,
                    Optional.empty(),
                    oncePer);
        }
    }

    /**
     * A statistic over the unit and its peers (与同类单位比): their mean, their best or worst, their total, a percentile. Example: error
     * rates of 1%, 2% and 3%: the smallest is 1%.
     *
     * @param of the value of each unit
     * @param as the statistic; never COUNT
     * @param skip reasons for which a unit without a value drops out; for any other there is no score. It must be said where a
     *     figure of theirs can be absent
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Peers(
            @JsonProperty(required = true) Quantity of,
            @JsonProperty(required = true) Statistic as,
            Optional<Set<Reason>> skip)
            implements CollectiveTerm {
        /**
         * Checks the statistic.
         *
         * @param of the value of each unit
         * @param as the statistic
         * @param skip reasons for which a unit drops out
         */
        public Peers {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(as, "as");
            Objects.requireNonNull(skip, "skip");
            skip = skip.map(Sets::immutableEnumSet);
            InvalidValue.unless(
                    as != Statistic.Plain.COUNT,
                    "as",
                    "同类单位的%s不看值",
                    "数单位个数请写aggregate",
                    "the %s of peers looks at no value",
                    "write aggregate to count units",
                    as);
        }

        @Override
        public String key(String part) {
            return part.equals("value") ? "peers.of" : "peers." + part;
        }

        @Override
        public Map<String, Node> operands() {
            return Map.of(key("value"), of);
        }

        @Override
        public Aggregate meaning() {
            return new Aggregate(
                    new Scope.Units(Scope.Relation.PEERS, true),
                    Optional.empty(),
                    Optional.of(of),
                    as,
                    skip,
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /**
     * The place of the unit among its peers by one value (名次). Example: pass rates of 94%, 93% and 90%, highest first: 93% is
     * second.
     *
     * @param of what is compared
     * @param best which end stands first
     * @param ties the place of those who stay equal
     * @param where which units are placed; all when left out
     * @param skip reasons for which another unit is not placed; for any other there is no place. It must be said where a figure
     *     of theirs can be absent
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Rank(
            @JsonProperty(required = true) Quantity of,
            @JsonProperty(required = true) End best,
            @JsonProperty(required = true) Ties ties,
            Optional<Condition> where,
            Optional<Set<Reason>> skip)
            implements CollectiveTerm {
        /**
         * Takes the parts; none is null.
         *
         * @param of what is compared
         * @param best which end stands first
         * @param ties the place of those who stay equal
         * @param where which units are placed
         * @param skip reasons for which another unit is not placed
         */
        public Rank {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(best, "best");
            Objects.requireNonNull(ties, "ties");
            Objects.requireNonNull(where, "where");
            Objects.requireNonNull(skip, "skip");
            skip = skip.map(Sets::immutableEnumSet);
        }

        @Override
        public String key(String part) {
            return part.startsWith("keys") ? "rank.of" : "rank." + part;
        }

        @Override
        public Map<String, Node> operands() {
            ImmutableMap.Builder<String, Node> operands = ImmutableMap.builder();
            where.ifPresent(condition -> operands.put(key("where"), condition));
            return operands.put(key("keys[0].of"), of).build();
        }

        @Override
        public Standing meaning() {
            return new Standing(Scope.Relation.PEERS, where, List.of(new Key(best, of)), Form.RANK, ties, skip);
        }
    }
}
