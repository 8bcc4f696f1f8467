package benchmarks;

import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.Outcomes;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One unit by one indicator that looks at all units of its group. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms1500m", "-Xmx1500m", "-XX:+AlwaysPreTouch"})
public class Peers {
    /** So many units are peers of one another. */
    static final int UNITS = 16_000;

    /** What an indicator looks at. */
    @Param
    public Look look;

    private Scorer scorer;
    private Cohort peers;

    /** Makes the units and their group. */
    @Setup
    public void setUp() {
        List<BigDecimal[]> rows = Rows.seeded(UNITS, Scores.SEED).stream()
                .map(row -> new BigDecimal[] {row[0]})
                .toList();
        scorer = Scorer.of(look.rulebook());
        peers = Cohort.ofPeers(Workload.units(rows));
    }

    /** Outcomes of all units. */
    @Benchmark
    @OperationsPerInvocation(UNITS)
    public Outcomes outcomes() {
        return scorer.outcomes(peers);
    }

    /** What an indicator looks at. */
    public enum Look {
        /** The unit's own figure. */
        OWN("own figure only", "\"f1\""),

        /** The mean of all. */
        MEAN("mean of all", among(true, "\"MEAN\"")),

        /** The mean of all but the unit itself. */
        OTHERS("mean of the others", among(false, "\"MEAN\"")),

        /** The place of the unit. */
        RANK("rank", """
                {"standing": {"among": "PEERS", "keys": [{"of": "f1", "best": "HIGHEST"}], "as": "RANK", "ties": "COMPETITION", "skip": []}}"""),

        /** A percentile of all. */
        PERCENTILE("percentile", among(true, "{\"percentile\": {\"at\": \"90%\", \"by\": \"NEAREST_RANK\"}}"));

        final String words;
        private final String rule;

        Look(String words, String rule) {
            this.words = words;
            this.rule = rule;
        }

        Rulebook rulebook() {
            return Workload.rulebook(rule);
        }

        private static String among(boolean self, String as) {
            return "{\"aggregate\": {\"over\": {\"units\": {\"relation\": \"PEERS\", \"self\": " + self
                    + "}}, \"value\": \"f1\", \"as\": " + as + ", \"skip\": []}}";
        }
    }
}
