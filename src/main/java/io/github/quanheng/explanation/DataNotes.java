package io.github.quanheng.explanation;

import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rulebook.ParameterRow;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.source.Citation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Who judged, which figures were declared and which verified, and where the clauses stand. */
final class DataNotes {
    private final RulebookWords words;

    DataNotes(RulebookWords words) {
        this.words = words;
    }

    /** The notes on a line, from all that was looked at on it. */
    List<Note> of(LineSpots line, List<Traced> looked) {
        List<Traced> steps = looked.stream().flatMap(Traced::tree).toList();
        List<Note> notes = new ArrayList<>();
        steps.stream()
                .flatMap(this::judgement)
                .distinct()
                .forEach(text -> notes.add(new Note(Note.Kind.JUDGEMENT, text)));
        Map<FigureKey, String> figures = new LinkedHashMap<>();
        steps.forEach(step ->
                key(step.node()).forEach(key -> figure(step, key).ifPresent(text -> figures.putIfAbsent(key, text))));
        figures.values().forEach(text -> notes.add(new Note(Note.Kind.DATA, text)));
        steps.stream()
                .flatMap(this::parameter)
                .distinct()
                .forEach(text -> notes.add(new Note(Note.Kind.PARAMETER, text)));
        Stream.of(
                        line.line().clause().stream(),
                        line.line().effects().stream().flatMap(effect -> effect.clause().stream()),
                        steps.stream().flatMap(step -> looked(step).flatMap(row -> row.clause().stream())))
                .flatMap(clauses -> clauses)
                .distinct()
                .forEach(clause -> notes.add(new Note(Note.Kind.CLAUSE, citation(clause))));
        return notes;
    }

    private static Stream<Derivation.Looked> looked(Traced step) {
        return step.derivation() instanceof Derivation.Looked looked ? Stream.of(looked) : Stream.empty();
    }

    /** From which row of which table a parameter was taken, where there are several. */
    private Stream<String> parameter(Traced step) {
        if (step.isAbsent() || !(step.node() instanceof Input.Parameter parameter)) {
            return Stream.empty();
        }
        String value = words.numerals().number(step.value(), step.spot().unit());
        return looked(step)
                .flatMap(looked -> looked.row().stream())
                .filter(row -> rows(parameter).size() > 1)
                .map(row -> words.say(
                        ScorePhrase.TAKEN_FROM_ROW,
                        words.name(parameter),
                        value,
                        String.valueOf(row + 1),
                        written(parameter, row)));
    }

    private List<ParameterRow> rows(Input.Parameter parameter) {
        return Objects.requireNonNull(words.rulebook().parameters().get(parameter.id()));
    }

    /** For whom and for which time a row is written. */
    private String written(Input.Parameter parameter, int row) {
        List<String> parts = new ArrayList<>();
        ParameterRow held = rows(parameter).get(row);
        String at = "parameters." + parameter.id() + "[" + row + "].when";
        held.when().ifPresent(when -> parts.add(new LineWords(words).condition(new Spot(words.book(), at, when))));
        held.during().ifPresent(during -> parts.add(during.toString()));
        return parts.isEmpty() ? "" : words.say(ScorePhrase.ROW_FOR, words.join(Joint.COMMA, parts));
    }

    private Stream<String> judgement(Traced step) {
        if (step.node() instanceof Condition.Is is && step.read().orElse(null) instanceof Datum.Graded graded) {
            return Stream.of(new JudgementText(words).record(is.of(), graded));
        }
        return step.node() instanceof Input.Judgement judgement
                ? new JudgementText(words).record(step, judgement).stream()
                : Stream.empty();
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

    /** What was declared and what verified of a figure of the unit itself, and where it was read. */
    private Optional<String> figure(Traced step, FigureKey key) {
        if (!(step.derivation() instanceof Derivation.Read read) || read.datum().isEmpty() || step.isAbsent()) {
            return Optional.empty();
        }
        PrintUnit unit = step.node() instanceof Input.Fact ? step.spot().unit() : PrintUnit.PLAIN;
        String counts = new DatumText(words).of(key.indicator(), read.datum().get(), unit);
        String text = read.declared()
                .map(declared -> words.say(
                        ScorePhrase.DECLARED_AND_VERIFIED,
                        words.name(key),
                        new DatumText(words).of(key.indicator(), declared, unit),
                        counts))
                .orElseGet(() -> words.say(ScorePhrase.DECLARED_ONLY, words.name(key), counts));
        return Optional.of(read.source()
                .map(source ->
                        words.join(Joint.COMMA, List.of(text, words.say(ScorePhrase.SOURCE, words.theirs(source)))))
                .orElse(text));
    }

    private String citation(Citation citation) {
        String place = citation.clause()
                .map(clause -> words.say(Joint.NAMED_VALUE, citation.document(), clause))
                .orElse(citation.document());
        return words.say(ScorePhrase.CITED, place, words.say(ScorePhrase.of(citation.certainty())));
    }
}
