package io.github.quanheng.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a matter stands on a day (办理情况).
 *
 * @param state its state
 * @param since since when it is in it
 * @param due the day it is due: the last deadline ordered, else the end of its time
 * @param settledOn the day on which it was done, as the caller counts it
 * @param daysLate days after the due day: of the day it was done, else of the day asked about; negative when it was done
 *     early; 0 when it is open and not due
 * @param supervised whether supervision is on it
 * @param done how much was last reported done
 * @param share how much of the whole that is; empty when nobody reported a figure
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Status(
        @JsonProperty(required = true) State state,
        @JsonProperty(required = true) LocalDate since,
        @JsonProperty(required = true) LocalDate due,
        Optional<LocalDate> settledOn,
        @JsonProperty(required = true) long daysLate,
        @JsonProperty(required = true) boolean supervised,
        Optional<Figure> done,
        Optional<Rational> share) {
    /**
     * Returns whether it is due and not done (逾期未完成).
     *
     * @return true after the due day as long as it is open
     */
    public boolean overdue() {
        return settledOn.isEmpty() && daysLate > 0;
    }
}
