package io.github.quanheng.explanation;

import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.source.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who judged, which figures were declared and which verified, and where the clause stands. */
final class DataNotes {
    private final Wording wording;
    private final Speech speech;
    private final Optional<Submission> submission;

    DataNotes(Wording wording, Optional<Submission> submission) {
        this.wording = wording;
        this.speech = wording.speech();
        this.submission = submission;
    }

    List<Note> of(Line line, Optional<Traced> rule) {
        List<Note> notes = new ArrayList<>();
        rule.stream()
                .flatMap(Traced::tree)
                .flatMap(this::judgement)
                .distinct()
                .forEach(text -> notes.add(new Note(Note.Kind.JUDGEMENT, text)));
        submission.ifPresent(data -> rule.stream()
                .flatMap(Traced::tree)
                .flatMap(one -> key(one.node()))
                .distinct()
                .flatMap(key -> data(key, data).stream())
                .forEach(text -> notes.add(new Note(Note.Kind.DATA, text))));
        line.clause().ifPresent(clause -> notes.add(new Note(Note.Kind.CLAUSE, citation(speech, clause))));
        return notes;
    }

    private Stream<String> judgement(Traced traced) {
        return traced.node() instanceof Input.Judgement judgement
                ? new JudgementText(wording).record(traced, judgement).stream()
                : Stream.empty();
    }

    private static Stream<FigureKey> key(Node node) {
        if (node instanceof Input.Fact fact) {
            return Stream.of(fact.key());
        }
        if (node instanceof Condition.Yes yes) {
            return Stream.of(yes.key());
        }
        return node instanceof Condition.Is is ? Stream.of(is.of()) : Stream.empty();
    }

    private Optional<String> data(FigureKey key, Submission data) {
        return data.find(key)
                .filter(Observation.Reported.class::isInstance)
                .map(found -> reported(key, (Observation.Reported) found));
    }

    private String reported(FigureKey key, Observation.Reported reported) {
        Measure measure = wording.measure(new Input.Fact(key, Input.Reading.FINAL));
        String declared = speech.datum(reported.declared(), measure);
        String text = reported.verified()
                .map(verified -> speech.say(
                        Phrase.DECLARED_AND_VERIFIED, speech.name(key), declared, speech.datum(verified, measure)))
                .orElseGet(() -> speech.say(Phrase.DECLARED_ONLY, speech.name(key), declared));
        return reported.source()
                .map(source -> speech.join(Phrase.COMMA, List.of(text, speech.say(Phrase.SOURCE, source))))
                .orElse(text);
    }

    static String citation(Speech speech, Citation citation) {
        String place = citation.clause()
                .map(clause -> speech.say(Phrase.NAMED_VALUE, citation.document(), clause))
                .orElse(citation.document());
        return speech.say(Phrase.CITED, place, speech.say(Phrase.of(citation.certainty())));
    }
}
