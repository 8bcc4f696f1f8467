package io.github.quanheng.scoring;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Bound;
import io.github.quanheng.rulebook.Effect;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Provisions;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.rulebook.Total;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.EffectTrace;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * How one line of one sheet is settled. Items, sections and the total go through the same steps in the same order:
 *
 * <ol>
 *   <li>does the line apply to the unit? else it is not on its sheet;
 *   <li>its rule: gates, measure, reference, gap, curve, multipliers and partial caps, as the rule nests them; of a section
 *       or the total without a rule, the sum of its parts, rescaled for excluded ones;
 *   <li>what an absent value counts as;
 *   <li>floor and ceiling;
 *   <li>vetoes, caps, resets and other effects, in the order written;
 *   <li>rounding.
 * </ol>
 */
final class LineScorer {
    /** What a line's rule and policies gave, and how many marks of it were to be had. */
    record Raw(
            Outcome full,
            Optional<Derivation> applies,
            Derivation rule,
            Optional<Reason> settled,
            Outcome outcome,
            Rational available) {}

    private final Run run;
    private final AssessedUnit unit;
    private final Line line;
    private final Evaluator evaluator;

    LineScorer(Run run, AssessedUnit unit, Line line) {
        this.run = run;
        this.unit = unit;
        this.line = line;
        this.evaluator = run.evaluator(Frame.of(unit, line));
    }

    LineScore score() {
        Raw raw = run.raw(unit, line.id());
        Outcome limited = within(raw.outcome());
        List<EffectTrace> effects = effects(limited);
        Outcome changed =
                effects.isEmpty() ? limited : effects.get(effects.size() - 1).after();
        return new LineScore(
                line.id(),
                raw.full(),
                raw.applies(),
                raw.rule(),
                seen(raw),
                raw.settled(),
                raw.outcome(),
                limited,
                effects,
                rounded(changed));
    }

    /** What an item that only watches has seen; why it is not on the sheet, when it is not. */
    private Optional<Outcome> seen(Raw raw) {
        return line instanceof Item item && item.watches().isPresent()
                ? Optional.of(raw.rule().parts().stream()
                        .findFirst()
                        .orElse(raw.rule())
                        .outcome())
                : Optional.empty();
    }

    Raw raw() {
        Outcome full = evaluator.of(line.marks()).outcome();
        Optional<Derivation> applies = line.applies().map(evaluator::of);
        Optional<Outcome> off = applies.map(Derivation::outcome).flatMap(this::off);
        if (off.isPresent()) {
            return new Raw(full, applies, Derivation.leaf(off.get()), Optional.empty(), off.get(), Rational.ZERO);
        }
        Sum sum = rule();
        Optional<Reason> reason = sum.rule().outcome().reason();
        Optional<Quantity> instead = reason.flatMap(this::policy);
        Outcome outcome = instead.map(policy -> evaluator.of(policy).outcome())
                .orElse(sum.rule().outcome());
        return new Raw(
                full,
                applies,
                sum.rule(),
                instead.isPresent() ? reason : Optional.empty(),
                outcome,
                outcome.reason().isPresent()
                        ? Rational.ZERO
                        : sum.available().orElse(full.number().orElse(Rational.ZERO)));
    }

    /** Why the line is not scored at all: it does not apply to the unit, or nobody knows whether it does. */
    private Optional<Outcome> off(Outcome applies) {
        if (applies.reason().isPresent()) {
            return Optional.of(applies);
        }
        boolean holds = applies.number().orElseThrow().signum() != 0;
        return holds
                ? Optional.empty()
                : Optional.of(Outcome.absent(Reason.NOT_ASSESSED, line.id().value()));
    }

    private Optional<Quantity> policy(Reason reason) {
        Quantity own = line.absent().get(reason);
        if (own != null) {
            return Optional.of(own);
        }
        return line instanceof Item
                ? Optional.ofNullable(run.rulebook().provisions().absent().get(reason))
                : Optional.empty();
    }

    /** A rule with its outcome and, for a sum of parts, the marks that were to be had. */
    private record Sum(Derivation rule, Optional<Rational> available) {}

    private Sum rule() {
        if (line instanceof Item item) {
            return new Sum(item.rule().map(evaluator::of).orElseGet(() -> watched(item)), Optional.empty());
        }
        Optional<Quantity> own = line instanceof Section section ? section.rule() : ((Total) line).rule();
        return own.isPresent() ? new Sum(evaluator.of(own.get()), Optional.empty()) : sumOfParts();
    }

    private Derivation watched(Item item) {
        Derivation value = evaluator.of(item.watches().orElseThrow());
        return Derivation.of(Outcome.of(Rational.ZERO), List.of(value));
    }

    /** Adds up the parts; where some are excluded, scales what the others got up to the marks of this line. */
    private Sum sumOfParts() {
        Rational got = Rational.ZERO;
        Rational extra = Rational.ZERO;
        Rational available = Rational.ZERO;
        boolean excluded = false;
        List<Derivation> seen = new ArrayList<>();
        for (Line part : parts()) {
            Outcome score = run.score(unit, part.id()).score();
            Optional<Reason> reason = score.reason();
            if (reason.filter(Reason.NOT_ASSESSED::equals).isPresent()) {
                continue;
            }
            Optional<Derivation> weight =
                    part instanceof Section section ? section.weight().map(evaluator::of) : Optional.empty();
            seen.add(Derivation.of(score, weight.stream().toList()).of(part.id().value()));
            if (reason.filter(Reason.EXCLUDED::equals).isPresent() && exclusion() != Provisions.Exclusion.FORBID) {
                excluded = true;
                continue;
            }
            if (reason.isPresent()) {
                return new Sum(Derivation.of(score, seen), Optional.empty());
            }
            Outcome factor = weight.map(Derivation::outcome).orElse(Outcome.of(Rational.ONE));
            if (factor.reason().isPresent()) {
                return new Sum(Derivation.of(factor, seen), Optional.empty());
            }
            Rational times = factor.number().orElseThrow();
            Raw raw = run.raw(unit, part.id());
            Rational points = times.times(score.number().orElseThrow());
            Rational full = raw.full().number().orElse(Rational.ZERO);
            if (full.signum() == 0) {
                extra = extra.plus(points);
            } else {
                got = got.plus(points);
                // An effect may give points to a line that was excluded before it: then its marks count again.
                available = available.plus(times.times(raw.outcome().reason().isPresent() ? full : raw.available()));
            }
        }
        if (seen.isEmpty()) {
            return new Sum(
                    Derivation.leaf(
                            Outcome.absent(Reason.NOT_ASSESSED, line.id().value())),
                    Optional.empty());
        }
        if (excluded && available.signum() == 0) {
            return new Sum(
                    Derivation.of(Outcome.absent(Reason.EXCLUDED, line.id().value()), seen), Optional.empty());
        }
        Outcome full = evaluator.of(line.marks()).outcome();
        Rational marks = full.number().orElse(Rational.ZERO);
        if (!rescalesHere() || available.signum() == 0 || (!excluded && !(line instanceof Total && shrunk()))) {
            return new Sum(Derivation.of(Outcome.of(got.plus(extra)), seen), Optional.of(available));
        }
        return new Sum(
                Derivation.of(Outcome.of(got.times(marks).dividedBy(available).plus(extra)), seen), Optional.of(marks));
    }

    private List<? extends Line> parts() {
        if (line instanceof Section section) {
            List<Line> parts = new ArrayList<>(section.items());
            parts.addAll(section.sections());
            return parts;
        }
        return run.rulebook().sections();
    }

    private Provisions.Exclusion exclusion() {
        return run.rulebook().provisions().excluded();
    }

    private boolean rescalesHere() {
        return exclusion() == Provisions.Exclusion.RESCALE_SECTION
                || (exclusion() == Provisions.Exclusion.RESCALE_TOTAL && line instanceof Total);
    }

    /** Whether items were excluded anywhere below, when only the total is rescaled. */
    private boolean shrunk() {
        return exclusion() == Provisions.Exclusion.RESCALE_TOTAL
                && run.rulebook()
                        .items()
                        .anyMatch(item -> run.score(unit, item.id())
                                .score()
                                .reason()
                                .filter(Reason.EXCLUDED::equals)
                                .isPresent());
    }

    private Outcome within(Outcome score) {
        Provisions.Bounds general = bounds();
        Outcome floored = bounded(score, line.floor().orElse(general.floor()), Rational::max);
        return bounded(floored, line.ceiling().orElse(general.ceiling()), Rational::min);
    }

    /** A score kept within one bound; a bound that is absent leaves the line without a score, for the bound's reason. */
    private Outcome bounded(Outcome score, Bound bound, BinaryOperator<Rational> keep) {
        if (score.number().isEmpty() || bound.at().isEmpty()) {
            return score;
        }
        Outcome at = evaluator.of(bound.at().get()).outcome();
        return at.number()
                .map(limit -> Outcome.of(keep.apply(score.number().orElseThrow(), limit)))
                .orElse(at);
    }

    private Provisions.Bounds bounds() {
        Provisions provisions = run.rulebook().provisions();
        return line instanceof Item
                ? provisions.items()
                : line instanceof Section ? provisions.sections() : provisions.total();
    }

    private List<EffectTrace> effects(Outcome limited) {
        List<EffectTrace> done = new ArrayList<>();
        Outcome before = limited;
        for (Effect effect : line.effects()) {
            Optional<Derivation> when = effect.when().map(evaluator::of);
            Outcome condition = when.map(Derivation::outcome).orElse(Outcome.of(Rational.ONE));
            boolean acts =
                    condition.number().filter(truth -> truth.signum() != 0).isPresent();
            List<Derivation> seen = new ArrayList<>(when.stream().toList());
            Outcome after = before;
            if (condition.reason().isPresent() && before.number().isPresent()) {
                after = condition;
            } else if (acts) {
                Derivation to = evaluator.of(effect.to());
                seen.add(to);
                after = changed(before, effect.how(), to.outcome());
            }
            done.add(new EffectTrace(effect.name(), condition, before, after, Derivation.of(condition, seen)));
            before = after;
        }
        return done;
    }

    private static Outcome changed(Outcome before, Effect.How how, Outcome to) {
        if (how == Effect.How.SET || to.reason().isPresent()) {
            return before.number().isPresent()
                            || (how == Effect.How.SET && to.number().isPresent())
                    ? to
                    : before;
        }
        Rational by = to.number().orElseThrow();
        return before.number()
                .map(value -> switch (how) {
                    case SET -> by;
                    case AT_MOST -> value.min(by);
                    case AT_LEAST -> value.max(by);
                    case ADD -> value.plus(by);
                    case TIMES -> value.times(by);
                })
                .map(Outcome::of)
                .orElse(before);
    }

    private Outcome rounded(Outcome score) {
        Optional<Rounding> rounding = line.rounding().or(() -> bounds().rounding());
        return rounding.isEmpty()
                ? score
                : score.number()
                        .map(value -> value.round(rounding.get()))
                        .map(Outcome::of)
                        .orElse(score);
    }
}
