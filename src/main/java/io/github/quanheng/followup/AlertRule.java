package io.github.quanheng.followup;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.value.InvalidValue;

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
        InvalidValue.unless(
                soonDays >= 0 && silentDays > 0,
                "soonDays",
                "即将到期按%s天计，无进展按%s天计",
                "前者写0以上，后者写大于0的数",
                "alert rule: due soon within %s days, silent after %s",
                "write 0 or more, and more than 0",
                soonDays,
                silentDays);
    }
}
