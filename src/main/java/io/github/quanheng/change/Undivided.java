package io.github.quanheng.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.value.Problem;
import java.util.List;

/**
 * A part that cannot be told from the next one, because what lies between them cannot be scored (不可分因素): the rules of one edition do not fit
 * the marks of the other, or the figures of one year do not fit the indicators of the other.
 *
 * @param part the part
 * @param problems why what comes after it and before the next part cannot be scored
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Undivided(
        @JsonProperty(required = true) Part part,
        @JsonProperty(required = true) List<Problem> problems) {
    /**
     * Copies the problems.
     *
     * @param part the part
     * @param problems why it cannot be told from the next
     */
    public Undivided {
        problems = List.copyOf(problems);
    }
}
