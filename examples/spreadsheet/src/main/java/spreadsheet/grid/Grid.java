package spreadsheet.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** A sheet of a workbook: rows of cells; each cell of a merged region shows what its first one holds. */
public final class Grid {
    private final String name;
    private final List<Map<Integer, Cell>> rows = new ArrayList<>();
    private final List<CellRangeAddress> merged;
    private final Map<Integer, List<CellRangeAddress>> mergedByRow = new HashMap<>();
    private int width;

    Grid(String name, List<Map<Integer, Cell>> rows, List<CellRangeAddress> merged) {
        this.name = name;
        this.rows.addAll(rows);
        this.merged = List.copyOf(merged);
        for (CellRangeAddress region : merged) {
            for (int row = region.getFirstRow(); row <= region.getLastRow(); row++) {
                mergedByRow.computeIfAbsent(row, none -> new ArrayList<>()).add(region);
            }
        }
        rows.forEach(row -> row.keySet().forEach(column -> width = Math.max(width, column + 1)));
    }

    /** Returns the name of the sheet. */
    public String name() {
        return name;
    }

    /** Returns how many rows there are, blank ones among them. */
    public int height() {
        return rows.size();
    }

    /** Returns how many columns there are. */
    public int width() {
        return width;
    }

    /** Returns what is to be seen at a place, both counted from 0. */
    public Cell at(int row, int column) {
        for (CellRangeAddress region : mergedByRow.getOrDefault(row, List.of())) {
            if (region.isInRange(row, column)) {
                return own(region.getFirstRow(), region.getFirstColumn());
            }
        }
        return own(row, column);
    }

    /** Returns what the cell itself holds: blank inside a merged region but for its first cell. */
    public Cell own(int row, int column) {
        return row < 0 || row >= rows.size() ? Cell.BLANK : rows.get(row).getOrDefault(column, Cell.BLANK);
    }

    /** Returns whether a place lies in a region that goes over several rows. */
    public boolean isMergedDown(int row, int column) {
        return mergedByRow.getOrDefault(row, List.of()).stream()
                .anyMatch(region -> region.isInRange(row, column) && region.getFirstRow() < region.getLastRow());
    }

    /** Returns the columns of a row that hold something themselves. */
    public List<Integer> filled(int row) {
        return rows.get(row).entrySet().stream()
                .filter(cell -> !cell.getValue().isBlank())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Returns the address of a place with the sheet, such as {@code 数据!C7}. */
    public String place(int row, int column) {
        return name + "!" + address(row, column);
    }

    /** Returns the address of a place within its sheet, such as {@code C7}. */
    public static String address(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }

    /** Returns the text of all cells of a row, for a reader. */
    public String line(int row) {
        return String.join(
                " ",
                filled(row).stream()
                        .map(column -> own(row, column).text().strip())
                        .toList());
    }

    List<CellRangeAddress> merged() {
        return merged;
    }
}
