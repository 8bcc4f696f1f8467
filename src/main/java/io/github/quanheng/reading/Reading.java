package io.github.quanheng.reading;

import io.github.quanheng.explanation.SentenceForm;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rulebook.Bound;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Ruling;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a clause was read as (读法): its rule, or what is still open, or which words were not read. A reading without questions and
 * without unread words means what the text says. Two readings are equal when they are of the same clause under the same answers.
 */
public final class Reading {
    private final Clause clause;
    private final Usage usage;
    private final Map<QuestionId, String> answers;
    private final Assembled assembled;

    Reading(Clause clause, Usage usage, Map<QuestionId, String> answers, Assembled assembled) {
        this.clause = clause;
        this.usage = usage;
        this.answers = Map.copyOf(answers);
        this.assembled = assembled;
    }

    /** How far a clause was read (阅读结果). */
    public enum Status {
        /** In full, with nothing open (全部读出). */
        READ,
        /** In full, with questions open (读出而有问题). */
        READ_WITH_QUESTIONS,
        /** Some of its words were not read, so there is no rule (部分读出). */
        PARTLY,
        /** Nothing in it was recognised (未读出). */
        UNREAD
    }

    /**
     * Returns how far the clause was read.
     *
     * @return the status
     */
    public Status status() {
        return assembled.status();
    }

    /**
     * Returns what was read.
     *
     * @return the clause
     */
    public Clause clause() {
        return clause;
    }

    /**
     * Returns the answers for the whole rulebook under which it was read.
     *
     * @return the usage
     */
    public Usage usage() {
        return usage;
    }

    /**
     * Returns the answers given to questions of this clause.
     *
     * @return the id of the choice for each question
     */
    public Map<QuestionId, String> answers() {
        return answers;
    }

    /**
     * Returns what is still open.
     *
     * @return the questions of the whole rulebook first, as their answers may settle others; then in the order of the text
     */
    public List<OpenQuestion> questions() {
        return assembled.questions();
    }

    /**
     * Returns the words that were not read.
     *
     * @return the stretches in the order of the text
     */
    public List<Unread> unread() {
        return assembled.unread();
    }

    /**
     * Returns the forms of sentence that come nearest to a clause that was not read in full: to write it in one of them leaves
     * nothing open.
     *
     * @return the nearest first; none where every word was read
     */
    public List<SentenceForm> nearest() {
        return unread().isEmpty() ? List.of() : Nearest.of(clause.text());
    }

    /**
     * Returns how the library writes what a clause would mean that comes close to one of its sentences and was not read.
     *
     * @return the sentence; empty where there is none or more than one
     */
    public Optional<String> rewritten() {
        return unread().isEmpty()
                ? Optional.empty()
                : OwnSentence.failed(clause).flatMap(OwnSentence::rewritten);
    }

    /**
     * Returns what each character was read as.
     *
     * @return tokens that cover the text without a gap
     */
    public List<Token> tokens() {
        return assembled.tokens();
    }

    /**
     * Returns the indicators that the rule needs, named by the words of the text.
     *
     * @return the indicators in the order of the text, with kind, unit and direction where these are known
     */
    public List<Indicator> needed() {
        return assembled.needed();
    }

    /**
     * Returns the targets that each unit brings itself, where an answer says so.
     *
     * @return the parameters of the rule
     */
    public List<ParameterId> ownTargets() {
        return assembled.ownTargets();
    }

    /**
     * Returns the full marks of the item: those of the clause, unless an answer corrects them.
     *
     * @return the marks
     */
    public Rational marks() {
        return assembled.marks();
    }

    /**
     * Returns the least score, where the text or an answer says it.
     *
     * @return the floor of the item
     */
    public Optional<Bound> floor() {
        return assembled.floor();
    }

    /** The whole item, where the clause is a sentence of the library's own. */
    Optional<Item> own() {
        return assembled.own();
    }

    /**
     * Returns the most that the item may score, where the text or an answer says that it may exceed its marks.
     *
     * @return {@link Bound#NONE}, or nothing where its marks are the most
     */
    public Optional<Bound> ceiling() {
        return assembled.ceiling();
    }

    /**
     * Returns how the score is rounded, where the text says so.
     *
     * @return the rounding, if there is one
     */
    public Optional<Rounding> rounding() {
        return assembled.rounding();
    }

    /** Whether the rule works out a mean of those assessed, of whom there may be none. */
    boolean looksAtPeers() {
        return assembled.settled().stream()
                .anyMatch(settled -> settled.topic() == Topic.REFERENCE
                        && settled.answer().equals(Option.PEERS_MEAN.words().zh()));
    }

    /**
     * Returns the rule.
     *
     * @return what the text means
     * @throws IllegalArgumentException while a question is open or words are unread; it says which
     */
    public Quantity rule() {
        InvalidValue.unless(
                status() == Status.READ,
                "rule",
                "“%s”还有%s处未答、%s处未读",
                "先答完问题，或改写条款",
                "\"%s\" has %s questions open and %s stretches unread",
                "answer the questions, or write the clause anew",
                clause.name(),
                questions().size(),
                unread().size());
        return assembled.rule().orElseThrow();
    }

    /**
     * Answers a question.
     *
     * @param question the question, one of the open ones
     * @param choice the id of a choice, or a number where the question takes one
     * @return another reading, with fewer questions or with those that the answer brings up
     * @throws IllegalArgumentException if the question is not open, or cannot be answered so
     */
    public Reading answer(QuestionId question, String choice) {
        OpenQuestion open = questions().stream()
                .filter(each -> each.id().equals(question))
                .findFirst()
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
            return ClauseReader.read(clause, usage.with(question.topic(), choice), answers);
        }
        Map<QuestionId, String> more = new TreeMap<>(answers);
        more.put(question, choice);
        return ClauseReader.read(clause, usage, more);
    }

    /**
     * Answers a question with one of its choices.
     *
     * @param question the question
     * @param choice the choice
     * @return another reading
     */
    public Reading answer(OpenQuestion question, Choice choice) {
        return answer(question.id(), choice.id());
    }

    /**
     * Returns the answers as the rulebook keeps them.
     *
     * @param line the number of the item
     * @param by the office that decided
     * @param on the day on which it decided
     * @return a ruling for each answer that the reading rests on, those of the whole rulebook included
     * @throws IllegalArgumentException while a question is open or words are unread
     */
    public List<Ruling> rulings(LineId line, String by, LocalDate on) {
        return rulings(line, Set.of(), by, on);
    }

    /** Rulings but for what the table itself says. */
    List<Ruling> rulings(LineId line, Set<Topic> said, String by, LocalDate on) {
        Quantity rule = rule();
        List<Ruling> rulings = new ArrayList<>();
        for (Settled settled : assembled.settled()) {
            if (said.contains(settled.topic())) {
                continue;
            }
            Ruling.Builder ruling = Ruling.builder()
                    .addLines(line)
                    .question(settled.question())
                    .answer(settled.answer())
                    .by(by)
                    .on(on);
            switch (settled.topic()) {
                case FLOOR -> ruling.floor(floor().orElseThrow());
                case MARKS -> ruling.marks(new Input.Constant(Figure.of(marks())));
                default -> ruling.rule(rule);
            }
            rulings.add(ruling.build());
        }
        return rulings;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reading that
                && clause.equals(that.clause)
                && usage.equals(that.usage)
                && answers.equals(that.answers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(clause, usage, answers);
    }

    @Override
    public String toString() {
        return status() + " " + clause.name() + ": " + clause.text();
    }
}
