package io.github.quanheng.value;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;
import java.math.RoundingMode;

/**
 * A declared rounding (舍入): how many decimals are kept, and how the rest is decided. It is data of the rulebook;
 * nothing rounds without one. Example: two decimals {@code HALF_UP} turn 2.085 into 2.09.
 *
 * @param decimals the decimals kept, 0 to 18
 * @param mode how a value between two neighbours is decided; {@code UNNECESSARY} is refused
 */
public record Rounding(
        @JsonProperty(required = true) int decimals,
        @JsonProperty(required = true) RoundingMode mode) {
    /**
     * Checks the bounds.
     *
     * @param decimals the decimals kept, 0 to 18
     * @param mode how a value between two neighbours is decided
     */
    public Rounding {
        Check.that(decimals >= 0 && decimals <= 18, "rounding: decimals are 0 to 18, but were %s", decimals);
        Check.that(mode != RoundingMode.UNNECESSARY, "rounding: mode UNNECESSARY rounds nothing; name another");
    }

    /**
     * Returns the rounding that people call 四舍五入: halves go away from zero.
     *
     * @param decimals the decimals kept, 0 to 18
     * @return that rounding
     */
    public static Rounding halfUp(int decimals) {
        return new Rounding(decimals, RoundingMode.HALF_UP);
    }
}
