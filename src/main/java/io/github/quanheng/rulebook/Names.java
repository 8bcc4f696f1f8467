package io.github.quanheng.rulebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableMap;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.value.Label;
import java.util.Map;

/**
 * What is printed in sentences for what a rulebook knows by a short text (名称表): its parameters, its tags, and the attributes of
 * units. What is not in the table is printed as it is written.
 *
 * @param parameters the names of parameters, such as 任务数 for {@code quota}
 * @param tags what the lines of a tag are called together, such as 核心指标 for {@code core}
 * @param attributes the names of the attributes of units and of their codes
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Names(Map<ParameterId, Label> parameters, Map<String, Label> tags, Map<String, Label> attributes) {
    /** No names at all. */
    public static final Names NONE = new Names(Map.of(), Map.of(), Map.of());

    /**
     * Takes the tables.
     *
     * @param parameters the names of parameters
     * @param tags the names of tags
     * @param attributes the names of attributes and of their codes
     */
    public Names {
        parameters = ImmutableMap.copyOf(parameters);
        tags = ImmutableMap.copyOf(tags);
        attributes = ImmutableMap.copyOf(attributes);
    }
}
