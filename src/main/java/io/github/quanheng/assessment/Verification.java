package io.github.quanheng.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Ratio;

/**
 * How many of the records that were checked are true (真实率). It enters scoring as a figure of its own, so that the rulebook
 * says what it does to the marks. Example: 18 true of 20 checked make a factor of 0.9.
 *
 * @param as the indicator by which the rulebook reads it
 * @param truthful true records of all checked
 */
public record Verification(
        @JsonProperty(required = true) IndicatorId as,
        @JsonProperty(required = true) Ratio truthful) {
    /**
     * Checks that something was checked, and that no more was true.
     *
     * @param as the indicator by which the rulebook reads it
     * @param truthful true records of all checked
     */
    public Verification {
        InvalidValue.unless(
                truthful.denominator().signum() > 0,
                "truthful",
                "核查%s没有查任何记录",
                "写明所查的记录数",
                "verification %s: nothing was checked",
                "give the number that was checked",
                as);
        InvalidValue.unless(
                truthful.numerator().compareTo(truthful.denominator()) <= 0,
                "truthful",
                "核查%s：%3$s条中有%2$s条真实",
                "将两者对调",
                "verification %s: %s of %s are true",
                "exchange the two",
                as,
                truthful.numerator(),
                truthful.denominator());
    }
}
