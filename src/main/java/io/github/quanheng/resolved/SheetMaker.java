package io.github.quanheng.resolved;

import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.EffectTrace;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.score.SectionScore;
import io.github.quanheng.score.Subject;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the sheet of a unit from its registers; it decides nothing and computes nothing. */
final class SheetMaker {
    private final ResolvedRulebook program;
    private final State x;
    private final LineScore[] scores;

    SheetMaker(ResolvedRulebook program, State x) {
        this.program = program;
        this.x = x;
        this.scores = new LineScore[program.lines.size()];
    }

    ScoreSheet sheet() {
        Rulebook rulebook = program.rulebook();
        for (ResolvedLine line : program.fromParts()) {
            scores[line.number] = line(line);
        }
        return new ScoreSheet(
                rulebook.id(),
                rulebook.edition(),
                program.fingerprint(),
                x.unit().party().id(),
                x.unit().submission().period(),
                sections(program.total()),
                scores[program.total().number],
                rulebook.grading().map(scale -> GradeMaker.grade(program, scale, x)));
    }

    private List<SectionScore> sections(ResolvedLine whole) {
        List<SectionScore> sections = new ArrayList<>();
        for (ResolvedLine part : whole.parts) {
            if (part.isSection()) {
                List<LineScore> items = new ArrayList<>(part.parts.size());
                for (ResolvedLine inner : part.parts) {
                    if (inner.isItem()) {
                        items.add(scores[inner.number]);
                    }
                }
                sections.add(new SectionScore(scores[part.number], items, sections(part)));
            }
        }
        return sections;
    }

    private LineScore line(ResolvedLine line) {
        Optional<Derivation> applies = derive(line.applies);
        boolean off = line.isOff(x);
        if (line.isWatched() && !off) {
            return watched(line, applies);
        }
        Derivation rule = off ? new Derivation.Given(line.at, x.outcome(line.raw)) : rule(line);
        Outcome full = marks(line);
        Outcome raw = x.outcome(line.raw, off ? line.raw : source(line), rule.outcome());
        Outcome limited = x.outcome(line.limited, line.raw, raw);
        Node policy = off ? null : line.policy(came(line));
        boolean scored = raw.number().isPresent();
        return new LineScore(
                line.line.id(),
                full,
                x.outcome(line.full, line.marks().slot, full),
                applies,
                rule,
                Optional.empty(),
                policy == null ? Optional.empty() : rule.outcome().reason(),
                derive(policy),
                raw,
                scored ? derive(line.floor) : Optional.empty(),
                scored && !Registers.isAbsent(floored(line)) ? derive(line.ceiling) : Optional.empty(),
                limited,
                off ? List.of() : effects(line),
                x.outcome(line.score, line.limited, limited));
    }

    private int floored(ResolvedLine line) {
        return line.floor == null ? Registers.FITS : x.k[line.floor.slot];
    }

    private Outcome marks(ResolvedLine line) {
        Node marks = line.marks();
        return marks instanceof Inputs.Constant ? marks.derive(x).outcome() : x.outcome(marks.slot);
    }

    private static int source(ResolvedLine line) {
        return line.rule == null ? line.sum.slot : line.rule.slot;
    }

    private int came(ResolvedLine line) {
        return x.k[source(line)];
    }

    private Derivation rule(ResolvedLine line) {
        return line.rule == null ? line.sum.derive(x, scores) : line.rule.derive(x);
    }

    private Optional<Derivation> derive(@Nullable Node node) {
        return node == null ? Optional.empty() : node.told(x);
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
        if (line.acts.isEmpty()) {
            return List.of();
        }
        List<EffectTrace> traces = new ArrayList<>();
        int before = line.limited;
        for (ResolvedLine.Act act : line.acts) {
            Optional<Derivation> when = derive(act.when());
            Outcome condition = when.map(Derivation::outcome).orElse(Outcome.of(Rational.ONE));
            boolean acts =
                    condition.number().filter(truth -> truth.signum() != 0).isPresent();
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
