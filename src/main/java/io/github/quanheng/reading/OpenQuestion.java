package io.github.quanheng.reading;

import io.github.quanheng.value.Scale;
import io.github.quanheng.value.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that the text leaves open (待答问题), with the answers that it may get.
 *
 * @param id which question it is
 * @param place the words that leave it open
 * @param words the question in words
 * @param choices the answers to choose from, at least one
 * @param figure the scale of the number that may be written instead of a choice; empty where none may
 */
public record OpenQuestion(QuestionId id, Span place, Statement words, List<Choice> choices, Optional<Scale> figure) {
    /**
     * Copies the choices.
     *
     * @param id which question it is
     * @param place the words that leave it open
     * @param words the question in words
     * @param choices the answers to choose from
     * @param figure the scale of the number that may be written instead
     */
    public OpenQuestion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(words, "words");
        choices = List.copyOf(choices);
        Objects.requireNonNull(figure, "figure");
    }

    /**
     * Returns what the question is about.
     *
     * @return the topic
     */
    public Topic topic() {
        return id.topic();
    }

    /** A question whose answers decide what is read, and so have no rule of their own yet. */
    static OpenQuestion of(QuestionId id, Span place, Statement words, List<Option> options) {
        List<Choice> choices = options.stream()
                .map(option -> new Choice(option.name(), option.words(), Optional.empty()))
                .toList();
        return new OpenQuestion(id, place, words, choices, Optional.empty());
    }

    OpenQuestion inRow(String row) {
        return new OpenQuestion(id.inRow(row), place, words, choices, figure);
    }
}
