package benchmarks;

import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.score.Outcomes;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import java.math.BigDecimal;
import java.util.List;
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
import org.openjdk.jmh.annotations.Warmup;

/** One unit by one of sixty indicators, by hand and by the library; all that a unit comes to is kept until all units are done. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms1500m", "-Xmx1500m", "-XX:+AlwaysPreTouch"})
public class Scores {
    /** So many units are scored by hand and to outcomes. */
    static final int UNITS = 10_000;

    /** So many units are scored to sheets. */
    static final int SHEETS = 1_000;

    /** Where the figures come from. */
    static final long SEED = 20_240_131;

    private static final int INDICATORS = 60;

    private List<BigDecimal[]> rows;
    private Scorer scorer;
    private Cohort all;
    private Cohort some;

    /** Makes the figures and the submissions. */
    @Setup
    public void setUp() {
        rows = Rows.seeded(UNITS, SEED);
        scorer = Scorer.of(Workload.rulebook());
        all = Workload.cohort(rows);
        some = Workload.cohort(rows.subList(0, SHEETS));
    }

    /** The rulebook written by hand, over rows of {@code BigDecimal}. */
    @Benchmark
    @OperationsPerInvocation(UNITS * INDICATORS)
    public Object byHand() {
        ByHand.Marks[] marks = new ByHand.Marks[rows.size()];
        for (int unit = 0; unit < marks.length; unit++) {
            marks[unit] = ByHand.marks(rows.get(unit));
        }
        return marks;
    }

    /** Outcomes of submissions, which are checked. */
    @Benchmark
    @OperationsPerInvocation(UNITS * INDICATORS)
    public Outcomes outcomes() {
        return scorer.outcomes(all);
    }

    /** Sheets with derivations of submissions, which are checked. */
    @Benchmark
    @OperationsPerInvocation(SHEETS * INDICATORS)
    public List<ScoreSheet> sheets() {
        return scorer.score(some);
    }
}
