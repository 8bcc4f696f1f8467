package benchmarks;

import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What comes before and after scoring: the rulebook resolved, and documents as texts; all of it warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms1500m", "-Xmx1500m", "-XX:+AlwaysPreTouch"})
public class Documents {
    /** So many units are in the cohort that is read. */
    static final int UNITS = 100;

    private String rulebookText;
    private String cohortText;
    private Rulebook rulebook;
    private ScoreSheet sheet;

    /** Makes the documents. */
    @Setup
    public void setUp() {
        rulebookText = Workload.text();
        rulebook = Workload.rulebook();
        Cohort cohort = Workload.cohort(Rows.seeded(UNITS, Scores.SEED));
        cohortText = QuanhengJson.write(cohort);
        sheet = Scorer.of(rulebook).score(cohort).get(0);
    }

    /** A rulebook is checked and resolved. */
    @Benchmark
    public Scorer resolve() {
        return Scorer.of(rulebook);
    }

    /** A rulebook is read. */
    @Benchmark
    public Rulebook readRulebook() {
        return QuanhengJson.read(rulebookText, Rulebook.class);
    }

    /** A cohort is read. */
    @Benchmark
    public Cohort readCohort() {
        return QuanhengJson.read(cohortText, Cohort.class);
    }

    /** A sheet is written. */
    @Benchmark
    public String writeSheet() {
        return QuanhengJson.write(sheet);
    }
}
