package spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spreadsheet.book.RulebookWorkbook;

@DisplayName("得分工作簿")
class ScoresTest {
    private static final String FIGURES = """
            编号|单位名称|主体类别|类别|签约任务|签约人数（人）|规范管理率（%）|规范管理率（上年）（%）|孕产妇死亡率（/10万）|年度计划|评审等级|实报日|院容院貌|院容院貌（评分人）|院容院貌（理由）
            A|甲卫生院|医疗卫生机构|一类|#120|#150|596/1000|60%|0/10万|是|甲等|2024-12-31|#1.5|考核组|标识不全
            B|乙卫生院|医疗卫生机构|二类|#100|#90|62%|61%|不适用|否|乙等|2024-12-31|#2|考核组|整洁
            C|丙卫生院|医疗卫生机构|二类|#90|#70|60%|61%|0/10万|是|甲等|2024-12-31|未报||
            """;
    /** What the office worked out: 甲 right but for 1.3, by a formula that forgets that only whole steps count; 乙 rounded. */
    private static final String OWN = """
            全县考核得分
            单位|签约人数|规范管理率|2.1 孕产妇死亡率|总分
            甲卫生院|#3|=5-(62-59.6)|#2|#15.1
            乙卫生院|#2.7|#5|—|#13.7
            丙卫生院|#2.3|#3|#2|
            """;

    @TempDir
    Path directory;

    private int score(String... more) throws IOException {
        Path book = directory.resolve("办法.xlsx");
        RulebookWorkbook.write(Samples.forms(), book);
        Path file = Edit.made(directory.resolve("数据.xlsx"), workbook -> {
            Table.put(workbook, "数据", FIGURES);
            Table.put(workbook, "投诉", "单位|日期|类别|属实");
            Table.put(workbook, "得分", OWN);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        List<String> args = new ArrayList<>(List.of("score", book.toString(), file.toString(), "-o", out().toString()));
        args.addAll(List.of(more));
        Ran ran = Ran.with(args.toArray(String[]::new));
        assertThat(ran.err()).isEmpty();
        return ran.code();
    }

    private Path out() {
        return directory.resolve("结果");
    }

    private void look(Consumer<XSSFWorkbook> at) throws IOException {
        try (InputStream in = Files.newInputStream(out().resolve("scores.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            at.accept(workbook);
        }
    }

    private static List<String> shown(Sheet sheet, int row) {
        List<String> shown = new ArrayList<>();
        sheet.getRow(row).forEach(cell -> shown.add(cell.toString()));
        return shown;
    }

    @Test
    @DisplayName("单位×项目：总分、位次、各项得分，没有分的格写原因")
    void scores() throws IOException {
        score();
        look(workbook -> {
            Sheet sheet = workbook.getSheet("得分");
            assertThat(shown(sheet, 1))
                    .startsWith("编号", "单位", "总分", "等次", "位次", "1 签约与管理", "1.1 签约人数", "1.2 门槛", "1.3 规范管理率");
            // 甲: 3 + 0 + 3 + 0 = 6; 2 + 1 + 2 + 1 + 1.5 + 2 = 9.5
            assertThat(shown(sheet, 3))
                    .startsWith("A", "甲卫生院", "15.5", "", "1.0", "6.0", "3.0", "0.0", "3.0", "0.0", "9.5");
            // 乙: 2.7 + 0 + 5 + 1 = 8.7; not applicable, 0, 1, 1, 2, 2 = 6
            assertThat(shown(sheet, 4))
                    .startsWith("B", "乙卫生院", "14.7", "", "2.0", "8.7", "2.7", "0.0", "5.0", "1.0", "6.0", "不计入");
        });
    }

    @Test
    @DisplayName("每一格的批注是这一分的算式")
    void notes() throws IOException {
        score();
        look(workbook -> {
            Row row = workbook.getSheet("得分").getRow(3);
            assertThat(row.getCell(8).getCellComment().getString().getString())
                    .startsWith("1.3 规范管理率 59.6%（596/1000），目标≥62%，低2.4个百分点，每低1个百分点扣1分（不足1个百分点不计），计2步，扣2分，得3分（满分5分）");
            assertThat(workbook.getSheet("得分").getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isEqualTo(13);
            assertThat(workbook.getSheet("图").getDrawingPatriarch().getCharts()).hasSize(1);
            // 2.2: 1 + 0 + 1 of 3
            assertThat(shown(workbook.getSheet("图"), 5)).containsExactly("2.2 计划", "0.6666666667");
            assertThat(shown(workbook.getSheet("失分说明"), 1)).startsWith("A", "甲卫生院", "1.2 门槛", "1.0", "0.0", "1.0");
        });
    }

    @Test
    @DisplayName("等评判的单位没有总分，也不排位，原因写在格里")
    void withoutTotal() throws IOException {
        score();
        look(workbook -> assertThat(shown(workbook.getSheet("得分"), 5)).startsWith("C", "丙卫生院", "待评判", "", "–"));
    }

    @Test
    @DisplayName("差异：单元格、公式、两边的分、差、差在哪里、本次怎么算的")
    void differences() throws IOException {
        assertThat(score("--to", "xlsx")).isEqualTo(1);
        look(workbook -> {
            Sheet sheet = workbook.getSheet("差异");
            assertThat(sheet.getLastRowNum()).isEqualTo(4);
            assertThat(shown(sheet, 1))
                    .startsWith("得分!C3", "A", "1.3 规范管理率", "=5-(62-59.6)", "2.6", "3.0", "0.4", "得分不同")
                    .last()
                    .asString()
                    .contains("不足1个百分点不计");
            assertThat(shown(sheet, 2)).startsWith("得分!E3", "A", "total 总分", "", "15.1", "15.5", "0.4", "得分不同");
            assertThat(shown(sheet, 3)).startsWith("得分!E4", "B", "total 总分", "", "13.7", "14.7", "1.0", "得分不同");
            // 70/90 of 3 is 7/3
            assertThat(shown(sheet, 4))
                    .startsWith("得分!B5", "C", "1.1 签约人数", "", "2.3", "2.3333333333", "0.0333333333", "只差舍入");
        });
    }

    @Test
    @DisplayName("网页写本单位，不编造别的单位")
    void page() throws IOException {
        score("--to", "html");
        String page = Files.readString(out().resolve("B.html"));
        assertThat(page)
                .contains("乙卫生院", "第2位", "14.7分", "示意，不是任何机关的文件", "孕产妇死亡率")
                .doesNotContain("甲卫生院", "丙卫生院");
    }
}
