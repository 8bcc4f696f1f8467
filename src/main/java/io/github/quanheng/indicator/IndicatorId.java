package io.github.quanheng.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.internal.Check;

/**
 * The identifier of an indicator (指标编号), unique within a rulebook.
 *
 * @param value starts with a letter of any script; letters, digits, {@code _ . -}; 64 characters at most
 */
public record IndicatorId(@JsonValue String value) implements Comparable<IndicatorId> {
    /**
     * Checks the form.
     *
     * @param value the identifier
     */
    @JsonCreator
    public IndicatorId {
        Check.id(value, "indicator id");
    }

    /**
     * Returns the identifier with this text.
     *
     * @param value the identifier
     * @return the identifier
     */
    public static IndicatorId of(String value) {
        return new IndicatorId(value);
    }

    @Override
    public int compareTo(IndicatorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
