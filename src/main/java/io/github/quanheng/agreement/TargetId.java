package io.github.quanheng.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.internal.Check;

/**
 * The identifier of a target (目标编号), unique within its agreement.
 *
 * @param value starts with a letter or digit; letters, digits, {@code _ . -}; 64 characters at most
 */
public record TargetId(@JsonValue String value) {
    /**
     * Checks the form.
     *
     * @param value the identifier
     */
    @JsonCreator
    public TargetId {
        Check.lineId(value, "id");
    }

    /**
     * Returns the identifier with this text.
     *
     * @param value the identifier
     * @return the identifier
     * @throws IllegalArgumentException if the form is wrong
     */
    public static TargetId of(String value) {
        return new TargetId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
