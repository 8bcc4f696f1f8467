package spreadsheet;

import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * A sheet written down as text: rows by line, cells by {@code |}. A cell that begins with {@code =} is a formula, with {@code #} a
 * number, with {@code %} a percent cell by its value, with {@code @} a day by its serial number; all others are texts.
 */
final class Table {
    private Table() {}

    static Sheet put(Workbook workbook, String name, String text) {
        Sheet sheet = workbook.createSheet(name);
        CellStyle percent = format(workbook, "0.00%");
        CellStyle day = format(workbook, "yyyy-mm-dd");
        String[] lines = text.strip().split("\n");
        for (int i = 0; i < lines.length; i++) {
            Row row = sheet.createRow(i);
            String[] cells = lines[i].split("\\|", -1);
            for (int j = 0; j < cells.length; j++) {
                fill(row, j, cells[j].strip(), Map.of('%', percent, '@', day));
            }
        }
        return sheet;
    }

    private static CellStyle format(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static void fill(Row row, int column, String text, Map<Character, CellStyle> styles) {
        if (text.isEmpty()) {
            return;
        }
        Cell cell = row.createCell(column);
        char first = text.charAt(0);
        if (first == '=') {
            cell.setCellFormula(text.substring(1));
        } else if (first == '#') {
            cell.setCellValue(Double.parseDouble(text.substring(1)));
        } else if (styles.containsKey(first)) {
            cell.setCellValue(Double.parseDouble(text.substring(1)));
            cell.setCellStyle(styles.get(first));
        } else {
            cell.setCellValue(text);
        }
    }
}
