package io.github.quanheng.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.internal.Check;
import io.github.quanheng.value.Points;
import java.util.Optional;

/**
 * That a target is striven for rather than owed (争取, 力争). What a miss costs and an excess pays is never read into the word:
 * both must be said, if only as zero. They reach the score as a figure that the rulebook reads, by {@link Agreement#earned}.
 *
 * @param miss the points that a miss costs, not negative
 * @param excess the points that an excess pays, not negative
 * @param as the figure by which the rulebook reads them; {@link AgreementCheck} refuses points that nothing reads
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Aspiration(
        @JsonProperty(required = true) Points miss,
        @JsonProperty(required = true) Points excess,
        Optional<IndicatorId> as) {
    /**
     * Checks the signs.
     *
     * @param miss the points that a miss costs
     * @param excess the points that an excess pays
     * @param as the figure by which the rulebook reads them
     */
    public Aspiration {
        Check.that(
                miss.value().signum() >= 0 && excess.value().signum() >= 0,
                "aspiration: a miss costs %s and an excess pays %s; write both as zero or more",
                miss,
                excess);
    }

    /** Whether something is at stake. */
    boolean isAtStake() {
        return miss.value().signum() > 0 || excess.value().signum() > 0;
    }
}
