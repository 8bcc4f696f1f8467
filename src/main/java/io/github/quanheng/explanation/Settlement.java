package io.github.quanheng.explanation;

import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Effect;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.EffectTrace;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of a score after the rule: policy, bounds, effects, rounding. */
final class Settlement {
    private final Wording wording;
    private final Speech speech;
    private final Working working;
    private final Line line;
    private final LineScore score;

    Settlement(Wording wording, Working working, Line line, LineScore score) {
        this.wording = wording;
        this.speech = wording.speech();
        this.working = working;
        this.line = line;
        this.score = score;
    }

    /** The stages that changed something, in order, as clauses. */
    List<String> stages() {
        List<String> stages = new ArrayList<>();
        policy(Phrase.SETTLED, Phrase.SETTLED_AWAY).ifPresent(stages::add);
        bound().ifPresent(stages::add);
        for (EffectTrace effect : score.effects()) {
            if (!effect.before().equals(effect.after())
                    || effect.condition().reason().isPresent()) {
                stages.add(changed(effect));
            }
        }
        rounding().ifPresent(rounding -> stages.add(speech.rounding(rounding)));
        return stages;
    }

    /** What it came to, beside the full marks. */
    String result() {
        String full = shown(score.full());
        String bare = score.full().number().map(speech.numerals()::bare).orElse(full);
        boolean bonus =
                score.full().number().filter(marks -> marks.signum() != 0).isEmpty();
        Optional<Reason> reason = score.score().reason();
        if (reason.isPresent()) {
            boolean out = reason.get() == Reason.EXCLUDED || reason.get() == Reason.NOT_ASSESSED;
            return bonus
                    ? speech.say(out ? Phrase.NOT_COUNTED : Phrase.NO_POINTS)
                    : speech.say(out ? Phrase.NOT_COUNTED_OF : Phrase.NO_POINTS_OF, full, bare);
        }
        String points = shown(score.score());
        return bonus ? speech.say(Phrase.POINTS, points) : speech.say(Phrase.POINTS_OF, points, full, bare);
    }

    private String shown(Outcome outcome) {
        return outcome.number()
                .map(speech::marks)
                .orElseGet(() -> speech.reason(outcome.reason().orElseThrow()));
    }

    private Optional<String> policy(Phrase counts, Phrase away) {
        return score.settled()
                .filter(reason -> !score.raw().reason().equals(Optional.of(reason)))
                .map(reason -> score.raw()
                        .number()
                        .map(number -> speech.say(counts, speech.marks(number), speech.reason(reason)))
                        .orElseGet(() -> speech.say(
                                away, speech.reason(score.raw().reason().orElseThrow()), speech.reason(reason))));
    }

    private Optional<String> bound() {
        if (score.raw().equals(score.limited())) {
            return Optional.empty();
        }
        Optional<Rational> raw = score.raw().number();
        Optional<Rational> limited = score.limited().number();
        if (raw.isEmpty() || limited.isEmpty()) {
            return Optional.of(speech.say(Phrase.BOUND_UNKNOWN, shown(score.limited())));
        }
        boolean raised = limited.get().compareTo(raw.get()) > 0;
        boolean deduct = LineExplainer.ruleOf(line)
                .filter(rule -> rule.tree().anyMatch(FieldTerm.Deduct.class::isInstance))
                .isPresent();
        if (raised && deduct && limited.get().signum() == 0) {
            return Optional.of(speech.say(Phrase.NOTHING_IS_LEFT));
        }
        return Optional.of(
                speech.say(raised ? Phrase.RAISED : Phrase.CUT, speech.marks(raw.get()), speech.marks(limited.get())));
    }

    private String changed(EffectTrace effect) {
        String name = speech.label(effect.name());
        return effect.condition()
                .reason()
                .map(reason -> speech.say(Phrase.EFFECT_UNKNOWN, name, speech.reason(reason)))
                .orElseGet(() -> speech.say(Phrase.EFFECT_ACTS, name, shown(effect.before()), shown(effect.after())));
    }

    private Outcome beforeRounding() {
        return score.effects().isEmpty()
                ? score.limited()
                : score.effects().get(score.effects().size() - 1).after();
    }

    private Optional<Rounding> rounding() {
        Optional<Rounding> declared = line.rounding()
                .or(() -> LineRuleText.bounds(speech.rulebook().provisions(), line)
                        .rounding());
        return beforeRounding().equals(score.score()) ? Optional.empty() : declared;
    }

    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        if (score.rule().outcome().reason().isPresent()) {
            notes.add(new Note(Note.Kind.REASON, reason()));
        }
        policy(Phrase.POLICY_SETTLED, Phrase.POLICY_AWAY)
                .ifPresent(text -> notes.add(new Note(Note.Kind.POLICY, speech.say(Phrase.ASIDE, text, origin()))));
        bound().ifPresent(text -> notes.add(new Note(Note.Kind.BOUND, text)));
        for (int i = 0; i < score.effects().size(); i++) {
            notes.add(new Note(
                    Note.Kind.EFFECT,
                    effect(line.effects().get(i), score.effects().get(i))));
        }
        rounding()
                .ifPresent(rounding -> notes.add(new Note(
                        Note.Kind.ROUNDING,
                        speech.say(
                                Phrase.ROUNDS,
                                shown(beforeRounding()),
                                speech.rounding(rounding),
                                shown(score.score())))));
        return notes;
    }

    private String reason() {
        return LineExplainer.ruleOf(line)
                .filter(rule -> !score.mayNotApply())
                .filter(rule -> score.rule()
                        .outcome()
                        .reason()
                        .filter(Reason.NOT_ASSESSED::equals)
                        .isEmpty())
                .map(rule -> working.absence(new Traced(rule, score.rule())))
                .orElseGet(() -> speech.reason(score.rule().outcome().reason().orElseThrow()));
    }

    /** Whether the policy is the line's own or that of the general provisions. */
    private String origin() {
        Optional<Quantity> own = score.settled().map(reason -> line.absent().get(reason));
        return speech.say(own.isPresent() || !(line instanceof Item) ? Phrase.OWN_POLICY : Phrase.GENERAL_POLICY);
    }

    /** An effect as it is written, what its condition came to, and the score before and after. */
    private String effect(Effect effect, EffectTrace trace) {
        List<Derivation> seen = trace.derivation().parts();
        String how = speech.say(
                Phrase.of(effect.how()),
                effect.how() == Effect.How.TIMES ? wording.formula(effect.to()) : wording.marks(effect.to()));
        String rule = effect.when()
                .map(when -> speech.say(Phrase.CASE, wording.condition(when), how))
                .orElse(how);
        Optional<String> seenThere = effect.when()
                .filter(when -> !seen.isEmpty())
                .map(when -> working.condition(new Traced(when, seen.get(0))))
                .filter(text -> !text.isEmpty());
        String outcome = trace.condition().reason().isPresent()
                ? speech.say(Phrase.NOT_KNOWN)
                : trace.condition().number().orElseThrow().signum() == 0
                        ? speech.say(Phrase.NOT_TRIGGERED)
                        : speech.say(Phrase.CHANGED, shown(trace.before()), shown(trace.after()));
        return speech.say(
                Phrase.EFFECT,
                speech.label(effect.name()),
                rule,
                seenThere
                        .map(text -> speech.join(Phrase.COMMA, List.of(text, outcome)))
                        .orElse(outcome));
    }
}
