package spreadsheet.grid;

import com.github.pjfanning.xlsx.StreamingReader;
import com.github.pjfanning.xlsx.exceptions.ExcelRuntimeException;
import io.github.quanheng.value.Problem;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Reads workbooks (.xlsx), row by row. */
public final class Workbooks {
    /** A workbook holds what was typed to 15 digits, and more digits than that are of its arithmetic. */
    private static final MathContext TYPED = new MathContext(15);

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.");
    private static final int EXCEL_97 = 0xD0;

    private Workbooks() {}

    /** Reads all sheets that are to be seen. */
    public static List<Grid> read(Path file) throws IOException {
        refuseOthers(file);
        List<Grid> grids = new ArrayList<>();
        try (Workbook workbook =
                StreamingReader.builder().setReadSharedFormulas(true).open(file.toFile())) {
            int number = 0;
            for (Sheet sheet : workbook) {
                if (!workbook.isSheetHidden(number) && !workbook.isSheetVeryHidden(number)) {
                    grids.add(grid(sheet));
                }
                number++;
            }
        } catch (ExcelRuntimeException | POIXMLException | UnsupportedFileFormatException wrong) {
            throw unreadable(file);
        }
        return List.copyOf(grids);
    }

    private static void refuseOthers(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            int first = in.read();
            if (first == EXCEL_97) {
                throw refused(
                        file,
                        "是旧格式（.xls、.et）或加了密码的工作簿",
                        "去掉密码，另存为.xlsx",
                        "is a workbook of an old form (.xls, .et) or one with a password",
                        "take the password off and save it as .xlsx");
            }
            if (first != 'P' || in.read() != 'K') {
                throw unreadable(file);
            }
        }
    }

    private static InvalidWorkbook unreadable(Path file) {
        return refused(
                file,
                "不是.xlsx工作簿，或已损坏",
                "用表格软件打开，另存为.xlsx",
                "is no .xlsx workbook, or a broken one",
                "open it and save it as .xlsx");
    }

    private static InvalidWorkbook refused(Path file, String zh, String zhCure, String en, String enCure) {
        return new InvalidWorkbook(List.of(Problem.of(file.getFileName().toString(), zh, zhCure, en, enCure)));
    }

    private static Grid grid(Sheet sheet) {
        List<Map<Integer, Cell>> rows = new ArrayList<>();
        for (Row row : sheet) {
            while (rows.size() < row.getRowNum()) {
                rows.add(Map.of());
            }
            Map<Integer, Cell> cells = new HashMap<>();
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                Cell read = cell(cell);
                if (!read.isBlank()) {
                    cells.put(cell.getColumnIndex(), read);
                }
            }
            rows.add(cells);
        }
        return new Grid(sheet.getSheetName(), rows, sheet.getMergedRegions());
    }

    private static Cell cell(org.apache.poi.ss.usermodel.Cell cell) {
        boolean isFormula = cell.getCellType() == CellType.FORMULA;
        Optional<String> formula = isFormula ? Optional.of("=" + cell.getCellFormula()) : Optional.empty();
        CellType type = isFormula ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(cell, formula);
            case STRING -> new Cell(Cell.Sort.TEXT, cell.getStringCellValue(), formula);
            case BOOLEAN -> new Cell(Cell.Sort.TRUTH, cell.getBooleanCellValue() ? "TRUE" : "FALSE", formula);
            case ERROR -> new Cell(Cell.Sort.ERROR, cell.getStringCellValue().replaceFirst("^ERROR:\\s*", ""), formula);
            default -> formula.isEmpty() ? Cell.BLANK : new Cell(Cell.Sort.ERROR, "#N/A", formula);
        };
    }

    private static Cell number(org.apache.poi.ss.usermodel.Cell cell, Optional<String> formula) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return new Cell(
                    Cell.Sort.DAY,
                    cell.getLocalDateTimeCellValue().toLocalDate().toString(),
                    formula);
        }
        BigDecimal number = BigDecimal.valueOf(cell.getNumericCellValue()).round(TYPED);
        String format = Optional.ofNullable(cell.getCellStyle())
                .map(style -> style.getDataFormatString())
                .orElse("");
        return QUOTED.matcher(format).replaceAll("").contains("%")
                ? new Cell(Cell.Sort.PERCENT, plain(number.movePointRight(2)) + "%", formula)
                : new Cell(Cell.Sort.NUMBER, plain(number), formula);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
