package io.github.quanheng.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Rounding;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A quantity rounded to a multiple of a step (按步长取整): step · round(of ÷ step); three cases of one programme round to half a star. Example: 3.749 in steps of 0.5, {@code HALF_UP}, is 3.5, and
 * 3.75 is 4.
 *
 * @param of what is rounded
 * @param step the step, above zero
 * @param mode how a value between two steps is decided
 */
public record ToStep(
        @JsonProperty(required = true) Quantity of,
        @JsonProperty(required = true) Figure step,
        @JsonProperty(required = true) RoundingMode mode)
        implements FormulaTerm {
    /**
     * Checks step and mode.
     *
     * @param of what is rounded
     * @param step the step
     * @param mode how a value between two steps is decided
     */
    public ToStep {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(step, "step");
        InvalidValue.unless(
                step.value().signum() > 0, "step", "每步是%s", "写大于0的数", "a step is %s", "write more than 0", step);
        mode = new Rounding(0, mode).mode();
    }

    @Override
    public Map<String, Node> operands() {
        return Map.of("toStep.of", of);
    }

    @Override
    public Quantity meaning() {
        Quantity one = new Input.Constant(step);
        return new Arithmetic.Product(
                List.of(one, new Arithmetic.Rounded(new Arithmetic.Quotient(of, one), new Rounding(0, mode))));
    }
}
