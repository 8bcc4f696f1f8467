package io.github.quanheng.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;
import io.github.quanheng.value.Label;
import java.util.List;

/**
 * How the agreement is assessed (考核办法): by which edition of which rulebook, and by what steps.
 *
 * @param rulebook the identifier of the rulebook
 * @param edition its edition
 * @param steps the steps in the words of the paper, such as 自查自评, 季度监测, 年终现场考核
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Assessing(
        @JsonProperty(required = true) String rulebook,
        @JsonProperty(required = true) String edition,
        List<Label> steps) {
    /**
     * Checks the names.
     *
     * @param rulebook the identifier of the rulebook
     * @param edition its edition
     * @param steps the steps
     */
    public Assessing {
        Check.lineId(rulebook, "rulebook");
        Check.text(edition, "edition");
        steps = List.copyOf(steps);
    }
}
