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
        assertThat(text)
                .contains(
                        "任务 | 27 | 推进宣传教育，营造尊医重卫的良好氛围",
                        "2018年必须完成的重点项目第25项",
                        "3 | 县域内就诊比例 | 90%以上 | 2018年12月31日 | 力争目标，未达不扣分，超额加1分",
                        "“至少1-2名”（裁定为不少于1名）",
                        "请你单位查明原因，倒排工期，于2018年9月30日前完成",
                        "责令你单位立即整改，于2018年11月30日前整改到位",
                        "经研究，同意延期至2019年3月31日",
                        "项目办 | 标准化村卫生所建设 | 逾期未完成 | 2018-12-31 | 逾期10天 | 54/60",
                        "标准化村卫生所建设 | 核实数与申报数不符 | 督办申报数 60 | 督办核实数 54",
                        // 54 of 60 that fit: the agreement and the rulebook count the same records
                        "1.1 | 标准化村卫生所建设 | 26 | 23.4 | 2.6",
                        "标准化村卫生所建设 | 符合标准的不少于60个 | 54个 | 未完成 | 扣2分",
                        // 5 less 2 for the clinics, less 1 for the grass roots, and 1 for the county
                        "4.1 | 力争目标（基础分5分，按责任书加减） | 6 | 3 | 3",
                        "（无责任单位） | 配合做好农村厕所革命 | 牵头不明",
                        "贫困村卫生室标准化建设 | 事项办结而目标未完成 | 督办核实数 32 | 考核核定数 31",
                        "中小学心理辅导室 | 已核定数据又乘真实率 | 考核核定数 82.5% | 真实率 90%",
                        "内科大楼建成投用 | 达到投入使用",
                        // the stage that was reached is told of a matter that is overdue
                        "项目办 | 外科大楼建设 | 逾期未完成 | 2020-12-31 | 逾期10天 | 开工",
                        "稷山县妇幼保健院 | 目标责任书 | 责任书未签字",
                        "3 | 服务效率（平均住院日） | 不超过8.5天");
        assertThat(Files.readString(target.resolve("responsibility.html")))
                .contains("目标责任书的一年", "width=device-width", "<span class=\"lamp red\">红灯</span>");
    }
}
