package io.github.quanheng.agreement;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Points;

/**
 * What more than was owed pays (超额完成加分), for a target that is binding.
 *
 * @param pays the points that an excess pays, positive
 * @param as the figure by which the rulebook reads them
 */
public record Surplus(
        @JsonProperty(required = true) Points pays,
        @JsonProperty(required = true) IndicatorId as) {
    /**
     * Checks the sign.
     *
     * @param pays the points that an excess pays
     * @param as the figure by which the rulebook reads them
     */
    public Surplus {
        InvalidValue.unless(
                pays.value().signum() > 0,
                "pays",
                "超额奖励%s的奖分是%s",
                "写大于0的数，或不写",
                "surplus read as %s: pays %s",
                "write more than zero or leave it out",
                as,
                pays);
    }
}
