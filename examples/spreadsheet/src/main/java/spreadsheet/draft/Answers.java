package spreadsheet.draft;

import io.github.quanheng.reading.Choice;
import io.github.quanheng.reading.DraftRulebook;
import io.github.quanheng.reading.OpenQuestion;
import io.github.quanheng.reading.QuestionId;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import spreadsheet.grid.Cell;
import spreadsheet.grid.Grid;
import spreadsheet.grid.InvalidWorkbook;

/**
 * The answers of an office, given to a draft. An answer is the words of a choice, or a number where the question takes one.
 *
 * @param draft the draft with all of them
 * @param given each question that was answered, with its answer in words
 */
public record Answers(DraftRulebook draft, Map<OpenQuestion, String> given) {
    /** An answer as it stands on its sheet. */
    private record Written(String text, String place) {}

    /**
     * Gives the answers of sheets to a draft.
     *
     * @param draft the draft without answers
     * @param grids the sheets of workbooks of questions
     * @throws InvalidWorkbook if an answer is none of its question, or its question is not asked; it names the cells
     */
    public static Answers to(DraftRulebook draft, List<Grid> grids) {
        Map<QuestionId, Written> left = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        grids.stream().filter(QuestionWorkbook::isOne).forEach(grid -> read(grid, left, problems));
        DraftRulebook now = draft;
        Map<OpenQuestion, String> given = new LinkedHashMap<>();
        Optional<OpenQuestion> next = next(now, left);
        while (next.isPresent()) {
            OpenQuestion question = next.get();
            Written answer = left.remove(question.id());
            try {
                String choice = choice(question, answer.text());
                now = now.answer(question.id(), choice);
                given.put(question, answer.text());
            } catch (InvalidInput unfit) {
                problems.add(unfit(question, answer));
            }
            next = next(now, left);
        }
        left.forEach((id, answer) -> problems.add(Problem.of(
                answer.place(),
                "这一答的问题（" + id + "）现在没有人问",
                "原文或别的答案改了；删去这一行",
                "the question of this answer (" + id + ") is not asked now",
                "the text or another answer was changed; take the row out")));
        if (!problems.isEmpty()) {
            throw new InvalidWorkbook(problems);
        }
        return new Answers(now, given);
    }

    private static void read(Grid grid, Map<QuestionId, Written> left, List<Problem> problems) {
        for (int row = 1; row < grid.height(); row++) {
            String id = grid.own(row, 0).tidy();
            String answer = grid.own(row, QuestionWorkbook.ANSWER).text().strip();
            if (id.isEmpty() || answer.isEmpty()) {
                continue;
            }
            String place = grid.place(row, QuestionWorkbook.ANSWER);
            try {
                Written before = left.put(QuestionId.of(id), new Written(answer, place));
                if (before != null && !before.text().equals(answer)) {
                    problems.add(Problem.of(
                            place,
                            "同一问题在" + before.place() + "另有一答",
                            "留一个",
                            "the same question has another answer in " + before.place(),
                            "keep one"));
                }
            } catch (InvalidInput wrong) {
                problems.add(new Problem(
                        grid.place(row, 0),
                        wrong.problems().get(0).found(),
                        wrong.problems().get(0).cure()));
            }
        }
    }

    private static Optional<OpenQuestion> next(DraftRulebook draft, Map<QuestionId, Written> left) {
        return draft.questions().stream()
                .filter(question -> left.containsKey(question.id()))
                .findFirst();
    }

    /** The id of the choice with these words; a text that is none of them may be a number. */
    private static String choice(OpenQuestion question, String text) {
        String key = Cell.key(text);
        return question.choices().stream()
                .filter(choice -> key.equals(Cell.key(choice.words().zh()))
                        || key.equals(Cell.key(choice.words().en()))
                        || key.equals(Cell.key(choice.id())))
                .map(Choice::id)
                .findFirst()
                .orElse(Cell.tidy(text));
    }

    private static Problem unfit(OpenQuestion question, Written answer) {
        String zh =
                question.choices().stream().map(choice -> choice.words().zh()).collect(Collectors.joining("、"));
        String en =
                question.choices().stream().map(choice -> choice.words().en()).collect(Collectors.joining("; "));
        boolean takesNumber = question.figure().isPresent();
        return Problem.of(
                answer.place(),
                "“" + answer.text() + "”不是“" + question.words().zh() + "”的答案",
                "从列表中选：" + zh + (takesNumber ? "，或写数" + such(question) : ""),
                "\"" + answer.text() + "\" does not answer \""
                        + question.words().en() + "\"",
                "choose from the list: " + en + (takesNumber ? ", or write a number" + such(question) : ""));
    }

    private static String such(OpenQuestion question) {
        return question.figure()
                .filter(scale -> !scale.sign().isEmpty())
                .map(scale -> "（90" + scale.sign() + "）")
                .orElse("");
    }
}
