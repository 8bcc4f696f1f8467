import consumer.score
import consumer.sentences
import io.github.quanheng.testing.Cause
import io.github.quanheng.testing.SheetAssertions.assertThat
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class ClinicsTest {
    @Test
    fun aClinicIsScored() {
        val sheet = score("59.6%")

        assertThat(sheet).item("2.1").scored("1.5").lost("1.5").because(Cause.STEPS)
        assertTrue(sentences(sheet).single().contains("59.6%"))
    }
}
