package io.github.quanheng.statistics;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Points;
import io.github.quanheng.value.Rational;

/**
 * The equal-interval score (等距函数) of a larger-is-better indicator: the floor at or below one mark, full points at or above
 * another, a straight line between. For primary-care institutions the marks are the P10 and P90 of institutions of the same kind,
 * and the points 50 and 100.
 *
 * <p>Worked: growth of visits, P10 -26.2, P90 3.1, value -4.6, floor 50, full 100: {@code 50 + 50 * 21.6 / 29.3} =
 * 25450/293 = 86.86 to two decimals.
 *
 * @param low the value that earns the floor, such as the P10
 * @param high the value that earns full points, such as the P90; above {@code low}
 * @param floor the points at or below {@code low}
 * @param full the points at or above {@code high}; above the floor
 */
public record IntervalScore(
        @JsonProperty(required = true) Rational low,
        @JsonProperty(required = true) Rational high,
        @JsonProperty(required = true) Points floor,
        @JsonProperty(required = true) Points full) {
    /**
     * Checks the order of the marks and of the points.
     *
     * @param low the value that earns the floor
     * @param high the value that earns full points
     * @param floor the points at or below {@code low}
     * @param full the points at or above {@code high}
     */
    public IntervalScore {
        InvalidValue.unless(
                low.compareTo(high) < 0,
                "low",
                "低标%s不低于高标%s，两点间连不成线",
                "另定这些同类单位得多少分",
                "interval score: the low mark %s is not below the high mark %s",
                "no line leads from one to the other, so decide by another rule what such peers earn",
                low,
                high);
        InvalidValue.unless(
                floor.compareTo(full) < 0,
                "floor",
                "保底%s分不低于满分%s分",
                "对调",
                "interval score: the floor of %s points is not below the full %s",
                "exchange them",
                floor,
                full);
    }

    /**
     * Returns the points of a value, not rounded.
     *
     * @param value the value, on the scale of the marks
     * @return from the floor to full points
     */
    public Points score(Rational value) {
        Rational held = value.max(low).min(high);
        Rational part = held.minus(low).dividedBy(high.minus(low));
        return new Points(floor.value().plus(full.value().minus(floor.value()).times(part)));
    }
}
