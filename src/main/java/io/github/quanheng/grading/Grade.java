package io.github.quanheng.grading;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.value.Label;

/**
 * One grade of a scale (等次), with what earns it.
 *
 * @param name its name, such as 优秀
 * @param when what must hold, such as {@code ["#total", ">=", "90"]}
 */
public record Grade(
        @JsonProperty(required = true) Label name,
        @JsonProperty(required = true) Condition when) {}
