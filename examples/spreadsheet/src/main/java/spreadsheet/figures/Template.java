package spreadsheet.figures;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.institution.Grade;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.party.Party;
import io.github.quanheng.scoring.Scorer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import spreadsheet.grid.Paper;
import spreadsheet.grid.Paper.Look;

/**
 * An empty workbook for the figures of a rulebook: a column for each figure that it reads, with its name and unit, choice lists for
 * codes and for yes or no, a sheet for each kind of records. It holds no formula, and only its entry cells can be changed.
 */
public final class Template {
    private static final int LAST_ROW = 6_000;
    private static final String HOW = "率写59.6%或596/1000；没有报的写未报，不涉及的写不适用，空白按未报读。每个单位一行。";

    private final Paper paper;
    private final Needed needed;
    private final List<Party> parties;

    private Template(Paper paper, Needed needed, List<Party> parties) {
        this.paper = paper;
        this.needed = needed;
        this.parties = parties;
    }

    /**
     * Writes the template.
     *
     * @param scorer the scorer of the rulebook
     * @param parties the units whose rows are begun; may be none
     * @param file where to
     */
    public static void write(Scorer scorer, List<Party> parties, Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Paper paper = new Paper(workbook);
            Template template = new Template(paper, Needed.by(scorer), parties);
            template.figures();
            template.needed.records().forEach(template::records);
            paper.save(file);
        }
    }

    /** A column: its heading, what is told about it, what may be chosen, and its look. */
    private record Column(String heading, String told, List<String> choices, Look look) {
        static Column of(String heading) {
            return new Column(heading, "", List.of(), Look.WRITTEN);
        }

        static Column of(String heading, List<String> choices) {
            return new Column(heading, "", choices, Look.ENTRY);
        }
    }

    private void figures() {
        List<Column> columns = new ArrayList<>(List.of(Column.of("编号"), Column.of("单位名称")));
        if (needed.asksForUnits()) {
            columns.add(Column.of("主体类别", List.copyOf(UnitRow.KINDS.keySet())));
            columns.add(Column.of(
                    "等级", Arrays.stream(Grade.values()).map(Grade::toString).toList()));
        }
        columns.add(Column.of("分组"));
        needed.attributes().forEach(attribute -> columns.add(Column.of(needed.attribute(attribute))));
        needed.targets().forEach(target -> columns.add(Column.of(needed.name(target))));
        needed.figures().forEach(key -> columns.addAll(columns(key)));
        XSSFSheet sheet = sheet("数据", columns, 2);
        paper.put(sheet.createRow(0), 0, needed.rulebook().title().zh() + "：数据", Look.TITLE);
        paper.put(sheet.createRow(1), 0, HOW, Look.QUIET);
        sheet.createFreezePane(2, 3);
        for (int i = 0; i < parties.size(); i++) {
            Row row = sheet.createRow(3 + i);
            paper.put(row, 0, parties.get(i).id().value(), Look.WRITTEN);
            paper.put(row, 1, parties.get(i).name().zh(), Look.WRITTEN);
            for (int column = 2; column < columns.size(); column++) {
                paper.put(row, column, "", columns.get(column).look());
            }
        }
    }

    private List<Column> columns(FigureKey key) {
        Indicator indicator = needed.indicator(key);
        String heading = needed.heading(key);
        Column value = new Column(heading, told(indicator), choices(indicator), look(indicator.kind()));
        return indicator.kind() == Kind.OPINION
                ? List.of(value, Column.of(heading + "（评分人）"), Column.of(heading + "（理由）"))
                : List.of(value);
    }

    private static Look look(Kind kind) {
        return kind == Kind.NUMBER || kind == Kind.DAY || kind == Kind.OPINION ? Look.ENTRY : Look.WRITTEN;
    }

    private static String told(Indicator indicator) {
        List<String> told = new ArrayList<>();
        indicator.definition().ifPresent(told::add);
        indicator.least().ifPresent(least -> told.add("不小于" + least));
        indicator.most().ifPresent(most -> told.add("不大于" + most));
        return String.join("；", told);
    }

    private static List<String> choices(Indicator indicator) {
        List<String> absent = List.of("未报", "不适用");
        return switch (indicator.kind()) {
            case YES_NO -> Stream.concat(Stream.of("是", "否"), absent.stream()).toList();
            case CODE ->
                indicator.codes().isEmpty()
                        ? List.of()
                        : Stream.concat(
                                        indicator.codes().stream()
                                                .map(code ->
                                                        indicator.nameOf(code).zh()),
                                        absent.stream())
                                .toList();
            default -> List.of();
        };
    }

    private void records(Indicator indicator) {
        List<Column> columns = new ArrayList<>(List.of(Column.of("单位")));
        indicator
                .fields()
                .forEach((field, kind) -> columns.add(new Column(
                        indicator.nameOf(field).zh(),
                        "",
                        kind == Kind.YES_NO ? List.of("是", "否") : List.of(),
                        look(kind))));
        sheet(Needed.sheet(indicator), columns, 0).createFreezePane(0, 1);
    }

    /** A protected sheet whose columns can be filled in below the headings. */
    private XSSFSheet sheet(String name, List<Column> columns, int headings) {
        Sheet sheet = paper.sheet(
                name,
                columns.stream()
                        .mapToInt(column ->
                                Math.max(12, Math.min(24, column.heading().length() * 2 + 2)))
                        .toArray());
        Row row = sheet.createRow(headings);
        paper.headings(row, columns.stream().map(Column::heading).toList());
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            sheet.setDefaultColumnStyle(i, paper.style(column.look()));
            if (!column.choices().isEmpty()) {
                paper.choices(sheet, headings + 1, LAST_ROW, i, column.choices());
            }
            if (!column.told().isEmpty()) {
                paper.note(sheet, row.getCell(i), column.told());
            }
        }
        for (int above = 0; above < headings; above++) {
            sheet.createRow(above);
        }
        sheet.protectSheet("");
        return (XSSFSheet) sheet;
    }
}
