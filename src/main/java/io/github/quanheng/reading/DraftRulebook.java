package io.github.quanheng.reading;

import io.github.quanheng.rulebook.InvalidRulebook;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The draft of a rulebook, read from an office's table (办法草稿): every row with its reading, and all that is open. It is no
 * rulebook until nothing is open; then {@link #rulebook} makes one, with the answers as its rulings. Two drafts are equal when they
 * are of the same table under the same answers.
 */
public final class DraftRulebook {
    private final Table table;
    private final Usage usage;
    private final Map<QuestionId, String> answers;
    private final Drafting drafting;

    private DraftRulebook(Table table, Usage usage, Map<QuestionId, String> answers) {
        this.table = table;
        this.usage = usage;
        this.answers = answers;
        this.drafting = new Drafting(table, usage, answers);
    }

    static DraftRulebook of(Table table, Usage usage) {
        return new DraftRulebook(table, usage, Map.of());
    }

    /**
     * Returns the table.
     *
     * @return the table that was read
     */
    public Table table() {
        return table;
    }

    /**
     * Returns the answers for the whole rulebook.
     *
     * @return the usage
     */
    public Usage usage() {
        return usage;
    }

    /**
     * Returns the answers given so far, those of the whole rulebook included.
     *
     * @return the id of the choice for each question
     */
    public Map<QuestionId, String> answers() {
        Map<QuestionId, String> all = new TreeMap<>(answers);
        usage.answers().forEach((topic, choice) -> all.put(QuestionId.book(topic), choice));
        return all;
    }

    /**
     * Returns the rows with their readings.
     *
     * @return a row for each row of the table, in its order
     */
    public List<DraftRow> rows() {
        return drafting.rows();
    }

    /**
     * Returns what is open: of the whole rulebook first, then row by row.
     *
     * @return the questions
     */
    public List<OpenQuestion> questions() {
        return drafting.questions();
    }

    /**
     * Returns the rows that a question touches.
     *
     * @param question the question
     * @return the numbers of the rows; none for a question about missing values and the like, which touches all
     */
    public List<String> asking(QuestionId question) {
        return question.line().map(List::of).orElseGet(() -> drafting.asking(question));
    }

    /**
     * Returns what is wrong with the table itself, such as marks of a section that do not add up, and the words that were not read.
     *
     * @return the problems; the path of each names the row
     */
    public List<Problem> problems() {
        return drafting.problems();
    }

    /**
     * Returns whether nothing is open and nothing wrong.
     *
     * @return true when {@link #rulebook} gives a rulebook
     */
    public boolean isWhole() {
        return questions().isEmpty() && problems().isEmpty();
    }

    /**
     * Answers a question.
     *
     * @param question the question, one of the open ones
     * @param choice the id of a choice, or a number where the question takes one
     * @return another draft
     * @throws IllegalArgumentException if the question is not open, or cannot be answered so
     */
    public DraftRulebook answer(QuestionId question, String choice) {
        OpenQuestion open = open(question)
                .orElseThrow(() -> InvalidValue.of(
                        "question",
                        "问题%s不在待答之列",
                        "从%s中选",
                        "question %s is not open",
                        "answer one of %s",
                        question,
                        questions().stream().map(OpenQuestion::id).toList()));
        Questions.check(open, choice);
        if (question.topic().isOfTheBook()) {
            return new DraftRulebook(table, usage.with(question.topic(), choice), answers);
        }
        Map<QuestionId, String> more = new TreeMap<>(answers);
        more.put(question, choice);
        return new DraftRulebook(table, usage, more);
    }

    private Optional<OpenQuestion> open(QuestionId question) {
        return questions().stream().filter(each -> each.id().equals(question)).findFirst();
    }

    /**
     * Answers many questions, as they come back on a sheet; an answer may bring up a question that another of them answers.
     *
     * @param given the id of the choice, or a number, for each question
     * @return another draft
     * @throws IllegalArgumentException if some of the answers fit no question; it names all of these
     */
    public DraftRulebook answer(Map<QuestionId, String> given) {
        DraftRulebook draft = this;
        Map<QuestionId, String> left = new TreeMap<>(given);
        List<Problem> problems = new ArrayList<>();
        boolean goesOn = true;
        while (goesOn) {
            goesOn = false;
            for (QuestionId id : List.copyOf(left.keySet())) {
                if (draft.open(id).isPresent()) {
                    String choice = Objects.requireNonNull(left.remove(id));
                    try {
                        draft = draft.answer(id, choice);
                        goesOn = true;
                    } catch (InvalidInput unfit) {
                        problems.addAll(unfit.problems());
                    }
                }
            }
        }
        left.keySet()
                .forEach(id -> problems.add(Problem.of(
                        id.toString(),
                        "不在待答之列",
                        "删去这一答，或对照原表核对编号",
                        "is not open",
                        "take the answer out, or compare its id with the table")));
        if (!problems.isEmpty()) {
            throw new InvalidRulebook(table.id(), problems);
        }
        return draft;
    }

    /**
     * Returns the sheet on which an office confirms the draft: source and printed sentence side by side.
     *
     * @param language the language of the printed sentences
     * @return a row for each item
     */
    public List<ConfirmationRow> confirmation(Language language) {
        return drafting.confirmation(language);
    }

    /**
     * Makes the rulebook.
     *
     * @param by the office that decided and confirmed
     * @param on the day on which it did
     * @return the rulebook, with the answers as its rulings
     * @throws IllegalArgumentException while anything is open or wrong; it names all of it
     */
    public Rulebook rulebook(String by, LocalDate on) {
        List<Problem> open = new ArrayList<>(problems());
        questions()
                .forEach(question -> open.add(new Problem(
                        question.id().toString(),
                        question.words(),
                        new Statement("请从选项中选答", "choose one of the answers"))));
        if (!open.isEmpty()) {
            throw new InvalidRulebook(table.id(), open);
        }
        return drafting.rulebook(by, on);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DraftRulebook that
                && table.equals(that.table)
                && usage.equals(that.usage)
                && answers.equals(that.answers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(table, usage, answers);
    }

    @Override
    public String toString() {
        return table.id() + ": " + questions().size() + " questions, "
                + problems().size() + " problems";
    }
}
