package spreadsheet.scores;

import io.github.quanheng.explanation.LineExplanation;
import io.github.quanheng.explanation.SheetExplanation;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import spreadsheet.grid.Cell;
import spreadsheet.grid.Grid;
import spreadsheet.grid.Paper;
import spreadsheet.grid.Paper.Look;

/** Where the office's own scores differ: the cell, its formula, both numbers, the difference, and how ours came about. */
final class DifferenceSheet {
    private final Scored scored;
    private final OwnScores own;
    private final Paper paper;
    private final Sheet sheet;
    private int row = 1;
    private int differing;

    DifferenceSheet(Scored scored, OwnScores own, Paper paper, String name) {
        this.scored = scored;
        this.own = own;
        this.paper = paper;
        this.sheet = paper.sheet(name, 14, 20, 26, 30, 10, 10, 10, 16, 90);
        paper.headings(
                sheet.createRow(0),
                List.of(
                        say("单元格", "Cell"),
                        say("单位", "Unit"),
                        say("项目", "Line"),
                        say("表中的公式", "Formula there"),
                        say("表中得分", "Score there"),
                        say("本次得分", "Score here"),
                        say("差", "Difference"),
                        say("差在哪里", "Kind"),
                        say("本次怎么算的", "How it came about here")));
        sheet.createFreezePane(0, 1);
    }

    private String say(String zh, String en) {
        return scored.language() == Language.ENGLISH ? en : zh;
    }

    int differing() {
        return differing;
    }

    void unit(int number, SheetExplanation words) {
        PartyId party = scored.unit(number).party().id();
        Integer at = own.rows().get(party);
        Map<String, LineExplanation> byLine = ScoredWorkbook.byLine(words);
        if (at == null) {
            add(
                    party.value(),
                    "",
                    Cell.BLANK,
                    Optional.empty(),
                    words.total(),
                    say("表中没有这个单位", "the unit is not there"));
            return;
        }
        own.columns().forEach((line, column) -> compare(at, column, line, byLine.get(line.value()), party));
    }

    private void compare(int at, int column, LineId line, LineExplanation ours, PartyId party) {
        Cell cell = own.grid().at(at, column);
        Optional<Rational> theirs = number(cell);
        Optional<Rational> here = ours.score().number();
        if (theirs.equals(here)) {
            return;
        }
        String kind = theirs.isEmpty() || here.isEmpty()
                ? say("一边没有分", "one of them has no score")
                : here.get().round(Rounding.halfUp(decimals(theirs.get()))).equals(theirs.get())
                        ? say("只差舍入", "rounding only")
                        : say("得分不同", "another score");
        add(party.value(), own.grid().name() + "!" + Grid.address(at, column), cell, theirs, ours, kind);
    }

    private static int decimals(Rational number) {
        String text = number.toString();
        return text.contains(".") ? text.length() - text.indexOf('.') - 1 : 0;
    }

    private static Optional<Rational> number(Cell cell) {
        try {
            String text = cell.tidy().replaceFirst("分$", "").replace(",", "");
            return text.isEmpty() ? Optional.empty() : Optional.of(Rational.of(text));
        } catch (InvalidInput none) {
            return Optional.empty();
        }
    }

    private void add(
            String unit, String place, Cell cell, Optional<Rational> theirs, LineExplanation ours, String kind) {
        differing++;
        Row next = sheet.createRow(row++);
        paper.put(next, 0, place, Look.TEXT);
        paper.put(next, 1, unit, Look.TEXT);
        paper.put(next, 2, ours.line() + " " + ours.name(), Look.TEXT);
        paper.put(next, 3, cell.formula().orElse(""), Look.TEXT);
        theirs.ifPresentOrElse(
                number -> paper.put(next, 4, ScoredWorkbook.decimal(number), Look.MARKS),
                () -> paper.put(next, 4, cell.text(), Look.TEXT));
        ours.score()
                .number()
                .ifPresentOrElse(
                        number -> paper.put(next, 5, ScoredWorkbook.decimal(number), Look.MARKS),
                        () -> paper.put(next, 5, ours.points(), Look.TEXT));
        if (theirs.isPresent() && ours.score().number().isPresent()) {
            Rational difference = ours.score().number().get().minus(theirs.get());
            paper.put(next, 6, ScoredWorkbook.decimal(difference), Look.MARKS);
        }
        paper.put(next, 7, kind, Look.TEXT);
        paper.put(next, 8, ScoredWorkbook.text(ours), Look.TEXT);
    }
}
