package spreadsheet.figures;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.util.List;
import java.util.Map;

/**
 * What was read of an office's workbook.
 *
 * @param cohort the units with their figures, and who is compared with whom
 * @param notes the rows and sheets that hold no figures, so that nothing is passed over in silence
 * @param cells the cell of each figure, by its path such as {@code units[A].observations.managed}
 */
public record Office(Cohort cohort, List<Statement> notes, Map<String, String> cells) {
    /** Copies the parts. */
    public Office {
        notes = List.copyOf(notes);
        cells = Map.copyOf(cells);
    }

    /** Returns problems of the figures, each with its cell in front. */
    public List<Problem> placed(List<Problem> problems) {
        return problems.stream().map(this::placed).toList();
    }

    private Problem placed(Problem problem) {
        String path = problem.path();
        while (!path.isEmpty() && !cells.containsKey(path)) {
            path = path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
        }
        return path.isEmpty()
                ? problem
                : new Problem(
                        cells.get(path),
                        new Statement(
                                "（" + problem.path() + "）" + problem.found().zh(),
                                "(" + problem.path() + ") " + problem.found().en()),
                        problem.cure());
    }

    /** Returns the units. */
    public List<AssessedUnit> units() {
        return cohort.units();
    }
}
