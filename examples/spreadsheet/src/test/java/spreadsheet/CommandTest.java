package spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import spreadsheet.book.RulebookWorkbook;

@DisplayName("命令")
class CommandTest {
    private static final String COUNTY = "../county/data";

    @TempDir
    Path directory;

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    private static String county() throws IOException {
        return Files.readString(Samples.COUNTY);
    }

    @Test
    @DisplayName("check：可以用的办法返回0，中英文都说")
    void checks() {
        assertThat(Ran.with("check", COUNTY)).isEqualTo(new Ran(0, """
                办法可以使用：县域卫生计生工作目标责任考核评分细则（示意） 2017
                需要看的：0
                供参考：0
                """, ""));
        assertThat(Ran.with("check", "../city/data/rulebook.json", "--lang", "en")
                        .out())
                .startsWith("The rulebook can be used: Health target-responsibility assessment");
    }

    @Test
    @DisplayName("check：不能用的办法返回2，一次说出全部问题；来自工作簿的说到格")
    void problemsByCell() throws IOException {
        String wrong = county().replaceFirst("\"of\": \"常住人口签约率\"", "\"of\": \"常住人口签约\"");
        Ran json = Ran.with("check", file("办法.json", wrong));
        assertThat(json.code()).isEqualTo(2);
        assertThat(json.err()).startsWith("1处有误，没有结果：\n  items[1.1].rule.proportional.of：没有声明指标常住人口签约");
        Path book = directory.resolve("办法.xlsx");
        RulebookWorkbook.write(Samples.rulebook(Samples.COUNTY), book);
        Edit.of(book, workbook -> {
            var sheet = workbook.getSheet("考核办法");
            sheet.forEach(row -> {
                if (row.getCell(1) != null
                        && row.getCell(1).getStringCellValue().equals("1.6")) {
                    row.getCell(3).setCellValue("5");
                }
            });
            workbook.getSheet("指标").getRow(6).getCell(2).setCellValue("数量");
        });
        Ran sheet = Ran.with("check", book.toString());
        assertThat(sheet.code()).isEqualTo(2);
        assertThat(sheet.err()).contains("办法.xlsx 指标!C7：（indicators[5].kind）");
        Edit.of(book, workbook -> workbook.getSheet("指标").getRow(6).getCell(2).setCellValue("数"));
        assertThat(Ran.with("check", book.toString()).err()).contains("考核办法!D4：（sections[1].marks）各部分合计26分，而整体是24分");
    }

    @Test
    @DisplayName("check：难以成立之处返回1")
    void findings() throws IOException {
        String odd = Files.readString(Path.of("src/test/resources/spreadsheet/forms.json"))
                .replace("\"marks\": {\"A\": 2, \"B\": 1}", "\"marks\": {\"A\": 1, \"B\": 1}");
        Ran ran = Ran.with("check", file("办法.json", odd));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("  items[2.3]：无论填报什么，都得不到满分");
    }

    @Test
    @DisplayName("score：文件夹里的办法、单位和数据，写出工作簿、网页和JSON")
    void scoresAFolder() throws IOException {
        Path out = directory.resolve("结果");
        Ran ran = Ran.with("score", COUNTY, "-o", out.toString(), "--to", "xlsx,html,json");
        assertThat(ran).isEqualTo(new Ran(0, """
                写入 %1$s/scores.xlsx
                写入 %1$s/襄垣县.html
                计分单位：1
                """.formatted(out), ""));
        ScoreSheet sheet = QuanhengJson.read(Files.readString(out.resolve("襄垣县.json")), ScoreSheet.class);
        assertThat(sheet.total().score().number()).hasToString("Optional[90.15]");
        assertThat(Files.readString(out.resolve("襄垣县.html")))
                .contains("90.15分", "优秀")
                .doesNotContain("合成县");
    }

    @Test
    @DisplayName("score：机构自己的数据也能计分，不只是卫生行政部门")
    void scoresAnInstitution() throws IOException {
        String party = "{\"institution\": {\"id\": \"X\", \"name\": \"某医院\", \"grade\": \"二级甲等\"}}";
        String figures = Files.readString(Path.of(COUNTY, "observations.json")).replace("\"襄垣县\"", "\"X\"");
        Ran ran = Ran.with(
                "score",
                Samples.COUNTY.toString(),
                file("单位.json", party),
                file("数据.json", figures),
                "-o",
                directory.resolve("结果").toString());
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("X.html", "计分单位：1");
    }

    @Test
    @DisplayName("explain：只说一项，带计分办法、来源和依据")
    void explains() {
        Ran ran = Ran.with("explain", COUNTY, "--item", "1.1");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("1.1 常住人口签约率 66.2%，目标≥70%，满分6分 × 66.2% ÷ 70% = 约5.67分（=993/175）")
                .contains("  计分办法：得分＝满分 × 常住人口签约率 ÷ 70%，最高得满分，最低0分");
        assertThat(Ran.with("explain", COUNTY, "--item", "9.9", "--lang", "en").err())
                .startsWith(
                        "1 problem, no result:\n  --item: the rulebook has no line 9.9; choose one of [1, 1.1, 1.2");
    }

    @Test
    @DisplayName("explain：大项和总分也说，在它们的小项之后")
    void explainsSections() {
        assertThat(Ran.with("explain", COUNTY).out().lines().filter(line -> line.matches("(1|总分)[ ，].*各项得分之和.*|总分，.*")))
                .hasSize(2);
        assertThat(Ran.with("explain", COUNTY, "--item", "total").out()).contains("总分，");
    }

    @Test
    @DisplayName("check --rules：逐项印出计分规则，好与原文对照")
    void printsTheRules() {
        assertThat(Ran.with("check", COUNTY, "--rules").out()).contains("1.1 常住人口签约率：得分＝满分 × 常住人口签约率 ÷ 70%，最高得满分，最低0分");
    }

    @Test
    @DisplayName("template：空表，和写成工作簿的办法")
    void templates() throws IOException {
        Path empty = directory.resolve("空表.xlsx");
        Path book = directory.resolve("办法.xlsx");
        assertThat(Ran.with("template", COUNTY, "-o", empty.toString()).code()).isZero();
        assertThat(Ran.with("template", COUNTY, "--rulebook", "-o", book.toString())
                        .code())
                .isZero();
        Path out = directory.resolve("结果");
        // every figure of the template is blank, and so reported as missing: nothing but what the rulebook gives for
        // that
        Ran ran = Ran.with("score", book.toString(), empty.toString(), "-o", out.toString(), "--to", "json");
        assertThat(ran).isEqualTo(new Ran(0, "计分单位：1\n", ""));
        assertThat(QuanhengJson.read(Files.readString(out.resolve("襄垣县.json")), ScoreSheet.class)
                        .items())
                .allSatisfy(line -> assertThat(
                                line.score().number().map(Object::toString).orElse("0"))
                        .isEqualTo("0"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            no arguments             ; ''                               ; Usage: quanheng
            no such command          ; sore x                           ; 参数有误 arguments: Unmatched arguments from index 0: 'sore', 'x'
            no file                  ; check                            ; 参数有误 arguments: Missing required parameter: 'FILE'
            no such file             ; check nowhere.json               ; nowhere.json：没有这个文件或文件夹；核对名称和所在位置
            no rulebook              ; check src/test/java              ; 输入：没有办法；只给一个
            two rulebooks            ; check ../county/data ../city/data/rulebook.json ; 输入：有2个办法
            no units                 ; score ../county/data/rulebook.json -o target/x ; 输入：没有单位和数据
            no output                ; score ../county/data             ; Missing required option: '-o=FOLDER'
            neither json nor xlsx    ; check pom.xml                    ; pom.xml：不是.xlsx工作簿，或已损坏
            other json               ; check ../city/data/year.json     ; 看不出是什么
            no such period           ; score ../county/data -o target/x --period 去年 ; “去年”
            no such unit             ; explain ../county/data --unit Z  ; --unit：没有单位Z；写其中一个：[襄垣县]
            """)
    @DisplayName("用错了：返回2，说出错在哪里，没有堆栈")
    void misused(String name, String args, String message) {
        Ran ran = Ran.with(args.isEmpty() ? new String[0] : args.split(" "));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains(message).doesNotContain("\tat ", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "null",
                "\"x\"",
                "{\"sections\": 3}",
                "{\"units\": {}}",
                "{\"observations\": 1}",
                "{\"institution\": {}}",
                "\u0000\u0001",
                ""
            })
    @DisplayName("什么样的JSON都不出堆栈")
    void anyJson(String text) throws IOException {
        Ran ran = Ran.with("score", Samples.COUNTY.toString(), file("输入.json", text), "-o", directory.toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).isNotBlank().doesNotContain("\tat ", "Exception");
    }

    @Test
    @DisplayName("残缺的工作簿、换了后缀的文件、不是UTF-8的文件都不出堆栈")
    void anyFile() throws IOException {
        Path book = directory.resolve("办法.xlsx");
        RulebookWorkbook.write(Samples.forms(), book);
        byte[] whole = Files.readAllBytes(book);
        List<byte[]> broken = new ArrayList<>();
        for (int i = 1; i < 20; i++) {
            byte[] cut = java.util.Arrays.copyOf(whole, whole.length * i / 20);
            broken.add(cut);
            byte[] changed = whole.clone();
            changed[whole.length * i / 20] ^= 0x55;
            broken.add(changed);
        }
        broken.add("PK".getBytes(StandardCharsets.US_ASCII));
        broken.add(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        for (byte[] content : broken) {
            Path file = directory.resolve("坏.xlsx");
            Files.write(file, content);
            Ran ran = Ran.with("check", file.toString());
            assertThat(ran.err()).doesNotContain("\tat ", "Exception", "程序自身的错误");
            assertThat(ran.code()).isIn(0, 2);
        }
        Path latin = directory.resolve("办法.json");
        Files.write(latin, "{\"id\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Ran.with("check", latin.toString()).err()).contains("不是UTF-8文本；另存为UTF-8");
    }

    @Test
    @DisplayName("写不进去：返回3")
    void cannotWrite() throws IOException {
        String in = file("文件", "");
        Ran ran = Ran.with("score", COUNTY, "-o", in + "/里面");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).startsWith("写不出结果：");
    }

    @Test
    @DisplayName("办法写成工作簿再计分，与直接计分分毫不差")
    void sameScores() throws IOException {
        Path book = directory.resolve("办法.xlsx");
        Rulebook rulebook = Samples.rulebook(Samples.COUNTY);
        RulebookWorkbook.write(rulebook, book);
        Path out = directory.resolve("结果");
        Ran.with(
                "score",
                book.toString(),
                COUNTY + "/party.json",
                COUNTY + "/observations.json",
                "-o",
                out.toString(),
                "--to",
                "json");
        Path direct = directory.resolve("直接");
        Ran.with("score", COUNTY, "-o", direct.toString(), "--to", "json");
        assertThat(out.resolve("襄垣县.json")).hasSameTextualContentAs(direct.resolve("襄垣县.json"));
    }
}
