package io.github.quanheng.conformance;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case of another country's programme: raw facts, and what the programme's rule makes of them.
 *
 * @param id its id
 * @param rule the rule of the programme
 * @param status whether the figures are the programme's own
 * @param source where they were read
 * @param printed where the source prints something else: its figure and the arithmetic
 * @param runs the facts with the expected scores; one case may list several
 * @param before the scores of lines before vetoes, caps and rounding
 * @param deductions the lines that lost marks, most first
 */
public record ProgrammeCase(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String rule,
        @JsonProperty(required = true) Status status,
        @JsonProperty(required = true) String source,
        Optional<String> printed,
        @JsonProperty(required = true) List<Example> runs,
        Map<LineId, Rational> before,
        List<LineId> deductions) {
    /** Whose figures they are. */
    public enum Status {
        /** Printed by the programme or its project. */
        OFFICIAL,
        /** Worked by hand from the programme's rule. */
        DERIVED
    }
}
