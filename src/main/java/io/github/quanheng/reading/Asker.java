package io.github.quanheng.reading;

import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Scale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks what a text leaves open, and knows what was answered. An open question is answered for the time being by its first choice. */
final class Asker {
    private final String text;
    private final Usage usage;
    private final Map<QuestionId, String> answers;
    private final Map<QuestionId, Asked> open = new LinkedHashMap<>();
    private final Map<QuestionId, Settled> settled = new LinkedHashMap<>();

    Asker(String text, Usage usage, Map<QuestionId, String> answers) {
        this.text = text;
        this.usage = usage;
        this.answers = answers;
    }

    /** A question that has no answer yet. */
    record Asked(QuestionId id, Span place, List<Option> options, Optional<Scale> figure) {}

    /** An answer: one of the options, or a number. */
    record Answer(Option option, Optional<Figure> figure) {}

    /** Asks what is asked once for the whole rulebook. */
    Option book(Topic topic, Span place) {
        return ask(QuestionId.book(topic), usage.of(topic), place, Questions.ofTheBook(topic), Optional.empty())
                .option();
    }

    Option clause(Topic topic, Span place, Option... options) {
        return number(topic, place, Optional.empty(), options).option();
    }

    /** Asks something that may be answered with a number on a scale, too. */
    Answer number(Topic topic, Span place, Optional<Scale> scale, Option... options) {
        QuestionId id = QuestionId.clause(topic, place.start());
        return ask(id, Optional.ofNullable(answers.get(id)), place, List.of(options), scale);
    }

    private Answer ask(QuestionId id, Optional<String> given, Span place, List<Option> options, Optional<Scale> scale) {
        Optional<Option> chosen = given.flatMap(answer ->
                options.stream().filter(each -> each.name().equals(answer)).findFirst());
        Optional<Figure> number =
                chosen.isPresent() ? Optional.empty() : given.flatMap(answer -> scale.map(s -> Figure.of(answer)));
        if (chosen.isEmpty() && number.isEmpty()) {
            open.putIfAbsent(id, new Asked(id, place, options, scale));
        } else {
            String words = id.topic().words().zh() + (id.at().isEmpty() ? "" : "（“" + place.of(text) + "”）");
            String answer = chosen.map(each -> each.words().zh())
                    .orElseGet(() -> number.orElseThrow().toString());
            settled.putIfAbsent(id, new Settled(id, words, answer));
        }
        return new Answer(chosen.orElse(options.get(0)), number);
    }

    List<Asked> open() {
        List<Asked> clause = new ArrayList<>();
        List<Asked> book = new ArrayList<>();
        open.values().forEach(each -> (each.id().topic().isOfTheBook() ? book : clause).add(each));
        clause.sort((one, other) -> one.place().compareTo(other.place()));
        book.addAll(clause);
        return book;
    }

    List<Settled> settled() {
        return List.copyOf(settled.values());
    }
}
