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
    private final String number;
    private final String words;
    private final String text;

    StandIn(String original, List<Span> places, String number) {
        this.places = places;
        this.number = number;
        this.words = places.get(0).of(original);
        StringBuilder whole = new StringBuilder();
        int at = 0;
        for (Span place : places) {
            whole.append(original, at, place.start()).append(number);
            at = place.end();
        }
        this.text = whole.append(original.substring(at)).toString();
    }

    String text() {
        return text;
    }

    private int there(int at) {
        int there = at;
        for (Span place : places) {
            if (place.end() <= at) {
                there += number.length() - (place.end() - place.start());
            }
        }
        return there;
    }

    /** The place in the original; within a number it is the start of the words, or their end. */
    private int back(int there, boolean end) {
        int shift = 0;
        for (Span place : places) {
            int from = place.start() + shift;
            if (there > from && there < from + number.length()) {
                return end ? place.end() : place.start();
            }
            if (there >= from + number.length()) {
                shift += number.length() - (place.end() - place.start());
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
        answers.forEach((id, answer) -> there.put(new QuestionId(id.line(), id.topic(), id.at().map(this::there)), answer));
        return there;
    }

    /** A question about this text, with its place in the original. */
    OpenQuestion back(OpenQuestion question, UnaryOperator<Quantity> rules) {
        QuestionId id = question.id();
        return new OpenQuestion(
                new QuestionId(id.line(), id.topic(), id.at().map(at -> back(at, false))),
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
        return new Settled(settled.id(), settled.question().replace(number, words), settled.answer());
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
