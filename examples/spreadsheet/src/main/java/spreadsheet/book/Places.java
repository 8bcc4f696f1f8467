package spreadsheet.book;

import io.github.quanheng.value.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spreadsheet.book.Columns.Column;
import spreadsheet.grid.Grid;

/** Where in the workbook the parts of a rulebook stand, so that what is wrong with a part is said of its cell. */
final class Places {
    private record Row(Grid grid, int number, List<Column> columns) {
        /** The cell of a part: that of its key where it has a column, else the JSON, else the sentence. */
        String of(String rest) {
            String key = rest.startsWith(".") ? rest.substring(1).split("[.\\[~]", 2)[0] : "";
            boolean isMachine =
                    columns.stream().noneMatch(column -> column.key().equals(key));
            int column = isMachine ? columns.size() - 1 : Columns.of(columns, key);
            return grid.place(number, column);
        }
    }

    private final Map<String, Row> byPath = new HashMap<>();

    void note(String path, Grid grid, int row, List<Column> columns) {
        byPath.put(path, new Row(grid, row, columns));
    }

    /** The problems with the cells in front, the place in the rulebook kept in the text. */
    List<Problem> of(List<Problem> problems) {
        List<Problem> placed = new ArrayList<>();
        for (Problem problem : problems) {
            placed.add(cell(problem.path())
                    .map(cell -> Problem.of(
                            cell,
                            "（" + problem.path() + "）" + problem.found().zh(),
                            problem.cure().zh(),
                            "(" + problem.path() + ") " + problem.found().en(),
                            problem.cure().en()))
                    .orElse(problem));
        }
        return List.copyOf(placed);
    }

    private Optional<String> cell(String path) {
        return byPath.keySet().stream()
                .filter(path::startsWith)
                .max(java.util.Comparator.comparingInt(String::length))
                .map(prefix -> byPath.get(prefix).of(path.substring(prefix.length())));
    }
}
