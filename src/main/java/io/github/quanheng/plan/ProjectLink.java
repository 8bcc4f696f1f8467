package io.github.quanheng.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;

/**
 * That an item is a numbered project of someone above (项目挂钩), as in 2018年重点项目 第83项.
 *
 * @param register the list of projects
 * @param number the number in it
 */
public record ProjectLink(
        @JsonProperty(required = true) Label register,
        @JsonProperty(required = true) int number) {
    /**
     * Checks the number.
     *
     * @param register the list of projects
     * @param number the number in it
     */
    public ProjectLink {
        InvalidValue.unless(
                number > 0,
                "number",
                "“%2$s”的项目编号是%1$s",
                "写大于0的数",
                "link to project %s of %s: the number must be positive",
                "write more than 0",
                number,
                register);
    }
}
