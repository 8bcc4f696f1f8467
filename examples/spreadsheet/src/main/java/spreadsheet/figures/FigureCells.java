package spreadsheet.figures;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import spreadsheet.figures.Heading.Figure;
import spreadsheet.figures.Heading.Part;
import spreadsheet.grid.Cell;

/** Puts the cells of one figure together: its value, the verified one, its two parts, who judged and why. */
final class FigureCells {
    private final Needed needed;
    private final CellReader cells;
    private final List<Problem> problems;
    private final Map<String, String> places;
    private final Set<FigureKey> seen;

    FigureCells(
            Needed needed, CellReader cells, List<Problem> problems, Map<String, String> places, Set<FigureKey> seen) {
        this.needed = needed;
        this.cells = cells;
        this.problems = problems;
        this.places = places;
        this.seen = seen;
    }

    private void wrong(String place, String zh, String zhCure, String en, String enCure) {
        problems.add(Problem.of(place, zh, zhCure, en, enCure));
    }

    /** Takes what a unit declared of a figure, with what was found instead and where it was read. */
    void figure(UnitTable table, int row, UnitRow unit, Figure figure, String place) {
        Indicator indicator = needed.indicator(figure.key());
        seen.add(figure.key());
        if (unit.figures.containsKey(figure.key())) {
            wrong(
                    place,
                    unit.id + "的“" + indicator.name() + "”写了两次",
                    "留一处",
                    indicator.name() + " of " + unit.id + " is given twice",
                    "give it once");
            return;
        }
        Cell cell = table.grid().at(row, table.column(figure).orElseThrow());
        Reading<Datum> read = cells.read(cell, indicator, figure.sign());
        if (indicator.kind() == Kind.OPINION
                && read instanceof Reading.Value<Datum> value
                && value.value() instanceof Datum.Amount marks) {
            opinion(table, row, unit, figure, marks, place);
            return;
        }
        Optional<Datum> verified = verified(table, row, figure, indicator);
        put(unit, figure.key(), place, read, verified, source(table, row, figure));
    }

    private Optional<String> source(UnitTable table, int row, Figure figure) {
        return part(table, row, figure, Part.SOURCE)
                .filter(cell -> !cell.isBlank())
                .map(cell -> cell.text().strip());
    }

    private Optional<Cell> part(UnitTable table, int row, Figure figure, Part part) {
        return table.columns().entrySet().stream()
                .filter(each -> each.getValue() instanceof Figure other
                        && other.key().equals(figure.key())
                        && other.part() == part)
                .map(each -> table.grid().at(row, each.getKey()))
                .findFirst();
    }

    private String place(UnitTable table, int row, Figure figure, Part part) {
        return table.columns().entrySet().stream()
                .filter(each -> each.getValue() instanceof Figure other
                        && other.key().equals(figure.key())
                        && other.part() == part)
                .map(each -> table.grid().place(row, each.getKey()))
                .findFirst()
                .orElse(table.grid().name());
    }

    private Optional<Datum> verified(UnitTable table, int row, Figure figure, Indicator indicator) {
        Optional<Cell> cell = part(table, row, figure, Part.VERIFIED).filter(each -> !each.isBlank());
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Reading<Datum> read = cells.read(cell.get(), indicator, figure.sign());
        String place = place(table, row, figure, Part.VERIFIED);
        if (read instanceof Reading.Wrong<Datum> wrong) {
            problems.add(wrong.at(place));
        }
        return read instanceof Reading.Value<Datum> value ? Optional.of(value.value()) : Optional.empty();
    }

    private void put(
            UnitRow unit,
            FigureKey key,
            String place,
            Reading<Datum> read,
            Optional<Datum> verified,
            Optional<String> source) {
        places.put("units[" + unit.id + "].observations." + key, place);
        if (read instanceof Reading.Wrong<Datum> wrong) {
            problems.add(wrong.at(place));
        } else if (read instanceof Reading.Value<Datum> value) {
            try {
                unit.figures.put(key, new Observation.Reported(value.value(), verified, source));
            } catch (InvalidInput wrong) {
                wrong.problems().forEach(problem -> problems.add(new Problem(place, problem.found(), problem.cure())));
            }
        } else if (verified.isPresent()) {
            wrong(
                    place,
                    "有核定值而没有申报值",
                    "写申报值；没有申报的，把核定值写在这里",
                    "there is a verified value and no declared one",
                    "write what was declared, or the value that was found");
        } else {
            unit.figures.put(
                    key,
                    read instanceof Reading.NotApplicable<Datum> none
                            ? new Observation.NotApplicable(none.words())
                            : new Observation.Missing(((Reading.Missing<Datum>) read).words()));
        }
    }

    /** What an assessor gives counts with who gave it and why. */
    private void opinion(UnitTable table, int row, UnitRow unit, Figure figure, Datum.Amount marks, String place) {
        String assessor = text(table, row, figure, Part.ASSESSOR);
        String reason = text(table, row, figure, Part.REASON);
        if (assessor.isEmpty() || reason.isEmpty()) {
            wrong(
                    place,
                    "有评分而没有评分人或理由",
                    "加“（评分人）”“（理由）”两栏并写明；评分人写岗位，不写姓名",
                    "there is a judgement without who judged or why",
                    "add the columns （评分人） and （理由） and fill them in; write a post and no name");
            return;
        }
        Datum given = new Datum.Opinion(marks.figure().value(), assessor, reason, List.of());
        put(unit, figure.key(), place, new Reading.Value<>(given), Optional.empty(), Optional.empty());
    }

    private String text(UnitTable table, int row, Figure figure, Part part) {
        return part(table, row, figure, part).map(cell -> cell.text().strip()).orElse("");
    }

    /** A rate whose parts stand in two columns. */
    void parts(UnitTable table, int row, UnitRow unit, Figure figure, String place) {
        if (part(table, row, figure, Part.VALUE).filter(cell -> !cell.isBlank()).isPresent()) {
            return;
        }
        seen.add(figure.key());
        Cell above = table.grid().at(row, table.column(figure).orElseThrow());
        Cell below = part(table, row, figure, Part.DENOMINATOR).orElse(Cell.BLANK);
        boolean isWritten = !above.isBlank() && !below.isBlank();
        Cell both = isWritten
                ? new Cell(Cell.Sort.TEXT, above.text() + "/" + below.text(), Optional.empty())
                : above.isBlank() ? below : above;
        if (above.isBlank() != below.isBlank() && cells.number(both) instanceof Reading.Value<Rational>) {
            wrong(place, "分子、分母只有一个", "两个都写", "there is only one of numerator and denominator", "write both");
            return;
        }
        put(
                unit,
                figure.key(),
                place,
                cells.read(both, needed.indicator(figure.key()), figure.sign()),
                Optional.empty(),
                Optional.empty());
    }

    /** The target that a unit brings. */
    void target(UnitRow unit, Heading.Target target, Cell cell, String place) {
        try {
            unit.targets.put(target.id(), io.github.quanheng.value.Figure.of(cell.tidy()));
        } catch (InvalidInput wrong) {
            wrong.problems().forEach(problem -> problems.add(new Problem(place, problem.found(), problem.cure())));
        }
    }
}
