package io.github.quanheng.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableMap;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.value.Points;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a target stands on a day (目标完成情况).
 *
 * @param target the target
 * @param standing how it stands
 * @param findings how each of its figures stands
 * @param points what a miss costs (negative) or an excess pays; zero when met; empty where nothing hangs on the target, and where the
 *     standing is not settled
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Attainment(
        @JsonProperty(required = true) TargetId target,
        @JsonProperty(required = true) Standing standing,
        @JsonProperty(required = true) List<Finding> findings,
        Optional<Points> points) {
    /**
     * Copies the findings.
     *
     * @param target the target
     * @param standing how it stands
     * @param findings how each of its figures stands
     * @param points what it costs or pays
     */
    public Attainment {
        findings = List.copyOf(findings);
    }

    /** How a target or one of its figures stands. */
    public enum Standing {
        /** More than was asked for (超额完成). */
        EXCEEDED,
        /** As was asked for (完成). */
        MET,
        /** Not yet, and not yet due (未到期). */
        NOT_DUE,
        /** Due and not as was asked for (未完成). */
        MISSED,
        /** Due, and the figure does not allow to say (无法判定). */
        UNKNOWN,
        /** The matter does not arise (不适用). */
        NOT_APPLICABLE
    }

    /**
     * How one figure stands.
     *
     * @param indicator the figure
     * @param standing how it stands
     * @param value its number; of a change, the change
     * @param asked the number that was asked for on that day
     * @param lacking how much is lacking, positive, where the goal is missed or not yet reached
     * @param why why there is no number
     * @param excused how many are excused from full coverage, by reason
     * @param notExcused how many are listed with a reason that does not excuse
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Finding(
            @JsonProperty(required = true) IndicatorId indicator,
            @JsonProperty(required = true) Standing standing,
            Optional<Rational> value,
            Optional<Rational> asked,
            Optional<Rational> lacking,
            Optional<Reason> why,
            Map<String, Rational> excused,
            Map<String, Rational> notExcused) {
        /**
         * Copies the exceptions.
         *
         * @param indicator the figure
         * @param standing how it stands
         * @param value its number
         * @param asked the number that was asked for
         * @param lacking how much is lacking
         * @param why why there is no number
         * @param excused how many are excused, by reason
         * @param notExcused how many are listed with a reason that does not excuse
         */
        public Finding {
            excused = ImmutableMap.copyOf(excused);
            notExcused = ImmutableMap.copyOf(notExcused);
        }

        static Finding none(IndicatorId indicator, Standing standing, Reason why) {
            return new Finding(
                    indicator,
                    standing,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(why),
                    Map.of(),
                    Map.of());
        }

        static Finding of(
                IndicatorId indicator, Standing standing, Rational value, Rational asked, Optional<Rational> lacking) {
            return new Finding(
                    indicator,
                    standing,
                    Optional.of(value),
                    Optional.of(asked),
                    lacking,
                    Optional.empty(),
                    Map.of(),
                    Map.of());
        }
    }
}
