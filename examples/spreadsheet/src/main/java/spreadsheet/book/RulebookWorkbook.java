package spreadsheet.book;

import io.github.quanheng.explanation.Explainer;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import spreadsheet.grid.Paper;
import spreadsheet.grid.Paper.Look;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a rulebook as a workbook: the lines with their rules in words, the indicators, and the rest of its provisions. */
public final class RulebookWorkbook {
    private static final int CHUNK = 30_000;
    private static final Set<String> PARTS = Set.of("items", "sections");

    private final Paper paper;
    private final Explainer explainer;
    private Sheet lines;
    private int row;

    private RulebookWorkbook(Paper paper, Rulebook rulebook) {
        this.paper = paper;
        this.explainer = Explainer.of(rulebook, Language.CHINESE);
    }

    /**
     * Writes a rulebook that can be used.
     *
     * @param rulebook the rulebook
     * @param file where to
     * @throws io.github.quanheng.rulebook.InvalidRulebook if it has problems
     */
    public static void write(Rulebook rulebook, Path file) throws IOException {
        Scorer.of(rulebook);
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Paper paper = new Paper(workbook);
            ObjectNode tree = (ObjectNode) QuanhengJson.mapper().readTree(QuanhengJson.write(rulebook));
            RulebookWorkbook writer = new RulebookWorkbook(paper, rulebook);
            writer.lines(tree, rulebook);
            writer.indicators(tree);
            writer.rest(tree);
            paper.save(file);
        }
    }

    /** Returns the sentence of a rule as a cell shows it. */
    static String sentence(Explainer explainer, String line) {
        String sentence = explainer.rule(line);
        return sentence.length() <= CHUNK ? sentence : "（见机读式）";
    }

    private void lines(ObjectNode tree, Rulebook rulebook) {
        lines = paper.sheet(Columns.LINES, Columns.widths(Columns.OF_LINES));
        paper.put(lines.createRow(row++), 0, rulebook.title().zh() + "（" + rulebook.edition() + "）", Look.TITLE);
        rulebook.notice().ifPresent(notice -> {
            paper.put(lines.createRow(row), 0, notice.zh(), Look.TEXT);
            lines.getRow(row).setHeightInPoints(45);
            lines.addMergedRegion(new CellRangeAddress(row, row, 0, 4));
            row++;
        });
        paper.headings(lines.createRow(row++), Columns.headings(Columns.OF_LINES));
        lines.createFreezePane(0, row);
        tree.required("sections").forEach(section -> section((ObjectNode) section, 1));
        line((ObjectNode) tree.required("total"), "总分", "total", Look.SECTION);
    }

    private void section(ObjectNode section, int depth) {
        line(section, depth == 1 ? "大项" : "大项" + depth, section.required("id").asString(), Look.SECTION);
        section.path("items")
                .forEach(item ->
                        line((ObjectNode) item, "小项", item.required("id").asString(), Look.TEXT));
        section.path("sections").forEach(inner -> section((ObjectNode) inner, depth + 1));
    }

    private void line(ObjectNode line, String level, String id, Look look) {
        Row at = lines.createRow(row++);
        ObjectNode rest = line.deepCopy();
        PARTS.forEach(rest::remove);
        rest.remove("id");
        paper.put(at, 0, level, look);
        paper.put(at, 1, id, look);
        paper.put(at, 2, name(rest), look);
        JsonNode marks = line.required("marks");
        paper.put(at, 3, marks.isString() ? marks.asString() : "（见机读式）", look);
        if (marks.isString()) {
            rest.remove("marks");
        }
        paper.put(at, 4, sentence(explainer, id), look == Look.TEXT ? Look.TEXT : look);
        machine(at, 5, rest);
    }

    /** Returns the Chinese name, which is taken out unless there is an English one beside it. */
    private static String name(ObjectNode of) {
        JsonNode name = of.required("name");
        if (name.isString()) {
            of.remove("name");
            return name.asString();
        }
        return name.required("zh").asString();
    }

    private void machine(Row at, int column, JsonNode rest) {
        if (rest.isEmpty()) {
            return;
        }
        List<String> chunks = Columns.chunks(rest.toString(), CHUNK);
        for (int i = 0; i < chunks.size(); i++) {
            paper.put(at, column + i, chunks.get(i), Look.QUIET);
        }
    }

    private void indicators(ObjectNode tree) {
        Sheet sheet = paper.sheet(Columns.INDICATORS, Columns.widths(Columns.OF_INDICATORS));
        paper.headings(sheet.createRow(0), Columns.headings(Columns.OF_INDICATORS));
        sheet.createFreezePane(0, 1);
        int at = 1;
        for (JsonNode indicator : tree.path("indicators")) {
            indicator(sheet.createRow(at++), (ObjectNode) indicator.deepCopy());
        }
        for (String key : List.of("kind", "direction")) {
            paper.choices(
                    sheet, 1, Math.max(at, 200), Columns.of(Columns.OF_INDICATORS, key), List.of(Columns.choices(key)));
        }
    }

    private void indicator(Row at, ObjectNode rest) {
        for (int i = 0; i < Columns.OF_INDICATORS.size() - 1; i++) {
            String key = Columns.OF_INDICATORS.get(i).key();
            String shown = "";
            if (key.equals("name")) {
                shown = name(rest);
            } else if (key.equals("codes")) {
                shown = codes(rest);
            } else if (rest.path(key).isString()) {
                shown = Columns.shown(key, rest.required(key).asString());
                rest.remove(key);
            }
            paper.put(at, i, shown, Look.TEXT);
        }
        machine(at, Columns.OF_INDICATORS.size() - 1, rest);
    }

    private static String codes(ObjectNode rest) {
        List<String> codes = new ArrayList<>();
        rest.path("codes").forEach(code -> codes.add(code.asString()));
        if (codes.stream().anyMatch(code -> code.contains("、"))) {
            return "（见机读式）";
        }
        rest.remove("codes");
        return String.join("、", codes);
    }

    private void rest(ObjectNode tree) {
        Sheet sheet = paper.sheet(Columns.REST, Columns.widths(Columns.OF_REST));
        paper.headings(sheet.createRow(0), Columns.headings(Columns.OF_REST));
        int at = 1;
        for (Map.Entry<String, JsonNode> entry : tree.properties()) {
            if (!Set.of("sections", "indicators", "total").contains(entry.getKey())) {
                Row next = sheet.createRow(at++);
                paper.put(next, 0, entry.getKey(), Look.TEXT);
                boolean plain = entry.getValue().isString();
                paper.put(next, 1, plain ? entry.getValue().asString() : Rest.words(entry.getKey()), Look.TEXT);
                if (!plain) {
                    machine(next, 2, entry.getValue());
                }
            }
        }
    }
}
