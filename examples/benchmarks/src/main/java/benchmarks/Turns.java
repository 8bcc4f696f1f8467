package benchmarks;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What is compared, in turn: by hand, by the library, by hand again, and so on, in one machine. So whatever else the computer does in the meantime falls on all of them, and the ratios hold where
 * measurements that are minutes apart would not.
 */
public final class Turns {
    private static final int ROUNDS = 60;
    private static final int WARM = 20;
    private static final int INDICATORS = 60;

    private Turns() {}

    /**
     * Takes turns and prints, for each of what is compared, the fast tenth of its calls and its ratio to the first.
     *
     * @param args {@code scores} or {@code columns}
     */
    public static void main(String[] args) {
        boolean scores = args[0].equals("scores");
        Map<String, Turn> turns = scores ? scores() : columns();
        Map<String, double[]> calls = turns.keySet().stream()
                .collect(Collectors.toMap(name -> name, name -> new double[ROUNDS], (a, b) -> a, LinkedHashMap::new));
        for (int round = -WARM; round < ROUNDS; round++) {
            for (Map.Entry<String, Turn> turn : turns.entrySet()) {
                double cost = turn.getValue().nanoseconds();
                if (round >= 0) {
                    calls.get(turn.getKey())[round] = cost;
                }
            }
        }
        double first = fastTenth(calls.values().iterator().next());
        calls.forEach((name, costs) -> System.out.println(
                "| " + name + " | " + decimals(fastTenth(costs)) + " | " + decimals(fastTenth(costs) / first) + " |"));
    }

    private static Map<String, Turn> scores() {
        Scores scores = new Scores();
        scores.setUp();
        Map<String, Turn> turns = new LinkedHashMap<>();
        turns.put(Table.words("Scores.byHand"), new Turn(scores::byHand, Scores.UNITS));
        turns.put(Table.words("Scores.outcomes"), new Turn(scores::outcomes, Scores.UNITS));
        turns.put(Table.words("Scores.sheets"), new Turn(scores::sheets, Scores.SHEETS));
        return turns;
    }

    private static Map<String, Turn> columns() {
        Columns columns = new Columns();
        columns.setUp();
        columns.tearDown();
        Map<String, Turn> turns = new LinkedHashMap<>();
        turns.put(Table.words("Columns.byHand"), new Turn(columns::byHand, Columns.UNITS));
        turns.put(Table.words("Columns.plan"), new Turn(columns::plan, Columns.UNITS));
        turns.put(Table.words("Columns.totals"), new Turn(columns::totals, Columns.UNITS));
        turns.put(Table.words("Columns.missing"), new Turn(columns::missing, Columns.UNITS));
        turns.put(Table.words("Columns.longs"), new Turn(columns::longs, Columns.UNITS));
        turns.put(Table.words("Columns.rows"), new Turn(columns::rows, Columns.UNITS));
        return turns;
    }

    /** Both tables, each of a machine of its own. */
    static String table() {
        return "\n| in turn, the fast tenth | ns a score | against by hand |\n|---|--:|--:|\n"
                + Machine.run(List.of("-Xms1500m", "-Xmx1500m", "-XX:+AlwaysPreTouch"), Turns.class, "scores")
                + "\n"
                + Machine.run(List.of("-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch"), Turns.class, "columns")
                + "\n";
    }

    private static double fastTenth(double[] costs) {
        double[] sorted = costs.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 10];
    }

    private static String decimals(double figure) {
        return String.format(Locale.ROOT, "%.2f", figure);
    }

    private record Turn(Supplier<Object> work, int units) {
        double nanoseconds() {
            long start = System.nanoTime();
            Object result = work.get();
            long end = System.nanoTime();
            if (result == null) {
                throw new IllegalStateException("nothing was scored");
            }
            return (end - start) / (double) (units * INDICATORS);
        }
    }
}
