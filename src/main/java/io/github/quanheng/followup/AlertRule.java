package io.github.quanheng.followup;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;

/**
 * When a matter is listed as due soon or as silent (预警口径). Both are choices of whoever runs the lists.
 *
 * @param soonDays due within so many days counts as due soon (即将到期)
 * @param silentDays no word from those who work on it for more than so many days counts as no progress (无进展)
 * @param settles when a matter counts as done
 */
public record AlertRule(
        @JsonProperty(required = true) int soonDays,
        @JsonProperty(required = true) int silentDays,
        @JsonProperty(required = true) Settles settles) {
    /**
     * Checks the bounds.
     *
     * @param soonDays due within so many days counts as due soon
     * @param silentDays silence for more than so many days counts as no progress
     * @param settles when a matter counts as done
     */
    public AlertRule {
        Check.that(
                soonDays >= 0 && silentDays > 0,
                "alert rule: due soon within %s days, silent after %s; write 0 or more, and more than 0",
                soonDays,
                silentDays);
    }
}
