package benchmarks;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.columns.Detail;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.score.Outcomes;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Rational;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the library and the rulebook by hand come to the same: every item, every section, the total and the grade of every unit, of outcomes, of sheets and of columns.
 *
 * @param compared how many numbers and grades were compared
 * @param differences what differs, a line for each
 */
record Comparison(long compared, List<String> differences) {
    private static final int SHEETS_AT_ONCE = 1_000;

    /** Compares all units. */
    static Comparison of(List<BigDecimal[]> rows) {
        Comparing comparing = new Comparing(rows);
        comparing.outcomes();
        comparing.sheets();
        comparing.columns();
        return new Comparison(comparing.compared, List.copyOf(comparing.differences));
    }

    private static final class Comparing {
        private final Rulebook rulebook = Workload.rulebook();
        private final Scorer scorer = Scorer.of(rulebook);
        private final List<LineId> items = rulebook.items().map(Item::id).toList();
        private final List<LineId> sections =
                rulebook.sections().stream().map(Section::id).toList();
        private final List<BigDecimal[]> rows;
        private final List<AssessedUnit> units;
        private final List<ByHand.Marks> byHand;
        private final List<String> differences = new ArrayList<>();
        private long compared;

        Comparing(List<BigDecimal[]> rows) {
            this.rows = rows;
            this.units = Workload.units(rows);
            this.byHand = rows.stream().map(ByHand::marks).toList();
        }

        void outcomes() {
            Outcomes outcomes = scorer.outcomes(Cohort.of(units));
            for (int unit = 0; unit < units.size(); unit++) {
                int number = unit;
                lines("outcomes", unit, line -> outcomes.number(number, line, Input.Stage.SCORE));
                grade("outcomes", unit, outcomes.grade(unit));
            }
        }

        void sheets() {
            for (int from = 0; from < units.size(); from += SHEETS_AT_ONCE) {
                List<ScoreSheet> sheets =
                        scorer.score(Cohort.of(units.subList(from, Math.min(units.size(), from + SHEETS_AT_ONCE))));
                for (int i = 0; i < sheets.size(); i++) {
                    ScoreSheet sheet = sheets.get(i);
                    lines(
                            "sheet",
                            from + i,
                            line -> sheet.line(line).orElseThrow().score().number());
                    grade(
                            "sheet",
                            from + i,
                            sheet.grade().flatMap(grade -> grade.grade()).map(this::place));
                }
            }
        }

        void columns() {
            io.github.quanheng.columns.Scores scores = Workload.plan().score(Workload.ofRows(rows), Detail.ITEMS);
            ByHandColumns limit = new ByHandColumns(units.size());
            limit.score(ByHandColumns.columns(rows));
            for (int unit = 0; unit < units.size(); unit++) {
                int number = unit;
                lines("columns", unit, line -> scores.number(line, number));
                grade("columns", unit, scores.grade(unit));
                ByHand.Marks marks = limit.marks(unit);
                lines("columns by hand", unit, line -> Optional.of(Rational.of(of(marks, line))));
                grade("columns by hand", unit, Optional.of(marks.grade()));
            }
        }

        private BigDecimal of(ByHand.Marks marks, LineId line) {
            int item = items.indexOf(line);
            int section = sections.indexOf(line);
            return item >= 0 ? marks.items()[item] : section >= 0 ? marks.sections()[section] : marks.total();
        }

        private int place(GradeName grade) {
            return rulebook.grading().orElseThrow().place(grade);
        }

        private void lines(String way, int unit, Numbers numbers) {
            ByHand.Marks marks = byHand.get(unit);
            for (int i = 0; i < items.size(); i++) {
                line(way, unit, items.get(i), numbers, marks.items()[i]);
            }
            for (int i = 0; i < sections.size(); i++) {
                line(way, unit, sections.get(i), numbers, marks.sections()[i]);
            }
            line(way, unit, LineId.TOTAL, numbers, marks.total());
        }

        private void line(String way, int unit, LineId line, Numbers numbers, BigDecimal byHand) {
            same(way, unit, line.value(), numbers.of(line), Rational.of(byHand));
        }

        private void grade(String way, int unit, Optional<Integer> grade) {
            same(way, unit, "grade", grade, byHand.get(unit).grade());
        }

        private <T> void same(String way, int unit, String line, Optional<T> found, T byHand) {
            compared++;
            if (!found.equals(Optional.of(byHand))) {
                differences.add(Stream.of(rows.get(unit)).toList() + ": " + way + ", " + line + ": found " + found
                        + ", by hand " + byHand);
            }
        }
    }

    private interface Numbers {
        Optional<Rational> of(LineId line);
    }
}
