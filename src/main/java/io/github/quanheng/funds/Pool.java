package io.github.quanheng.funds;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.allocation.Allocation;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Money;
import io.github.quanheng.value.Rational;

/**
 * A pool that is shared out (资金池): how much it holds, by which weights it is divided, and among whom. The shares add up to the
 * pool exactly: everyone first gets whole units, the units that are left go to the largest remainders.
 *
 * <p>Worked: 60,000 yuan withheld in a county; weights (95 − 90) × 20,000 people and (92 − 90) × 50,000 people are 100,000
 * each, so each gets 30,000.
 *
 * @param name its name
 * @param size how much it holds
 * @param by the line that weighs each unit, watched or scored; not negative
 * @param within among whom it is divided
 * @param unit the smallest part, a positive amount of whole fen: 0.01 for the fen
 * @param tie who comes first when remainders are equal
 */
public record Pool(
        @JsonProperty(required = true) Label name,
        @JsonProperty(required = true) Size size,
        @JsonProperty(required = true) LineId by,
        @JsonProperty(required = true) Within within,
        @JsonProperty(required = true) Money unit,
        @JsonProperty(required = true) Allocation.Tie tie) {
    private static final Rational FEN_OF_A_YUAN = Rational.of(100);

    /** How much a pool holds (池内资金). JSON: {@code {"fixed": "60000"}}, {@code {"sumOf": "withheld"}}. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Fixed.class, name = "fixed"),
        @JsonSubTypes.Type(value = SumOf.class, name = "sumOf")
    })
    public sealed interface Size {}

    /**
     * A given amount (定额), for each division of the pool.
     *
     * @param money the amount, not negative
     */
    public record Fixed(@JsonValue Money money) implements Size {
        /**
         * Checks the bound.
         *
         * @param money the amount
         */
        @JsonCreator
        public Fixed {
            InvalidValue.unless(
                    money.yuan().signum() >= 0,
                    "money",
                    "资金池的数额是%s元，小于0",
                    "写不小于0的数",
                    "pool of %s yuan: is below zero",
                    "give an amount of zero or more",
                    money);
        }
    }

    /**
     * What a line comes to over all units that share (各单位合计), such as what was withheld from them.
     *
     * @param line the line, watched or scored
     */
    public record SumOf(@JsonValue LineId line) implements Size {
        /**
         * Takes the line.
         *
         * @param line the line
         */
        @JsonCreator
        public SumOf {}
    }

    /** Among whom a pool is divided (分配范围). */
    public enum Within {
        /** All units together (全部单位). */
        ALL,
        /** Each peer group has its own pool (分组). */
        PEER_GROUP
    }

    /**
     * Checks the unit.
     *
     * @param name its name
     * @param size how much it holds
     * @param by the line that weighs each unit
     * @param within among whom it is divided
     * @param unit the smallest part
     * @param tie who comes first when remainders are equal
     */
    public Pool {
        InvalidValue.unless(
                unit.yuan().signum() > 0 && unit.yuan().times(FEN_OF_A_YUAN).isWhole(),
                "unit",
                "资金池%s的最小份额是%s元",
                "写大于0的整数分",
                "pool %s: the smallest part is %s yuan",
                "name a positive number of whole fen",
                name,
                unit);
    }
}
