package spreadsheet.draft;

import io.github.quanheng.reading.Choice;
import io.github.quanheng.reading.ConfirmationRow;
import io.github.quanheng.reading.DraftRow;
import io.github.quanheng.reading.DraftRulebook;
import io.github.quanheng.reading.OpenQuestion;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import spreadsheet.grid.Cell;
import spreadsheet.grid.Grid;
import spreadsheet.grid.Paper;
import spreadsheet.grid.Paper.Look;

/**
 * Writes what a draft leaves open: 问题, a row for each question with a list of its choices; 确认, the sentence of the table beside the
 * sentence that the library prints for what it read; 未读和有误, words that were not read and marks that do not add up.
 */
public final class QuestionWorkbook {
    private static final List<Statement> HEADINGS = List.of(
            new Statement("问题编号（勿改）", "question id (leave as it is)"),
            new Statement("单元格", "cell"),
            new Statement("涉及的行", "rows"),
            new Statement("原文", "text"),
            new Statement("所指文字", "these words"),
            new Statement("问题", "question"),
            new Statement("答案", "answer"),
            new Statement("可以怎么答", "possible answers"));
    static final int ANSWER = 6;
    private static final Pattern ROW = Pattern.compile("rows\\[([^]]+)]");

    private final DraftTable source;
    private final DraftRulebook draft;
    private final Paper paper;
    private final Language language;

    private QuestionWorkbook(DraftTable source, DraftRulebook draft, Paper paper, Language language) {
        this.source = source;
        this.draft = draft;
        this.paper = paper;
        this.language = language;
    }

    /**
     * Writes the workbook.
     *
     * @param source the table that was read
     * @param answers the draft with the answers so far
     * @param language the language of the printed sentences
     * @param file where to
     */
    public static void write(DraftTable source, Answers answers, Language language, Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            QuestionWorkbook writer = new QuestionWorkbook(source, answers.draft(), new Paper(workbook), language);
            writer.questions(answers.given());
            writer.confirmation();
            writer.problems();
            writer.paper.save(file);
        }
    }

    /** Returns whether a sheet has the headings of questions, in either language. */
    static boolean isOne(Grid grid) {
        return List.of(Language.CHINESE, Language.ENGLISH).stream()
                .anyMatch(language -> List.of(0, ANSWER).stream()
                        .allMatch(column -> Cell.key(grid.at(0, column).text())
                                .equals(Cell.key(HEADINGS.get(column).in(language)))));
    }

    private String say(String zh, String en) {
        return language == Language.ENGLISH ? en : zh;
    }

    private List<String> headings(List<Statement> headings) {
        return headings.stream().map(heading -> heading.in(language)).toList();
    }

    private void questions(Map<OpenQuestion, String> given) {
        Sheet sheet = paper.sheet(say("问题", "Questions"), 18, 14, 14, 50, 20, 34, 28, 60);
        paper.headings(sheet.createRow(0), headings(HEADINGS));
        sheet.createFreezePane(0, 1);
        int row = 1;
        for (OpenQuestion question : draft.questions()) {
            question(sheet, row++, question, "");
        }
        for (Map.Entry<OpenQuestion, String> answered : given.entrySet()) {
            question(sheet, row++, answered.getKey(), answered.getValue());
        }
    }

    private void question(Sheet sheet, int number, OpenQuestion question, String answer) {
        List<String> lines = draft.asking(question.id());
        String line = question.id().line().orElse("");
        Row row = sheet.createRow(number);
        paper.put(row, 0, question.id().toString(), Look.QUIET);
        paper.put(row, 1, source.cells().getOrDefault(line, ""), Look.TEXT);
        paper.put(
                row,
                2,
                line.isEmpty() && lines.isEmpty()
                        ? say("整部办法", "the whole rulebook")
                        : String.join(say("、", ", "), lines),
                Look.TEXT);
        String clause = clause(line);
        paper.put(row, 3, clause, Look.TEXT);
        paper.put(row, 4, line.isEmpty() ? "" : question.place().of(clause), Look.TEXT);
        paper.put(row, 5, question.words().in(language), Look.TEXT);
        paper.put(row, ANSWER, answer, Look.WRITTEN);
        List<String> words = question.choices().stream()
                .map(choice -> choice.words().in(language))
                .toList();
        paper.put(row, 7, told(question), Look.TEXT);
        if (question.figure().isEmpty() && !words.isEmpty()) {
            paper.choices(sheet, number, number, ANSWER, words);
        }
    }

    private String clause(String line) {
        return draft.rows().stream()
                .map(DraftRow::row)
                .filter(row -> row.number().equals(line))
                .map(io.github.quanheng.reading.Row::clause)
                .findFirst()
                .orElse("");
    }

    private String told(OpenQuestion question) {
        String choices = question.choices().stream()
                .map(Choice::words)
                .map(words -> words.in(language))
                .collect(Collectors.joining(say("；", "; ")));
        return question.figure()
                .map(scale -> choices
                        + (choices.isEmpty() ? "" : say("；", "; "))
                        + say("或写数", "or a number")
                        + (scale.sign().isEmpty() ? "" : say("，如90", ", such as 90") + scale.sign()))
                .orElse(choices);
    }

    private void confirmation() {
        Sheet sheet = paper.sheet(say("确认", "Confirmation"), 10, 24, 60, 70, 14);
        paper.headings(
                sheet.createRow(0),
                headings(List.of(
                        new Statement("编号", "number"),
                        new Statement("指标", "item"),
                        new Statement("原文", "text"),
                        new Statement("读成", "read as"),
                        new Statement("情况", "state"))));
        sheet.createFreezePane(0, 1);
        int number = 1;
        for (ConfirmationRow each : draft.confirmation(language)) {
            Row row = sheet.createRow(number++);
            paper.put(row, 0, each.number(), Look.TEXT);
            paper.put(row, 1, each.name(), Look.TEXT);
            paper.put(row, 2, each.source(), Look.TEXT);
            paper.put(row, 3, each.printed().orElse(""), Look.TEXT);
            paper.put(row, 4, state(each), Look.TEXT);
        }
    }

    private String state(ConfirmationRow row) {
        if (!row.unread().isEmpty()) {
            return say("有未读文字", "words not read");
        }
        if (!row.questions().isEmpty()) {
            return say(
                    "待答" + row.questions().size() + "问",
                    "questions: " + row.questions().size());
        }
        return row.printed().isPresent() ? say("读全", "read") : say("不影响分数", "no bearing on the marks");
    }

    private void problems() {
        Sheet sheet = paper.sheet(say("未读和有误", "Unread or wrong"), 14, 60, 60);
        paper.headings(
                sheet.createRow(0),
                headings(List.of(
                        new Statement("单元格", "cell"),
                        new Statement("发现", "found"),
                        new Statement(
                                "怎么办（全部句式见docs/reader.zh-CN.md）", "what to do (all sentence forms: docs/reader.md)"))));
        int number = 1;
        for (Problem problem : placed(draft.problems(), source.cells())) {
            Row row = sheet.createRow(number++);
            paper.put(row, 0, problem.path(), Look.TEXT);
            paper.put(row, 1, problem.found().in(language), Look.TEXT);
            paper.put(row, 2, problem.cure().in(language), Look.TEXT);
        }
    }

    /** The problems of a draft with the cell of each row in front. */
    public static List<Problem> placed(List<Problem> problems, Map<String, String> cells) {
        List<Problem> placed = new ArrayList<>();
        for (Problem problem : problems) {
            Matcher row = ROW.matcher(problem.path());
            String cell = row.find() ? cells.getOrDefault(row.group(1), problem.path()) : problem.path();
            placed.add(new Problem(cell, problem.found(), problem.cure()));
        }
        return placed;
    }
}
