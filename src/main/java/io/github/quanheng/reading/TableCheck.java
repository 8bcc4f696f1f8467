package io.github.quanheng.reading;

import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Rational;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks a table by itself: numbers, marks, and that marks add up. */
final class TableCheck {
    private final Table table;
    private final List<Problem> problems;

    TableCheck(Table table, List<Problem> problems) {
        this.table = table;
        this.problems = problems;
    }

    void check() {
        Set<String> numbers = new HashSet<>();
        Optional<Row> section = Optional.empty();
        Rational within = Rational.ZERO;
        Rational all = Rational.ZERO;
        for (Row row : table.rows()) {
            if (!numbers.add(row.number())) {
                problem(row, "编号已被另一行使用", "给每行各自的编号", "the number is taken by another row", "give each row its own");
            }
            if (row.sort() == Row.Sort.SECTION) {
                addsUp(section, within);
                section = Optional.of(row);
                within = Rational.ZERO;
            } else if (row.sort() == Row.Sort.ITEM) {
                within = within.plus(row.marks().orElse(Rational.ZERO));
                all = all.plus(row.marks().orElse(Rational.ZERO));
                if (row.marks().isEmpty()) {
                    problem(row, "没有分值", "写出分值", "has no marks", "write its marks");
                }
            }
        }
        addsUp(section, within);
        Rational sum = all;
        table.marks()
                .filter(marks -> !marks.equals(sum))
                .ifPresent(marks -> problems.add(Problem.of(
                        "marks",
                        "总分" + marks + "，各项合计" + sum,
                        "核对总分或各项分值",
                        "the total has " + marks + ", its items " + sum,
                        "correct the total or the items")));
        if (table.rows().stream().noneMatch(row -> row.sort() == Row.Sort.ITEM)) {
            problems.add(Problem.of("rows", "没有计分项", "写出至少一项", "holds no items", "write at least one"));
        }
    }

    private void addsUp(Optional<Row> section, Rational within) {
        section.filter(row -> row.marks().filter(marks -> !marks.equals(within)).isPresent())
                .ifPresent(row -> problem(
                        row,
                        "大项" + row.marks().orElseThrow() + "分，其下各项合计" + within + "分",
                        "核对大项或各项的分值",
                        "the section has " + row.marks().orElseThrow() + " marks, its items " + within,
                        "correct the section or its items"));
    }

    private void problem(Row row, String zh, String zhCure, String en, String enCure) {
        problems.add(Problem.of("rows[" + row.number() + "]", zh, zhCure, en, enCure));
    }
}
