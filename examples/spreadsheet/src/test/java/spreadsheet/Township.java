package spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * An office's papers, made up for the example in the style of county tables: a table of 25 items with sentences, the figures of four
 * township hospitals, and the scores that the office worked out itself.
 */
final class Township {
    /** Sections are merged cells in the first column; numbers, full-width signs and remarks are as offices write them. */
    private static final String TABLE = """
            2024年度乡镇卫生院绩效考核评分表（示意）
            考核类别|序号|考核指标|分值|评分标准|数据来源
            一、公共卫生（40分）|1|高血压患者规范管理率|6|达到62%得满分，每低1个百分点扣0.5分，扣完为止。|公卫系统
            |2|糖尿病患者规范管理率|6|达到60％得满分，每低1个百分点扣0.5分，扣完为止。|
            |3|老年人健康管理率|5|达到70%得满分，每低1个百分点扣0.2分，扣完为止。|
            |4|孕产妇系统管理率|5|达到90%得满分，每低1个百分点扣0.5分，扣完为止。|
            |5|儿童健康管理率|5|≥90%得5分；80%～90%得3分；低于80%不得分|
            |6|疫苗接种率|5|达到95%得满分，每低1个百分点扣1分，扣完为止。|
            |7|传染病报告|4|迟报1例扣1分；漏报1例扣2分；扣完为止。|
            |8|健康教育讲座|4|全年不少于8场，每少1场扣0.5分，扣完为止。|
            二、基本医疗（30分）|9|平均住院日|5|不超过8天得满分，每超1天扣0.5分，扣完为止|
            |10|抗菌药物使用率|5|≤20%得满分，每上升1个百分点扣0.5分，扣完为止。|
            |11|药占比|5|≤30%得5分，≤35%得3分，＞35%不得分|
            |12|处方管理|5|每张不合理处方扣0.2分，扣完为止。|
            |13|医疗纠纷|5|每发生1起扣2分，扣完为止。|
            |14|签约完成率|5|目标值60%，达到得满分，未达到的按比例得分|
            三、综合管理（30分）|15|年度计划与总结|4|见考核细则|
            |16|业务培训|4|每年组织业务培训不少于4次，每少一次扣1分|
            |17|应急管理|4|无预案扣2分，未开展演练扣2分。|
            |18|信息上报|5|月报每迟报1次扣0.5分，扣完为止。|
            |19|组织管理|3|有制度得1分；有专人得1分；有经费得1分|
            |20|院容院貌|5|根据创建情况酌情给分|
            |21|服务公开|5|公开服务项目得满分，未公开不得分|
            四、加分项|22|论文|2|每发表1篇论文加0.5分，最高加2分|
            |23|典型经验|3|被省级推广加3分|
            五、一票否决|24|弄虚作假||经查实弄虚作假的|
            |25|重大医疗事故||发生重大医疗事故的|
            合计|||100||
            注：本表由考核办公室负责解释。
            """;

    private static final String FIGURES = """
            2024年度乡镇卫生院考核数据（示意）
            编号|单位名称|分组|高血压患者规范管理率（%）|糖尿病患者规范管理率（%）|老年人健康管理率（%）|孕产妇系统管理率（%）|儿童健康管理率（%）|疫苗接种率（%）|迟报（例）|漏报（例）|健康教育讲座（场）|平均住院日（天）|抗菌药物使用率（%）|药占比（%）|不合理处方（张）|医疗纠纷发生（起）|签约完成率（%）|有年度计划|有年度总结|每年组织业务培训（次）|无预案|未开展演练|月报迟报（次）|有制度|有专人|有经费|根据创建情况酌情给分|根据创建情况酌情给分（评分人）|根据创建情况酌情给分（理由）|服务公开|发表论文（篇）|被省级推广|发生重大医疗事故的|经查实弄虚作假的
            D|东关镇卫生院|全县|%0.596|60.4%|1,203/1,650|88.5%|８５％|#93.2|#1|#0|7场|#9|21%|31%|#3|#0|54%|有|无|#4|否|是|#1|√|√|×|#4|考核组|标识不全|公开服务项目|#1|否|否|否
            X|西岭乡卫生院|全县|６６％|58.4%|70.1%|95%|91%|96%|#0|#0|#8|#8|19%|29%|#0|#0|60%|有|有|#4|否|否|#0|√|√|√|#5|考核组|整洁|公开服务项目|#0|否|是|否
            N|南坪镇卫生院|全县|62%|未报|70%|不适用|79%|95%|#0|#1|#8|#8|20%|30%|#0|#1|48%|有|有|#3|否|否|#2|√|√|√|#3.5|考核组|宣传栏未更新|未公开|#5|是|否|否
            合计|||||||||#1
            注：数据截至2024年12月31日。
            """;

    /** What the office worked out itself; its formula counts a part of a step as a whole one. */
    private static final String SCORES = """
            单位|1 高血压患者规范管理率|9 平均住院日|总分
            东关镇卫生院|=MAX(0,6-ROUNDUP((0.62-0.596)/0.01,0)*0.5)|#4.5|#83.4
            西岭乡卫生院|#6|#5|#0
            南坪镇卫生院|#6|#5|#75.5
            """;

    private Township() {}

    static Path table(Path file) throws IOException {
        return Edit.made(file, workbook -> {
            Sheet sheet = Table.put(workbook, "评分表", TABLE);
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
            for (int[] section : new int[][] {{2, 9}, {10, 15}, {16, 22}, {23, 24}, {25, 26}}) {
                sheet.addMergedRegion(new CellRangeAddress(section[0], section[1], 0, 0));
            }
            sheet.addMergedRegion(new CellRangeAddress(28, 28, 0, 5));
        });
    }

    static Path figures(Path file) throws IOException {
        return Edit.made(file, workbook -> {
            Table.put(workbook, "数据", FIGURES);
            Table.put(workbook, "得分", SCORES);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
    }

    /** Writes both anew into a folder. */
    public static void main(String[] args) throws IOException {
        table(Path.of(args[0], "township-table.xlsx"));
        figures(Path.of(args[0], "township-figures.xlsx"));
    }
}
