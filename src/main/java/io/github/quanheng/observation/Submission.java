package io.github.quanheng.observation;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.NeedsModule;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.value.Period;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What one assessed party is scored on (考核数据): its observations for a period, with earlier ones where rules compare.
 *
 * @param party whom the figures are about
 * @param period the assessed period
 * @param observations the figures by key; what is not there counts as missing, with that as the reason
 */
@JsonIdentityInfo(generator = NeedsModule.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Submission(
        @JsonProperty(required = true) PartyId party,
        @JsonProperty(required = true) Period period,
        @JsonProperty(required = true) Map<FigureKey, Observation> observations) {
    /**
     * Copies the observations in their order.
     *
     * @param party whom the figures are about
     * @param period the assessed period
     * @param observations the figures by key
     */
    public Submission {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(observations, "observations");
        observations = FigureMap.copyOf(observations);
    }

    /**
     * Returns what a party is scored on.
     *
     * @param party whom the figures are about
     * @param period the assessed period
     * @param figures the figures
     * @return the submission
     */
    public static Submission of(PartyId party, Period period, Figures figures) {
        return new Submission(party, period, figures.byKey());
    }

    /**
     * Returns what is known of a figure.
     *
     * @param key the figure
     * @return the observation, if the submission holds one
     */
    public Optional<Observation> find(FigureKey key) {
        return Optional.ofNullable(observations.get(key));
    }
}
