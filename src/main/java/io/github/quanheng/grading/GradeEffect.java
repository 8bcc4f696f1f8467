package io.github.quanheng.grading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.value.Label;
import java.util.Optional;

/**
 * Something that changes a grade while the score stays (定等否决、降等).
 *
 * @param name its name, for the sheet
 * @param when when it applies
 * @param atMost the best grade still allowed, if it caps
 * @param lowerBy by how many grades it lowers, if it demotes; exactly one of the two
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record GradeEffect(
        @JsonProperty(required = true) Label name,
        @JsonProperty(required = true) Condition when,
        Optional<Label> atMost,
        Optional<Integer> lowerBy) {
    /**
     * Checks that it does exactly one thing.
     *
     * @param name its name
     * @param when when it applies
     * @param atMost the best grade still allowed
     * @param lowerBy by how many grades it lowers
     */
    public GradeEffect {
        Check.that(atMost.isPresent() != lowerBy.isPresent(), "grade effect %s: name either atMost or lowerBy", name);
        Check.that(
                lowerBy.orElse(1) > 0,
                "grade effect %s: lowerBy must be positive, but was %s",
                name,
                lowerBy.orElse(0));
    }
}
