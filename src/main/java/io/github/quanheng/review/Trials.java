package io.github.quanheng.review;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.coverage.Edges;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.party.Selection;
import io.github.quanheng.party.Trait;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Units at the edges of a rulebook, scored (试算). Figures that a line reads by itself alone go through their edges all at once; those that a line reads together
 * go through all their combinations, as long as there are few.
 */
final class Trials {
    static final int MOST_COMBINATIONS = 256;
    private static final int MOST_SOME = 1_000;
    private static final int MOST_KINDS = 12;
    private static final int MOST_UNITS = 6_000;
    private static final int TOGETHER = 200;

    /** A unit with its sheet. */
    record Trial(AssessedUnit unit, ScoreSheet sheet) {}

    private final Scorer scorer;
    private final Rulebook rulebook;
    private final Edges edges;
    private final Period period;
    private final List<AssessedUnit> units = new ArrayList<>();
    private final Set<Set<FigureKey>> complete = new LinkedHashSet<>();
    private final List<Organisation> kinds;
    private final int alone;

    Trials(Scorer scorer) {
        this.scorer = scorer;
        this.rulebook = scorer.rulebook();
        this.edges = Edges.of(rulebook);
        this.period = rulebook.inForce().last().isPresent()
                ? rulebook.inForce()
                : Period.of(
                        rulebook.inForce().first(),
                        rulebook.inForce().first().plusYears(1).minusDays(1));
        this.kinds = kinds();
        for (Organisation kind : kinds) {
            alone(kind);
        }
        this.alone = units.size();
        together(rulebook.lines()
                .map(line -> Sets.filter(edges.read(line), key -> !edges.of(key).isEmpty()))
                .map(ImmutableSet::copyOf)
                .distinct()
                .filter(read -> read.size() > 1)
                .<Set<FigureKey>>map(read -> read)
                .toList());
    }

    /** Whether all combinations of these figures were tried. */
    boolean isComplete(Set<FigureKey> figures) {
        return figures.size() <= 1 || complete.stream().anyMatch(all -> all.containsAll(figures));
    }

    Edges edges() {
        return edges;
    }

    /** All units with their sheets; the first {@link #inRounds} go through the edges one after the other, kind by kind. */
    List<Trial> scored() {
        List<Trial> trials = new ArrayList<>();
        for (List<AssessedUnit> part : Lists.partition(units, TOGETHER)) {
            List<ScoreSheet> sheets = scorer.resolved().looksAtOthers()
                    ? part.stream().map(scorer::score).toList()
                    : scorer.score(Cohort.of(part));
            for (int i = 0; i < part.size(); i++) {
                trials.add(new Trial(part.get(i), sheets.get(i)));
            }
        }
        return trials;
    }

    int inRounds() {
        return alone;
    }

    AssessedUnit unit(Organisation kind, Map<FigureKey, Observation> figures, Period when) {
        Organisation party = Organisation.builder()
                .id(PartyId.of("t" + units.size()))
                .name(kind.name())
                .kind(kind.kind())
                .putAllOwn(kind.own())
                .build();
        Map<ParameterId, Figure> targets = new LinkedHashMap<>();
        scorer.resolved()
                .ownTargets()
                .forEach((id, dimension) ->
                        targets.put(id, Figure.of(dimension.isRate() ? "50" + dimension.unit() : "50")));
        return new AssessedUnit(party, new Submission(party.id(), when, figures), targets);
    }

    /** A unit of the first kind, every figure in the middle of its edges. */
    AssessedUnit usual(Period when) {
        return unit(kinds.get(0), middle(), when);
    }

    private Map<FigureKey, Observation> middle() {
        Map<FigureKey, Observation> middle = new LinkedHashMap<>();
        for (FigureKey key : edges.figures()) {
            List<Observation> values = edges.of(key);
            middle.put(key, values.get(values.size() / 2));
        }
        return middle;
    }

    private void add(Organisation kind, Map<FigureKey, Observation> figures) {
        if (units.size() < MOST_UNITS) {
            units.add(unit(kind, figures, period));
        }
    }

    private void alone(Organisation kind) {
        int most = edges.figures().stream()
                .mapToInt(key -> edges.of(key).size())
                .max()
                .orElse(1);
        for (int i = 0; i < most; i++) {
            Map<FigureKey, Observation> figures = new LinkedHashMap<>();
            for (FigureKey key : edges.figures()) {
                List<Observation> values = edges.of(key);
                figures.put(key, values.get(Math.min(i, values.size() - 1)));
            }
            add(kind, figures);
        }
        add(kind, Map.of());
    }

    /** Figures of lines that share none go through their combinations side by side. */
    private static final class Pool {
        private final Set<FigureKey> figures = new LinkedHashSet<>();
        private final List<Map<FigureKey, Observation>> rows = new ArrayList<>();

        boolean isFree(Set<FigureKey> read) {
            return read.stream().noneMatch(figures::contains);
        }

        void add(Set<FigureKey> read, List<Map<FigureKey, Observation>> combinations) {
            figures.addAll(read);
            for (int i = 0; i < combinations.size(); i++) {
                if (i == rows.size()) {
                    rows.add(new LinkedHashMap<>());
                }
                rows.get(i).putAll(combinations.get(i));
            }
        }
    }

    private void together(List<Set<FigureKey>> sets) {
        List<Pool> pools = new ArrayList<>();
        for (Set<FigureKey> read : sets) {
            Pool pool =
                    pools.stream().filter(one -> one.isFree(read)).findFirst().orElseGet(Pool::new);
            pool.add(read, combinations(read));
            if (!pools.contains(pool)) {
                pools.add(pool);
            }
        }
        Map<FigureKey, Observation> middle = middle();
        for (Pool pool : pools) {
            for (Map<FigureKey, Observation> row : pool.rows) {
                Map<FigureKey, Observation> figures = new LinkedHashMap<>(middle);
                figures.putAll(row);
                add(kinds.get(0), figures);
            }
        }
    }

    private List<Map<FigureKey, Observation>> combinations(Set<FigureKey> read) {
        List<FigureKey> keys = List.copyOf(read);
        long count = 1;
        for (FigureKey key : keys) {
            count = Math.min(
                    Integer.MAX_VALUE, count * Math.max(1, edges.of(key).size()));
        }
        if (count > MOST_COMBINATIONS) {
            return some(keys);
        }
        complete.add(read);
        List<Map<FigureKey, Observation>> all = new ArrayList<>();
        for (List<Observation> combination :
                Lists.cartesianProduct(keys.stream().map(edges::of).toList())) {
            Map<FigureKey, Observation> figures = new LinkedHashMap<>();
            for (int i = 0; i < keys.size(); i++) {
                figures.put(keys.get(i), combination.get(i));
            }
            all.add(figures);
        }
        return all;
    }

    /** Each figure through its edges while the others are at their least, their middle and their most. */
    private List<Map<FigureKey, Observation>> some(List<FigureKey> keys) {
        List<Map<FigureKey, Observation>> some = new ArrayList<>();
        for (FigureKey moving : keys) {
            for (int at = 0; at < 3; at++) {
                for (Observation value : edges.of(moving)) {
                    Map<FigureKey, Observation> figures = new LinkedHashMap<>();
                    for (FigureKey key : keys) {
                        List<Observation> values = edges.of(key);
                        figures.put(key, values.get(at * (values.size() - 1) / 2));
                    }
                    figures.put(moving, value);
                    some.add(figures);
                }
            }
        }
        return some.subList(0, Math.min(some.size(), MOST_SOME));
    }

    Trial score(AssessedUnit unit) {
        return new Trial(unit, scorer.score(unit));
    }

    /** One unit for each value of each classification of the authority's own that a rule asks for. */
    private List<Organisation> kinds() {
        Map<String, Set<String>> asked = new LinkedHashMap<>();
        Written.nodes(rulebook).forEach(node -> {
            if (node instanceof Condition.Unit unit) {
                own(unit.selection(), asked);
            }
        });
        List<Organisation> found = new ArrayList<>();
        Map<String, String> first = new LinkedHashMap<>();
        asked.forEach((name, values) -> first.put(name, values.iterator().next()));
        found.add(kind(first));
        asked.forEach((name, values) -> values.stream().skip(1).forEach(value -> {
            Map<String, String> own = new LinkedHashMap<>(first);
            own.put(name, value);
            if (found.size() < MOST_KINDS) {
                found.add(kind(own));
            }
        }));
        return found;
    }

    private static Organisation kind(Map<String, String> own) {
        return Organisation.builder()
                .id(PartyId.of("t"))
                .name(Label.of("试算单位", "unit on trial"))
                .kind(PartyKind.ENTERPRISE)
                .putAllOwn(own)
                .build();
    }

    private static void own(Selection selection, Map<String, Set<String>> asked) {
        if (selection instanceof Trait.Own own) {
            own.codes()
                    .forEach((name, values) -> asked.computeIfAbsent(name, key -> new LinkedHashSet<>())
                            .addAll(values));
        } else if (selection instanceof Selection.All all) {
            all.parts().forEach(part -> own(part, asked));
        } else if (selection instanceof Selection.Any any) {
            any.parts().forEach(part -> own(part, asked));
        } else if (selection instanceof Selection.Not not) {
            not.parts().forEach(part -> own(part, asked));
        }
    }
}
