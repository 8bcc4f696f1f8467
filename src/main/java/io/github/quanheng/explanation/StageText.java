package io.github.quanheng.explanation;

import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Effect;
import io.github.quanheng.rulebook.Item;
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
final class StageText {
    private final Workings working;
    private final RulebookWords words;
    private final LineSpots line;
    private final LineScore score;

    StageText(Workings working, LineSpots line, LineScore score) {
        this.working = working;
        this.words = working.words();
        this.line = line;
        this.score = score;
    }

    /** The stages that changed something, in order, as clauses. */
    List<String> stages() {
        List<String> stages = new ArrayList<>();
        policy(ScorePhrase.SETTLED, ScorePhrase.SETTLED_AWAY).ifPresent(stages::add);
        bound().ifPresent(stages::add);
        for (int i = 0; i < score.effects().size(); i++) {
            EffectTrace effect = score.effects().get(i);
            if (!effect.before().equals(effect.after())
                    || effect.condition().reason().isPresent()) {
                stages.add(changed(line.line().effects().get(i), effect));
            }
        }
        rounding().ifPresent(rounding -> stages.add(words.rounding(rounding)));
        return stages;
    }

    /** What it came to, beside the full marks. */
    String result() {
        String full = shown(score.full());
        String bare = score.full().number().map(words.numerals()::bare).orElse(full);
        boolean bonus =
                score.full().number().filter(marks -> marks.signum() != 0).isEmpty();
        Optional<Reason> reason = score.score().reason();
        if (reason.isPresent()) {
            boolean out = reason.get() == Reason.EXCLUDED || reason.get() == Reason.NOT_ASSESSED;
            return bonus
                    ? words.say(out ? ScorePhrase.NOT_COUNTED : ScorePhrase.NO_POINTS)
                    : words.say(out ? ScorePhrase.NOT_COUNTED_OF : ScorePhrase.NO_POINTS_OF, full, bare);
        }
        String points = shown(score.score());
        return bonus ? words.say(ScorePhrase.POINTS, points) : words.say(ScorePhrase.POINTS_OF, points, full, bare);
    }

    private String shown(Outcome outcome) {
        return outcome.number()
                .map(words::marks)
                .orElseGet(() -> words.reason(outcome.reason().orElseThrow()));
    }

    private Traced traced(Derivation derivation) {
        return Traced.of(words.book(), derivation);
    }

    /** How a policy or a bound came about that does not stand in the rulebook as a number. */
    private String how(Optional<Derivation> derivation) {
        return derivation
                .map(this::traced)
                .filter(found -> !found.isAbsent() && !(found.node() instanceof Input.Constant))
                .map(found -> working.open(found, Mode.EARN))
                .orElse("");
    }

    private Optional<String> policy(Phrase counts, Phrase away) {
        return score.settled()
                .filter(reason -> !score.raw().reason().equals(Optional.of(reason)))
                .map(reason -> score.raw()
                        .number()
                        .map(number -> settled(counts, number, reason))
                        .orElseGet(() -> words.say(
                                away, words.reason(score.raw().reason().orElseThrow()), words.reason(reason))));
    }

    private String settled(Phrase counts, Rational number, Reason reason) {
        String how = how(score.policy());
        return how.isEmpty()
                ? words.say(counts, words.marks(number), words.reason(reason))
                : words.say(
                        counts == ScorePhrase.SETTLED ? ScorePhrase.SETTLED_BY : ScorePhrase.POLICY_SETTLED_BY,
                        words.marks(number),
                        words.reason(reason),
                        how);
    }

    private Optional<String> bound() {
        if (score.raw().equals(score.limited())) {
            return Optional.empty();
        }
        Optional<Rational> raw = score.raw().number();
        Optional<Rational> limited = score.limited().number();
        if (raw.isEmpty() || limited.isEmpty()) {
            return Optional.of(words.say(ScorePhrase.BOUND_UNKNOWN, unknownBound()));
        }
        boolean raised = limited.get().compareTo(raw.get()) > 0;
        boolean deduct = line.rule()
                .filter(rule -> rule.node().tree().anyMatch(FieldTerm.Deduct.class::isInstance))
                .isPresent();
        if (raised && deduct && limited.get().signum() == 0) {
            return Optional.of(words.say(ScorePhrase.NOTHING_IS_LEFT));
        }
        String cut = words.say(
                raised ? ScorePhrase.RAISED : ScorePhrase.CUT, words.marks(raw.get()), words.marks(limited.get()));
        return Optional.of(working.sequence(List.of(how(raised ? score.floor() : score.ceiling()), cut)));
    }

    private String unknownBound() {
        return score.ceiling()
                .or(score::floor)
                .map(this::traced)
                .filter(Traced::isAbsent)
                .map(working::absence)
                .orElseGet(() -> shown(score.limited()));
    }

    private String changed(Effect effect, EffectTrace trace) {
        String name = words.label(trace.name());
        if (trace.condition().reason().isPresent()) {
            String why = trace.when()
                    .map(this::traced)
                    .filter(Traced::isAbsent)
                    .map(working::absence)
                    .orElseGet(() -> words.reason(trace.condition().reason().orElseThrow()));
            return words.say(ScorePhrase.EFFECT_UNKNOWN, name, why);
        }
        boolean fixed = effect.how() == Effect.How.SET && effect.to() instanceof Input.Constant;
        return working.sequence(List.of(
                seen(trace),
                words.say(
                        effect.when().isEmpty() ? ScorePhrase.EFFECT_ALWAYS : ScorePhrase.EFFECT_ACTS,
                        name,
                        shown(trace.before()),
                        shown(trace.after()),
                        fixed ? "" : words.say(ScorePhrase.EFFECT_HOW, acts(effect, trace)))));
    }

    /** What an effect does to a score, with the value by which it does it. */
    private String acts(Effect effect, EffectTrace trace) {
        Optional<Traced> to = trace.to().map(this::traced);
        String value = to.flatMap(Traced::number)
                .map(number -> effect.how() == Effect.How.TIMES
                        ? words.numerals().number(number, to.get().spot().unit())
                        : words.marks(number))
                .orElseGet(() ->
                        working.line().marks(line.effect(line.line().effects().indexOf(effect), "to")));
        return working.sequence(List.of(how(trace.to()), words.say(ProvisionPhrase.of(effect.how()), value)));
    }

    private Outcome beforeRounding() {
        return score.effects().isEmpty()
                ? score.limited()
                : score.effects().get(score.effects().size() - 1).after();
    }

    private Optional<Rounding> rounding() {
        return beforeRounding().equals(score.score()) ? Optional.empty() : line.rounding();
    }

    List<Note> notes(String reason) {
        List<Note> notes = new ArrayList<>();
        if (!reason.isEmpty()) {
            notes.add(new Note(Note.Kind.REASON, reason));
        }
        policy(ScorePhrase.POLICY_SETTLED, ScorePhrase.POLICY_AWAY)
                .ifPresent(text -> notes.add(new Note(Note.Kind.POLICY, words.say(Joint.ASIDE, text, origin()))));
        bound().ifPresent(text -> notes.add(new Note(Note.Kind.BOUND, text)));
        for (int i = 0; i < score.effects().size(); i++) {
            notes.add(new Note(Note.Kind.EFFECT, effect(i, score.effects().get(i))));
        }
        rounding()
                .ifPresent(rounding -> notes.add(new Note(
                        Note.Kind.ROUNDING,
                        words.say(
                                ScorePhrase.ROUNDS,
                                shown(beforeRounding()),
                                words.rounding(rounding),
                                shown(score.score())))));
        return notes;
    }

    /** Whether the policy is the line's own or that of the general provisions. */
    private String origin() {
        boolean own = score.settled().filter(line.line().absent()::containsKey).isPresent();
        return words.say(own || !(line.line() instanceof Item) ? ScorePhrase.OWN_POLICY : ScorePhrase.GENERAL_POLICY);
    }

    /** An effect as it is written, what its condition came to, and the score before and after. */
    private String effect(int number, EffectTrace trace) {
        Effect effect = line.line().effects().get(number);
        return words.say(
                ScorePhrase.EFFECT,
                words.label(effect.name()),
                LineRuleText.effect(working.line(), line, effect, number, ScorePhrase.EFFECT_IF),
                working.sequence(List.of(seen(trace), became(effect, trace))));
    }

    /** What decided whether it acts. */
    private String seen(EffectTrace trace) {
        return trace.when().map(when -> working.condition(traced(when))).orElse("");
    }

    private String became(Effect effect, EffectTrace trace) {
        if (trace.condition().reason().isPresent()) {
            return words.say(ScorePhrase.NOT_DECIDED);
        }
        if (trace.condition().number().orElseThrow().signum() == 0) {
            return words.say(ScorePhrase.NOT_TRIGGERED);
        }
        String change = trace.before().equals(trace.after())
                ? words.say(ScorePhrase.UNCHANGED, shown(trace.after()))
                : words.say(ScorePhrase.CHANGED, shown(trace.before()), shown(trace.after()));
        return effect.when().isEmpty()
                ? change
                : words.join(Joint.COMMA, List.of(words.say(ScorePhrase.APPLIED), change));
    }
}
