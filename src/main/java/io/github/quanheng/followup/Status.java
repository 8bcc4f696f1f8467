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
 * @param firstDue the day on which it was due at first
 * @param due the day on which it is due: as extended or as ordered with the last rectification, else as at first
 * @param settledOn the day on which all of it was done, as the caller counts it
 * @param daysLate days after the due day: of the day it was done, else of the day asked about; negative when it was done
 *     early; 0 when it is open and not due, and when it was given up
 * @param supervised whether supervision is on it
 * @param supervisedUntil the deadline of that supervision, where it has one; an extension beyond it takes its place
 * @param done how much was last reported or, after a verification, found
 * @param share how much of the whole that is, more than 1 when it is exceeded; empty when nobody gave a figure
 * @param stage the stage last reported or found
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Status(
        @JsonProperty(required = true) State state,
        @JsonProperty(required = true) LocalDate since,
        @JsonProperty(required = true) LocalDate firstDue,
        @JsonProperty(required = true) LocalDate due,
        Optional<LocalDate> settledOn,
        @JsonProperty(required = true) long daysLate,
        @JsonProperty(required = true) boolean supervised,
        Optional<LocalDate> supervisedUntil,
        Optional<Figure> done,
        Optional<Rational> share,
        Optional<String> stage) {
    /**
     * Returns whether it is due and not done (逾期未完成).
     *
     * @return true after the due day as long as it is open
     */
    public boolean overdue() {
        return settledOn.isEmpty() && daysLate > 0;
    }

    /**
     * Returns whether the deadline of the supervision on it has passed (督办逾期).
     *
     * @param asOf the day
     * @return true while supervision with a deadline before that day is on it
     */
    public boolean supervisionOverdue(LocalDate asOf) {
        return supervisedUntil.filter(asOf::isAfter).isPresent();
    }
}
