package io.github.quanheng.change;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.value.Rational;
import java.util.List;

/**
 * What one part did to a score, or several that cannot be told apart (变动分项).
 *
 * @param parts which parts, in order; several where what lies between them has no score
 * @param change by how much the score rose, in marks; below zero where it fell
 */
public record Step(
        @JsonProperty(required = true) List<Part> parts,
        @JsonProperty(required = true) Rational change) {
    /**
     * Copies the parts.
     *
     * @param parts which parts
     * @param change by how much the score rose
     */
    public Step {
        parts = List.copyOf(parts);
    }
}
