package io.github.quanheng.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.quanheng.internal.Check;
import io.github.quanheng.value.Figure;

/** What a definition gave for its counts (计算结果): a figure, or the reason that there is none. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Computed.Value.class, name = "value"),
    @JsonSubTypes.Type(value = Computed.Undefined.class, name = "undefined")
})
public sealed interface Computed {
    /**
     * A figure.
     *
     * @param figure the exact figure, not rounded
     */
    record Value(@JsonProperty(required = true) Figure figure) implements Computed {}

    /**
     * No figure, because something divided by was zero. That nobody was there is a fact; what it is worth is for the rule
     * to say.
     *
     * @param divisor what was zero, in the document's words
     */
    record Undefined(@JsonProperty(required = true) String divisor) implements Computed {
        /**
         * Checks that the divisor is named.
         *
         * @param divisor what was zero
         */
        public Undefined {
            Check.text(divisor, "divisor");
        }
    }
}
