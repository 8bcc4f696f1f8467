package benchmarks;

import io.github.quanheng.columns.Detail;
import io.github.quanheng.columns.Plan;
import io.github.quanheng.columns.Scores;
import io.github.quanheng.columns.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One unit by one of sixty indicators, column by column: by hand, which is the limit, and by the plan. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch"})
public class Columns {
    /** So many units; a multiple of the length of a block. */
    static final int UNITS = 204_800;

    private static final int INDICATORS = 60;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private List<BigDecimal[]> rows;
    private long[][] longs;
    private double[][] columns;
    private ByHandColumns byHand;
    private Plan plan;
    private Table table;
    private Plan planWithGaps;
    private Table gaps;
    private Scores items;
    private Scores totals;

    /** Makes the figures in all forms. */
    @Setup
    public void setUp() {
        rows = Rows.seeded(UNITS, benchmarks.Scores.SEED);
        columns = ByHandColumns.columns(rows);
        longs = new long[INDICATORS][UNITS];
        for (int i = 0; i < INDICATORS; i++) {
            for (int unit = 0; unit < UNITS; unit++) {
                longs[i][unit] = (long) columns[i][unit];
            }
        }
        byHand = new ByHandColumns(UNITS);
        plan = Workload.plan();
        table = Workload.table(longs);
        planWithGaps = Workload.planWithGaps();
        gaps = Workload.tableWithGaps(longs);
        items = plan.scores(table, Detail.ITEMS);
        totals = plan.scores(table, Detail.TOTAL);
    }

    /** Ends the threads. */
    @TearDown
    public void tearDown() {
        threads.shutdown();
    }

    /** By hand: items, sections, totals and grades. */
    @Benchmark
    @OperationsPerInvocation(UNITS * INDICATORS)
    public Object byHand() {
        byHand.score(columns);
        return byHand;
    }

    /** The same by the plan. */
    @Benchmark
    @OperationsPerInvocation(UNITS * INDICATORS)
    public Scores plan() {
        plan.score(table, 0, UNITS, items);
        return items;
    }

    /** Totals and grades only. */
    @Benchmark
    @OperationsPerInvocation(UNITS * INDICATORS)
    public Scores totals() {
        plan.score(table, 0, UNITS, totals);
        return totals;
    }

    /** From columns of longs, which the caller holds. */
    @Benchmark
    @OperationsPerInvocation(UNITS * INDICATORS)
    public Scores longs() {
        plan.score(Workload.table(longs), 0, UNITS, items);
        return items;
    }

    /** From rows of decimals. */
    @Benchmark
    @OperationsPerInvocation(UNITS * INDICATORS)
    public Scores rows() {
        plan.score(Workload.ofRows(rows), 0, UNITS, items);
        return items;
    }

    /** Five in a hundred figures are missing, two items are rates with both parts, and a section is put up to its marks. */
    @Benchmark
    @OperationsPerInvocation(UNITS * INDICATORS)
    public Scores missing() {
        planWithGaps.score(gaps, 0, UNITS, items);
        return items;
    }

    /** Two threads, half of the units each. */
    @Benchmark
    @OperationsPerInvocation(UNITS * INDICATORS)
    public Scores twoThreads() throws ExecutionException, InterruptedException {
        both(() -> plan.score(table, 0, UNITS / 2, items), () -> plan.score(table, UNITS / 2, UNITS, items));
        return items;
    }

    /** Two threads by hand. */
    @Benchmark
    @OperationsPerInvocation(UNITS * INDICATORS)
    public Object byHandTwoThreads() throws ExecutionException, InterruptedException {
        both(() -> byHand.score(columns, 0, UNITS / 2), () -> byHand.score(columns, UNITS / 2, UNITS));
        return byHand;
    }

    private void both(Runnable one, Runnable other) throws ExecutionException, InterruptedException {
        Future<?> first = threads.submit(one);
        Future<?> second = threads.submit(other);
        first.get();
        second.get();
    }
}
