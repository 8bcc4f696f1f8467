package io.github.quanheng.reading;

import io.github.quanheng.rule.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A text in which a number stands for words, and the places of the one in the other. */
final class StandIn {
    private final List<Span> places;
    private final List<String> numbers;
    private final String original;
    private final String text;

    /**
     * Puts numbers in.
     *
     * @param original the text
     * @param places the words, from left to right
     * @param numbers what stands for each; nothing where the words are passed over
     */
    StandIn(String original, List<Span> places, List<String> numbers) {
        this.original = original;
        this.places = places;
        this.numbers = numbers;
        StringBuilder whole = new StringBuilder();
        int at = 0;
        for (int i = 0; i < places.size(); i++) {
            whole.append(original, at, places.get(i).start()).append(numbers.get(i));
            at = places.get(i).end();
        }
        this.text = whole.append(original.substring(at)).toString();
    }

    String text() {
        return text;
    }

    private int growth(int place) {
        return numbers.get(place).length()
                - (places.get(place).end() - places.get(place).start());
    }

    private int there(int at) {
        int there = at;
        for (int i = 0; i < places.size(); i++) {
            there += places.get(i).end() <= at ? growth(i) : 0;
        }
        return there;
    }

    /** The place in the original; within a number it is the start of the words, or their end. */
    private int back(int there, boolean end) {
        int shift = 0;
        for (int i = 0; i < places.size(); i++) {
            int from = places.get(i).start() + shift;
            int to = from + numbers.get(i).length();
            if (there > from && there < to) {
                return end ? places.get(i).end() : places.get(i).start();
            }
            if (there >= to && (there > from || !end)) {
                shift += growth(i);
            }
        }
        return there - shift;
    }

    private Span back(Span span) {
        int start = back(span.start(), false);
        return new Span(start, Math.max(start, back(span.end(), true)));
    }

    /** The answers to questions about the original, with the places in this text. */
    Map<QuestionId, String> there(Map<QuestionId, String> answers) {
        Map<QuestionId, String> there = new HashMap<>();
        answers.forEach((id, answer) -> there.put(id.moved(this::there), answer));
        return there;
    }

    /** A question about this text, with its place in the original. */
    OpenQuestion back(OpenQuestion question, UnaryOperator<Quantity> rules) {
        return new OpenQuestion(
                question.id().moved(at -> back(at, false)),
                back(question.place()),
                question.words(),
                question.choices().stream()
                        .map(choice -> new Choice(
                                choice.id(), choice.words(), choice.rule().map(rules)))
                        .toList(),
                question.figure());
    }

    /** An answer in the words of the original. */
    Settled back(Settled settled) {
        return new Settled(settled.id(), words(settled.question()), settled.answer());
    }

    private String words(String question) {
        String words = question;
        for (int i = 0; i < places.size(); i++) {
            words = numbers.get(i).isEmpty()
                    ? words
                    : words.replace(numbers.get(i), places.get(i).of(original));
        }
        return words;
    }

    /** The roles of this text, given to the original: words that the number stands for are a number. */
    List<Token> back(List<Token> tokens) {
        List<Token> back = new ArrayList<>();
        for (Token token : tokens) {
            Span span = back(token.span());
            int start = back.isEmpty() ? 0 : back.get(back.size() - 1).span().end();
            if (span.end() > start) {
                back.add(new Token(new Span(start, span.end()), token.role()));
            }
        }
        return List.copyOf(back);
    }
}
