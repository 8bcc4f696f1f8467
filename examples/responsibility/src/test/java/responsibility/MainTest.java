package responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @Test
    void tellsThreeYears(@TempDir Path target) throws Exception {
        Main.main(new String[] {"data", target.toString()});
        String text = Files.readString(target.resolve("report.txt"));
        assertThat(text).contains("任务 | 27 | 推进宣传教育，营造尊医重卫的良好氛围").contains("2018年必须完成的重点项目第25项");
        assertThat(Files.readString(target.resolve("responsibility.html"))).contains("目标责任书的一年");
    }
}
