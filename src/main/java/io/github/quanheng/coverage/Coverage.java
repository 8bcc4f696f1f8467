package io.github.quanheng.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.resolved.ResolvedRulebook;
import io.github.quanheng.score.ScoreSheet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a set of sheets exercised of a rulebook, and what it never did (覆盖情况).
 *
 * @param exercised what some sheet exercised, by place
 * @param missed what none did, by place
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Coverage(
        @JsonProperty(required = true) List<Spot> exercised,
        @JsonProperty(required = true) List<Spot> missed) {
    /**
     * Copies the spots.
     *
     * @param exercised what some sheet exercised
     * @param missed what none did
     */
    public Coverage {
        exercised = List.copyOf(exercised);
        missed = List.copyOf(missed);
    }

    /**
     * Looks through sheets.
     *
     * @param rulebook the rulebook that made them
     * @param sheets the sheets
     * @return what they exercised
     * @throws IllegalArgumentException if a sheet was made by another rulebook
     */
    public static Coverage of(ResolvedRulebook rulebook, Collection<ScoreSheet> sheets) {
        Set<Spot> all = new TreeSet<>(Spots.ORDER);
        all.addAll(Spots.of(rulebook));
        Set<Spot> seen = new TreeSet<>(Spots.ORDER);
        Visits visits = new Visits(rulebook, seen);
        for (ScoreSheet sheet : sheets) {
            rulebook.refuseForeign(sheet);
            visits.sheet(sheet);
        }
        seen.retainAll(all);
        all.removeAll(seen);
        return new Coverage(List.copyOf(seen), List.copyOf(all));
    }
}
