package spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spreadsheet.book.RulebookReader;
import spreadsheet.book.RulebookWorkbook;
import spreadsheet.grid.InvalidWorkbook;
import spreadsheet.grid.Workbooks;

@DisplayName("办法写成工作簿再读回")
class RulebookRoundTripTest {
    @TempDir
    Path directory;

    private Path written(Rulebook rulebook) throws IOException {
        Path file = directory.resolve("办法.xlsx");
        RulebookWorkbook.write(rulebook, file);
        return file;
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"../county/data/rulebook.json", "../city/data/rulebook.json"})
    @DisplayName("读回的办法与原来的相同")
    void losesNothing(String name) throws IOException {
        Rulebook rulebook = Samples.rulebook(Path.of(name));
        assertThat(RulebookReader.read(Workbooks.read(written(rulebook)))).isEqualTo(rulebook);
    }

    @Test
    @DisplayName("改了格中的分值、名称，办法随之改变")
    void cellsCount() throws IOException {
        Rulebook rulebook = Samples.rulebook(Samples.COUNTY);
        Path file = Edit.of(written(rulebook), workbook -> {
            Row item = row(workbook.getSheet("考核办法"), "1.6");
            item.getCell(2).setCellValue("签约团队（支）");
        });
        Rulebook read = RulebookReader.read(Workbooks.read(file));
        assertThat(read.items().filter(item -> item.id().value().equals("1.6")))
                .singleElement()
                .satisfies(item -> assertThat(item.name().zh()).isEqualTo("签约团队（支）"));
    }

    @Test
    @DisplayName("改了文字而机读式没有改：说出在哪一格、两边各是什么")
    void wordsAndMachineFormDiffer() throws IOException {
        Path file = Edit.of(written(Samples.rulebook(Samples.COUNTY)), workbook -> {
            Sheet sheet = workbook.getSheet("考核办法");
            row(sheet, "1.1").getCell(4).setCellValue("完成得满分");
            row(sheet, "1.2").getCell(0).setCellValue("小小项");
        });
        assertThatThrownBy(() -> RulebookReader.read(Workbooks.read(file)))
                .isInstanceOf(InvalidWorkbook.class)
                .hasMessageContaining("考核办法!A6: the level is \"小小项\"");
    }

    private static Row row(Sheet sheet, String id) {
        for (Row row : sheet) {
            if (row.getCell(1) != null && row.getCell(1).getStringCellValue().equals(id)) {
                return row;
            }
        }
        throw new AssertionError(id);
    }
}
