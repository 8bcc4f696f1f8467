package spreadsheet.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import spreadsheet.grid.Cell;
import spreadsheet.grid.Grid;

/**
 * Where in a table of items what stands, by its headings.
 *
 * @param firstRow the first row below the headings
 * @param number the column of numbers
 * @param section the column of sections, where there is one
 * @param name the column of names
 * @param marks the column of marks
 * @param clause the column of sentences
 * @param target the column of targets, where there is one
 * @param others columns that say nothing of the marks
 */
record TableColumns(
        int firstRow,
        Optional<Integer> number,
        Optional<Integer> section,
        int name,
        int marks,
        int clause,
        Optional<Integer> target,
        List<Integer> others) {
    private static final Set<String> NUMBER = Set.of("序号", "编号", "项目编号");
    private static final Set<String> NAME = Set.of(
            "大项", "类别", "考核类别", "项目类别", "一级指标", "二级指标", "三级指标", "考核项目", "项目", "考核内容", "内容", "指标", "考核指标", "指标名称", "小项");
    private static final Set<String> MARKS = Set.of("分值", "标准分", "满分", "分数", "分值(分)");
    private static final Set<String> CLAUSE =
            Set.of("计分办法", "计分方法", "计分标准", "评分标准", "评分办法", "评分细则", "考核标准", "考核评分标准", "扣分标准", "考核办法", "考核评分办法");

    private static final Set<String> TARGET = Set.of("目标值", "目标", "目标任务", "任务目标", "年度目标", "考核目标", "目标要求", "指标值", "任务数");

    static Optional<TableColumns> of(Grid grid) {
        for (int row = 0; row < Math.min(grid.height(), 15); row++) {
            Optional<TableColumns> found = at(grid, row);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<TableColumns> at(Grid grid, int row) {
        Optional<Integer> number = Optional.empty();
        Optional<Integer> marks = Optional.empty();
        Optional<Integer> clause = Optional.empty();
        Optional<Integer> target = Optional.empty();
        List<Integer> names = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int column : grid.filled(row)) {
            String heading = Cell.key(grid.own(row, column).text());
            if (NUMBER.contains(heading)) {
                number = Optional.of(column);
            } else if (MARKS.contains(heading)) {
                marks = Optional.of(column);
            } else if (CLAUSE.contains(heading)) {
                clause = Optional.of(column);
            } else if (TARGET.contains(heading)) {
                target = Optional.of(column);
            } else if (NAME.contains(heading)) {
                names.add(column);
            } else {
                others.add(column);
            }
        }
        if (marks.isEmpty() || clause.isEmpty() || names.isEmpty()) {
            return Optional.empty();
        }
        int name = names.get(names.size() - 1);
        Optional<Integer> section = names.size() > 1 ? Optional.of(names.get(0)) : Optional.empty();
        return Optional.of(new TableColumns(row + 1, number, section, name, marks.get(), clause.get(), target, others));
    }
}
