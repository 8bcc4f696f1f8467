package spreadsheet.figures;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Problem;
import java.util.List;
import java.util.Optional;

/** Makes assessed units of what the sheets say of them. */
final class UnitMaker {
    private final Needed needed;
    private final Period period;
    private final List<Problem> problems;

    UnitMaker(Needed needed, Period period, List<Problem> problems) {
        this.needed = needed;
        this.period = period;
        this.problems = problems;
    }

    /** The unit; empty where something is wrong with it, which joins the problems. */
    Optional<AssessedUnit> unit(UnitRow unit) {
        if (needed.asksForUnits() && unit.kind.isEmpty()) {
            wrong(
                    unit.place,
                    "办法按单位的情况选择，而没有写" + unit.id + "的主体类别",
                    "加一栏主体类别，从" + String.join("、", UnitRow.KINDS.keySet()) + "中选写",
                    "the rulebook chooses by what a unit is, and nothing says it of " + unit.id,
                    "add a column 主体类别 with one of " + String.join(", ", UnitRow.KINDS.keySet()));
            return Optional.empty();
        }
        if (!unit.kind.isEmpty() && !UnitRow.KINDS.containsKey(unit.kind)) {
            wrong(
                    unit.place,
                    "没有主体类别“" + unit.kind + "”",
                    "从" + String.join("、", UnitRow.KINDS.keySet()) + "中选写",
                    "there is no kind of party \"" + unit.kind + "\"",
                    "write one of " + String.join(", ", UnitRow.KINDS.keySet()));
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new AssessedUnit(unit.party(), new Submission(unit.id, period, unit.figures), unit.targets));
        } catch (InvalidInput wrong) {
            wrong.problems().forEach(problem -> problems.add(new Problem(unit.place, problem.found(), problem.cure())));
            return Optional.empty();
        }
    }

    private void wrong(String place, String zh, String zhCure, String en, String enCure) {
        problems.add(Problem.of(place, zh, zhCure, en, enCure));
    }
}
