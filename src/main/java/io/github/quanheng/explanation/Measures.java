package io.github.quanheng.explanation;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Statistic;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Scale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** In which measure the number of a quantity is printed, as far as the rulebook tells. */
final class Measures implements Quantity.Visitor<Measure> {
    private final Rulebook rulebook;
    private final Map<IndicatorId, Measure> compared = new HashMap<>();

    Measures(Rulebook rulebook) {
        this.rulebook = rulebook;
        rulebook.lines()
                .flatMap(line -> LineExplainer.ruleOf(line).stream())
                .flatMap(Node::tree)
                .forEach(this::compares);
    }

    /** Remembers on which scale a rate is held against a constant, for rates that name no scale themselves. */
    private void compares(Node node) {
        if (node instanceof Condition.Compare compare) {
            names(compare.left(), figures(compare.right()));
        } else if (node instanceof Comparison.Gap gap) {
            names(gap.of(), gap.below().or(gap::above).stream().flatMap(Measures::figures));
        } else if (node instanceof Comparison.Piecewise curve) {
            names(
                    curve.of(),
                    curve.on().stream()
                            .flatMap(piece -> Stream.concat(piece.on().low().stream(), piece.on().high().stream())));
        }
    }

    private static Stream<Figure> figures(Quantity quantity) {
        return quantity instanceof Input.Constant constant ? Stream.of(constant.figure()) : Stream.empty();
    }

    private void names(Quantity of, Stream<Figure> figures) {
        if (of instanceof Input.Fact fact) {
            figures.filter(Figure::isRate)
                    .findFirst()
                    .ifPresent(figure -> compared.putIfAbsent(fact.key().indicator(), Measure.rate(figure.scale())));
        }
    }

    /** The measure on an axis: that of its figures where they are rates, else that of the value. */
    Measure axis(Quantity of, Stream<Figure> figures) {
        Measure own = of(of);
        return figures.filter(Figure::isRate)
                .findFirst()
                .map(figure -> own.against(Measure.rate(figure.scale())))
                .orElse(own);
    }

    Measure axis(Comparison.Piecewise curve) {
        return axis(
                curve.of(),
                curve.on().stream()
                        .flatMap(piece -> Stream.concat(piece.on().low().stream(), piece.on().high().stream())));
    }

    Measure axis(FieldTerm.Bands bands) {
        return axis(
                bands.of(),
                bands.marks().keySet().stream()
                        .flatMap(band -> Stream.concat(band.low().stream(), band.high().stream())));
    }

    Measure axis(FieldTerm.Interpolated curve) {
        return axis(curve.of(), curve.through().stream().map(FieldTerm.Knot::x));
    }

    Measure of(Quantity quantity) {
        return quantity.accept(this);
    }

    static Measure of(Figure figure) {
        return figure.isRate() ? Measure.rate(figure.scale()) : Measure.PLAIN;
    }

    private Measure first(List<Quantity> parts) {
        return parts.stream().map(this::of).reduce(Measure.PLAIN, Measure::or);
    }

    /** What is earned by full marks is marks; the others are what their figures are, coefficients as well as marks. */
    @Override
    public Measure term(FieldTerm term) {
        if (term instanceof FieldTerm.Provided provided) {
            return of(provided.then());
        }
        if (term instanceof FieldTerm.ByCode byCode) {
            return first(List.copyOf(byCode.marks().values()));
        }
        if (term instanceof FieldTerm.Bands bands) {
            return of(bands.marks().values().iterator().next());
        }
        if (term instanceof FieldTerm.Interpolated curve) {
            return of(curve.before());
        }
        if (term instanceof FieldTerm.Award award) {
            return first(award.cases().stream().map(Cases.Case::then).toList());
        }
        if (term instanceof FieldTerm.PerStep perStep && of(perStep.each()).isRate()) {
            return of(perStep.each());
        }
        return Measure.MARKS;
    }

    @Override
    public Measure constant(Input.Constant constant) {
        return of(constant.figure());
    }

    @Override
    public Measure fact(Input.Fact fact) {
        Optional<Indicator> indicator = rulebook.indicator(fact.key().indicator());
        if (indicator.isEmpty()) {
            return Measure.PLAIN;
        }
        Optional<String> unit = indicator.get().unit();
        Kind kind = indicator.get().kind();
        if (kind == Kind.RATE) {
            boolean part = fact.as() == Input.Reading.NUMERATOR || fact.as() == Input.Reading.DENOMINATOR;
            return part
                    ? Measure.PLAIN
                    : unit.flatMap(Measures::scale)
                            .map(Measure::rate)
                            .orElseGet(() -> compared.getOrDefault(fact.key().indicator(), Measure.LOOSE_RATE));
        }
        return kind == Kind.DAY ? Measure.DAY : unit.map(Measure::word).orElse(Measure.PLAIN);
    }

    private static Optional<Scale> scale(String unit) {
        for (Scale scale : Scale.values()) {
            if (scale != Scale.ONE && scale.sign().equals(unit)) {
                return Optional.of(scale);
            }
        }
        return Optional.empty();
    }

    @Override
    public Measure fullMarks(Input.FullMarks full) {
        return Measure.MARKS;
    }

    @Override
    public Measure parameter(Input.Parameter parameter) {
        return rulebook.parameters().getOrDefault(parameter.id(), List.of()).stream()
                .flatMap(row -> row.value().stream())
                .map(Measures::of)
                .reduce(Measure.PLAIN, Measure::or);
    }

    @Override
    public Measure scoreOf(Input.ScoreOf score) {
        return Measure.MARKS;
    }

    @Override
    public Measure judgement(Input.Judgement judgement) {
        return rulebook.indicator(judgement.indicator())
                .flatMap(Indicator::unit)
                .map(unit -> scale(unit).map(Measure::rate).orElseGet(() -> Measure.word(unit)))
                .orElse(Measure.PLAIN);
    }

    @Override
    public Measure noScore(Input.NoScore none) {
        return Measure.PLAIN;
    }

    @Override
    public Measure sum(Arithmetic.Sum sum) {
        return first(sum.terms());
    }

    @Override
    public Measure difference(Arithmetic.Difference difference) {
        return of(difference.from()).or(first(difference.less()));
    }

    /** Marks times a rate are marks; people times marks are anything. */
    @Override
    public Measure product(Arithmetic.Product product) {
        List<Measure> known = product.factors().stream()
                .map(this::of)
                .filter(measure -> measure.sort() != Measure.Sort.PLAIN)
                .toList();
        List<Measure> notRates =
                known.stream().filter(measure -> !measure.isRate()).toList();
        if (notRates.isEmpty()) {
            return known.size() == 1 ? known.get(0) : Measure.PLAIN;
        }
        return notRates.size() == 1 ? notRates.get(0) : Measure.PLAIN;
    }

    /**
     * Something divided by a plain number stays what it is; anything else is a bare number. Where lines are money, marks divided by
     * a plain number are a coefficient.
     */
    @Override
    public Measure quotient(Arithmetic.Quotient quotient) {
        Measure by = of(quotient.by());
        if (rulebook.currency().isPresent()
                && by.sort() == Measure.Sort.PLAIN
                && of(quotient.over()).equals(Measure.word("分"))) {
            return Measure.PERCENT;
        }
        return by.sort() == Measure.Sort.PLAIN ? of(quotient.over()) : Measure.PLAIN;
    }

    @Override
    public Measure extreme(Arithmetic.Extreme extreme) {
        return first(extreme.of());
    }

    @Override
    public Measure limit(Arithmetic.Limit limit) {
        Measure bounds = limit.least().or(limit::most).map(this::of).orElse(Measure.PLAIN);
        return of(limit.of()).or(bounds);
    }

    @Override
    public Measure rounded(Arithmetic.Rounded rounded) {
        return of(rounded.of());
    }

    @Override
    public Measure gap(Comparison.Gap gap) {
        return gap.basis() == Comparison.Basis.RELATIVE
                ? Measure.PERCENT
                : compared(gap).ofDifference();
    }

    /** The measure of what a gap compares. */
    Measure compared(Comparison.Gap gap) {
        Measure bound = gap.below().or(gap::above).map(this::of).orElse(Measure.PLAIN);
        return of(gap.of()).against(bound);
    }

    @Override
    public Measure change(Comparison.Change change) {
        return change.basis() == Comparison.Basis.RELATIVE
                ? Measure.PERCENT
                : of(change.of()).or(of(change.from())).ofDifference();
    }

    @Override
    public Measure elapsed(Comparison.Elapsed elapsed) {
        return Measure.word(elapsed.in() == Comparison.TimeUnit.DAYS ? "天" : "个月");
    }

    @Override
    public Measure steps(Comparison.Steps steps) {
        return Measure.PLAIN;
    }

    @Override
    public Measure piecewise(Comparison.Piecewise curve) {
        return of(curve.on().get(0).from());
    }

    @Override
    public Measure choose(Cases.Choose choose) {
        return first(choose.cases().stream().map(Cases.Case::then).toList()).or(of(choose.otherwise()));
    }

    @Override
    public Measure settle(Cases.Settle settle) {
        return of(settle.of());
    }

    @Override
    public Measure aggregate(Collective.Aggregate aggregate) {
        return aggregate.as() == Statistic.Plain.COUNT
                ? Measure.PLAIN
                : aggregate.value().map(this::of).orElse(Measure.PLAIN);
    }

    @Override
    public Measure standing(Collective.Standing standing) {
        return standing.as() == Collective.Form.RANK ? Measure.PLAIN : Measure.PERCENT;
    }
}
