package io.github.quanheng.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableMap;
import io.github.quanheng.internal.Check;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.Roster;
import io.github.quanheng.party.Selection;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Ratio;
import io.github.quanheng.value.Statement;
import io.github.quanheng.value.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many of the places of one kind are covered (覆盖情况), counted one by one: numerator, denominator, and who was left out
 * why. Example: of ten towns, one dissolved during the year, eight have a room: 8 of 9.
 *
 * @param ratio covered places of all that count
 * @param lacking the places that count and are not covered
 * @param excluded the places taken out of the count, with the reason
 * @param unclear the places whose data do not say whether they are of the kind; they are not counted
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Coverage(
        @JsonProperty(required = true) Ratio ratio,
        List<PartyId> lacking,
        Map<PartyId, String> excluded,
        List<PartyId> unclear) {
    /**
     * Copies the lists.
     *
     * @param ratio covered places of all that count
     * @param lacking the places that count and are not covered
     * @param excluded the places taken out of the count
     * @param unclear the places whose data do not say
     */
    public Coverage {
        lacking = List.copyOf(lacking);
        excluded = ImmutableMap.copyOf(excluded);
        unclear = List.copyOf(unclear);
    }

    /**
     * Counts the places of a kind.
     *
     * @param places which places are meant
     * @param roster the places there are
     * @param covered those that have what the target asks for
     * @param excluded those taken out of the count, each with a reason
     * @param asOf the day on which they exist
     * @return the count
     * @throws InvalidCoverage if a covered or excluded place is not in the roster, is of another kind, or is both
     *     covered and excluded; all of them are named
     */
    public static Coverage count(
            Selection places, Roster roster, Set<PartyId> covered, Map<PartyId, String> excluded, LocalDate asOf) {
        List<Problem> wrong = new ArrayList<>();
        covered.stream()
                .filter(excluded::containsKey)
                .sorted()
                .forEach(id -> wrong(wrong, "covered", id, "既算覆盖又被剔除", "is covered and excluded"));
        Map<PartyId, String> out = new LinkedHashMap<>();
        List<PartyId> lacking = new ArrayList<>();
        List<PartyId> unclear = new ArrayList<>();
        Set<PartyId> counted = new HashSet<>();
        long reached = 0;
        for (Party party : roster.parties()) {
            Truth fits = party.existsOn(asOf) ? places.answer(party, asOf) : Truth.FALSE;
            if (fits == Truth.UNKNOWN) {
                unclear.add(party.id());
                counted.add(party.id());
            } else if (fits == Truth.TRUE) {
                counted.add(party.id());
                if (excluded.containsKey(party.id())) {
                    out.put(party.id(), Check.text(excluded.get(party.id()), "excluded"));
                } else if (covered.contains(party.id())) {
                    reached++;
                } else {
                    lacking.add(party.id());
                }
            }
        }
        covered.stream()
                .filter(id -> !counted.contains(id))
                .sorted()
                .forEach(id -> wrong(wrong, "covered", id, "不是应覆盖的单位", "is no such place"));
        excluded.keySet().stream()
                .filter(id -> !counted.contains(id))
                .forEach(id -> wrong(wrong, "excluded", id, "被剔除，但本不是应覆盖的单位", "is excluded but no such place"));
        if (!wrong.isEmpty()) {
            throw new InvalidCoverage(asOf, wrong);
        }
        return new Coverage(Ratio.of(reached, reached + lacking.size()), lacking, out, unclear);
    }

    private static void wrong(List<Problem> wrong, String list, PartyId id, String zh, String en) {
        wrong.add(new Problem(list, new Statement(id + zh, id + " " + en), new Statement("更正名单", "correct the lists")));
    }
}
