package io.github.quanheng.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.result.AwardRules;
import io.github.quanheng.result.GradeQuota;
import io.github.quanheng.result.Ranking;
import io.github.quanheng.result.WarningStates;
import java.util.List;
import java.util.Optional;

/**
 * How places, grades and awards are given out by the scores of a rulebook (排名、定等与评优办法).
 *
 * @param ranking how units are ranked
 * @param grades the grades that only so many may have
 * @param awards the awards, in the order in which they are decided
 * @param states the warning states that awards ask for, where there are such
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Distribution(
        @JsonProperty(required = true) Ranking ranking,
        List<GradeQuota> grades,
        Optional<AwardRules> awards,
        Optional<WarningStates> states) {
    /**
     * Copies the quotas.
     *
     * @param ranking how units are ranked
     * @param grades the grades that only so many may have
     * @param awards the awards
     * @param states the warning states
     */
    public Distribution {
        grades = List.copyOf(grades);
    }
}
