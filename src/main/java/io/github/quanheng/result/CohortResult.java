package io.github.quanheng.result;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.internal.NeedsModule;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.score.GradeScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The result of one run over a frozen cohort (考核结果): who was compared with whom, since when that is fixed, who was left out
 * and why, and all sheets. Standings are worked out from these and are never stored beside them, so they cannot contradict them.
 * A unit that is added or corrected later makes a new result; {@link #difference} shows what that changed.
 *
 * @param frozen the day on which the peer groups and the sheets were fixed
 * @param groups the peer groups with their members; a unit belongs to one
 * @param exclusions the units that are left out, with the reason; they belong to no group
 * @param sheets the sheets, one for each member of a group; an excluded unit may have one
 * @param ranking how units are ranked
 * @param given facts that the ranking compares and that no sheet holds, by name and unit: last year's score, a drawn lot
 */
@JsonIdentityInfo(generator = NeedsModule.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CohortResult(
        @JsonProperty(required = true) LocalDate frozen,
        @JsonProperty(required = true) List<Cohort.PeerGroup> groups,
        List<Exclusion> exclusions,
        @JsonProperty(required = true) List<ScoreSheet> sheets,
        @JsonProperty(required = true) Ranking ranking,
        Map<String, Map<PartyId, Rational>> given) {
    /**
     * Checks that each unit is in one place and that all sheets are of one rulebook and one period; it names all that is wrong.
     *
     * @param frozen the day on which it was fixed
     * @param groups the peer groups
     * @param exclusions the units that are left out
     * @param sheets the sheets
     * @param ranking how units are ranked
     * @param given facts that the ranking compares
     */
    public CohortResult {
        groups = List.copyOf(groups);
        exclusions = List.copyOf(exclusions);
        sheets = List.copyOf(sheets);
        given = ImmutableMap.copyOf(Maps.transformValues(given, ImmutableMap::copyOf));
        InvalidValue.unless(
                !groups.isEmpty() && !sheets.isEmpty(),
                "groups",
                "没有分组或没有计分表",
                "至少给一个分组和一张计分表",
                "cohort result: has no peer group or no sheet",
                "give both");
        List<Problem> wrong = new ArrayList<>(new PlaceCheck(groups, exclusions, sheets).problems());
        ScoreSheet first = sheets.get(0);
        for (int i = 1; i < sheets.size(); i++) {
            ScoreSheet sheet = sheets.get(i);
            if (!of(sheet).equals(of(first))) {
                wrong.add(Problem.of(
                        "sheets[" + i + "]",
                        sheet.party() + "的计分表属于" + of(sheet) + "，第一张属于" + of(first),
                        "一次结果只用同一办法、同一期的计分表",
                        "the sheet of " + sheet.party() + " is of " + of(sheet) + ", the first one of " + of(first),
                        "take sheets of one rulebook and one period"));
            }
        }
        Set<String> names = given.keySet();
        for (int i = 0; i < ranking.keys().size(); i++) {
            if (ranking.keys().get(i) instanceof Ranking.Fact fact
                    && !names.contains(fact.name().zh())) {
                wrong.add(Problem.of(
                        "ranking.keys[" + i + "]",
                        "排名比较“" + fact.name().zh() + "”，而没有给出",
                        "在given中给出，或删去",
                        "the ranking compares " + fact.name() + ", which is given for nobody",
                        "give it, or take it out"));
            }
        }
        lots(ranking, groups, given, wrong);
        InvalidResult.refuse("考核结果", "the result of the cohort", wrong);
    }

    private static void lots(
            Ranking ranking,
            List<Cohort.PeerGroup> groups,
            Map<String, Map<PartyId, Rational>> given,
            List<Problem> wrong) {
        for (Ranking.Key key : ranking.keys()) {
            if (!(key instanceof Ranking.Lot lot)) {
                continue;
            }
            String name = lot.name().zh();
            Map<PartyId, Rational> drawn = given.getOrDefault(name, Map.of());
            for (Cohort.PeerGroup group : groups) {
                Map<Rational, PartyId> seen = new HashMap<>();
                for (PartyId member : group.members()) {
                    Rational value = drawn.get(member);
                    PartyId other = value == null ? null : seen.putIfAbsent(value, member);
                    if (other != null) {
                        wrong.add(Problem.of(
                                "given." + name,
                                other + "与" + member + "抽到同一签" + value,
                                "照抽签结果各写各的",
                                other + " and " + member + " drew the same lot " + value,
                                "write what each of them drew"));
                    }
                }
            }
        }
    }

    private static String of(ScoreSheet sheet) {
        return sheet.rulebook() + " " + sheet.edition() + " " + sheet.period();
    }

    /**
     * Returns the sheet of a unit.
     *
     * @param party the unit
     * @return its sheet, if there is one
     */
    public Optional<ScoreSheet> sheet(PartyId party) {
        return sheets.stream().filter(sheet -> sheet.party().equals(party)).findFirst();
    }

    /** All sheets by unit, for those who ask for many. */
    Map<PartyId, ScoreSheet> sheetsByParty() {
        return Maps.uniqueIndex(sheets, ScoreSheet::party);
    }

    /**
     * Returns who stands where, group by group, the best first; units without the figure that is compared first come last, with
     * the reason.
     *
     * @return one standing for each member of a group
     */
    public List<Standing> standings() {
        return groups.stream().flatMap(group -> standings(group).stream()).toList();
    }

    /**
     * Returns all standings by unit, in the same order.
     *
     * @return the standing of each member of a group
     */
    public Map<PartyId, Standing> standingsByParty() {
        return standings().stream().collect(ImmutableMap.toImmutableMap(Standing::party, standing -> standing));
    }

    List<Standing> standings(Cohort.PeerGroup group) {
        return new Order(this).standings(group);
    }

    /**
     * Returns where one unit stands.
     *
     * @param party the unit
     * @return its standing
     * @throws IllegalArgumentException if it is in no peer group
     */
    public Standing standing(PartyId party) {
        return standings().stream()
                .filter(standing -> standing.party().equals(party))
                .findFirst()
                .orElseThrow(() -> InvalidValue.of(
                        "party",
                        "%s不在本结果的任何一组中",
                        "写组内单位",
                        "standing of %s: it is in no peer group of this result",
                        "name a member",
                        party));
    }

    /**
     * Returns what changed against an earlier result, such as by a unit that joined or a corrected sheet.
     *
     * @param earlier the earlier result
     * @return who joined, who left, and whose total, rank or grade changed
     */
    public CohortDifference difference(CohortResult earlier) {
        Map<PartyId, Standing> before = earlier.standingsByParty();
        Map<PartyId, Standing> after = standingsByParty();
        List<CohortDifference.Change> changes = new ArrayList<>();
        after.forEach((party, standing) -> {
            Standing old = before.get(party);
            if (old != null) {
                CohortDifference.Change change =
                        new CohortDifference.Change(party, earlier.state(old), state(standing));
                if (!change.before().equals(change.after())) {
                    changes.add(change);
                }
            }
        });
        return new CohortDifference(earlier.frozen, frozen, without(after, before), without(before, after), changes);
    }

    private CohortDifference.State state(Standing standing) {
        PartyId party = standing.party();
        Outcome total = sheet(party).orElseThrow().total().score();
        return new CohortDifference.State(standing.group(), total, standing.rank(), gradeByScale(party));
    }

    /** The grade of the sheet, before any quota. */
    Optional<GradeName> gradeByScale(PartyId party) {
        return sheet(party).flatMap(CohortResult::gradeOf);
    }

    static Optional<GradeName> gradeOf(ScoreSheet sheet) {
        return sheet.grade().flatMap(GradeScore::grade);
    }

    private static List<PartyId> without(Map<PartyId, Standing> these, Map<PartyId, Standing> those) {
        return these.keySet().stream()
                .filter(party -> !those.containsKey(party))
                .collect(Collectors.toUnmodifiableList());
    }
}
