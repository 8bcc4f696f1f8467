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
                .contains("[黄灯] 贫困村卫生室标准化建设：推进中，完成10（占任务31.3%）")
                .contains("[红灯] 全县健身步道：推进中，完成276（占任务92.0%），逾期10天")
                .contains("1.3 贫困村卫生室标准化建设 31所", "得19.375分（满分20分）", "得96.775分（满分100分）")
                .contains("1 第1项重点工作（牵头 项目办），挂2018年重点项目第83项")
                .contains("标准化村卫生所建设 未完成，差6，力争目标计0分", "得92.5分（满分100分）")
                .doesNotContain("个问题");
    }
}
