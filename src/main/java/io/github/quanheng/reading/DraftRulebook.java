package io.github.quanheng.reading;

import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The draft of a rulebook, read from an office's table (办法草稿): every row with its reading, and all that is open. It is no
 * rulebook until nothing is open; then {@link #rulebook} makes one, with the answers as its rulings.
 */
public final class DraftRulebook {
    private final Table table;
    private final Usage usage;
    private final Map<QuestionId, String> answers;
    private final List<DraftRow> rows;

    private DraftRulebook(Table table, Usage usage, Map<QuestionId, String> answers, List<DraftRow> rows) {
        this.table = table;
        this.usage = usage;
        this.answers = answers;
        this.rows = rows;
    }

    static DraftRulebook of(Table table, Usage usage) {
        return new DraftRulebook(table, usage, Map.of(), List.of());
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
        return rows;
    }

    /**
     * Returns what is open: of the whole rulebook first, then row by row.
     *
     * @return the questions
     */
    public List<OpenQuestion> questions() {
        return List.of();
    }

    /**
     * Returns what is wrong with the table itself, such as marks of a section that do not add up, and the words that were not read.
     *
     * @return the problems; the path of each names the row
     */
    public List<Problem> problems() {
        return List.of();
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
        Objects.requireNonNull(choice, "choice");
        throw InvalidValue.of(
                "question", "问题%s不在待答之列", "从待答问题中选", "question %s is not open", "take an open one", question);
    }

    /**
     * Answers many questions, as they come back on a sheet; an answer may bring up a question that another of them answers.
     *
     * @param given the id of the choice, or a number, for each question
     * @return another draft
     * @throws IllegalArgumentException if one of the answers fits no question; it names all of these
     */
    public DraftRulebook answer(Map<QuestionId, String> given) {
        DraftRulebook draft = this;
        for (Map.Entry<QuestionId, String> one : given.entrySet()) {
            draft = draft.answer(one.getKey(), one.getValue());
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
        Objects.requireNonNull(language, "language");
        return List.of();
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
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
        throw InvalidValue.of("draft", "草稿未完", "先答完问题", "the draft is not whole", "answer its questions");
    }
}
