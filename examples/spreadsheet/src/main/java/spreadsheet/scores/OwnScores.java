package spreadsheet.scores;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Language;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import spreadsheet.grid.Cell;
import spreadsheet.grid.Grid;

/**
 * The scores that an office worked out itself: a sheet called 得分, 计分 or 评分 with a row for each unit and a column for each line, by
 * its number, its name or both.
 *
 * @param grid the sheet
 * @param rows the row of each unit
 * @param columns the column of each line
 */
public record OwnScores(Grid grid, Map<PartyId, Integer> rows, Map<LineId, Integer> columns) {
    private static final Pattern SHEET = Pattern.compile(".*(得分|计分|评分|打分|scores?).*", Pattern.CASE_INSENSITIVE);
    private static final Set<String> TOTAL = Set.of("总分", "总得分", "合计", "合计得分", "得分合计", "total");

    /** Returns whether a sheet is one of scores, by its name. */
    public static boolean isOne(Grid grid) {
        return SHEET.matcher(grid.name()).matches();
    }

    /** Finds units and lines on a sheet of scores; empty when there is none of either. */
    public static Optional<OwnScores> of(Grid grid, Rulebook rulebook, List<AssessedUnit> units) {
        Map<LineId, Integer> columns = new LinkedHashMap<>();
        int headings = 0;
        for (int row = 0; row < Math.min(grid.height(), 15); row++) {
            Map<LineId, Integer> found = columns(grid, row, rulebook);
            if (found.size() > columns.size()) {
                columns = found;
                headings = row;
            }
        }
        Map<String, PartyId> names = new HashMap<>();
        units.forEach(unit -> {
            names.put(Cell.key(unit.party().name().zh()), unit.party().id());
            names.put(Cell.key(unit.party().id().value()), unit.party().id());
        });
        Map<PartyId, Integer> rows = new LinkedHashMap<>();
        for (int row = headings + 1; row < grid.height(); row++) {
            for (int column : grid.filled(row)) {
                PartyId unit = names.get(Cell.key(grid.own(row, column).text()));
                if (unit != null) {
                    rows.putIfAbsent(unit, row);
                }
            }
        }
        return columns.isEmpty() || rows.isEmpty() ? Optional.empty() : Optional.of(new OwnScores(grid, rows, columns));
    }

    private static Map<LineId, Integer> columns(Grid grid, int row, Rulebook rulebook) {
        Map<LineId, Integer> columns = new LinkedHashMap<>();
        for (int column = 0; column < grid.width(); column++) {
            String heading = Cell.key(grid.at(row, column).text()).replaceFirst("\\([^()]*\\)$", "");
            if (heading.isEmpty()) {
                continue;
            }
            int at = column;
            if (TOTAL.contains(heading)) {
                columns.putIfAbsent(LineId.TOTAL, at);
            }
            rulebook.lines()
                    .filter(line -> isNamed(line, heading))
                    .findFirst()
                    .ifPresent(line -> columns.putIfAbsent(line.id(), at));
        }
        return columns;
    }

    private static boolean isNamed(Line line, String heading) {
        String id = Cell.key(line.id().value());
        return List.of(Language.CHINESE, Language.ENGLISH).stream()
                .map(language -> Cell.key(line.name().in(language)))
                .anyMatch(name -> heading.equals(name) || heading.equals(id + name) || heading.equals(id));
    }
}
