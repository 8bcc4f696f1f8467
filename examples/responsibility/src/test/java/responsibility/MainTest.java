package responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @Test
    void tellsBothYears(@TempDir Path target) throws Exception {
        Main.main(new String[] {"data", target.toString()});
        assertThat(Files.readString(target.resolve("report.txt")))
                .contains("贫困村卫生室标准化建设 ≥ 32所")
                .contains("1 第1项重点工作（牵头 项目办），挂2018年重点项目第83项");
    }
}
