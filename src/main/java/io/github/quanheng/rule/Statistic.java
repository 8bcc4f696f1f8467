package io.github.quanheng.rule;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.NeedsModule;
import io.github.quanheng.statistics.PercentileMethod;
import io.github.quanheng.statistics.StandardDeviation;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Percentage;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.util.Objects;

/** What is made of the values of many (统计量). */
@JsonIdentityInfo(generator = NeedsModule.class)
public sealed interface Statistic {
    /** The statistics that need nothing said. JSON: the name alone. */
    enum Plain implements Statistic {
        /** How many there are (个数). */
        COUNT,
        /** Their sum (合计); of none it is 0. */
        TOTAL,
        /** Their arithmetic mean (平均); of none it is ZERO_DENOMINATOR. */
        MEAN,
        /** The smallest (最小); of none it is MISSING. */
        SMALLEST,
        /** The largest (最大); of none it is MISSING. */
        LARGEST
    }

    /**
     * The mean after the extremes are dropped (去掉最高最低后平均). Only panels of assessors need it; no other statistic can say
     * it. Example: of 9.5 9 9 8.5 8 8 6 without one at each end it is 8.5.
     *
     * @param lowest how many of the lowest are dropped
     * @param highest how many of the highest are dropped
     */
    record TrimmedMean(
            @JsonProperty(required = true) int lowest,
            @JsonProperty(required = true) int highest) implements Statistic {
        /**
         * Checks the counts.
         *
         * @param lowest how many of the lowest are dropped
         * @param highest how many of the highest are dropped
         */
        public TrimmedMean {
            InvalidValue.unless(
                    lowest >= 0 && highest >= 0,
                    "trimmedMean",
                    "去掉最低%s个、最高%s个，有负数",
                    "两者都不能小于0",
                    "drops %s and %s, of which one is negative",
                    "neither may be below 0",
                    lowest,
                    highest);
        }
    }

    /**
     * A percentile (百分位数) by a named definition, since definitions differ.
     *
     * @param at from 0% to 100%
     * @param by the definition
     */
    record Percentile(
            @JsonProperty(required = true) Percentage at,
            @JsonProperty(required = true) PercentileMethod by) implements Statistic {
        /**
         * Checks the bounds.
         *
         * @param at from 0% to 100%
         * @param by the definition
         */
        public Percentile {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(by, "by");
            InvalidValue.unless(
                    at.fraction().signum() >= 0 && at.fraction().compareTo(Rational.ONE) <= 0,
                    "at",
                    "百分位是%s",
                    "写0%%至100%%",
                    "the percentile is %s",
                    "write 0%% to 100%%",
                    at);
        }
    }

    /**
     * The standard deviation (标准差), cut to declared digits because a root has no end.
     *
     * @param of whether the values are all there are or a sample
     * @param to the digits of the root
     */
    record Deviation(
            @JsonProperty(required = true) StandardDeviation of,
            @JsonProperty(required = true) Rounding to) implements Statistic {
        /**
         * Takes the parts; none is null.
         *
         * @param of whether the values are all there are or a sample
         * @param to the digits of the root
         */
        public Deviation {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(to, "to");
        }
    }
}
