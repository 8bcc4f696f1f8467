package spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rulebook.Rulebook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spreadsheet.book.RulebookReader;
import spreadsheet.grid.Grid;
import spreadsheet.grid.Workbooks;

@DisplayName("25行的评分表：从文件到得分")
class TownshipTest {
    private static final Map<String, String> ANSWERS = Map.of(
            "MISSING_DATA", "按0分计",
            "NOT_APPLICABLE", "不计入",
            "ZERO_DENOMINATOR", "不计入",
            "EXCLUDED", "总分相应减少",
            "PARTIAL_STEP", "不足一步的不计",
            "FLOOR", "扣到0分为止",
            "JUDGED_OUTSIDE", "退回重评",
            "14/PROPORTION@0", "满分×实际值÷目标值",
            "24/CONSEQUENCE@0", "总分记0分",
            "25/CONSEQUENCE@0", "总分记0分");

    @TempDir
    Path directory;

    private Path table;
    private Path questions;
    private Path book;

    @BeforeEach
    void files() {
        table = directory.resolve("评分表.xlsx");
        questions = directory.resolve("问题.xlsx");
        book = directory.resolve("办法.xlsx");
    }

    private Ran draft(String... more) {
        List<String> args = new ArrayList<>(List.of("draft", table.toString()));
        args.addAll(List.of(more));
        args.addAll(List.of("-o", questions.toString()));
        return Ran.with(args.toArray(String[]::new));
    }

    private void rewritten() throws IOException {
        Township.table(table);
        Edit.of(
                table,
                workbook -> workbook.getSheet("评分表").getRow(16).getCell(4).setCellValue("有年度计划得2分；有年度总结得2分"));
    }

    private void answer(Map<String, String> answers) throws IOException {
        Edit.of(
                questions,
                workbook -> workbook.getSheet("问题").forEach(row -> {
                    String answer = answers.get(row.getCell(0).getStringCellValue());
                    if (answer != null) {
                        row.getCell(6).setCellValue(answer);
                    }
                }));
    }

    private static void look(Path file, Consumer<XSSFWorkbook> at) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            at.accept(workbook);
        }
    }

    private static List<String> shown(Row row) {
        List<String> shown = new ArrayList<>();
        row.forEach(cell -> shown.add(cell.toString()));
        return shown;
    }

    private static List<String> lines(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Grid grid : Workbooks.read(file)) {
            for (int row = 0; row < grid.height(); row++) {
                lines.add(grid.name() + " " + grid.filled(row) + " " + grid.line(row));
            }
        }
        return lines;
    }

    @Test
    @DisplayName("示例文件就是这里写的表")
    void filesAreThese() throws IOException {
        assertThat(lines(Path.of("data/township-table.xlsx"))).isEqualTo(lines(Township.table(table)));
        assertThat(lines(Path.of("data/township-figures.xlsx")))
                .isEqualTo(lines(Township.figures(directory.resolve("数据.xlsx"))));
    }

    @Test
    @DisplayName("第一次：没读懂的一行说到格，问题按行写出，选项成列表，不写办法")
    void firstRun() throws IOException {
        Township.table(table);
        Ran ran = draft("--rulebook", book.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("待答的问题：10", "未读和有误：1", "  评分表!E17：没有读懂“见考核细则”；照句式“达标制”改写这一格");
        assertThat(ran.err()).contains("评分表!F3：不是计分办法，未读：公卫系统", "评分表!A29：按说明读：注：本表由考核办公室负责解释。");
        assertThat(book).doesNotExist();
        look(questions, workbook -> {
            Sheet sheet = workbook.getSheet("问题");
            assertThat(sheet.getLastRowNum()).isEqualTo(10);
            assertThat(shown(sheet.getRow(5)))
                    .containsExactly(
                            "PARTIAL_STEP", "", "1、2、3、4、6、10", "", "", "不足一步的部分怎么算", "", "不足一步的不计；不足一步按一步计；不足一步按比例计");
            assertThat(sheet.getDataValidations()).hasSize(10);
            assertThat(shown(workbook.getSheet("确认").getRow(5)))
                    .containsExactly(
                            "5",
                            "儿童健康管理率",
                            "≥90%得5分；80%～90%得3分；低于80%不得分",
                            "儿童健康管理率分档：<80%不得分；≥80%且<90%得3分；≥90%得5分",
                            "读全");
            assertThat(shown(workbook.getSheet("未读和有误").getRow(1))).startsWith("评分表!E17");
        });
    }

    @Test
    @DisplayName("答错的、答给别人的：说到格，一次说全")
    void wrongAnswers() throws IOException {
        rewritten();
        draft();
        answer(Map.of("PARTIAL_STEP", "四舍五入", "EXCLUDED", "不管"));
        Edit.of(questions, workbook -> {
            Row stray = workbook.getSheet("问题").createRow(20);
            stray.createCell(0).setCellValue("99/START@3");
            stray.createCell(6).setCellValue("60%");
        });
        Ran ran = draft(questions.toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .contains("3处有误", "问题!G6：“四舍五入”不是“不足一步的部分怎么算”的答案；从列表中选：不足一步的不计、不足一步按一步计、不足一步按比例计")
                .contains("问题!G5：“不管”", "问题!G21：这一答的问题（99/START@3）现在没有人问");
    }

    @Test
    @DisplayName("答完：写出办法，带裁定，能用；改写成工作簿再读回不变；数据照空表填，计分，与手算相同")
    void wholeWalk() throws IOException {
        rewritten();
        assertThat(draft().out()).contains("未读和有误：0");
        answer(ANSWERS);
        Path json = directory.resolve("办法.json");
        assertThat(draft(questions.toString(), "--rulebook", book.toString()).err())
                .contains("--by：没有写谁、哪天作的答");
        String[] decided = {questions.toString(), "--by", "考核办公室", "--on", "2024-03-01", "--rulebook"};
        assertThat(draft(with(decided, book.toString())).code()).isZero();
        assertThat(draft(with(decided, json.toString())).code()).isZero();
        Rulebook rulebook = QuanhengJson.read(Files.readString(json), Rulebook.class);
        assertThat(RulebookReader.read(Workbooks.read(book))).isEqualTo(rulebook);
        assertThat(rulebook.rulings())
                .isNotEmpty()
                .allSatisfy(ruling -> assertThat(ruling.by()).isEqualTo("考核办公室"));
        assertThat(Ran.with("check", book.toString()).code()).isZero();

        Path figures = Township.figures(directory.resolve("数据.xlsx"));
        Path out = directory.resolve("结果");
        Ran ran = Ran.with("score", book.toString(), figures.toString(), "-o", out.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("计分单位：3", "与表中得分不同的格：2");
        look(out.resolve("scores.xlsx"), workbook -> {
            Sheet sheet = workbook.getSheet("得分");
            // 5 + 6 + 5 + 4.5 + 3 + 4 + 3 + 3.5 = 34; 4.5 + 4.5 + 3 + 4.4 + 5 + 4.5 = 25.9; 2 + 4 + 2 + 4.5 + 2 + 4 + 5
            // = 23.5; 0.5
            assertThat(shown(sheet.getRow(3)))
                    .startsWith(
                            "D", "东关镇卫生院", "83.9", "", "1.0", "34.0", "5.0", "6.0", "5.0", "4.5", "3.0", "4.0", "3.0",
                            "3.5", "25.9");
            // 39.5 + 30 + 30, and the veto
            assertThat(shown(sheet.getRow(4))).startsWith("X", "西岭乡卫生院", "0.0", "", "3.0", "39.5");
            // 6 + 0 + 5 + left out + 0 + 5 + 2 + 4 = 22; 5 + 5 + 5 + 5 + 3 + 4 = 27; 4 + 3 + 4 + 4 + 3 + 3.5 + 0 =
            // 21.5; 2 + 3
            assertThat(shown(sheet.getRow(5)))
                    .startsWith("N", "南坪镇卫生院", "75.5", "", "2.0", "22.0", "6.0", "0.0", "5.0", "不计入", "0.0");
            assertThat(shown(workbook.getSheet("差异").getRow(1)))
                    .startsWith(
                            "得分!B2",
                            "D",
                            "1 高血压患者规范管理率",
                            "=MAX(0,6-ROUNDUP((0.62-0.596)/0.01,0)*0.5)",
                            "4.5",
                            "5.0",
                            "0.5",
                            "得分不同")
                    .last()
                    .asString()
                    .contains("不足1个百分点不计", "裁定");
        });
    }

    private static String[] with(String[] args, String last) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add(last);
        return all.toArray(String[]::new);
    }
}
