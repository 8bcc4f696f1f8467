package io.github.quanheng.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSet;
import io.github.quanheng.internal.Check;
import io.github.quanheng.value.InvalidValue;

/**
 * The identifier of an indicator (指标编号), unique within a rulebook. The words {@code full}, {@code excluded}, {@code none},
 * {@code each} and {@code total}, which mean something else in a rule, are refused.
 *
 * @param value starts with a letter of any script; letters, digits, {@code _ . -}; 64 characters at most
 */
public record IndicatorId(@JsonValue String value) implements Comparable<IndicatorId> {
    /** Words that stand for something else where an indicator may stand. */
    private static final ImmutableSet<String> WORDS = ImmutableSet.of("full", "excluded", "none", "each", "total");

    /**
     * Checks the form.
     *
     * @param value the identifier
     */
    @JsonCreator
    public IndicatorId {
        Check.id(value, "id");
        InvalidValue.unless(
                !WORDS.contains(value),
                "id",
                "“%s”在规则中另有含义",
                "改用其他编号",
                "\"%s\" means something else in a rule",
                "take another id",
                value);
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
