package io.github.quanheng.resolved;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.rule.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One run of a resolved rulebook over a cohort: the states of its units, who is related to whom, and what is the same for all of a group. Where
 * no rule looks at other units, or no unit is related to another, one state serves them all.
 */
final class Run {
    final ResolvedRulebook program;
    final Desk desk;
    private final List<AssessedUnit> units;
    private final Predicate<AssessedUnit> admits;
    private boolean refused;
    private final Stop[][] strata;
    private final boolean together;
    private final State[] states;
    private final int[] groupOf;
    private final List<int[]> groups = new ArrayList<>();
    private final Map<Scope.Relation, Map<Integer, int[]>> relations = new HashMap<>();
    private final @Nullable Tally[][] tallies;
    private final @Nullable Field[][] fields;

    Run(ResolvedRulebook program, Cohort cohort, boolean explain, Predicate<AssessedUnit> admits) {
        this(program, cohort.units(), Optional.of(cohort), program.strata(explain), explain, admits);
    }

    /** A run by some of the steps only; without a cohort no unit is related to another. */
    Run(
            ResolvedRulebook program,
            List<AssessedUnit> units,
            Optional<Cohort> cohort,
            Stop[][] strata,
            boolean explain,
            Predicate<AssessedUnit> admits) {
        this.program = program;
        this.desk = program.desk();
        this.units = units;
        this.admits = admits;
        this.strata = strata;
        this.groupOf = new int[units.size()];
        Arrays.fill(groupOf, -1);
        this.together = program.looksAtOthers() && cohort.isPresent();
        if (together) {
            relate(cohort.get());
        }
        this.tallies = new Tally[groups.size()][program.collectives()];
        this.fields = new Field[groups.size()][program.collectives()];
        this.states = new State[together ? units.size() : 1];
        for (int i = 0; i < states.length; i++) {
            states[i] = program.state(this, explain);
        }
        if (together) {
            settleAll();
        }
    }

    private void relate(Cohort cohort) {
        Map<PartyId, Integer> index = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            index.put(units.get(i).party().id(), i);
        }
        cohort.peerGroups().forEach(group -> {
            int[] members = sorted(group.members().stream().map(index::get).toList());
            for (int member : members) {
                groupOf[member] = groups.size();
            }
            groups.add(members);
        });
        Map<Scope.Relation, ListMultimap<Integer, Integer>> found = new HashMap<>();
        for (Scope.Relation relation : Scope.Relation.values()) {
            found.put(relation, ArrayListMultimap.create());
        }
        cohort.bundles()
                .forEach(bundle -> bundle.members().forEach(member -> {
                    put(found, Scope.Relation.MEMBERS, index, bundle.lead(), member);
                    put(found, Scope.Relation.LEAD, index, member, bundle.lead());
                }));
        cohort.superiors().forEach((unit, above) -> {
            put(found, Scope.Relation.PARENT, index, unit, above);
            put(found, Scope.Relation.CHILDREN, index, above, unit);
        });
        found.forEach((relation, units) -> relations.put(
                relation, ImmutableMap.copyOf(Maps.transformValues(Multimaps.asMap(units), this::sorted))));
    }

    private static void put(
            Map<Scope.Relation, ListMultimap<Integer, Integer>> found,
            Scope.Relation relation,
            Map<PartyId, Integer> index,
            PartyId unit,
            PartyId other) {
        Objects.requireNonNull(found.get(relation))
                .put(Objects.requireNonNull(index.get(unit)), Objects.requireNonNull(index.get(other)));
    }

    /** In the order of the ids, so that the order of a cohort carries no meaning. */
    private int[] sorted(List<Integer> members) {
        return members.stream()
                .sorted(Comparator.comparing(
                        (Integer member) -> units.get(member).party().id().value()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void settleAll() {
        for (int i = 0; i < states.length; i++) {
            bind(states[i], i);
        }
        if (refused) {
            return;
        }
        for (Stop[] stratum : strata) {
            for (State state : states) {
                for (Stop stop : stratum) {
                    stop.settle(state);
                }
            }
        }
    }

    /** Returns the state of a unit with all its lines settled; where one state serves all, it holds until the next is asked for. */
    State settled(int unit) {
        if (together) {
            return states[unit];
        }
        State state = states[0];
        if (!bind(state, unit)) {
            return state;
        }
        for (Stop[] stratum : strata) {
            for (Stop stop : stratum) {
                stop.settle(state);
            }
        }
        return state;
    }

    /** The state of a unit that the one in hand looks at; where none is related to another, that is itself. */
    State state(int unit) {
        return states[together ? unit : 0];
    }

    /** Goes to a unit; where its data are not plainly usual, asks whether they fit. */
    private boolean bind(State state, int place) {
        AssessedUnit unit = units.get(place);
        boolean plain = state.bind(unit, place)
                && unit.targets().isEmpty()
                && program.rulebook().inForce().encloses(unit.submission().period());
        refused |= !plain && !admits.test(unit);
        return !refused;
    }

    /** Whether some unit has data that do not fit: then nothing is scored. */
    boolean isRefused() {
        return refused;
    }

    int group(int unit) {
        return groupOf[unit];
    }

    int[] members(int group) {
        return groups.get(group);
    }

    /** The units in a relation to a unit; a unit in no group has no peers. */
    int[] related(int unit, Scope.Relation relation, boolean self) {
        int[] found = relation == Scope.Relation.PEERS
                ? group(unit) < 0 ? new int[0] : members(group(unit))
                : relations.getOrDefault(relation, Map.of()).getOrDefault(unit, new int[0]);
        IntStream others = Arrays.stream(found).filter(other -> other != unit);
        return self ? IntStream.concat(IntStream.of(unit), others).toArray() : others.toArray();
    }

    Tally tally(Gather of, int group, Supplier<Tally> compute) {
        Tally known = tallies[group][of.id];
        if (known == null) {
            known = compute.get();
            tallies[group][of.id] = known;
        }
        return known;
    }

    Field field(Rank of, int group, Supplier<Field> compute) {
        Field known = fields[group][of.id];
        if (known == null) {
            known = compute.get();
            fields[group][of.id] = known;
        }
        return known;
    }
}
