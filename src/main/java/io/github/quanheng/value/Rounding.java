package io.github.quanheng.value;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.RoundingMode;
import java.util.Objects;

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
    private static final int MOST_DECIMALS = 18;

    /**
     * Checks the bounds.
     *
     * @param decimals the decimals kept, 0 to 18
     * @param mode how a value between two neighbours is decided
     */
    public Rounding {
        InvalidValue.unless(
                decimals >= 0 && decimals <= MOST_DECIMALS,
                "decimals",
                "小数位数是%s",
                "写0至18",
                "the number of decimals is %s",
                "write 0 to 18",
                decimals);
        InvalidValue.unless(
                Objects.requireNonNull(mode, "mode") != RoundingMode.UNNECESSARY,
                "mode",
                "UNNECESSARY不作任何舍入",
                "另选一种，如HALF_UP（四舍五入）",
                "UNNECESSARY rounds nothing",
                "name another, such as HALF_UP");
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
