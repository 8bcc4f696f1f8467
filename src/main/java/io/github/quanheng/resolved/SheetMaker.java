package io.github.quanheng.resolved;

import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.EffectTrace;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.score.SectionScore;
import io.github.quanheng.score.Subject;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the sheet of a unit from its registers; it decides nothing and computes nothing. */
final class SheetMaker {
    private final ResolvedRulebook program;
    private final State x;
    private final Map<Object, LineScore> scores = new HashMap<>();

    SheetMaker(ResolvedRulebook program, State x) {
        this.program = program;
        this.x = x;
    }

    ScoreSheet sheet() {
        Rulebook rulebook = program.rulebook();
        program.lines.forEach(line -> scores.put(line.line.id(), line(line)));
        return new ScoreSheet(
                rulebook.id(),
                rulebook.edition(),
                program.fingerprint(),
                x.unit().party().id(),
                x.unit().submission().period(),
                rulebook.sections().stream().map(this::section).toList(),
                Objects.requireNonNull(scores.get(rulebook.total().id())),
                rulebook.grading().map(scale -> GradeMaker.grade(program, scale, x)));
    }

    private SectionScore section(Section section) {
        return new SectionScore(
                Objects.requireNonNull(scores.get(section.id())),
                section.items().stream()
                        .map(item -> Objects.requireNonNull(scores.get(item.id())))
                        .toList(),
                section.sections().stream().map(this::section).toList());
    }

    private LineScore line(ResolvedLine line) {
        Outcome raw = x.outcome(line.raw);
        Optional<Derivation> applies = derive(line.applies);
        boolean off = applies.isPresent()
                && applies.get().outcome().number().filter(truth -> truth.signum() != 0).isEmpty();
        if (line.isWatched() && !off) {
            return watched(line, applies);
        }
        Derivation rule = off ? new Derivation.Given(line.at, raw) : rule(line);
        Node policy = off ? null : line.policy(came(line));
        boolean scored = raw.number().isPresent();
        return new LineScore(
                line.line.id(),
                x.outcome(line.marks().slot),
                x.outcome(line.full),
                applies,
                rule,
                Optional.empty(),
                policy == null ? Optional.empty() : rule.outcome().reason(),
                derive(policy),
                raw,
                scored ? derive(line.floor) : Optional.empty(),
                scored && !Registers.isAbsent(floored(line)) ? derive(line.ceiling) : Optional.empty(),
                x.outcome(line.limited),
                effects(line),
                x.outcome(line.score));
    }

    private int floored(ResolvedLine line) {
        return line.floor == null ? Registers.FITS : x.k[line.floor.slot];
    }

    private int came(ResolvedLine line) {
        return x.k[line.rule == null ? line.sum.slot : line.rule.slot];
    }

    private Derivation rule(ResolvedLine line) {
        return line.rule == null ? line.sum.derive(x) : line.rule.derive(x);
    }

    private Optional<Derivation> derive(@Nullable Node node) {
        return node == null ? Optional.empty() : Optional.of(node.derive(x));
    }

    private LineScore watched(ResolvedLine line, Optional<Derivation> applies) {
        Derivation seen = Objects.requireNonNull(line.watches).derive(x);
        Outcome none = Outcome.absent(Reason.WATCHED, Subject.of(line.line.id()));
        return new LineScore(
                line.line.id(),
                Outcome.of(Rational.ZERO),
                Outcome.of(Rational.ZERO),
                applies,
                seen,
                Optional.of(x.outcome(line.score)),
                Optional.empty(),
                Optional.empty(),
                none,
                Optional.empty(),
                Optional.empty(),
                none,
                List.of(),
                none);
    }

    private List<EffectTrace> effects(ResolvedLine line) {
        List<EffectTrace> traces = new ArrayList<>();
        int before = line.limited;
        for (ResolvedLine.Act act : line.acts) {
            Optional<Derivation> when = derive(act.when());
            Outcome condition = when.map(Derivation::outcome).orElse(Outcome.of(Rational.ONE));
            boolean acts = condition.number().filter(truth -> truth.signum() != 0).isPresent();
            traces.add(new EffectTrace(
                    act.effect().name(),
                    condition,
                    x.outcome(before),
                    x.outcome(act.after()),
                    when,
                    acts ? derive(act.to()) : Optional.empty()));
            before = act.after();
        }
        return traces;
    }
}
