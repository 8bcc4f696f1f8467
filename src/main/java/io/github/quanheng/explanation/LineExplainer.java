package io.github.quanheng.explanation;

import io.github.quanheng.observation.Submission;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Ruling;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.rulebook.Total;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Points;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Explains single lines: items, sections and the total. */
final class LineExplainer {
    private final Speech speech;
    private final List<Ruling> rulings;
    private final Optional<Submission> submission;
    private final Map<LineId, LineScore> known;

    LineExplainer(Speech speech, List<Ruling> rulings, Optional<Submission> submission, Map<LineId, LineScore> known) {
        this.speech = speech;
        this.rulings = rulings;
        this.submission = submission;
        this.known = known;
    }

    static Optional<Quantity> ruleOf(Line line) {
        if (line instanceof Item item) {
            return item.rule();
        }
        return line instanceof Section section ? section.rule() : ((Total) line).rule();
    }

    private Wording wording(Line line) {
        Optional<Quantity> looked =
                ruleOf(line).or(() -> line instanceof Item item ? item.watches() : Optional.empty());
        return new Wording(speech, speech.label(line.name()), looked.flatMap(Headline::of));
    }

    String rule(Line line) {
        return new LineRuleText(wording(line), line).text();
    }

    LineExplanation explain(Line line, LineScore score) {
        Wording wording = wording(line);
        Working working = new Working(wording);
        Optional<Traced> traced = traced(line, score);
        Optional<String> value = traced.flatMap(found -> new HeadlineText(wording, found).value());
        Optional<String> target = traced.flatMap(found -> wording.headline()
                .flatMap(Headline::target)
                .map(named -> new HeadlineText(wording, found).target(named)));
        Settlement settlement = new Settlement(wording, working, line, score);
        String basis = traced.map(found -> basis(found, line, working)).orElseGet(() -> untraced(wording, line, score));
        List<String> stages = new ArrayList<>();
        stages.add(basis);
        stages.addAll(settlement.stages());
        if (!isWatched(line)) {
            stages.add(settlement.result());
        }
        String calculation = working.sequence(stages);
        boolean read = traced.filter(found -> new HeadlineText(wording, found).isRead())
                .isPresent();
        List<Note> notes = new ArrayList<>(settlement.notes());
        notes.addAll(new DataNotes(wording, submission).of(line, traced));
        rulings.stream()
                .filter(ruling -> ruling.item().equals(line.id()))
                .map(ruling -> new Note(
                        Note.Kind.RULING,
                        speech.say(
                                Phrase.RULING,
                                ruling.question(),
                                ruling.answer(),
                                ruling.by(),
                                ruling.on().toString())))
                .forEach(notes::add);
        return new LineExplanation(
                score.line(),
                speech.label(line.name()),
                score.score(),
                score.full(),
                lost(score),
                score.settled().or(() -> score.score().reason()),
                value,
                target,
                new LineRuleText(wording, line).text(),
                calculation,
                points(score.score()),
                points(score.full()),
                working.sequence(List.of(head(wording, line, value.filter(text -> read), target), calculation)),
                notes);
    }

    /** The rule beside what it came to; empty for a sum of parts and for a line that is not on the sheet. */
    private static Optional<Traced> traced(Line line, LineScore score) {
        Optional<Reason> reason = score.rule().outcome().reason();
        if (reason.filter(Reason.NOT_ASSESSED::equals).isPresent() || score.mayNotApply()) {
            return Optional.empty();
        }
        if (line instanceof Item item && item.watches().isPresent()) {
            return Optional.of(
                    new Traced(item.watches().get(), score.rule().parts().get(0)));
        }
        return ruleOf(line).map(rule -> new Traced(rule, score.rule()));
    }

    /** What a line comes to that has no rule to show: not this unit's, not known whether it is, or a sum of parts. */
    private String untraced(Wording wording, Line line, LineScore score) {
        if (score.mayNotApply()) {
            return speech.say(
                    Phrase.APPLIES_UNKNOWN,
                    wording.condition(line.applies().orElseThrow()),
                    speech.reason(score.rule().outcome().reason().orElseThrow()));
        }
        return score.rule()
                        .outcome()
                        .reason()
                        .filter(Reason.NOT_ASSESSED::equals)
                        .isPresent()
                ? speech.say(Phrase.NOT_ON_SHEET)
                : new SumText(speech, line, score, known).text();
    }

    private static boolean isWatched(Line line) {
        return line instanceof Item item && item.watches().isPresent();
    }

    private String basis(Traced traced, Line line, Working working) {
        if (!isWatched(line)) {
            return working.open(traced, Mode.EARN);
        }
        String seen = traced.node() instanceof Input.Fact && !traced.isAbsent() ? "" : working.open(traced, Mode.VALUE);
        return working.sequence(List.of(seen, speech.say(Phrase.WATCHED)));
    }

    private String head(Wording wording, Line line, Optional<String> value, Optional<String> target) {
        String name = line instanceof Total
                ? speech.label(line.name())
                : speech.say(Phrase.NAMED_VALUE, line.id().value(), speech.label(line.name()));
        String head = new HeadlineText(wording).head(name, value);
        return target.map(found -> speech.say(Phrase.HEAD_TARGET, head, found)).orElse(head);
    }

    private static Optional<Points> lost(LineScore score) {
        return score.full()
                .number()
                .flatMap(full ->
                        score.score().number().map(got -> full.minus(got).max(Rational.ZERO)))
                .map(Points::new);
    }

    private String points(Outcome outcome) {
        return outcome.number()
                .map(speech::marks)
                .orElseGet(() -> speech.reason(outcome.reason().orElseThrow()));
    }
}
