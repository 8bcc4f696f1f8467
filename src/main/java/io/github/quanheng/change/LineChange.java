package io.github.quanheng.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Optional;

/**
 * How one line differs between two sheets (单行变动). Example: from 4 to 4.5, of which the data gave 1 and a higher target took 0.5.
 *
 * @param line which line
 * @param before its value on the first sheet, or why there is none; {@code NOT_ASSESSED} where that sheet lacks the line
 * @param after its value on the second sheet
 * @param steps what the parts did, in order; they add up to the difference. Empty where one of the two has no number
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LineChange(
        @JsonProperty(required = true) LineId line,
        @JsonProperty(required = true) Outcome before,
        @JsonProperty(required = true) Outcome after,
        List<Step> steps) {
    /**
     * Copies the steps.
     *
     * @param line which line
     * @param before its value on the first sheet
     * @param after its value on the second sheet
     * @param steps what the parts did
     */
    public LineChange {
        steps = List.copyOf(steps);
    }

    /**
     * Returns by how much the line rose.
     *
     * @return the difference; empty where one of the two has no number
     */
    public Optional<Rational> difference() {
        return before.number().flatMap(from -> after.number().map(to -> to.minus(from)));
    }
}
