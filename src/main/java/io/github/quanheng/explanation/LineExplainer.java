package io.github.quanheng.explanation;

import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Total;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.EffectTrace;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Points;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Explains one line: an item, a section or the total. */
final class LineExplainer {
    private final RulebookWords words;
    private final Line line;

    LineExplainer(RulebookWords words, Line line) {
        this.words = words.of(line);
        this.line = line;
    }

    private LineWords wording(LineSpots spots) {
        return new LineWords(
                words,
                words.theirs(words.label(line.name())),
                spots.rule().or(spots::watched).flatMap(Headline::of));
    }

    String rule() {
        LineSpots spots = new LineSpots(words.book(), line);
        return new LineRuleText(wording(spots), spots).text();
    }

    LineExplanation explain(LineScore score) {
        LineSpots spots = new LineSpots(words.book(), line);
        LineWords texts = wording(spots);
        Workings working = new Working(texts);
        Optional<Traced> traced = traced(score);
        HeadlineText headline = new HeadlineText(texts, traced);
        StageText stages = new StageText(working, spots, score);
        String basis = traced.map(found -> basis(found, spots, working)).orElseGet(() -> untraced(texts, spots, score));
        List<String> clauses = new ArrayList<>();
        clauses.add(basis);
        clauses.addAll(stages.stages());
        if (!spots.isWatched()) {
            clauses.add(stages.result());
        }
        String calculation = working.sequence(clauses);
        List<Note> notes = new ArrayList<>(stages.notes(reason(score, traced, working)));
        notes.addAll(new DataNotes(words).of(spots, looked(score, traced)));
        notes.addAll(rulings());
        return new LineExplanation(
                score.line(),
                words.label(line.name()),
                score.score(),
                score.full(),
                lost(score),
                score.settled().or(() -> score.value().reason()),
                headline.value(),
                headline.target(),
                new LineRuleText(texts, spots).text(),
                calculation,
                points(score.score()),
                points(score.full()),
                working.sequence(List.of(head(headline), calculation)),
                notes);
    }

    private List<Note> rulings() {
        return words.rulebook().rulings().stream()
                .filter(ruling -> ruling.isAbout(line.id()))
                .map(ruling -> new Note(Note.Kind.RULING, words.ruling(ruling)))
                .toList();
    }

    private static boolean isOff(LineScore score) {
        return score.rule()
                        .outcome()
                        .reason()
                        .filter(Reason.NOT_ASSESSED::equals)
                        .isPresent()
                || score.mayNotApply();
    }

    /** The rule beside what it came to; empty for a sum of parts and for a line that is not on the sheet. */
    private Optional<Traced> traced(LineScore score) {
        return isOff(score) || score.rule() instanceof Derivation.Summed
                ? Optional.empty()
                : Optional.of(Traced.of(words.book(), score.rule()));
    }

    /** All that was looked at: the rule, and what came after it. */
    private List<Traced> looked(LineScore score, Optional<Traced> rule) {
        Stream<Derivation> after = Stream.of(
                        score.applies().stream(),
                        score.policy().stream(),
                        score.floor().stream(),
                        score.ceiling().stream(),
                        score.effects().stream().flatMap(LineExplainer::looked))
                .flatMap(found -> found);
        return Stream.concat(rule.stream(), after.map(found -> Traced.of(words.book(), found)))
                .toList();
    }

    private static Stream<Derivation> looked(EffectTrace effect) {
        return Stream.concat(effect.when().stream(), effect.to().stream());
    }

    private String reason(LineScore score, Optional<Traced> traced, Workings working) {
        return score.rule().outcome() instanceof Outcome.Absent absent
                ? traced.map(working::absence).orElseGet(() -> words.reason(absent.why()))
                : "";
    }

    /** What a line comes to that has no rule to show: not this unit's, not known whether it is, or a sum of parts. */
    private String untraced(LineWords texts, LineSpots line, LineScore score) {
        if (score.mayNotApply()) {
            return words.say(
                    ScorePhrase.APPLIES_UNKNOWN,
                    texts.condition(line.applies().orElseThrow()),
                    words.why((Outcome.Absent) score.rule().outcome()));
        }
        return score.rule() instanceof Derivation.Summed summed
                ? new SumText(words).of(summed)
                : words.say(ScorePhrase.NOT_ON_SHEET);
    }

    private String basis(Traced traced, LineSpots line, Workings working) {
        if (!line.isWatched()) {
            return working.open(traced, Mode.EARN);
        }
        String seen = traced.node() instanceof Input.Fact && !traced.isAbsent() ? "" : working.open(traced, Mode.VALUE);
        return working.sequence(List.of(seen, words.say(ScorePhrase.WATCHED)));
    }

    private String head(HeadlineText headline) {
        String own = words.theirs(words.label(line.name()));
        String name = line instanceof Total
                ? own
                : words.say(Joint.NAMED_VALUE, line.id().value(), own);
        String head = headline.head(name);
        return headline.target()
                .filter(found -> headline.isLooked())
                .map(found -> words.say(ScorePhrase.HEAD_TARGET, head, found))
                .orElse(head);
    }

    private static Optional<Points> lost(LineScore score) {
        return score.available()
                .number()
                .flatMap(full ->
                        score.score().number().map(got -> full.minus(got).max(Rational.ZERO)))
                .map(Points::new);
    }

    private String points(Outcome outcome) {
        return outcome.number()
                .map(words::marks)
                .orElseGet(() -> words.reason(outcome.reason().orElseThrow()));
    }
}
