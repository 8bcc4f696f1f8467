package io.github.quanheng.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.grading.AwardName;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.ranking.Place;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.Points;
import java.util.List;
import java.util.Optional;

/**
 * Everything that awards and consequences of one unit are judged by (结果档案).
 *
 * @param sheet its sheet of this year
 * @param grade its final grade, after quotas; empty when it has none
 * @param place where it stands in its group; empty when it is not placed
 * @param history the earlier years
 * @param awards the awards it has been found to qualify for this year, so far
 * @param demerits its demerit points in the current window; empty when nobody counted them
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Dossier(
        @JsonProperty(required = true) ScoreSheet sheet,
        Optional<GradeName> grade,
        Optional<Place> place,

        @JsonInclude(JsonInclude.Include.ALWAYS) @JsonProperty(required = true)
        History history,

        List<AwardName> awards,
        Optional<Points> demerits) {
    /**
     * Copies the awards.
     *
     * @param sheet its sheet of this year
     * @param grade its final grade
     * @param place where it stands
     * @param history the earlier years
     * @param awards the awards of this year, so far
     * @param demerits its demerit points
     */
    public Dossier {
        awards = List.copyOf(awards);
    }

    /**
     * Returns the unit.
     *
     * @return the party of the sheet
     */
    public PartyId party() {
        return sheet.party();
    }

    /**
     * Returns the year that is assessed: that of the last day of the sheet's period.
     *
     * @return the year
     */
    public int year() {
        return sheet.period().last().orElse(sheet.period().first()).getYear();
    }

    /**
     * Returns the dossier with demerit points.
     *
     * @param points the points in the current window, as {@link Demerits#total} gives them
     * @return the same dossier with those points
     */
    public Dossier withDemerits(Points points) {
        return new Dossier(sheet, grade, place, history, awards, Optional.of(points));
    }
}
