package io.github.quanheng.conformance;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.columns.Detail;
import io.github.quanheng.columns.Plan;
import io.github.quanheng.columns.Scores;
import io.github.quanheng.columns.Table;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How fast each clause is by the plan and by the scorer: as a program it prints nanoseconds a unit of both, over the units of the clause's
 * examples again and again, and in the end how many clauses are slower by the plan.
 */
final class ClauseSpeed {
    private static final int UNITS = 2_000;
    private static final int ROUNDS = Integer.getInteger("rounds", 60);

    private ClauseSpeed() {}

    /**
     * Prints a table in the form of docs/performance.md.
     *
     * @param args the clauses that are measured; none for all
     */
    public static void main(String[] args) {
        Map<String, List<Example>> examples =
                ClauseConformanceTest.read("examples-", ClauseConformanceTest.Examples[].class).stream()
                        .collect(Collectors.toMap(
                                ClauseConformanceTest.Examples::id, ClauseConformanceTest.Examples::examples));
        List<Speed> all = new ArrayList<>();
        System.out.println("| clause | scorer | plan | plan / scorer | lines in columns |");
        System.out.println("|---|--:|--:|--:|--:|");
        ClauseConformanceTest.clauses().forEach((id, clause) -> {
            if (args.length > 0 && !List.of(args).contains(id)) {
                return;
            }
            Speed speed = speed(
                    clause.rulebook(List.of(), PlanShareTest.ROUNDED), units(Objects.requireNonNull(examples.get(id))));
            all.add(speed);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.2f | %d of %d |%n",
                    id,
                    speed.scorer(),
                    speed.plan(),
                    speed.plan() / speed.scorer(),
                    speed.inColumns(),
                    speed.lines());
        });
        System.out.printf(
                Locale.ROOT,
                "%d clauses; slower by the plan than by the scorer: %d; of those with all lines in columns: %d of %d%n",
                all.size(),
                all.stream().filter(Speed::isSlower).count(),
                all.stream()
                        .filter(Speed::isAllInColumns)
                        .filter(Speed::isSlower)
                        .count(),
                all.stream().filter(Speed::isAllInColumns).count());
    }

    private record Speed(double scorer, double plan, long inColumns, int lines) {
        boolean isAllInColumns() {
            return inColumns == lines;
        }

        /** By more than a twentieth: less cannot be told apart. */
        boolean isSlower() {
            return plan > 1.05 * scorer;
        }
    }

    /** The assessed units of the examples, each many times over under a name of its own. */
    private static List<AssessedUnit> units(List<Example> examples) {
        List<AssessedUnit> once = examples.stream()
                .map(example -> example.cohort().units().get(0))
                .toList();
        Period period = once.get(0).submission().period();
        List<String> texts = once.stream()
                .filter(unit -> unit.submission().period().equals(period))
                .map(unit -> QuanhengJson.write(unit)
                        .replace("\"" + unit.party().id().value() + "\"", "\"☆\""))
                .toList();
        List<AssessedUnit> units = new ArrayList<>();
        for (int i = 0; i < UNITS; i++) {
            units.add(QuanhengJson.read(
                    texts.get(i % texts.size()).replace("\"☆\"", "\"u" + i + "\""), AssessedUnit.class));
        }
        return units;
    }

    private static Speed speed(Rulebook rulebook, List<AssessedUnit> units) {
        Scorer scorer = Scorer.of(rulebook);
        Cohort cohort = Cohort.of(units);
        Plan plan = Plan.of(scorer, PlanShareTest.layout(rulebook));
        Table table = Table.of(PlanShareTest.layout(rulebook), units);
        Scores scores = plan.scores(table, Detail.ITEMS);
        double[] one = new double[ROUNDS];
        double[] other = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            one[i] = nanoseconds(() -> scorer.outcomes(cohort), UNITS);
            other[i] = nanoseconds(() -> plan.score(table, 0, UNITS, scores), UNITS);
        }
        return new Speed(
                fast(one),
                fast(other),
                plan.lines().stream()
                        .map(line -> line.falls())
                        .filter(Optional::isEmpty)
                        .count(),
                plan.lines().size());
    }

    /** What each of so many costs. */
    static double nanoseconds(Runnable work, int times) {
        long start = System.nanoTime();
        work.run();
        return (double) (System.nanoTime() - start) / times;
    }

    /** The fast tenth of the calls; other work only slows them down. */
    static double fast(double[] times) {
        Arrays.sort(times);
        return times[times.length / 10];
    }
}
