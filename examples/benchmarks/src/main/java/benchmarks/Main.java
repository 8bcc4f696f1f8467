package benchmarks;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Compares the library with the rulebook by hand, and when both come to the same, measures both and prints a table. */
public final class Main {
    private static final int SHOWN = 10;

    private Main() {}

    /**
     * Runs the example.
     *
     * @param args options of JMH, such as {@code Scores} to measure some only, or {@code -f 3 -i 10} to measure longer
     * @throws CommandLineOptionException if JMH does not know an option
     * @throws RunnerException if JMH cannot measure
     */
    public static void main(String[] args) throws CommandLineOptionException, RunnerException {
        boolean same = Stream.of(
                        compare("seeded figures", Rows.seeded(Scores.UNITS, Scores.SEED)),
                        compare("figures on and beside every bound", Rows.onBounds()))
                .allMatch(comparison -> comparison.differences().isEmpty());
        if (!same) {
            System.exit(1);
        }
        System.out.print(new Table(measure(args)).text());
        System.out.print(Turns.table());
        System.out.print(Cold.table());
    }

    private static Comparison compare(String name, List<BigDecimal[]> rows) {
        Comparison comparison = Comparison.of(rows);
        List<String> differences = comparison.differences();
        System.out.println(name + ": " + rows.size() + " units, " + comparison.compared()
                + " numbers and grades compared, " + differences.size() + " different from those by hand");
        differences.stream().limit(SHOWN).forEach(System.out::println);
        return comparison;
    }

    private static Collection<RunResult> measure(String[] args) throws CommandLineOptionException, RunnerException {
        return new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(args))
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }
}
