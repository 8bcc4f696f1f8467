package io.github.quanheng.reading;

import io.github.quanheng.value.InvalidValue;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * Which question is meant (问题编号): what it is about and, where it is asked of one clause, at which character; in the draft of a
 * rulebook with the number of the row. It stays the same as long as the text does, so answers can be kept apart and brought back.
 * Text form: {@code "PARTIAL_STEP"} for the whole rulebook, {@code "2.1/START@12"} for row 2.1.
 *
 * @param line the number of the row; empty for the whole rulebook and outside a draft
 * @param topic what it is about
 * @param at the character at which it is asked; empty for the whole rulebook
 */
public record QuestionId(Optional<String> line, Topic topic, Optional<Integer> at) implements Comparable<QuestionId> {
    /**
     * Takes the parts; none is null.
     *
     * @param line the number of the row
     * @param topic what it is about
     * @param at the character at which it is asked
     */
    public QuestionId {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(at, "at");
    }

    static QuestionId book(Topic topic) {
        return new QuestionId(Optional.empty(), topic, Optional.empty());
    }

    static QuestionId clause(Topic topic, int at) {
        return new QuestionId(Optional.empty(), topic, Optional.of(at));
    }

    QuestionId inRow(String row) {
        return at.isEmpty() ? this : new QuestionId(Optional.of(row), topic, at);
    }

    /** The same question about another place of the text. */
    QuestionId moved(IntUnaryOperator to) {
        return new QuestionId(line, topic, at.map(to::applyAsInt));
    }

    QuestionId withoutLine() {
        return new QuestionId(Optional.empty(), topic, at);
    }

    /**
     * Reads the text form.
     *
     * @param text such as {@code "2.1/START@12"}
     * @return the id
     * @throws IllegalArgumentException if the text is something else
     */
    public static QuestionId of(String text) {
        String whole = text;
        int slash = whole.lastIndexOf('/');
        int sign = whole.indexOf('@', slash + 1);
        String topic = whole.substring(slash + 1, sign < 0 ? whole.length() : sign);
        String at = sign < 0 ? "" : whole.substring(sign + 1);
        InvalidValue.unless(
                Topic.isTopic(topic) && at.matches("[0-9]{0,9}") && (sign < 0 || !at.isEmpty()),
                "question",
                "“%s”不是问题编号",
                "照抄问题表中的编号，如2.1/START@12",
                "\"%s\" is no question",
                "copy its id from the list of questions, such as 2.1/START@12",
                whole);
        return new QuestionId(
                slash < 0 ? Optional.empty() : Optional.of(whole.substring(0, slash)),
                Topic.valueOf(topic),
                at.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(at)));
    }

    @Override
    public int compareTo(QuestionId other) {
        return toString().compareTo(other.toString());
    }

    /**
     * Returns the text form, which {@link #of(String)} reads back.
     *
     * @return such as {@code "2.1/START@12"}
     */
    @Override
    public String toString() {
        return line.map(row -> row + "/").orElse("")
                + topic
                + at.map(place -> "@" + place).orElse("");
    }
}
