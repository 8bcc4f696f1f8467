package io.github.quanheng.result;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.quanheng.ranking.End;
import io.github.quanheng.ranking.Ties;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How units are ranked (排名办法): what is compared, in order until two units differ, and what rank those get that stay level.
 *
 * @param keys what is compared, the first one decides; at least one
 * @param ties the rank of those who stay level
 */
public record Ranking(
        @JsonProperty(required = true) List<Key> keys,
        @JsonProperty(required = true) Ties ties) {
    /** One thing that is compared (比较项). JSON: {@code {"score": {...}}}, {@code {"given": {...}}} or {@code {"lot": {...}}}. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Score.class, name = "score"),
        @JsonSubTypes.Type(value = Given.class, name = "given"),
        @JsonSubTypes.Type(value = Lot.class, name = "lot")
    })
    public sealed interface Key {
        /**
         * Returns which end stands first.
         *
         * @return the best end
         */
        End best();
    }

    /**
     * The score of a line of this year's sheet (本年得分): the total, a core item, the bonus.
     *
     * @param line the line; {@link LineId#TOTAL} is the total
     * @param best which end stands first
     */
    public record Score(
            @JsonProperty(required = true) LineId line,
            @JsonProperty(required = true) End best) implements Key {}

    /** What is compared and stands on no sheet (表外比较项). */
    public sealed interface Fact extends Key {
        /**
         * Returns its name among the given facts of the cohort.
         *
         * @return the name
         */
        Label name();
    }

    /**
     * A fact that is given for each unit (给定数), such as last year's score. Two units may have the same.
     *
     * @param name its name among the given facts of the cohort
     * @param best which end stands first
     */
    public record Given(
            @JsonProperty(required = true) Label name,
            @JsonProperty(required = true) End best) implements Fact {}

    /**
     * A lot that was drawn (抽签): no two units of a peer group have the same, so it separates all that drew. Nothing is drawn here: the
     * lot is recorded, so that the same data give the same order.
     *
     * @param name its name among the given facts of the cohort
     * @param best which end stands first
     */
    public record Lot(
            @JsonProperty(required = true) Label name,
            @JsonProperty(required = true) End best) implements Fact {}

    /**
     * Checks that something is compared, and nothing twice.
     *
     * @param keys what is compared
     * @param ties the rank of those who stay level
     */
    public Ranking {
        keys = List.copyOf(keys);
        InvalidValue.unless(
                !keys.isEmpty(), "keys", "排名什么都不比", "至少写一项", "ranking: compares nothing", "name at least one key");
        Set<Key> seen = new HashSet<>();
        keys.forEach(key -> InvalidValue.unless(
                seen.add(key), "keys", "排名把%s比了两次", "删去一处", "ranking: compares %s twice", "take one away", key));
    }

    /**
     * Returns the ranking by total alone, the highest first.
     *
     * @param ties the rank of those who stay level
     * @return the ranking
     */
    public static Ranking byTotal(Ties ties) {
        return new Ranking(List.of(new Score(LineId.TOTAL, End.HIGHEST)), ties);
    }
}
