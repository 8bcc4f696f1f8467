package io.github.quanheng.scoring;

import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.Comparison.Basis;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Piece;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The meaning of every kind of quantity, one method each. */
final class Evaluator implements Quantity.Visitor<Derivation> {
    private final Run run;
    private final Frame frame;

    Evaluator(Run run, Frame frame) {
        this.run = run;
        this.frame = frame;
    }

    Derivation of(Quantity quantity) {
        return quantity.accept(this);
    }

    Derivation of(Condition condition) {
        return condition.accept(new ConditionEvaluator(run, frame));
    }

    /** Evaluates the parts in order and stops at the first absent one, which makes the whole absent. */
    private Derivation all(List<Quantity> parts, Function<List<Rational>, Outcome> meaning) {
        List<Derivation> seen = new ArrayList<>(parts.size());
        List<Rational> numbers = new ArrayList<>(parts.size());
        for (Quantity part : parts) {
            Derivation one = of(part);
            seen.add(one);
            if (!(one.outcome() instanceof Outcome.Value some)) {
                return Derivation.of(one.outcome(), seen);
            }
            numbers.add(some.value());
        }
        return Derivation.of(meaning.apply(numbers), seen);
    }

    @Override
    public Derivation constant(Input.Constant constant) {
        return Derivation.leaf(Outcome.of(constant.figure().value()));
    }

    @Override
    public Derivation fact(Input.Fact fact) {
        return run.facts().figure(fact, frame);
    }

    @Override
    public Derivation fullMarks(Input.FullMarks full) {
        return of(frame.line().marks());
    }

    @Override
    public Derivation parameter(Input.Parameter parameter) {
        return run.parameter(parameter.id(), frame);
    }

    @Override
    public Derivation scoreOf(Input.ScoreOf score) {
        return Derivation.leaf(run.stage(score, frame));
    }

    @Override
    public Derivation judgement(Input.Judgement judgement) {
        Derivation given = run.facts().opinion(judgement.indicator(), frame);
        if (given.outcome().reason().isPresent()) {
            return Derivation.of(given.outcome(), List.of(given));
        }
        Rational value = given.outcome().number().orElseThrow();
        Derivation bounds = all(List.of(judgement.low(), judgement.high()), both -> {
            Rational within = value.max(both.get(0)).min(both.get(1));
            return within.equals(value) || judgement.outside() == Input.Outside.LIMIT
                    ? Outcome.of(within)
                    : Outcome.absent(
                            Reason.REFUSED,
                            judgement.indicator() + " = " + value + ", [" + both.get(0) + ", " + both.get(1) + "]");
        });
        return Derivation.of(bounds.outcome(), List.of(given, bounds));
    }

    @Override
    public Derivation noScore(Input.NoScore none) {
        return Derivation.leaf(Outcome.absent(none.reason(), frame.line().id().value()));
    }

    @Override
    public Derivation sum(Arithmetic.Sum sum) {
        return all(sum.terms(), x -> Outcome.of(Rational.sum(x)));
    }

    @Override
    public Derivation difference(Arithmetic.Difference difference) {
        List<Quantity> parts = new ArrayList<>();
        parts.add(difference.from());
        parts.addAll(difference.less());
        return all(parts, x -> Outcome.of(x.get(0).minus(Rational.sum(x.subList(1, x.size())))));
    }

    @Override
    public Derivation product(Arithmetic.Product product) {
        return all(product.factors(), x -> Outcome.of(x.stream().reduce(Rational.ONE, Rational::times)));
    }

    @Override
    public Derivation quotient(Arithmetic.Quotient quotient) {
        return all(List.of(quotient.over(), quotient.by()), x -> quotient(x.get(0), x.get(1)));
    }

    private Outcome quotient(Rational over, Rational by) {
        return by.signum() == 0
                ? Outcome.absent(Reason.ZERO_DENOMINATOR, frame.line().id() + ": " + over + "/0")
                : Outcome.of(over.dividedBy(by));
    }

    @Override
    public Derivation extreme(Arithmetic.Extreme extreme) {
        List<Derivation> seen = extreme.of().stream().map(this::of).toList();
        Optional<Derivation> fatal = seen.stream()
                .filter(one -> one.outcome()
                        .reason()
                        .filter(reason -> !extreme.skip().contains(reason))
                        .isPresent())
                .findFirst();
        if (fatal.isPresent()) {
            return Derivation.of(fatal.get().outcome(), seen);
        }
        Outcome end = seen.stream()
                .flatMap(one -> one.outcome().number().stream())
                .reduce(extreme.which() == Arithmetic.End.HIGHEST ? Rational::max : Rational::min)
                .map(Outcome::of)
                .orElseGet(() -> seen.get(0).outcome());
        return Derivation.of(end, seen);
    }

    @Override
    public Derivation limit(Arithmetic.Limit limit) {
        List<Quantity> parts = new ArrayList<>();
        parts.add(limit.of());
        limit.least().ifPresent(parts::add);
        limit.most().ifPresent(parts::add);
        return all(parts, x -> {
            Rational atLeast = limit.least().isPresent() ? x.get(0).max(x.get(1)) : x.get(0);
            return Outcome.of(limit.most().isPresent() ? atLeast.min(x.get(x.size() - 1)) : atLeast);
        });
    }

    @Override
    public Derivation rounded(Arithmetic.Rounded rounded) {
        return all(List.of(rounded.of()), x -> Outcome.of(x.get(0).round(rounded.to())));
    }

    @Override
    public Derivation gap(Comparison.Gap gap) {
        List<Quantity> parts = new ArrayList<>();
        parts.add(gap.of());
        gap.below().ifPresent(parts::add);
        gap.above().ifPresent(parts::add);
        return all(parts, x -> {
            Rational value = x.get(0);
            if (gap.below().isPresent() && value.compareTo(x.get(1)) < 0) {
                return onBasis(x.get(1).minus(value), x.get(1), gap.basis());
            }
            Rational upper = x.get(x.size() - 1);
            return gap.above().isPresent() && value.compareTo(upper) > 0
                    ? onBasis(value.minus(upper), upper, gap.basis())
                    : Outcome.of(Rational.ZERO);
        });
    }

    private Outcome onBasis(Rational difference, Rational reference, Basis basis) {
        return basis == Basis.POINTS ? Outcome.of(difference) : quotient(difference, reference);
    }

    @Override
    public Derivation change(Comparison.Change change) {
        return all(List.of(change.of(), change.from()), x -> {
            Rational base = x.get(1);
            return change.basis() == Basis.RELATIVE && base.signum() < 0
                    ? Outcome.absent(Reason.UNDECIDED, frame.line().id() + ": base " + base)
                    : onBasis(x.get(0).minus(base), base, change.basis());
        });
    }

    @Override
    public Derivation elapsed(Comparison.Elapsed elapsed) {
        return all(
                List.of(elapsed.from(), elapsed.to()),
                x -> Outcome.of(Rational.of(elapsed.in().between(day(x.get(0)), day(x.get(1))))));
    }

    private static LocalDate day(Rational number) {
        return LocalDate.ofEpochDay(number.numerator().longValueExact());
    }

    @Override
    public Derivation steps(Comparison.Steps steps) {
        return all(List.of(steps.of(), steps.size()), x -> {
            Rational size = x.get(1);
            return size.signum() > 0
                    ? Outcome.of(steps.partial().count(x.get(0), size))
                    : Outcome.absent(Reason.REFUSED, frame.line().id() + ": step " + size);
        });
    }

    @Override
    public Derivation piecewise(Comparison.Piecewise curve) {
        return all(List.of(curve.of()), x -> {
            List<Piece> holding = curve.on().stream()
                    .filter(piece -> piece.on().contains(x.get(0)))
                    .toList();
            return holding.size() == 1
                    ? Outcome.of(holding.get(0).valueAt(x.get(0)))
                    : Outcome.absent(Reason.UNDECIDED, frame.line().id() + ": " + x.get(0) + " ∈ " + holding.size());
        });
    }

    @Override
    public Derivation choose(Cases.Choose choose) {
        List<Derivation> seen = new ArrayList<>();
        List<Integer> holding = new ArrayList<>();
        Optional<Outcome> unknown = Optional.empty();
        for (int i = 0; i < choose.cases().size(); i++) {
            Derivation when = of(choose.cases().get(i).when());
            seen.add(when);
            Optional<Rational> truth = when.outcome().number();
            if (truth.isEmpty() && unknown.isEmpty()) {
                unknown = Optional.of(when.outcome());
            }
            if (truth.filter(Rational.ONE::equals).isPresent()) {
                holding.add(i);
            }
            if (choose.hit() == Cases.Hit.FIRST && (!holding.isEmpty() || unknown.isPresent())) {
                break;
            }
        }
        if (holding.size() > 1) {
            return Derivation.of(
                    Outcome.absent(Reason.UNDECIDED, frame.line().id() + ": " + holding.size() + " cases"), seen);
        }
        if (holding.isEmpty() && unknown.isPresent()) {
            return Derivation.of(unknown.get(), seen);
        }
        Derivation value = holding.isEmpty()
                ? of(choose.otherwise()).of("otherwise")
                : of(choose.cases().get(holding.get(0)).then()).of(String.valueOf(holding.get(0) + 1));
        seen.add(value);
        return Derivation.of(value.outcome(), seen);
    }

    @Override
    public Derivation settle(Cases.Settle settle) {
        Derivation of = of(settle.of());
        Optional<Quantity> instead = of.outcome().reason().map(settle.when()::get);
        if (instead.isEmpty()) {
            return Derivation.of(of.outcome(), List.of(of));
        }
        Derivation value = of(instead.get());
        return Derivation.of(value.outcome(), List.of(of, value));
    }

    @Override
    public Derivation aggregate(Collective.Aggregate aggregate) {
        return new CollectiveEvaluator(run, frame).aggregate(aggregate);
    }

    @Override
    public Derivation standing(Collective.Standing standing) {
        return new CollectiveEvaluator(run, frame).standing(standing);
    }
}
