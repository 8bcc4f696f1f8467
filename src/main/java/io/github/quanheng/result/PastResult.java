package io.github.quanheng.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.grading.AwardName;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.ranking.Place;
import java.util.List;
import java.util.Optional;

/**
 * What one unit came to in one earlier year (往年结果). What is left out is not known, except the awards: they are listed
 * completely, none when it won none.
 *
 * @param party the unit
 * @param year the year that was assessed
 * @param grade its final grade, if known
 * @param place where it stood, if known
 * @param awards all awards it won
 * @param state the warning state it was left in, if known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PastResult(
        @JsonProperty(required = true) PartyId party,
        @JsonProperty(required = true) int year,
        Optional<GradeName> grade,
        Optional<Place> place,
        List<AwardName> awards,
        Optional<StateName> state) {
    /**
     * Copies the awards.
     *
     * @param party the unit
     * @param year the year that was assessed
     * @param grade its final grade
     * @param place where it stood
     * @param awards all awards it won
     * @param state the warning state it was left in
     */
    public PastResult {
        awards = List.copyOf(awards);
    }

    /**
     * Returns this year's result as the history of later years.
     *
     * @param dossier the unit this year
     * @param awards all awards it won this year
     * @param state the warning state it is left in, if there is such a system
     * @return the result to be remembered
     */
    public static PastResult of(Dossier dossier, List<AwardName> awards, Optional<StateName> state) {
        return new PastResult(dossier.party(), dossier.year(), dossier.grade(), dossier.place(), awards, state);
    }
}
