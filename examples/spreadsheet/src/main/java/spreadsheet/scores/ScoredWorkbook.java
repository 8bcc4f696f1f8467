package spreadsheet.scores;

import io.github.quanheng.explanation.LineExplanation;
import io.github.quanheng.explanation.Note;
import io.github.quanheng.explanation.SheetExplanation;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Points;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import spreadsheet.grid.Paper;
import spreadsheet.grid.Paper.Look;

/**
 * Writes scores as a workbook: 得分 with a row for each unit, each cell with its explanation as a note; 失分说明 with a row for each loss;
 * 图 with the share of marks got by item; 差异 where the office has scores of its own; 办法 with what was scored by. It is written row by
 * row, so that thousands of units fit.
 */
public final class ScoredWorkbook {
    /** How many cells get a note; above that the explanations stand on their sheet only, since notes do not leave memory. */
    static final int MOST_NOTES = 20_000;

    private static final int FIRST_LINE = 5;
    private static final int FIRST_UNIT = 3;
    private static final Rounding SHOWN = Rounding.halfUp(10);

    private final Scored scored;
    private final Paper paper;
    private final Sheet scores;
    private final Sheet losses;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Shares> shares = new HashMap<>();
    private final boolean notes;
    private int lossRow = 1;

    /** What of an item's marks was got over all units, for the chart. */
    private static final class Shares {
        private Rational got = Rational.ZERO;
        private Rational full = Rational.ZERO;

        void add(LineExplanation line) {
            if (line.score().number().isPresent() && line.full().number().isPresent()) {
                got = got.plus(line.score().number().get());
                full = full.plus(line.full().number().get());
            }
        }
    }

    /** Told how far the writing is. */
    public interface Progress {
        /** A unit was written. */
        void step();
    }

    private ScoredWorkbook(Scored scored, SXSSFWorkbook workbook) {
        this.scored = scored;
        this.paper = new Paper(workbook);
        scored.rulebook().sections().forEach(this::take);
        this.notes = (long) scored.size() * lines.size() <= MOST_NOTES;
        this.scores = paper.sheet(say("得分", "Scores"), 10, 24, 9, 9, 7);
        this.losses = paper.sheet(say("失分说明", "Losses"), 10, 24, 30, 8, 8, 8, 100);
    }

    private void take(Section section) {
        lines.add(section);
        lines.addAll(section.items());
        section.sections().forEach(this::take);
    }

    /**
     * Writes the workbook.
     *
     * @param scored the scores
     * @param own the office's own scores, where there are any
     * @param file where to
     * @param progress told after each unit
     * @return how many cells differ from the office's own
     */
    public static int write(Scored scored, Optional<OwnScores> own, Path file, Progress progress) throws IOException {
        XSSFWorkbook sheets = new XSSFWorkbook();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(sheets, 100)) {
            ScoredWorkbook writer = new ScoredWorkbook(scored, workbook);
            writer.headings();
            Optional<DifferenceSheet> difference = own.map(
                    scores -> new DifferenceSheet(scored, scores, writer.paper, writer.say("差异", "Differences")));
            for (int i = 0; i < scored.size(); i++) {
                ScoreSheet sheet = scored.sheet(i);
                SheetExplanation words = scored.explain(sheet);
                writer.unit(i, sheet, words);
                int unit = i;
                difference.ifPresent(each -> each.unit(unit, words));
                progress.step();
            }
            writer.colours();
            Charts.draw(
                    sheets,
                    writer.say("图", "Chart"),
                    writer.say("各项得分率", "Share of marks got, by item"),
                    writer.bars());
            new RulebookSheet(writer.paper, scored).write();
            writer.paper.save(file);
            return difference.map(DifferenceSheet::differing).orElse(0);
        }
    }

    private String say(String zh, String en) {
        return scored.language() == Language.ENGLISH ? en : zh;
    }

    private void headings() {
        paper.put(scores.createRow(0), 0, scored.rulebook().title().in(scored.language()), Look.TITLE);
        Row headings = scores.createRow(1);
        List<String> fixed =
                List.of(say("编号", "No."), say("单位", "Unit"), say("总分", "Total"), say("等次", "Grade"), say("位次", "Rank"));
        paper.headings(headings, fixed);
        Row full = scores.createRow(2);
        paper.put(full, 1, say("满分", "Full marks"), Look.SECTION);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            paper.put(headings, FIRST_LINE + i, line.id() + " " + line.name().in(scored.language()), Look.HEADING);
            scores.setColumnWidth(FIRST_LINE + i, 12 * 256);
        }
        scores.createFreezePane(FIRST_LINE, FIRST_UNIT);
        paper.headings(
                losses.createRow(0),
                List.of(
                        say("编号", "No."),
                        say("单位", "Unit"),
                        say("项目", "Item"),
                        say("满分", "Full"),
                        say("得分", "Score"),
                        say("失分", "Lost"),
                        say("怎么算的", "How")));
        losses.createFreezePane(0, 1);
    }

    private void unit(int number, ScoreSheet sheet, SheetExplanation words) {
        Row row = scores.createRow(FIRST_UNIT + number);
        String id = scored.unit(number).party().id().value();
        String name = scored.unit(number).party().name().in(scored.language());
        paper.put(row, 0, id, Look.TEXT);
        paper.put(row, 1, name, Look.TEXT);
        note(outcome(row, 2, words.total()), words.total());
        paper.put(
                row,
                3,
                words.grade()
                        .map(grade -> grade.grade().orElse(grade.sentence()))
                        .orElse(""),
                Look.TEXT);
        if (notes) {
            words.grade().ifPresent(grade -> paper.note(scores, row.getCell(3), grade.sentence()));
        }
        scored.rank(number)
                .ifPresentOrElse(
                        rank -> paper.put(row, 4, decimal(rank), Look.MARKS), () -> paper.put(row, 4, "–", Look.TEXT));
        Map<String, LineExplanation> byLine = byLine(words);
        for (int i = 0; i < lines.size(); i++) {
            LineExplanation line = byLine.get(lines.get(i).id().value());
            note(outcome(row, FIRST_LINE + i, line), line);
            if (lines.get(i) instanceof Item) {
                shares.computeIfAbsent(line.line().value(), none -> new Shares())
                        .add(line);
            }
        }
        if (number == 0) {
            full(byLine, words.total());
        }
        words.items().filter(ScoredWorkbook::isLoss).forEach(line -> loss(id, name, line));
    }

    static Map<String, LineExplanation> byLine(SheetExplanation words) {
        Map<String, LineExplanation> byLine = new HashMap<>();
        words.items().forEach(line -> byLine.put(line.line().value(), line));
        words.sections().forEach(section -> sections(section, byLine));
        byLine.put(words.total().line().value(), words.total());
        return byLine;
    }

    private static void sections(
            io.github.quanheng.explanation.SectionExplanation section, Map<String, LineExplanation> byLine) {
        byLine.put(section.line().line().value(), section.line());
        section.sections().forEach(inner -> sections(inner, byLine));
    }

    private void full(Map<String, LineExplanation> byLine, LineExplanation total) {
        Row row = scores.getRow(2);
        total.full().number().ifPresent(marks -> paper.put(row, 2, decimal(marks), Look.SECTION));
        for (int i = 0; i < lines.size(); i++) {
            int column = FIRST_LINE + i;
            byLine.get(lines.get(i).id().value())
                    .full()
                    .number()
                    .ifPresent(marks -> paper.put(row, column, decimal(marks), Look.SECTION));
        }
    }

    private static boolean isLoss(LineExplanation line) {
        return line.reason().isPresent()
                || line.lost().filter(lost -> lost.compareTo(Points.ZERO) > 0).isPresent();
    }

    private Cell outcome(Row row, int column, LineExplanation line) {
        if (line.score() instanceof Outcome.Value value) {
            paper.put(row, column, decimal(value.value()), Look.MARKS);
        } else {
            paper.put(row, column, line.points(), Look.TEXT);
        }
        return row.getCell(column);
    }

    /** The number of a cell, which holds binary fractions; the exact one stands in the explanation. */
    static double decimal(Rational number) {
        return number.toDecimal(SHOWN).doubleValue();
    }

    private void note(Cell cell, LineExplanation line) {
        if (notes) {
            paper.note(scores, cell, text(line));
        }
    }

    static String text(LineExplanation line) {
        String notes = line.notes().stream()
                .filter(note -> note.kind() != Note.Kind.REASON)
                .map(Note::text)
                .collect(Collectors.joining("\n"));
        String text = notes.isEmpty() ? line.sentence() : line.sentence() + "\n" + notes;
        return text.length() <= Paper.CELL ? text : text.substring(0, Paper.CELL - 1) + "…";
    }

    private void loss(String id, String name, LineExplanation line) {
        Row row = losses.createRow(lossRow++);
        paper.put(row, 0, id, Look.TEXT);
        paper.put(row, 1, name, Look.TEXT);
        paper.put(row, 2, line.line() + " " + line.name(), Look.TEXT);
        line.full().number().ifPresent(full -> paper.put(row, 3, decimal(full), Look.MARKS));
        line.score()
                .number()
                .ifPresentOrElse(
                        score -> paper.put(row, 4, decimal(score), Look.MARKS),
                        () -> paper.put(row, 4, line.points(), Look.TEXT));
        line.lost().ifPresent(lost -> paper.put(row, 5, decimal(lost.value()), Look.MARKS));
        paper.put(row, 6, text(line), Look.TEXT);
    }

    private void colours() {
        Colours colours = new Colours(scores, FIRST_UNIT, FIRST_UNIT + scored.size() - 1, 2);
        colours.share(2);
        for (int i = 0; i < lines.size(); i++) {
            colours.share(FIRST_LINE + i);
        }
        scores.setAutoFilter(new org.apache.poi.ss.util.CellRangeAddress(
                1, FIRST_UNIT + scored.size() - 1, 0, FIRST_LINE + lines.size() - 1));
    }

    private List<Charts.Bar> bars() {
        return lines.stream()
                .filter(line -> shares.containsKey(line.id().value()))
                .filter(line -> shares.get(line.id().value()).full.signum() > 0)
                .map(line -> {
                    Shares of = shares.get(line.id().value());
                    return new Charts.Bar(
                            line.id() + " " + line.name().in(scored.language()), decimal(of.got.dividedBy(of.full)));
                })
                .toList();
    }
}
