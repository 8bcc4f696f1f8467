package io.github.quanheng.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.value.Rational;
import java.util.Optional;

/**
 * One line as it enters the sum above it (分项).
 *
 * @param line which line
 * @param score its score, or why it has none; {@code EXCLUDED} when it was taken out of the account
 * @param weight its weight, where it has one
 * @param available the marks that were to be had on it, times its weight; empty for a line without full marks, which is a bonus
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SummedLine(
        @JsonProperty(required = true) LineId line,
        @JsonProperty(required = true) Outcome score,
        Optional<Outcome> weight,
        Optional<Rational> available) {}
