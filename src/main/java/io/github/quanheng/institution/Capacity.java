package io.github.quanheng.institution;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How much of something an institution has (服务能力): beds, rooms, posts, square metres.
 *
 * @param what such as 床位
 * @param amount how much; not negative
 * @param unit such as 张
 * @param asOf the day it was counted, where that is stated
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Capacity(
        @JsonProperty(required = true) Label what,
        @JsonProperty(required = true) Figure amount,
        @JsonProperty(required = true) String unit,
        Optional<LocalDate> asOf) {
    /**
     * Checks the sign and the unit.
     *
     * @param what such as 床位
     * @param amount how much; not negative
     * @param unit such as 张
     * @param asOf the day it was counted
     */
    public Capacity {
        Check.text(unit, "unit");
        InvalidValue.unless(
                amount.value().signum() >= 0,
                "amount",
                "能力“%s”是%s%s，小于0",
                "写不小于0的数",
                "capacity %s: is %s %s, below zero",
                "give zero or more",
                what,
                amount,
                unit);
    }

    /**
     * Returns a capacity whose day is not stated.
     *
     * @param what such as 床位
     * @param amount such as {@code "395"}
     * @param unit such as 张
     * @return the capacity
     */
    public static Capacity of(String what, String amount, String unit) {
        return new Capacity(Label.of(what), Figure.of(amount), unit, Optional.empty());
    }
}
