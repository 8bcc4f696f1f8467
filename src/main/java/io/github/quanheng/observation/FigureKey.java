package io.github.quanheng.observation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.indicator.IndicatorId;
import java.util.Objects;

/**
 * Which figure is meant (取数口径): an indicator in a period. Text form: {@code "rate"}, {@code "rate@-1"} for the
 * period before, {@code "rate@Q1"} for a part of this one.
 *
 * @param indicator the indicator
 * @param when the period
 */
public record FigureKey(IndicatorId indicator, When when) {
    /**
     * Takes the parts; none is null.
     *
     * @param indicator the indicator
     * @param when the period
     */
    public FigureKey {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(when, "when");
    }

    /**
     * Reads the text form.
     *
     * @param text such as {@code "rate"} or {@code "rate@-1"}
     * @return the key
     * @throws IllegalArgumentException if either part is malformed
     */
    @JsonCreator
    public static FigureKey of(String text) {
        int at = text.indexOf('@');
        return at < 0
                ? new FigureKey(IndicatorId.of(text), When.NOW)
                : new FigureKey(IndicatorId.of(text.substring(0, at)), new When(text.substring(at + 1)));
    }

    @Override
    @JsonValue
    public String toString() {
        return when.equals(When.NOW) ? indicator.value() : indicator + "@" + when;
    }
}
