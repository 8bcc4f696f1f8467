package consumer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rule.Quantity;
import org.junit.jupiter.api.Test;

class OldJacksonTest {
    @Test
    void theFirstUseSaysWhatToRaise() {
        assertThatThrownBy(() -> QuanhengJson.read("5", Quantity.class))
                .isInstanceOf(ExceptionInInitializerError.class)
                .rootCause()
                .isNotNull();
        assertThatThrownBy(() -> QuanhengJson.read("5", Quantity.class))
                .isInstanceOf(NoClassDefFoundError.class)
                .hasStackTraceContaining("jackson-annotations 2.21 or later");
    }
}
