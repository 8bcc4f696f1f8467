package county;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @Test
    void runs(@TempDir Path target) {
        assertThatCode(() -> Main.main(new String[] {"data", target.toString()}))
                .doesNotThrowAnyException();
    }
}
