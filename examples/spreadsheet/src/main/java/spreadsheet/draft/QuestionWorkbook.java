package spreadsheet.draft;

import io.github.quanheng.reading.Choice;
import io.github.quanheng.reading.ConfirmationRow;
import io.github.quanheng.reading.DraftRow;
import io.github.quanheng.reading.DraftRulebook;
import io.github.quanheng.reading.OpenQuestion;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Problem;
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
import spreadsheet.grid.Paper;
import spreadsheet.grid.Paper.Look;

/**
 * Writes what a draft leaves open: 问题, a row for each question with a list of its choices; 确认, the sentence of the table beside the
 * sentence that the library prints for what it read; 未读和有误, words that were not read and marks that do not add up.
 */
public final class QuestionWorkbook {
    static final List<String> HEADINGS = List.of("问题编号（勿改）", "单元格", "涉及的行", "原文", "所指文字", "问题", "答案", "可以怎么答");
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

    private void questions(Map<OpenQuestion, String> given) {
        Sheet sheet = paper.sheet("问题", 18, 14, 14, 50, 20, 34, 28, 60);
        paper.headings(sheet.createRow(0), HEADINGS);
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
        paper.put(row, 2, line.isEmpty() && lines.isEmpty() ? "整部办法" : String.join("、", lines), Look.TEXT);
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
                .collect(Collectors.joining("；"));
        return question.figure()
                .map(scale -> choices + (choices.isEmpty() ? "" : "；") + "或写数"
                        + (scale.sign().isEmpty() ? "" : "，如90" + scale.sign()))
                .orElse(choices);
    }

    private void confirmation() {
        Sheet sheet = paper.sheet("确认", 10, 24, 60, 70, 14);
        paper.headings(sheet.createRow(0), List.of("编号", "指标", "原文", "读成", "情况"));
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

    private static String state(ConfirmationRow row) {
        if (!row.unread().isEmpty()) {
            return "有未读文字";
        }
        return row.questions().isEmpty() ? "读全" : "待答" + row.questions().size() + "问";
    }

    private void problems() {
        Sheet sheet = paper.sheet("未读和有误", 14, 60, 60);
        paper.headings(sheet.createRow(0), List.of("单元格", "发现", "怎么办"));
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
