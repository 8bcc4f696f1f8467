package io.github.quanheng.agreement;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;
import io.github.quanheng.value.Points;

/**
 * That a target is striven for rather than owed (争取, 力争). What a miss costs and an excess pays is never read into the word:
 * both must be said, if only as zero.
 *
 * @param miss the points that a miss costs, not negative
 * @param excess the points that an excess pays, not negative
 */
public record Aspiration(
        @JsonProperty(required = true) Points miss,
        @JsonProperty(required = true) Points excess) {
    /**
     * Checks the signs.
     *
     * @param miss the points that a miss costs
     * @param excess the points that an excess pays
     */
    public Aspiration {
        Check.that(
                miss.value().signum() >= 0 && excess.value().signum() >= 0,
                "aspiration: a miss costs %s and an excess pays %s; write both as zero or more",
                miss,
                excess);
    }
}
