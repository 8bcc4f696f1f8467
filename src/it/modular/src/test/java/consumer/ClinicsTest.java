package consumer;

import static io.github.quanheng.testing.SheetAssertions.assertThat;

import io.github.quanheng.testing.Cause;
import io.github.quanheng.testing.ClauseTable;
import io.github.quanheng.testing.Trial;
import org.junit.jupiter.api.Test;

class ClinicsTest {
    @Test
    void aClinicIsScored() {
        assertThat(Clinics.score("59.6%")).item("2.1").scored("1.5").lost("1.5").because(Cause.STEPS);
    }

    @Test
    void theItemIsTriedByItself() {
        ClauseTable.csv("""
                managed, score
                62%,     3
                61.9%,   2.5
                10%,     -23
                """).verify(Trial.of(Clinics.ITEM, Clinics.MANAGED));
    }
}
