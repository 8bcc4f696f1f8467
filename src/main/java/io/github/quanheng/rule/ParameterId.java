package io.github.quanheng.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.internal.Check;

/**
 * The name of a parameter of a rulebook (参数名): a target, a mark or a coefficient that differs by class, level, area, year or
 * unit.
 *
 * @param value starts with a letter; letters, digits, {@code _ . -}; 64 at most
 */
public record ParameterId(@JsonValue String value) {
    /**
     * Checks the form.
     *
     * @param value the name
     */
    @JsonCreator
    public ParameterId {
        Check.id(value, "parameter");
    }

    /**
     * Returns the parameter with this name.
     *
     * @param value the name
     * @return the id
     */
    public static ParameterId of(String value) {
        return new ParameterId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
