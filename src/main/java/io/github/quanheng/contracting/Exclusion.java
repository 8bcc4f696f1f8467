package io.github.quanheng.contracting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.value.Label;
import java.util.Optional;

/**
 * Those who are left out of what is due, and why (剔除对象): the dead, those who cannot be reached.
 *
 * @param reason the reason, in the document's words
 * @param tally how many, in the units of what is due
 * @param evidence what shows it, where there is something
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Exclusion(
        @JsonProperty(required = true) Label reason,
        @JsonProperty(required = true) Tally tally,
        Optional<String> evidence) {
    /**
     * Returns an exclusion with no evidence named.
     *
     * @param reason the reason
     * @param tally how many
     * @return the exclusion
     */
    public static Exclusion of(String reason, Tally tally) {
        return new Exclusion(Label.of(reason), tally, Optional.empty());
    }
}
