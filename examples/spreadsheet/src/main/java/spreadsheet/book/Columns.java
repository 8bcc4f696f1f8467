package spreadsheet.book;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import spreadsheet.grid.Cell;
import spreadsheet.grid.Grid;

/** The columns of the three sheets of a rulebook; the JSON that no other column says begins in the last one. */
final class Columns {
    static final String LINES = "考核办法";
    static final String INDICATORS = "指标";
    static final String REST = "其他规定";
    static final String MACHINE = "机读式（勿改）";

    /** A column of a line or of an indicator: the key of its JSON and its heading. */
    record Column(String key, String heading, int width) {}

    static final List<Column> OF_LINES = List.of(
            new Column("level", "层次", 8),
            new Column("id", "编号", 10),
            new Column("name", "指标", 28),
            new Column("marks", "分值", 8),
            new Column("sentence", "计分办法", 70),
            new Column("", MACHINE, 20));

    static final List<Column> OF_INDICATORS = List.of(
            new Column("id", "编号", 18),
            new Column("name", "名称", 28),
            new Column("kind", "类型", 8),
            new Column("unit", "单位", 8),
            new Column("direction", "方向", 10),
            new Column("least", "最小", 8),
            new Column("most", "最大", 8),
            new Column("codes", "代码", 16),
            new Column("definition", "定义", 40),
            new Column("", MACHINE, 20));

    static final List<Column> OF_REST =
            List.of(new Column("key", "事项", 14), new Column("words", "文字", 60), new Column("", MACHINE, 40));

    private Columns() {}

    static List<String> headings(List<Column> columns) {
        return columns.stream().map(Column::heading).toList();
    }

    static int[] widths(List<Column> columns) {
        return columns.stream().mapToInt(Column::width).toArray();
    }

    static int of(List<Column> columns, String key) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(key)) {
                return i;
            }
        }
        return columns.size() - 1;
    }

    /** The row of the headings, if the sheet has them side by side. */
    static Optional<Integer> headingRow(Grid grid, List<Column> columns) {
        List<String> wanted = headings(columns).stream().map(Cell::key).toList();
        for (int row = 0; row < Math.min(grid.height(), 10); row++) {
            int at = row;
            if (java.util.stream.IntStream.range(0, wanted.size())
                    .allMatch(i -> Cell.key(grid.at(at, i).text()).equals(wanted.get(i)))) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** A word of the JSON and the word of a person for it. */
    record Word(String json, String word) {}

    static final List<Word> KINDS = List.of(
            new Word("NUMBER", "数"),
            new Word("RATE", "率"),
            new Word("YES_NO", "是否"),
            new Word("CODE", "代码"),
            new Word("DAY", "日期"),
            new Word("RECORDS", "记录"),
            new Word("OPINION", "评分"));

    static final List<Word> DIRECTIONS = List.of(
            new Word("HIGHER_IS_BETTER", "越高越好"),
            new Word("LOWER_IS_BETTER", "越低越好"),
            new Word("WITHIN_A_RANGE", "适中为好"),
            new Word("NONE", "只监测"));

    static List<Word> words(String key) {
        return switch (key) {
            case "kind" -> KINDS;
            case "direction" -> DIRECTIONS;
            default -> List.of();
        };
    }

    static String[] choices(String key) {
        return words(key).stream().map(Word::word).toArray(String[]::new);
    }

    static String shown(String key, String json) {
        return words(key).stream()
                .filter(word -> word.json().equals(json))
                .map(Word::word)
                .findFirst()
                .orElse(json);
    }

    static String json(String key, String shown) {
        return words(key).stream()
                .filter(word -> Cell.key(word.word()).equals(Cell.key(shown)))
                .map(Word::json)
                .findFirst()
                .orElse(shown);
    }

    static List<String> chunks(String json, int size) {
        return Arrays.asList(json.split("(?<=\\G(?s:.{" + size + "}))"));
    }
}
