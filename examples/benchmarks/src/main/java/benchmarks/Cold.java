package benchmarks;

import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.scoring.Scorer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What the first score of a fresh machine costs, from its {@code main} on: the rulebook of sixty indicators, made of values or read from its document, and the sheet of one unit. */
public final class Cold {
    private static final int MACHINES = 11;

    private Cold() {}

    /**
     * Scores one unit and prints the milliseconds until there is a rulebook, a scorer, a sheet.
     *
     * @param args {@code values} or {@code json}
     */
    public static void main(String[] args) {
        long start = System.nanoTime();
        Rulebook rulebook =
                args[0].equals("json") ? QuanhengJson.read(Workload.text(), Rulebook.class) : Values.rulebook();
        long read = System.nanoTime();
        Scorer scorer = Scorer.of(rulebook);
        long resolved = System.nanoTime();
        Cohort cohort = Workload.cohort(Rows.seeded(1, Scores.SEED));
        boolean scored = scorer.score(cohort).get(0).total().score().number().isPresent();
        long end = System.nanoTime();
        System.out.println(milliseconds(start, read) + " " + milliseconds(read, resolved) + " "
                + milliseconds(start, end) + " " + scored);
    }

    private static double milliseconds(long from, long to) {
        return (to - from) / 1e6;
    }

    /** Starts machines one after the other, and gives a table of the medians. */
    static String table() {
        StringBuilder text = new StringBuilder("\n| in a fresh JVM, median of " + MACHINES
                + " | rulebook, ms | resolving it, ms | first sheet, ms |\n|---|--:|--:|--:|\n");
        for (String how : List.of("values", "json")) {
            List<String[]> runs = new ArrayList<>();
            for (int i = 0; i < MACHINES; i++) {
                runs.add(run(how).split(" "));
            }
            text.append(how.equals("json") ? "| from JSON" : "| from values");
            for (int column = 0; column < 3; column++) {
                text.append(" | ").append(String.format(Locale.ROOT, "%.0f", median(runs, column)));
            }
            text.append(" |\n");
        }
        return text.toString();
    }

    private static double median(List<String[]> runs, int column) {
        List<Double> all = new ArrayList<>();
        runs.forEach(run -> all.add(Double.parseDouble(run[column])));
        Collections.sort(all);
        return all.get(all.size() / 2);
    }

    private static String run(String how) {
        String said = Machine.run(List.of(), Cold.class, how);
        if (!said.endsWith("true")) {
            throw new IllegalStateException("a fresh JVM did not score: " + said);
        }
        return said;
    }
}
