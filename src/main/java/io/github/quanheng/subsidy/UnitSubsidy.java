package io.github.quanheng.subsidy;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Money;
import io.github.quanheng.value.Rational;

/**
 * So much money for each person, household or couple (按人、户、对补贴). Example: 190 yuan a couple for 1254 premarital check-ups are
 * 238260 yuan.
 *
 * @param name what is paid for
 * @param unit for each what
 * @param rate yuan for one unit, positive
 * @param source where the rate is written
 */
public record UnitSubsidy(
        @JsonProperty(required = true) Label name,
        @JsonProperty(required = true) Unit unit,
        @JsonProperty(required = true) Money rate,
        @JsonProperty(required = true) Citation source) {
    /** For each of what money is paid. */
    public enum Unit {
        /** A person (人). */
        PERSON,
        /** A household (户). */
        HOUSEHOLD,
        /** A couple (对). */
        COUPLE
    }

    /**
     * Checks the rate.
     *
     * @param name what is paid for
     * @param unit for each what
     * @param rate yuan for one unit
     * @param source where the rate is written
     */
    public UnitSubsidy {
        Check.that(rate.yuan().signum() > 0, "subsidy %s: %s yuan for each %s; write more than zero", name, rate, unit);
    }

    /**
     * Returns what is due for so many units. Units are whole: half a couple is paid nothing, and is no count.
     *
     * @param units how many units were accepted
     * @param counted what was counted; it must be the unit of the subsidy, for people are not households
     * @return the money
     * @throws IllegalArgumentException if the number is negative or no whole number, or something else was counted
     */
    public Money due(Rational units, Unit counted) {
        Check.that(
                counted == unit,
                "subsidy %s: is paid for each %s, but %s were counted; count in its unit",
                name,
                unit,
                counted);
        Check.that(
                units.signum() >= 0 && units.isWhole(),
                "subsidy %s: %s of %s is no number of whole units; correct the count",
                name,
                units,
                unit);
        return new Money(rate.yuan().times(units));
    }
}
