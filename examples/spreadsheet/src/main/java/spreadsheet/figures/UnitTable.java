package spreadsheet.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spreadsheet.grid.Cell;
import spreadsheet.grid.Grid;

/**
 * A sheet with a row for each unit: where its headings are and what each column holds. Headings may go over several rows, with one of
 * a group above those of its columns.
 *
 * @param grid the sheet
 * @param firstRow the first row below the headings
 * @param columns what each column holds
 * @param unknown the headings that say nothing to the rulebook, by column
 */
record UnitTable(Grid grid, int firstRow, Map<Integer, Heading> columns, Map<Integer, String> unknown) {
    private static final int MOST_ROWS_ABOVE = 15;

    static Optional<UnitTable> of(Grid grid, Needed needed) {
        for (int row = 0; row < Math.min(grid.height(), MOST_ROWS_ABOVE); row++) {
            for (int column : grid.filled(row)) {
                Optional<Heading> heading = Heading.of(grid.own(row, column).text(), needed);
                if (heading.filter(of -> of == Heading.Of.NAME || of == Heading.Of.ID)
                        .isPresent()) {
                    UnitTable table = at(grid, row, column, needed);
                    if (table.columns.size() > 1) {
                        return Optional.of(table);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static UnitTable at(Grid grid, int row, int unitColumn, Needed needed) {
        int last = row;
        while (grid.isMergedDown(row, unitColumn)
                && grid.isMergedDown(last + 1, unitColumn)
                && grid.own(last + 1, unitColumn).isBlank()) {
            last++;
        }
        Map<Integer, Heading> columns = new LinkedHashMap<>();
        Map<Integer, String> unknown = new LinkedHashMap<>();
        for (int column = 0; column < grid.width(); column++) {
            List<String> texts = texts(grid, row, last, column);
            Optional<Heading> heading = texts.stream()
                    .map(text -> Heading.of(text, needed))
                    .flatMap(Optional::stream)
                    .findFirst();
            int at = column;
            heading.ifPresentOrElse(of -> columns.put(at, of), () -> {
                if (!texts.isEmpty()) {
                    unknown.put(at, texts.get(0));
                }
            });
        }
        return new UnitTable(grid, last + 1, columns, unknown);
    }

    /** The lowest heading first; then those above with it, as in 上期 over 管理率. */
    private static List<String> texts(Grid grid, int first, int last, int column) {
        List<String> texts = new ArrayList<>();
        String lower = "";
        for (int row = last; row >= first; row--) {
            String text = grid.at(row, column).text();
            if (!text.isBlank() && !Cell.key(text).equals(Cell.key(lower))) {
                if (!lower.isEmpty()) {
                    texts.add(text + "（" + lower + "）");
                }
                texts.add(text);
                lower = text;
            }
        }
        return texts;
    }

    Optional<Integer> column(Heading heading) {
        return columns.entrySet().stream()
                .filter(each -> each.getValue().equals(heading))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Cell cell(int row, Heading heading) {
        return column(heading).map(column -> grid.at(row, column)).orElse(Cell.BLANK);
    }

    String place(int row, Heading heading) {
        return grid.place(row, column(heading).orElse(0));
    }

    /** What a row says of its unit; what was said before where the cell is empty. */
    String said(int row, Heading heading, String before) {
        String text = cell(row, heading).text().strip();
        return text.isEmpty() ? before : text;
    }
}
