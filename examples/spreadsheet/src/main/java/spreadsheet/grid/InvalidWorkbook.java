package spreadsheet.grid;

import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Problem;
import java.util.List;

/** A workbook cannot be used; the path of each problem is a cell, such as {@code 数据!C7}, or a sheet. */
public final class InvalidWorkbook extends InvalidInput {
    private static final long serialVersionUID = 1L;

    /**
     * Collects the problems.
     *
     * @param problems what is wrong, at least one
     */
    public InvalidWorkbook(List<Problem> problems) {
        super(problems);
    }
}
