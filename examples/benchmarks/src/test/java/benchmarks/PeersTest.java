package benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.score.Outcomes;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Rational;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is measured of peers is what its row says. */
class PeersTest {
    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @DisplayName("Of three units with 80, 90 and 94")
    @CsvSource({"OWN, 80, 90, 94", "MEAN, 88, 88, 88", "OTHERS, 92, 87, 85", "RANK, 3, 2, 1", "PERCENTILE, 94, 94, 94"})
    void three(Peers.Look look, String first, String second, String third) {
        List<BigDecimal[]> rows = Stream.of("80", "90", "94")
                .map(figure -> new BigDecimal[] {new BigDecimal(figure)})
                .toList();
        Outcomes outcomes = Scorer.of(look.rulebook()).outcomes(Cohort.ofPeers(Workload.units(rows)));
        assertThat(Stream.of(0, 1, 2)
                        .map(unit -> outcomes.number(unit, LineId.of("1.1"), Input.Stage.SCORE)
                                .orElseThrow()))
                .containsExactly(Rational.of(first), Rational.of(second), Rational.of(third));
    }
}
