package spreadsheet.grid;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.Units;

/** A workbook that is being written: its styles, and what every sheet of it does the same way. */
public final class Paper {
    /** How much text a cell can hold. */
    public static final int CELL = 32_767;

    private static final int WIDTH_UNIT = 256;
    private static final int SHORT_LIST = 250;
    private static final int NOTE_COLUMNS = 4;
    private static final int NOTE_OFFSET = Units.pixelToEMU(60);
    private static final int NOTE_CHARACTERS = 20;
    private static final String LISTS = "选项";

    private final Workbook workbook;
    private final CellStyle title;
    private final CellStyle heading;
    private final CellStyle text;
    private final CellStyle section;
    private final CellStyle entry;
    private final CellStyle written;
    private final CellStyle quiet;
    private final CellStyle marks;
    private final CellStyle percent;
    private int lists;

    /**
     * Takes an empty workbook.
     *
     * @param workbook the workbook
     */
    public Paper(Workbook workbook) {
        this.workbook = workbook;
        this.title = style(true, null);
        title.setWrapText(false);
        this.heading = style(true, IndexedColors.PALE_BLUE);
        heading.setAlignment(HorizontalAlignment.CENTER);
        this.text = style(false, null);
        this.section = style(true, IndexedColors.GREY_25_PERCENT);
        this.entry = style(false, IndexedColors.LEMON_CHIFFON);
        entry.setLocked(false);
        this.written = style(false, IndexedColors.LEMON_CHIFFON);
        written.setLocked(false);
        written.setDataFormat(workbook.createDataFormat().getFormat("@"));
        this.quiet = style(false, null);
        quiet.setWrapText(false);
        Font grey = workbook.createFont();
        grey.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        quiet.setFont(grey);
        this.marks = style(false, null);
        marks.setDataFormat(workbook.createDataFormat().getFormat("General"));
        marks.setWrapText(false);
        this.percent = style(false, null);
        percent.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
    }

    private CellStyle style(boolean bold, IndexedColors fill) {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (bold) {
            Font font = workbook.createFont();
            font.setBold(true);
            style.setFont(font);
        }
        if (fill != null) {
            style.setFillForegroundColor(fill.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    /** What a cell looks like. */
    public enum Look {
        /** The title of a sheet. */
        TITLE,
        /** A heading of a column. */
        HEADING,
        /** A text. */
        TEXT,
        /** A row that stands over others. */
        SECTION,
        /** A cell that somebody is to fill in. */
        ENTRY,
        /** A cell that somebody is to fill in and that keeps what was typed: 3/12 does not become a day. */
        WRITTEN,
        /** What only a program reads. */
        QUIET,
        /** A number of marks. */
        MARKS,
        /** A share. */
        PERCENT
    }

    /** Returns the style of a look. */
    public CellStyle style(Look look) {
        return switch (look) {
            case TITLE -> title;
            case HEADING -> heading;
            case TEXT -> text;
            case SECTION -> section;
            case ENTRY -> entry;
            case WRITTEN -> written;
            case QUIET -> quiet;
            case MARKS -> marks;
            case PERCENT -> percent;
        };
    }

    /** Returns a new sheet with columns of some widths, in characters. */
    public Sheet sheet(String name, int... widths) {
        Sheet sheet = workbook.createSheet(name);
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, Math.min(widths[i], 250) * WIDTH_UNIT);
        }
        return sheet;
    }

    /** Writes a text; one that is longer than a cell holds is refused by the caller beforehand. */
    public void put(Row row, int column, String value, Look look) {
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
        cell.setCellStyle(style(look));
        if (!value.isEmpty()) {
            cell.setCellValue(value);
        }
    }

    /** Writes a number. */
    public void put(Row row, int column, double value, Look look) {
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
        cell.setCellStyle(style(look));
        cell.setCellValue(value);
    }

    /** Puts a note on a cell. */
    public void note(Sheet sheet, org.apache.poi.ss.usermodel.Cell cell, String text) {
        Drawing<?> drawing = sheet.createDrawingPatriarch();
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex());
        anchor.setDx1(NOTE_OFFSET);
        anchor.setCol2(cell.getColumnIndex() + 1 + NOTE_COLUMNS);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 2 + text.length() / NOTE_CHARACTERS);
        Comment comment = drawing.createCellComment(anchor);
        comment.setString(workbook.getCreationHelper().createRichTextString(text));
        cell.setCellComment(comment);
    }

    /** Writes a row of headings. */
    public void headings(Row row, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            put(row, i, names.get(i), Look.HEADING);
        }
    }

    /** Lets cells take only one of some texts; a list that is too long for a cell stands on a sheet of its own. */
    public void choices(Sheet sheet, int firstRow, int lastRow, int column, List<String> choices) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        boolean isShort = choices.stream().noneMatch(choice -> choice.contains(","))
                && String.join(",", choices).length() <= SHORT_LIST;
        DataValidation validation = helper.createValidation(
                isShort
                        ? helper.createExplicitListConstraint(choices.toArray(String[]::new))
                        : helper.createFormulaListConstraint(listed(choices)),
                new CellRangeAddressList(firstRow, lastRow, column, column));
        validation.setShowErrorBox(true);
        validation.setSuppressDropDownArrow(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox("选项", "请从列表中选择。Choose from the list.");
        sheet.addValidationData(validation);
    }

    private String listed(List<String> choices) {
        Sheet sheet = workbook.getSheet(LISTS);
        if (sheet == null) {
            sheet = workbook.createSheet(LISTS);
            workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
        }
        String letter = CellReference.convertNumToColString(lists);
        for (int i = 0; i < choices.size(); i++) {
            Row row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
            row.createCell(lists).setCellValue(choices.get(i));
        }
        lists++;
        return LISTS + "!$" + letter + "$1:$" + letter + "$" + choices.size();
    }

    /** Writes the workbook to a file, under another name first, so that no half of one is ever left. */
    public void save(Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(draft)) {
                workbook.write(out);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
