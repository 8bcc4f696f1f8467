package spreadsheet.figures;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.When;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import spreadsheet.figures.Heading.Figure;
import spreadsheet.figures.Heading.Of;
import spreadsheet.figures.Heading.Part;
import spreadsheet.grid.Cell;
import spreadsheet.grid.Grid;
import spreadsheet.grid.InvalidWorkbook;

/**
 * Reads institutions and their figures. A sheet with a column of units and one at least of what the rulebook asks for is read row by
 * row; several such sheets are put together by unit. A sheet that is called like an indicator of records holds its records, a row each.
 */
public final class FiguresReader {
    private static final Pattern REMARK =
            Pattern.compile("^(注|备注|说明|填表|填报|审核|制表|数据来源|联系|note).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SUM = Pattern.compile("^(合计|总计|小计|平均|平均值|全县合计|全市合计|total|mean)$");

    private final Needed needed;
    private final Period period;
    private final CellReader cells;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Statement> notes = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();
    private final Map<PartyId, UnitRow> units = new LinkedHashMap<>();
    private final Map<String, PartyId> byName = new HashMap<>();
    private final Set<FigureKey> seen = new HashSet<>();
    private final FigureCells figures;

    private FiguresReader(Scorer scorer, Period period, Dash dash) {
        this.needed = Needed.by(scorer);
        this.period = period;
        this.cells = new CellReader(dash);
        this.figures = new FigureCells(needed, cells, problems, places, seen);
    }

    /** Returns whether one of the sheets holds units or figures of a rulebook. */
    public static boolean fits(List<Grid> grids, Scorer scorer) {
        Needed needed = Needed.by(scorer);
        return grids.stream().anyMatch(grid -> UnitTable.of(grid, needed).isPresent());
    }

    /**
     * Reads the units.
     *
     * @param grids the sheets of one workbook or of several
     * @param scorer the scorer of the rulebook
     * @param period the period of the figures
     * @param dash what dashes stand for
     * @throws InvalidWorkbook with all that is wrong, by cell
     */
    public static Office read(List<Grid> grids, Scorer scorer, Period period, Dash dash) {
        return new FiguresReader(scorer, period, dash).office(grids);
    }

    private Office office(List<Grid> grids) {
        List<Grid> records = new ArrayList<>();
        for (Grid grid : grids) {
            if (recorded(grid).isPresent()) {
                records.add(grid);
                continue;
            }
            UnitTable.of(grid, needed)
                    .ifPresentOrElse(
                            this::table,
                            () -> note(
                                    grid.name(),
                                    "没有单位和指标的表头，未读",
                                    "has no headings of units and indicators, and was not read"));
        }
        records.forEach(grid -> records(grid, recorded(grid).orElseThrow()));
        absentColumns(grids);
        List<AssessedUnit> read = new ArrayList<>();
        Map<String, List<PartyId>> groups = new LinkedHashMap<>();
        UnitMaker maker = new UnitMaker(needed, period, problems);
        for (UnitRow unit : units.values()) {
            maker.unit(unit).ifPresent(read::add);
            if (!unit.group.isEmpty()) {
                groups.computeIfAbsent(unit.group, none -> new ArrayList<>()).add(unit.id);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidWorkbook(problems);
        }
        List<Cohort.PeerGroup> peers = groups.entrySet().stream()
                .map(group -> new Cohort.PeerGroup(Label.of(group.getKey()), group.getValue()))
                .toList();
        return new Office(new Cohort(read, peers, List.of(), Map.of()), notes, places);
    }

    private void note(String place, String zh, String en) {
        notes.add(new Statement(place + "：" + zh, place + ": " + en));
    }

    private void wrong(String place, String zh, String zhCure, String en, String enCure) {
        problems.add(Problem.of(place, zh, zhCure, en, enCure));
    }

    private Optional<Indicator> recorded(Grid grid) {
        String name = Cell.key(grid.name());
        return needed.records().stream()
                .filter(indicator -> name.equals(Cell.key(Needed.sheet(indicator)))
                        || name.equals(Cell.key(indicator.id().value())))
                .findFirst();
    }

    private void table(UnitTable table) {
        Grid grid = table.grid();
        table.unknown()
                .forEach((column, heading) -> wrong(
                        grid.place(table.firstRow() - 1, column),
                        "表头“" + heading + "”不是办法的指标，也不是单位的栏目",
                        "改成指标的名称；与考核无关的栏目改名备注",
                        "the heading \"" + heading + "\" is no indicator of the rulebook and nothing of a unit",
                        "write the name of an indicator; call a column that has nothing to do with it 备注"));
        twice(table);
        for (int row = table.firstRow(); row < grid.height(); row++) {
            List<Integer> filled = grid.filled(row);
            if (filled.isEmpty()) {
                continue;
            }
            String first = grid.own(row, filled.get(0)).tidy();
            String name = table.cell(row, Of.NAME).tidy();
            if (filled.size() == 1 && REMARK.matcher(first).matches()) {
                note(grid.place(row, filled.get(0)), "按注释读：" + grid.line(row), "read as a remark: " + grid.line(row));
            } else if (SUM.matcher(Cell.key(name.isEmpty() ? first : name)).matches()) {
                note(
                        grid.place(row, filled.get(0)),
                        "按合计行读，未计分：" + grid.line(row),
                        "read as a row of sums, not scored: " + grid.line(row));
            } else {
                int at = row;
                unit(table, row).ifPresent(unit -> row(table, at, unit));
            }
        }
    }

    private void twice(UnitTable table) {
        table.columns().forEach((column, heading) -> {
            if (heading != Of.REMARK && table.column(heading).orElseThrow() < column) {
                wrong(
                        table.grid().place(table.firstRow() - 1, column),
                        "这一栏与"
                                + Grid.address(
                                        table.firstRow() - 1,
                                        table.column(heading).orElseThrow()) + "相同",
                        "删去其一",
                        "is the same column as "
                                + Grid.address(
                                        table.firstRow() - 1,
                                        table.column(heading).orElseThrow()),
                        "take one of them out");
            }
        });
    }

    /** The unit of a row: by its number, or by its name where a sheet with numbers came before. */
    private Optional<UnitRow> unit(UnitTable table, int row) {
        String id = table.cell(row, Of.ID).text().strip();
        String name = table.cell(row, Of.NAME).text().strip();
        String place = table.place(row, table.column(Of.ID).isPresent() ? Of.ID : Of.NAME);
        if (id.isEmpty() && name.isEmpty()) {
            wrong(
                    place,
                    "没有单位",
                    "写单位的编号或名称；注释行以“注：”开头",
                    "there is no unit",
                    "write its number or name; begin a remark with 注：");
            return Optional.empty();
        }
        try {
            PartyId party = id.isEmpty() ? byName.getOrDefault(Cell.key(name), null) : PartyId.of(Cell.tidy(id));
            PartyId found = party == null ? PartyId.of(Cell.tidy(name).replace(" ", "")) : party;
            UnitRow unit = units.computeIfAbsent(found, none -> new UnitRow(found, place));
            if (!name.isEmpty()) {
                unit.name = name;
                byName.put(Cell.key(name), found);
            }
            return Optional.of(unit);
        } catch (InvalidInput wrong) {
            Problem problem = wrong.problems().get(0);
            wrong(
                    place,
                    problem.found().zh(),
                    "加一栏编号。" + problem.cure().zh(),
                    problem.found().en(),
                    "add a column 编号; " + problem.cure().en());
            return Optional.empty();
        }
    }

    private void row(UnitTable table, int row, UnitRow unit) {
        unit.kind = table.said(row, Of.KIND, unit.kind);
        unit.grade = table.said(row, Of.GRADE, unit.grade);
        unit.division = table.said(row, Of.DIVISION, unit.division);
        unit.group = table.said(row, Of.GROUP, unit.group);
        table.columns().forEach((column, heading) -> {
            Cell cell = table.grid().at(row, column);
            String place = table.grid().place(row, column);
            if (heading instanceof Heading.Attribute attribute && !cell.isBlank()) {
                unit.own.put(
                        attribute.name(),
                        needed.code(attribute.name(), cell.text().strip()));
            } else if (heading instanceof Heading.Target target && !cell.isBlank()) {
                figures.target(unit, target, cell, place);
            } else if (heading instanceof Figure figure && figure.part() == Part.VALUE) {
                figures.figure(table, row, unit, figure, place);
            } else if (heading instanceof Figure figure && figure.part() == Part.NUMERATOR) {
                figures.parts(table, row, unit, figure, place);
            }
        });
    }

    private void records(Grid grid, Indicator indicator) {
        FigureKey key = new FigureKey(indicator.id(), When.NOW);
        RecordTable table = RecordTable.of(grid, indicator);
        problems.addAll(table.problems());
        Map<PartyId, List<Map<String, Datum>>> rows = new LinkedHashMap<>();
        for (int row = 1; row < grid.height() && table.problems().isEmpty(); row++) {
            if (grid.filled(row).isEmpty()) {
                continue;
            }
            String name = grid.at(row, table.unitColumn()).text().strip();
            PartyId unit = byName.getOrDefault(Cell.key(name), null);
            PartyId found = unit == null
                            && units.keySet().stream().anyMatch(id -> id.value().equals(name))
                    ? PartyId.of(name)
                    : unit;
            if (found == null) {
                wrong(
                        grid.place(row, table.unitColumn()),
                        "没有单位“" + name + "”",
                        "写数据表中的编号或名称",
                        "there is no unit \"" + name + "\"",
                        "write a number or a name of the sheet of figures");
                continue;
            }
            rows.computeIfAbsent(found, none -> new ArrayList<>()).add(table.row(row, cells, problems));
        }
        seen.add(key);
        units.values()
                .forEach(unit -> unit.figures.put(
                        key, Observation.of(new Datum.Records(rows.getOrDefault(unit.id, List.of())))));
    }

    private void absentColumns(List<Grid> grids) {
        Set<String> absent = new TreeSet<>();
        needed.figures().stream()
                .filter(key -> !seen.contains(key))
                .map(needed::heading)
                .forEach(absent::add);
        needed.records().stream()
                .filter(indicator -> !seen.contains(new FigureKey(indicator.id(), When.NOW)))
                .map(indicator -> "工作表" + indicator.name())
                .forEach(absent::add);
        if (!absent.isEmpty()) {
            String place = grids.isEmpty()
                    ? "工作簿"
                    : grids.stream()
                            .filter(grid -> UnitTable.of(grid, needed).isPresent())
                            .findFirst()
                            .orElse(grids.get(0))
                            .name();
            wrong(
                    place,
                    "缺" + absent.size() + "栏：" + String.join("、", absent),
                    "加上各栏；没有数据的格空着或写未报（template命令做出全部表头）",
                    "lacks " + (absent.size() == 1 ? "one column: " : absent.size() + " columns: ")
                            + String.join(", ", absent),
                    "add them; leave cells without data blank or write 未报 (the command template makes all headings)");
        }
        if (units.isEmpty() && absent.isEmpty()) {
            wrong("工作簿", "没有一个单位", "每个单位写一行", "there is no unit", "write a row for each unit");
        }
    }
}
