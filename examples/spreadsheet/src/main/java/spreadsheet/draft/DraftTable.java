package spreadsheet.draft;

import io.github.quanheng.reading.Row;
import io.github.quanheng.reading.Table;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spreadsheet.grid.Cell;
import spreadsheet.grid.Grid;
import spreadsheet.grid.InvalidWorkbook;

/**
 * An office's table of items, read from its sheet: headings in any order, sections as a merged column or as rows of their own, bonus
 * and veto rows by their words, rows of sums and remarks.
 *
 * @param table the table
 * @param cells the cell of the clause of each row, by its number
 * @param notes what was read as a remark
 */
public record DraftTable(Table table, Map<String, String> cells, List<Statement> notes) {
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d) ?年");
    private static final Pattern MARKS = Pattern.compile("\\((\\d+(?:\\.\\d+)?) ?分\\)");
    private static final Pattern NUMBERED =
            Pattern.compile("^([一二三四五六七八九十]+、|\\(?[一二三四五六七八九十\\d]+\\)|\\d+[.、](?!\\d))\\s*");
    private static final Pattern SUM = Pattern.compile("^(合计|总计|总分)$");
    private static final Pattern SENTENCE = Pattern.compile("[。；;]|.{12,}[：:].{6,}|[：:].*\\d分");
    private static final Pattern BONUS = Pattern.compile("加分|减分|奖惩|附加分|奖励分");
    private static final Pattern REMARK = Pattern.compile("^(注|备注|说明|填表|制表).*", Pattern.DOTALL);

    /** Returns whether a sheet is a table of items with sentences. */
    public static boolean fits(Grid grid) {
        return TableColumns.of(grid).isPresent();
    }

    /**
     * Reads a table.
     *
     * @param grid the sheet
     * @param edition the edition and year of the rulebook; that of the title where it is not given
     * @throws InvalidWorkbook with all that is wrong, by cell
     */
    public static DraftTable read(Grid grid, Optional<String> edition) {
        return new Reader(grid, TableColumns.of(grid).orElseThrow()).table(edition);
    }

    /** Reads row by row. */
    private static final class Reader {
        private final Grid grid;
        private final TableColumns columns;
        private final List<Row> rows = new ArrayList<>();
        private final Map<String, String> cells = new LinkedHashMap<>();
        private final List<Statement> notes = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final boolean ownNumbers;
        private Optional<Rational> total = Optional.empty();
        private String section = "";
        private int sections;
        private int items;
        private int remarks;

        Reader(Grid grid, TableColumns columns) {
            this.grid = grid;
            this.columns = columns;
            this.ownNumbers = hasOwnNumbers();
        }

        DraftTable table(Optional<String> edition) {
            for (int row = columns.firstRow(); row < grid.height(); row++) {
                if (!grid.filled(row).isEmpty()) {
                    row(row);
                }
            }
            String title = title();
            String year = edition.orElseGet(() -> year(title));
            if (!problems.isEmpty()) {
                throw new InvalidWorkbook(problems);
            }
            Table table = new Table(
                    "办法" + year, year, Label.of(title), Period.ofYear(Integer.parseInt(year)), total, List.of(), rows);
            return new DraftTable(table, cells, notes);
        }

        private String title() {
            for (int row = 0; row < columns.firstRow() - 1; row++) {
                if (!grid.filled(row).isEmpty()) {
                    return grid.own(row, grid.filled(row).get(0)).text().strip();
                }
            }
            return grid.name();
        }

        private String year(String title) {
            Matcher year = YEAR.matcher(title);
            if (year.find()) {
                return year.group(1);
            }
            wrong(
                    columns.firstRow() - 1,
                    0,
                    "标题没有写年度",
                    "标题写上，如2024年度，或用选项--year",
                    "the title gives no year",
                    "write it, such as 2024年度, or use --year");
            return "2000";
        }

        private void wrong(int row, int column, String zh, String zhCure, String en, String enCure) {
            problems.add(Problem.of(grid.place(row, column), zh, zhCure, en, enCure));
        }

        private void row(int row) {
            String first = grid.own(row, grid.filled(row).get(0)).tidy();
            String name = bare(grid.at(row, columns.name()).tidy());
            String clause = clause(row);
            String marks = grid.own(row, columns.marks()).tidy().replaceFirst("分$", "");
            if (SUM.matcher(Cell.key(first)).matches()) {
                total = marks(row, marks);
            } else if (grid.filled(row).size() == 1 && isNote(first)) {
                note(row);
            } else if (clause.isEmpty() && grid.filled(row).size() <= 2 && !isItem(row, name, marks)) {
                section(row, grid.own(row, grid.filled(row).get(0)).text().strip(), marks);
            } else {
                columns.section().ifPresent(column -> {
                    String text = grid.at(row, column).text().strip();
                    if (!text.isEmpty() && !text.equals(section)) {
                        section(row, text, "");
                    }
                });
                item(row, name, marks, clause);
            }
            if (!clause.isEmpty()) {
                remarks(row);
            }
        }

        /** The sentence, behind the target where that has a column of its own. */
        private String clause(int row) {
            String clause = grid.own(row, columns.clause()).text().strip();
            String target = columns.target()
                    .map(column -> grid.at(row, column).text().strip())
                    .orElse("");
            return clause.isEmpty() || target.isEmpty() || Cell.key(target).matches("[-—–/]*")
                    ? clause
                    : "目标值" + target + "；" + clause;
        }

        /** A row of one cell that holds a sentence is no head of a section. */
        private static boolean isNote(String first) {
            return REMARK.matcher(first).matches() || SENTENCE.matcher(first).find();
        }

        private void note(int row) {
            int column = grid.filled(row).get(0);
            remarks++;
            String number = "注" + remarks;
            cells.put(number, grid.place(row, column));
            String text = grid.own(row, column).text().strip();
            rows.add(new Row(number, Row.Sort.NOTE, "说明", Optional.empty(), text, Optional.empty()));
            notes.add(new Statement(
                    grid.place(row, column) + "：按说明读：" + grid.line(row),
                    grid.place(row, column) + ": read as a note: " + grid.line(row)));
        }

        /** A row with its own number and name that lacks only the sentence is an item all the same. */
        private boolean isItem(int row, String name, String marks) {
            return columns.section().isPresent()
                    && !name.isEmpty()
                    && !marks.isEmpty()
                    && grid.own(row, columns.section().get()).isBlank();
        }

        private void remarks(int row) {
            for (int column : grid.filled(row)) {
                if (columns.others().contains(column)) {
                    notes.add(new Statement(
                            grid.place(row, column) + "：不是计分办法，未读："
                                    + grid.own(row, column).text().strip(),
                            grid.place(row, column) + ": is no clause and was not read: "
                                    + grid.own(row, column).text().strip()));
                }
            }
        }

        private Optional<Rational> marks(int row, String marks) {
            try {
                return marks.isEmpty() ? Optional.empty() : Optional.of(Rational.of(marks));
            } catch (InvalidInput none) {
                wrong(
                        row,
                        columns.marks(),
                        "分值“" + marks + "”不是数",
                        "只写数",
                        "the marks \"" + marks + "\" are no number",
                        "write a number");
                return Optional.empty();
            }
        }

        private static String bare(String name) {
            return NUMBERED.matcher(name).replaceFirst("").strip();
        }

        private void section(int row, String text, String marks) {
            section = text;
            if (isBonus(text) || isVeto(text)) {
                return;
            }
            items = 0;
            sections++;
            String tidy = Cell.tidy(text);
            Matcher written = MARKS.matcher(tidy);
            String given = written.find() ? written.group(1) : marks;
            String name = bare(MARKS.matcher(tidy).replaceAll("").strip());
            String number = numeral(sections);
            cells.put(number, grid.place(row, columns.section().orElse(columns.name())));
            rows.add(new Row(number, Row.Sort.SECTION, name, marks(row, given), "", Optional.empty()));
        }

        private static boolean isBonus(String text) {
            return BONUS.matcher(text).find();
        }

        private static boolean isVeto(String text) {
            return text.contains("否决");
        }

        private void item(int row, String name, String marks, String clause) {
            items++;
            Row.Sort sort = sort(name, marks);
            if (name.isEmpty()) {
                wrong(row, columns.name(), "没有名称", "写指标的名称", "there is no name", "write the name of the item");
                return;
            }
            String number = number(row, sort);
            cells.put(number, grid.place(row, columns.clause()));
            boolean isNumber = marks.matches("\\d+(?:\\.\\d+)?");
            Optional<Rational> worth = sort == Row.Sort.ITEM || isNumber ? marks(row, marks) : Optional.empty();
            rows.add(new Row(number, sort, name, worth, clause, Optional.empty()));
        }

        /** What a row is, by its section, its name and what stands for its marks. */
        private Row.Sort sort(String name, String marks) {
            if (isVeto(section) || isVeto(name)) {
                return Row.Sort.VETO;
            }
            return isBonus(section) || isBonus(marks) || name.matches(".*(?:加分|减分)项?") ? Row.Sort.BONUS : Row.Sort.ITEM;
        }

        /** The number that the table gives, where no two rows have the same; else that of the section and the place within it. */
        private String number(int row, Row.Sort sort) {
            String own = own(row);
            if (ownNumbers) {
                return own;
            }
            String prefix = sort == Row.Sort.VETO ? "否决" : sort == Row.Sort.BONUS ? "加" : sections + ".";
            return prefix + items;
        }

        private String own(int row) {
            return columns.number().map(column -> grid.own(row, column).tidy()).orElse("");
        }

        /** Whether each row with a sentence has a number of its own. */
        private boolean hasOwnNumbers() {
            Set<String> seen = new HashSet<>();
            for (int row = columns.firstRow(); row < grid.height(); row++) {
                boolean isItem = !grid.own(row, columns.clause()).isBlank();
                if (isItem && !(own(row).matches("\\d[\\d.]{0,15}") && seen.add(own(row)))) {
                    return false;
                }
            }
            return true;
        }

        /** 一 to 九十九, as offices number their sections. */
        private static String numeral(int number) {
            String digits = "〇一二三四五六七八九";
            String ones = number % 10 == 0 ? "" : digits.substring(number % 10, number % 10 + 1);
            String tens = number < 20 ? "" : digits.substring(number / 10, number / 10 + 1);
            return number < 10 ? ones : tens + "十" + ones;
        }
    }
}
