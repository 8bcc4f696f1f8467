package io.github.quanheng.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.internal.Check;

/**
 * The identifier of an item of a plan (任务编号), unique within the plan.
 *
 * @param value starts with a letter or digit; letters, digits, {@code _ . -}; 64 characters at most
 */
public record ItemId(@JsonValue String value) {
    /**
     * Checks the form.
     *
     * @param value the identifier
     */
    @JsonCreator
    public ItemId {
        Check.lineId(value, "id");
    }

    /**
     * Returns the identifier with this text.
     *
     * @param value the identifier
     * @return the identifier
     * @throws IllegalArgumentException if the form is wrong
     */
    public static ItemId of(String value) {
        return new ItemId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
