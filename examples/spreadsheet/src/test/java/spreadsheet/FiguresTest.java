package spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spreadsheet.figures.Dash;
import spreadsheet.figures.FiguresReader;
import spreadsheet.figures.Office;
import spreadsheet.figures.Template;
import spreadsheet.grid.Grid;
import spreadsheet.grid.InvalidWorkbook;
import spreadsheet.grid.Workbooks;

@DisplayName("数据表")
class FiguresTest {
    private static final Scorer SCORER = Scorer.of(Samples.forms());
    private static final String HEAD =
            "编号|单位名称|主体类别|类别|签约任务|签约人数（人）|规范管理率（%）|规范管理率（上年）（%）|孕产妇死亡率（/10万）|年度计划|评审等级|实报日|院容院貌|院容院貌（评分人）|院容院貌（理由）";
    private static final String UNIT = "A|甲卫生院|医疗卫生机构|一类|#120|";

    @TempDir
    Path directory;

    private Office read(String table, Dash dash) throws IOException {
        Path file = Edit.made(directory.resolve("数据.xlsx"), workbook -> {
            Table.put(workbook, "数据", table);
            Table.put(workbook, "投诉", "单位|日期|类别|属实");
        });
        return read(Workbooks.read(file), dash);
    }

    private static Office read(List<Grid> grids, Dash dash) {
        return FiguresReader.read(grids, SCORER, Period.ofYear(2024), dash);
    }

    private static String row(String cell, int column) {
        String[] cells = (UNIT + "#150|61.5%|60%|12/10万|是|甲等|2024-03-31|#1.5|考核组|标识不全").split("\\|", -1);
        cells[column] = cell;
        return HEAD + "\n" + String.join("|", cells);
    }

    private static String said(Observation observation) {
        return QuanhengJson.write(observation).replaceAll("\\s+", "");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # the rate in column G under the heading 规范管理率（%）
            61.5%             ; {"value":"61.5%"}
            ６１．５％        ; {"value":"61.5%"}
            61.5 ％           ; {"value":"61.5%"}
            %0.615            ; {"value":"61.5%"}
            #61.5             ; {"value":"61.5%"}
            #0                ; {"value":"0%"}
            615‰              ; {"value":"615‰"}
            596/1000          ; {"value":{"ratio":["596","1000"]}}
            "1,203/1,650"     ; {"value":{"ratio":["1203","1650"]}}
            １，２０３／１，６５０ ; {"value":{"ratio":["1203","1650"]}}
            72.9%（1,203/1,650） ; {"value":{"ratio":["1203","1650"]}}
            1203/1650（72.91%） ; {"value":{"ratio":["1203","1650"]}}
            0/0               ; {"value":{"ratio":["0","0"]}}
            未报              ; {"missing":"未报"}
            未报（系统升级）  ; {"missing":"未报（系统升级）"}
            ''                ; {"missing":"空白"}
            不适用            ; {"notApplicable":"不适用"}
            无此项            ; {"notApplicable":"无此项"}
            """)
    @DisplayName("率的各种写法")
    void rates(String cell, String expected) throws IOException {
        assertThat(said(observation(cell.replace("\"", ""), 6, "managed"))).isEqualTo(expected.replace(" ", ""));
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource(delimiter = ';', textBlock = """
            5  ; people ; #1203         ; {"value":"1203"}
            5  ; people ; 1,203人       ; {"value":"1203"}
            5  ; people ; １２０３      ; {"value":"1203"}
            5  ; people ; #0.1          ; {"value":"0.1"}
            5  ; people ; =0.1+0.2      ; {"value":"0.3"}
            8  ; deaths ; #12.5         ; {"value":"12.5/10万"}
            8  ; deaths ; 12.5/10万     ; {"value":"12.5/10万"}
            9  ; plan   ; 是            ; {"value":true}
            9  ; plan   ; √             ; {"value":true}
            9  ; plan   ; 无            ; {"value":false}
            9  ; plan   ; ×             ; {"value":false}
            10 ; level  ; 乙等          ; {"value":"B"}
            10 ; level  ; Ｂ            ; {"value":"B"}
            11 ; sent   ; 2024年3月31日 ; {"value":"2024-03-31"}
            11 ; sent   ; 2024.3.31     ; {"value":"2024-03-31"}
            11 ; sent   ; @45382        ; {"value":"2024-03-31"}
            """)
    @DisplayName("数、是否、代码、日期的各种写法")
    void others(int column, String key, String cell, String expected) throws IOException {
        assertThat(said(observation(cell, column, key))).isEqualTo(expected);
    }

    private Observation observation(String cell, int column, String key) throws IOException {
        Path file = Edit.made(directory.resolve("数据.xlsx"), workbook -> {
            Table.put(workbook, "数据", row(cell, column));
            Table.put(workbook, "投诉", "单位|日期|类别|属实");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        return read(Workbooks.read(file), Dash.OPEN)
                .units()
                .get(0)
                .submission()
                .find(FigureKey.of(key))
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = ';', textBlock = """
            6  ; #0.615            ; 数据!G2：率写成了不带符号的0.615，表头是%：可以是0.615%，也可以是61.5%；带上符号，或把单元格设为百分比
            6  ; 73.0%(1203/1650)  ; 数据!G2：“73.0%(1203/1650)”中的率与分子、分母不合；改正其一
            6  ; 六成              ; 数据!G2：“六成”不是率；写成66.2%、3‰、20/10万或1,203/1,650这样
            6  ; —                 ; 数据!G2：写的是“—”，可以是未报，也可以是不适用；格中写明未报或不适用，或用选项--dash说明整个文件中的横线
            6  ; =1/0              ; 数据!G2：显示#DIV/0!（公式=1/0）；改正公式，或写数值
            5  ; 1,65              ; 数据!F2：“1,65”不是数；写成1203、0.5这样
            5  ; 无                ; 数据!F2：“无”不是数；写成1203、0.5这样
            9  ; 1                 ; 数据!J2：“1”不是是或否；写成是、否、有、无、√、×这样
            11 ; 2024.3            ; 数据!L2：“2024.3”不是日期；写成2024-03-31、2024年3月31日这样
            11 ; 2024-02-30        ; 数据!L2：“2024-02-30”不是日期；写成2024-03-31、2024年3月31日这样
            13 ; ''                ; 数据!M2：有评分而没有评分人或理由；加“（评分人）”“（理由）”两栏并写明；评分人写岗位，不写姓名
            2  ; 医院              ; 数据!A2：没有主体类别“医院”；从医疗卫生机构、卫生健康行政部门（省级）、卫生健康行政部门（市级）、卫生健康行政部门（县级）、政府、其他部门、群团组织、村（社区）、企业、学校、机关事业单位、团队中选写
            """)
    @DisplayName("读不了的格：说出哪一格、写的什么、怎么改，不猜")
    void refused(int column, String cell, String message) throws IOException {
        Path file = Edit.made(directory.resolve("数据.xlsx"), workbook -> {
            Table.put(workbook, "数据", row(cell, column));
            Table.put(workbook, "投诉", "单位|日期|类别|属实");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        List<Grid> grids = Workbooks.read(file);
        InvalidWorkbook wrong = catchThrowableOfType(InvalidWorkbook.class, () -> read(grids, Dash.OPEN));
        assertThat(wrong.problems())
                .extracting(problem -> problem.in(Language.CHINESE))
                .containsExactly(message);
    }

    @Test
    @DisplayName("横线按办公室说的读")
    void dashes() throws IOException {
        assertThat(said(only(read(row("—", 6), Dash.MISSING)))).isEqualTo("{\"missing\":\"—\"}");
        assertThat(said(only(read(row("－", 6), Dash.NOT_APPLICABLE)))).isEqualTo("{\"notApplicable\":\"－\"}");
    }

    private static Observation only(Office office) {
        return office.units().get(0).submission().find(FigureKey.of("managed")).orElseThrow();
    }

    @Test
    @DisplayName("各格的错误一次说全，连同缺的栏和多的栏，中英文都有")
    void allAtOnce() throws IOException {
        String table = HEAD.replace("|实报日", "").replace("签约人数（人）", "签约数量") + "\n"
                + UNIT + "#150|六成|60%|12/10万|对|甲等|#1.5|考核组|标识不全\n"
                + "|||||#150|70%|60%|12/10万|是|甲等|#1.5|考核组|标识不全";
        InvalidWorkbook wrong = catchThrowableOfType(InvalidWorkbook.class, () -> read(table, Dash.OPEN));
        assertThat(wrong.problems())
                .extracting(Problem::path)
                .containsExactly("数据!F1", "数据!G2", "数据!J2", "数据!A3", "数据");
        assertThat(wrong.in(Language.CHINESE)).contains("表头“签约数量”不是办法的指标", "缺2栏：实报日、签约人数（人）");
        assertThat(wrong.in(Language.ENGLISH)).contains("is no indicator of the rulebook", "lacks 2 columns");
    }

    @Test
    @DisplayName("单位在一张表，数据分两张表，表头两层，合并格、合计行、空行和注释都认得")
    void sheetsOfAnOffice() throws IOException {
        Path file = Edit.made(directory.resolve("数据.xlsx"), workbook -> {
            Table.put(workbook, "单位", """
                    编号|单位名称|主体类别|类别|签约任务|分组
                    A|甲卫生院|医疗卫生机构|一类|#120|全县
                    B|乙卫生院|医疗卫生机构|二类|#100|全县
                    """);
            Sheet sheet = Table.put(workbook, "公卫", """
                    2024年度数据
                    单位|签约人数|规范管理率||院容院貌|院容院貌（评分人）|院容院貌（理由）|备注
                    ||本期|上年|||
                    甲卫生院|#150|596/1000|60%|1.5|考核组|标识不全|已核
                    ||||||
                    乙卫生院|#90|62%|61%|2|考核组|整洁
                    合计|#240
                    注：数据截至12月31日
                    """);
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 2, 3));
            Sheet other = Table.put(workbook, "其他", """
                    单位|孕产妇死亡率（/10万）|年度计划|评审等级|实报日
                    甲卫生院|0/10万|有|甲等|2024-12-31
                    乙卫生院||无|乙等|
                    """);
            other.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
            other.addMergedRegion(new CellRangeAddress(1, 2, 4, 4));
            Table.put(workbook, "投诉", """
                    单位|日期|类别|属实
                    乙卫生院|2024-05-01|服务|是
                    B|2024-06-01|收费|否
                    """);
            Table.put(workbook, "填表说明", "本表由各单位填报");
        });
        Office office = read(Workbooks.read(file), Dash.OPEN);
        assertThat(office.units()).extracting(unit -> unit.party().name().zh()).containsExactly("甲卫生院", "乙卫生院");
        assertThat(office.cohort().peerGroups())
                .singleElement()
                .satisfies(group -> assertThat(group.members()).hasSize(2));
        assertThat(office.notes())
                .extracting(note -> note.zh())
                .containsExactly("公卫!A7：按合计行读，未计分：合计 240", "公卫!A8：按注释读：注：数据截至12月31日", "填表说明：没有单位和指标的表头，未读");
        var scored = SCORER.score(office.cohort());
        // 甲: 3 + 0 (150 of 200) + 62-59.6=2.4 → 2 steps: 3 + 0 (59.6 < 60); 2 + 1 + 2 + 1 + 1.5 + 2
        assertThat(scored.get(0).total().score().number()).hasToString("Optional[15.5]");
        // 乙: 3 × 90/100 = 2.7, 0, 5, 1; 2 + 0 + 1 + 1 + 2 + 1
        assertThat(scored.get(1).total().score().number()).hasToString("Optional[15.7]");
    }

    @Test
    @DisplayName("超出上下限、没有的代码：计分前的检查也说到格")
    void libraryChecksNameTheCell() throws IOException {
        Office office = read(row("丙等", 10), Dash.OPEN);
        var wrong = catchThrowableOfType(
                io.github.quanheng.scoring.InvalidSubmission.class, () -> SCORER.score(office.cohort()));
        assertThat(office.placed(wrong.problems()))
                .extracting(problem -> problem.in(Language.CHINESE))
                .containsExactly("数据!K2：（units[A].observations.level.value）没有代码丙等；请从[A, B]中选用");
    }

    @Test
    @DisplayName("空表有全部表头、单位、选项，只有填报格能改，没有公式；填上就能读")
    void template() throws IOException {
        Path file = directory.resolve("空表.xlsx");
        Template.write(SCORER, List.of(Organisation.of("A", "甲卫生院", PartyKind.OFFICE)), file);
        Edit.of(file, workbook -> {
            XSSFSheet sheet = workbook.getSheet("数据");
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getRow(2).getCell(8).getCellStyle().getLocked()).isTrue();
            assertThat(sheet.getColumnStyle(8).getLocked()).isFalse();
            assertThat(sheet.getDataValidations())
                    .extracting(each -> String.join(
                            ",",
                            each.getValidationConstraint().getExplicitListValues() == null
                                    ? new String[] {
                                        each.getValidationConstraint().getFormula1()
                                    }
                                    : each.getValidationConstraint().getExplicitListValues()))
                    .contains("是,否,未报,不适用", "甲等,乙等,未报,不适用");
            sheet.forEach(row -> row.forEach(
                    cell -> assertThat(cell.getCellType()).isNotEqualTo(org.apache.poi.ss.usermodel.CellType.FORMULA)));
            String[] values = {"A", "甲卫生院", "医疗卫生机构", "", "", "一类", "120"};
            for (int i = 0; i < values.length; i++) {
                sheet.getRow(3).getCell(i).setCellValue(values[i]);
            }
        });
        Office office = read(Workbooks.read(file), Dash.OPEN);
        assertThat(office.units()).hasSize(1);
        assertThat(said(only(office))).isEqualTo("{\"missing\":\"空白\"}");
    }
}
