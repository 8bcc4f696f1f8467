package io.github.quanheng.gap;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.score.Outcome;
import java.util.Optional;

/**
 * How a unit stands, with a figure as it is or changed (得分情况).
 *
 * @param line the value of the line that the goal is about; of a goal about grades, the total
 * @param total the total
 * @param grade the grade, where there is one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Standing(
        @JsonProperty(required = true) Outcome line,
        @JsonProperty(required = true) Outcome total,
        Optional<GradeName> grade) {}
