package io.github.quanheng.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.value.Truth;
import java.util.List;

/**
 * What a trigger came to for one unit (判定), and what that rests on.
 *
 * @param answer whether it holds
 * @param evidence what was looked at
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Finding(@JsonProperty(required = true) Truth answer, List<Evidence> evidence) {
    /**
     * Copies the evidence.
     *
     * @param answer whether it holds
     * @param evidence what was looked at
     */
    public Finding {
        evidence = List.copyOf(evidence);
    }

    static Finding of(Truth answer, Evidence evidence) {
        return new Finding(answer, List.of(evidence));
    }
}
