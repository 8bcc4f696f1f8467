package io.github.quanheng.explanation;

import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rulebook.ParameterRow;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.source.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Who judged, which figures were declared and which verified, and where the clauses stand. */
final class DataNotes {
    private final RulebookWords words;
    private final Optional<Submission> submission;

    DataNotes(RulebookWords words, Optional<Submission> submission) {
        this.words = words;
        this.submission = submission;
    }

    /** The notes on a line, from all that was looked at on it. */
    List<Note> of(LineSpots line, List<Traced> looked) {
        List<Traced> steps = looked.stream().flatMap(Traced::tree).toList();
        List<Note> notes = new ArrayList<>();
        steps.stream()
                .flatMap(this::judgement)
                .distinct()
                .forEach(text -> notes.add(new Note(Note.Kind.JUDGEMENT, text)));
        submission.ifPresent(data -> steps.stream()
                .flatMap(one -> key(one.node()))
                .distinct()
                .flatMap(key -> data(key, data, steps).stream())
                .forEach(text -> notes.add(new Note(Note.Kind.DATA, text))));
        if (submission.isEmpty()) {
            steps.stream()
                    .flatMap(step -> verified(step).stream())
                    .distinct()
                    .forEach(text -> notes.add(new Note(Note.Kind.DATA, text)));
        }
        Stream.of(
                        line.line().clause().stream(),
                        line.line().effects().stream().flatMap(effect -> effect.clause().stream()),
                        steps.stream().flatMap(this::row).flatMap(row -> row.clause().stream()))
                .flatMap(clauses -> clauses)
                .distinct()
                .forEach(clause -> notes.add(new Note(Note.Kind.CLAUSE, citation(clause))));
        return notes;
    }

    /** The row that a parameter was taken from. */
    private Stream<ParameterRow> row(Traced step) {
        return step.node() instanceof Input.Parameter parameter && step.derivation() instanceof Derivation.Looked looked
                ? looked
                        .row()
                        .map(row -> Objects.requireNonNull(
                                        words.rulebook().parameters().get(parameter.id()))
                                .get(row))
                        .stream()
                : Stream.empty();
    }

    private Stream<String> judgement(Traced step) {
        if (step.node() instanceof Condition.Is is && step.read().orElse(null) instanceof Datum.Graded graded) {
            return Stream.of(new JudgementText(words).record(is.of(), graded));
        }
        return step.node() instanceof Input.Judgement judgement
                ? new JudgementText(words).record(step, judgement).stream()
                : Stream.empty();
    }

    /** A figure of which something else was declared than counts. */
    private Optional<String> verified(Traced step) {
        PrintUnit unit = step.node() instanceof Input.Fact ? step.spot().unit() : PrintUnit.PLAIN;
        return step.declared()
                .flatMap(declared -> key(step.node())
                        .findFirst()
                        .map(key -> words.say(
                                Phrase.DECLARED_AND_VERIFIED,
                                words.name(key),
                                words.datum(key.indicator(), declared, unit),
                                words.datum(key.indicator(), step.read().orElseThrow(), unit))));
    }

    /** What figure a step reads. */
    static Stream<FigureKey> key(Node node) {
        if (node instanceof Input.Fact fact) {
            return Stream.of(fact.key());
        }
        if (node instanceof Condition.Yes yes) {
            return Stream.of(yes.key());
        }
        return node instanceof Condition.Is is ? Stream.of(is.of()) : Stream.empty();
    }

    private Optional<String> data(FigureKey key, Submission data, List<Traced> steps) {
        PrintUnit unit = steps.stream()
                .filter(step -> step.node().equals(new Input.Fact(key, Input.Reading.FINAL)))
                .map(step -> step.spot().unit())
                .findFirst()
                .orElse(PrintUnit.PLAIN);
        return data.find(key)
                .filter(Observation.Reported.class::isInstance)
                .map(found -> reported(key, (Observation.Reported) found, unit));
    }

    private String reported(FigureKey key, Observation.Reported reported, PrintUnit unit) {
        String declared = words.datum(key.indicator(), reported.declared(), unit);
        String text = reported.verified()
                .map(verified -> words.say(
                        Phrase.DECLARED_AND_VERIFIED,
                        words.name(key),
                        declared,
                        words.datum(key.indicator(), verified, unit)))
                .orElseGet(() -> words.say(Phrase.DECLARED_ONLY, words.name(key), declared));
        return reported.source()
                .map(source -> words.join(Phrase.COMMA, List.of(text, words.say(Phrase.SOURCE, words.theirs(source)))))
                .orElse(text);
    }

    private String citation(Citation citation) {
        String place = citation.clause()
                .map(clause -> words.say(Phrase.NAMED_VALUE, citation.document(), clause))
                .orElse(citation.document());
        return words.say(Phrase.CITED, place, words.say(Phrase.of(citation.certainty())));
    }
}
