package io.github.quanheng.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.value.Rational;
import java.util.Optional;

/**
 * What a line can come to at worst and at best (可得分范围).
 *
 * @param line which line
 * @param worst the lowest score that was attained
 * @param best the highest score that was attained
 * @param least a proved bound that no score is below; empty where none is known
 * @param most a proved bound that no score is above; empty where none is known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Attainable(
        @JsonProperty(required = true) LineId line,
        @JsonProperty(required = true) Rational worst,
        @JsonProperty(required = true) Rational best,
        Optional<Rational> least,
        Optional<Rational> most) {
    /**
     * Returns whether worst and best are exact: attained, and proved to be the bounds.
     *
     * @return true when nothing lies beyond them
     */
    public boolean attainsBounds() {
        return least.filter(worst::equals).isPresent()
                && most.filter(best::equals).isPresent();
    }
}
