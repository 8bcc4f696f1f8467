package io.github.quanheng.result;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.value.InvalidValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The results of earlier years (历年结果). A year that is not there is not known: it is never taken for a year without awards.
 *
 * @param results the results, one for a unit and a year
 */
public record History(@JsonValue List<PastResult> results) {
    /** No earlier year is known. */
    public static final History NONE = new History(List.of());

    /**
     * Checks that no year comes twice for a unit.
     *
     * @param results the results
     */
    @JsonCreator
    public History {
        results = List.copyOf(results);
        Set<Map.Entry<PartyId, Integer>> seen = new HashSet<>();
        results.forEach(result -> InvalidValue.unless(
                seen.add(Map.entry(result.party(), result.year())),
                "results",
                "%s在%s年有两个结果",
                "保留有效的一个",
                "history: %s has two results for %s",
                "keep the one that stands",
                result.party(),
                result.year()));
    }

    /**
     * Returns what a unit came to in a year.
     *
     * @param party the unit
     * @param year the year
     * @return the result, if it is known
     */
    public Optional<PastResult> find(PartyId party, int year) {
        return results.stream()
                .filter(result -> result.party().equals(party) && result.year() == year)
                .findFirst();
    }

    /**
     * Returns this history and one year more.
     *
     * @param more the results of that year
     * @return the longer history
     * @throws IllegalArgumentException if a unit already has a result for its year
     */
    public History with(List<PastResult> more) {
        List<PastResult> all = new ArrayList<>(results);
        all.addAll(more);
        return new History(all);
    }
}
