package io.github.quanheng.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.quanheng.internal.Check;

/**
 * An operand of a definition (分子或分母): its role and what is counted.
 *
 * @param role what it does in the formula
 * @param counted what is counted, in the document's words
 * @param signed whether it may be negative, as a surplus may (盈余); left out of JSON when it may not
 */
public record Operand(
        @JsonProperty(required = true) Role role,
        @JsonProperty(required = true) String counted,

        @JsonInclude(JsonInclude.Include.NON_DEFAULT) @JsonSetter(nulls = Nulls.AS_EMPTY)
        boolean signed) {
    /**
     * Checks that the words say something.
     *
     * @param role what it does in the formula
     * @param counted what is counted
     * @param signed whether it may be negative
     */
    public Operand {
        Check.text(counted, "counted");
    }
}
