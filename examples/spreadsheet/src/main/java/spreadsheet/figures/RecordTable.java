package spreadsheet.figures;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.value.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import spreadsheet.grid.Cell;
import spreadsheet.grid.Grid;

/**
 * A sheet of records: headings in the first row, one for the unit and one for each field.
 *
 * @param grid the sheet
 * @param unitColumn where the unit stands
 * @param fields the column of each field
 * @param kinds the kind of each field
 * @param problems what is wrong with the headings
 */
record RecordTable(
        Grid grid, int unitColumn, Map<String, Integer> fields, Map<String, Kind> kinds, List<Problem> problems) {
    private static final Set<String> UNIT = Set.of("单位", "单位名称", "机构", "机构名称", "编号", "单位编号", "unit");

    static RecordTable of(Grid grid, Indicator indicator) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Integer> fields = new LinkedHashMap<>();
        int unit = -1;
        for (int column = 0; column < grid.width(); column++) {
            String heading = Cell.key(grid.at(0, column).text());
            if (UNIT.contains(heading)) {
                unit = column;
            }
            int at = column;
            indicator.fields().keySet().stream()
                    .filter(field -> heading.equals(Cell.key(field))
                            || heading.equals(Cell.key(indicator.nameOf(field).zh())))
                    .forEach(field -> fields.put(field, at));
        }
        List<String> absent = new ArrayList<>();
        if (unit < 0) {
            absent.add("单位");
        }
        indicator.fields().keySet().stream()
                .filter(field -> !fields.containsKey(field))
                .map(field -> indicator.nameOf(field).zh())
                .forEach(absent::add);
        if (!absent.isEmpty()) {
            problems.add(Problem.of(
                    grid.place(0, 0),
                    "缺栏：" + String.join("、", absent),
                    "在第一行加上",
                    "lacks the columns " + String.join(", ", absent),
                    "add them in the first row"));
        }
        return new RecordTable(grid, unit, fields, indicator.fields(), problems);
    }

    /** One record; a blank field is left out of it. */
    Map<String, Datum> row(int row, CellReader cells, List<Problem> problems) {
        Map<String, Datum> record = new LinkedHashMap<>();
        fields.forEach((field, column) -> {
            Reading<Datum> read = cells.field(grid.at(row, column), kinds.get(field));
            if (read instanceof Reading.Value<Datum> value) {
                record.put(field, value.value());
            } else if (read instanceof Reading.Wrong<Datum> wrong) {
                problems.add(wrong.at(grid.place(row, column)));
            } else {
                problems.add(Problem.of(
                        grid.place(row, column), "记录缺这一项", "写上", "this field of the record is blank", "fill it in"));
            }
        });
        return record;
    }
}
