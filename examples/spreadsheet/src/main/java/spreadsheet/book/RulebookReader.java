package spreadsheet.book;

import io.github.quanheng.explanation.Explainer;
import io.github.quanheng.json.InvalidJson;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import spreadsheet.book.Columns.Column;
import spreadsheet.grid.Cell;
import spreadsheet.grid.Grid;
import spreadsheet.grid.InvalidWorkbook;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a workbook that {@link RulebookWorkbook} wrote and that somebody may have changed. The cells count for numbers, names, marks
 * and indicators, the JSON for what they cannot say. A sentence that was changed says another thing than the JSON beside it, and is
 * refused: which of the two counts is not for a program to say.
 */
public final class RulebookReader {
    private final JsonMapper json = QuanhengJson.mapper();
    private final ObjectNode tree = json.createObjectNode();
    private final Places byIndex = new Places();
    private final Places byId = new Places();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> sentences = new TreeMap<>();

    private RulebookReader() {}

    /** Returns whether sheets hold a rulebook of this form. */
    public static boolean fits(List<Grid> grids) {
        return sheet(grids, Columns.OF_LINES).isPresent();
    }

    /** Returns whether a sheet is one of the three of a rulebook. */
    public static boolean isPart(Grid grid) {
        return java.util.stream.Stream.of(Columns.OF_LINES, Columns.OF_INDICATORS, Columns.OF_REST)
                .anyMatch(columns -> Columns.headingRow(grid, columns).isPresent());
    }

    private static Optional<Grid> sheet(List<Grid> grids, List<Column> columns) {
        return grids.stream()
                .filter(grid -> Columns.headingRow(grid, columns).isPresent())
                .findFirst();
    }

    /**
     * Reads the rulebook.
     *
     * @param grids the sheets of the workbook
     * @return the rulebook, which may still have problems of its own
     * @throws InvalidWorkbook with all that is wrong, by cell
     */
    public static Rulebook read(List<Grid> grids) {
        return new RulebookReader().rulebook(grids);
    }

    /** Returns the problems of a rulebook that was read from sheets, each with its cell. */
    public static List<Problem> placed(List<Grid> grids, List<Problem> problems) {
        RulebookReader reader = new RulebookReader();
        reader.tree(grids);
        return reader.byId.of(problems);
    }

    private Rulebook rulebook(List<Grid> grids) {
        tree(grids);
        refuse();
        Rulebook rulebook;
        try {
            rulebook = QuanhengJson.read(tree.toString(), Rulebook.class);
        } catch (InvalidJson wrong) {
            problems.addAll(byIndex.of(
                    wrong.problems().stream().map(RulebookReader::withoutLine).toList()));
            throw new InvalidWorkbook(problems);
        }
        if (Scorer.problems(rulebook).isEmpty()) {
            compare(rulebook);
            refuse();
        }
        return rulebook;
    }

    private void refuse() {
        if (!problems.isEmpty()) {
            throw new InvalidWorkbook(problems);
        }
    }

    /** The line and column of the JSON that was put together mean nothing to anybody. */
    private static Problem withoutLine(Problem problem) {
        return Problem.of(
                problem.path(),
                problem.found().zh().replaceFirst("^第\\d+行第\\d+列，?", ""),
                problem.cure().zh(),
                problem.found().en().replaceFirst("^line \\d+, column \\d+, ", ""),
                problem.cure().en());
    }

    private void tree(List<Grid> grids) {
        sheet(grids, Columns.OF_REST).ifPresentOrElse(this::rest, () -> absent(Columns.REST, Columns.OF_REST));
        sheet(grids, Columns.OF_INDICATORS)
                .ifPresentOrElse(this::indicators, () -> absent(Columns.INDICATORS, Columns.OF_INDICATORS));
        sheet(grids, Columns.OF_LINES).ifPresentOrElse(this::lines, () -> absent(Columns.LINES, Columns.OF_LINES));
    }

    private void absent(String sheet, List<Column> columns) {
        String headings = String.join("、", Columns.headings(columns));
        problems.add(Problem.of(
                sheet,
                "没有这张工作表，或表头不全",
                "表头依次写" + headings,
                "there is no such sheet, or its headings are not complete",
                "write the headings " + headings));
    }

    private void rest(Grid grid) {
        for (int row = Columns.headingRow(grid, Columns.OF_REST).orElseThrow() + 1; row < grid.height(); row++) {
            String key = grid.own(row, 0).tidy();
            if (!key.isEmpty()) {
                byIndex.note(key, grid, row, Columns.OF_REST);
                byId.note(key, grid, row, Columns.OF_REST);
                Optional<JsonNode> value = machine(grid, row, Columns.OF_REST);
                tree.set(
                        key,
                        value.orElseGet(() -> json.getNodeFactory()
                                .stringNode(grid.own(at(grid, key), 1).text())));
            }
        }
    }

    private static int at(Grid grid, String key) {
        int row = 0;
        while (!grid.own(row, 0).tidy().equals(key)) {
            row++;
        }
        return row;
    }

    private Optional<JsonNode> machine(Grid grid, int row, List<Column> columns) {
        StringBuilder text = new StringBuilder();
        for (int column = columns.size() - 1; column < grid.width(); column++) {
            text.append(grid.own(row, column).text());
        }
        if (text.toString().isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.readTree(text.toString()));
        } catch (JacksonException wrong) {
            problems.add(Problem.of(
                    grid.place(row, columns.size() - 1),
                    "机读式不是JSON：" + wrong.getOriginalMessage(),
                    "恢复原来的内容，或删去这一格",
                    "is no JSON: " + wrong.getOriginalMessage(),
                    "put back what stood there, or clear the cell"));
            return Optional.empty();
        }
    }

    private ObjectNode object(Grid grid, int row, List<Column> columns) {
        return machine(grid, row, columns)
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .orElseGet(json::createObjectNode);
    }

    private void indicators(Grid grid) {
        ArrayNode all = tree.putArray("indicators");
        for (int row = Columns.headingRow(grid, Columns.OF_INDICATORS).orElseThrow() + 1; row < grid.height(); row++) {
            if (grid.filled(row).isEmpty()) {
                continue;
            }
            byIndex.note("indicators[" + all.size() + "]", grid, row, Columns.OF_INDICATORS);
            byId.note("indicators[" + grid.own(row, 0).text() + "]", grid, row, Columns.OF_INDICATORS);
            ObjectNode indicator = object(grid, row, Columns.OF_INDICATORS);
            for (int i = 0; i < Columns.OF_INDICATORS.size() - 1; i++) {
                String key = Columns.OF_INDICATORS.get(i).key();
                String text = grid.own(row, i).text().strip();
                if (key.equals("name")) {
                    Named.name(indicator, text);
                } else if (key.equals("codes")) {
                    Named.codes(indicator, text);
                } else if (!text.isEmpty() && !indicator.has(key)) {
                    indicator.put(key, Columns.json(key, text));
                }
            }
            all.add(indicator);
        }
    }

    private void lines(Grid grid) {
        ArrayNode sections = tree.putArray("sections");
        List<ObjectNode> open = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        for (int row = Columns.headingRow(grid, Columns.OF_LINES).orElseThrow() + 1; row < grid.height(); row++) {
            String level = grid.own(row, 0).tidy();
            if (grid.filled(row).isEmpty()) {
                continue;
            }
            if (level.equals("总分")) {
                note(grid, row, "total", "total");
                tree.set("total", line(grid, row, false));
            } else if (level.equals("小项") && !open.isEmpty()) {
                ArrayNode items = open.get(open.size() - 1).withArray("items");
                String id = grid.own(row, 1).text();
                note(grid, row, paths.get(paths.size() - 1) + ".items[" + items.size() + "]", "items[" + id + "]");
                items.add(line(grid, row, true));
            } else if (level.matches("大项\\d?") && depth(level) <= open.size() + 1) {
                int depth = depth(level);
                open.subList(depth - 1, open.size()).clear();
                paths.subList(depth - 1, paths.size()).clear();
                ArrayNode within = depth == 1 ? sections : open.get(depth - 2).withArray("sections");
                paths.add((depth == 1 ? "" : paths.get(depth - 2) + ".") + "sections[" + within.size() + "]");
                note(
                        grid,
                        row,
                        paths.get(depth - 1),
                        "sections[" + grid.own(row, 1).text() + "]");
                ObjectNode section = line(grid, row, true);
                within.add(section);
                open.add(section);
            } else {
                problems.add(Problem.of(
                        grid.place(row, 0),
                        "层次写作“" + level + "”",
                        "写大项、大项2（大项中的大项）、小项或总分；小项写在大项之后",
                        "the level is \"" + level + "\"",
                        "write 大项, 大项2 (one within another), 小项 or 总分; a 小项 stands below a 大项"));
            }
        }
    }

    private static int depth(String level) {
        return level.length() == 2 ? 1 : level.charAt(2) - '0';
    }

    private void note(Grid grid, int row, String indexed, String identified) {
        byIndex.note(indexed, grid, row, Columns.OF_LINES);
        byId.note(identified, grid, row, Columns.OF_LINES);
    }

    private ObjectNode line(Grid grid, int row, boolean hasId) {
        ObjectNode line = object(grid, row, Columns.OF_LINES);
        if (hasId) {
            line.put("id", grid.own(row, 1).text().strip());
        }
        Named.name(line, grid.own(row, 2).text().strip());
        if (!line.has("marks")) {
            line.put("marks", grid.own(row, 3).text().strip());
        }
        String id = hasId ? grid.own(row, 1).text().strip() : "total";
        sentences.put(id, grid.place(row, 4) + "\n" + grid.own(row, 4).text().strip());
        boolean isBare = line.get("rule") == null && line.get("watches") == null;
        if (grid.own(row, 0).tidy().equals("小项") && isBare) {
            problems.add(Problem.of(
                    grid.place(row, 4),
                    "这一行只有文字，没有机读式",
                    "用draft命令读文字",
                    "this row has words and no machine form",
                    "let the command draft read the words"));
        }
        return line;
    }

    private void compare(Rulebook rulebook) {
        Explainer explainer = Explainer.of(rulebook, Language.CHINESE);
        sentences.forEach((id, cell) -> {
            String[] parts = cell.split("\n", 2);
            String due = RulebookWorkbook.sentence(explainer, id);
            if (!parts[1].isEmpty() && !Cell.tidy(parts[1]).equals(Cell.tidy(due))) {
                problems.add(
                        Problem.of(
                                parts[0],
                                "文字是“" + parts[1] + "”，机读式说的是“" + due + "”",
                                "改回文字；要按新文字计分，清空这一行的机读式，用draft命令读",
                                "the words are \"" + parts[1] + "\", and the machine form says \"" + due + "\"",
                                "put the words back; to score by the new ones, clear the machine form of this row and let draft read it"));
            }
        });
    }
}
