package io.github.quanheng.gap;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidValue;

/**
 * How one figure may change (改动): by whole steps in one direction. Of a ratio with its parts the numerator changes by so many cases and the denominator
 * stays; of any other figure the value changes.
 *
 * <p>Examples: {@code 1} case more of 596 in 1,000; {@code 0.1%} more than 59.6%; {@code -1} complaint.
 *
 * @param figure which figure
 * @param step one step, in the unit in which the figure is written, of a ratio a whole number of cases; below zero for a change downwards
 * @param most how many steps are looked at, 1 to 1,000,000
 */
public record Move(
        @JsonProperty(required = true) FigureKey figure,
        @JsonProperty(required = true) Figure step,
        @JsonProperty(required = true) int most) {
    private static final int MOST = 1_000_000;

    /**
     * Checks the step.
     *
     * @param figure which figure
     * @param step one step
     * @param most how many steps are looked at
     */
    public Move {
        InvalidValue.unless(step.value().signum() != 0, "step", "是0", "写大于或小于0的数", "is 0", "write more or less than 0");
        InvalidValue.unless(
                most >= 1 && most <= MOST, "most", "是%s", "写1至%2$s", "is %s", "write 1 to %2$s", most, MOST);
    }
}
