package io.github.quanheng.resolved;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Piece;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Statistic;
import io.github.quanheng.rulebook.ParameterRow;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Bounds of quantities, worked out bottom-up; of what is not known for certain there is none. */
final class Spans implements Quantity.Visitor<Span> {
    private final Draft draft;
    private final IdentityHashMap<Quantity, Span> seen = new IdentityHashMap<>();

    Spans(Draft draft) {
        this.draft = draft;
    }

    Span of(Quantity quantity) {
        Span known = seen.get(quantity);
        if (known == null) {
            known = quantity.accept(this);
            seen.put(quantity, known);
        }
        return known;
    }

    private List<Span> of(List<Quantity> quantities) {
        return quantities.stream().map(this::of).toList();
    }

    @Override
    public Span term(FieldTerm term) {
        boolean never = term instanceof FieldTerm.PerStep
                || term instanceof FieldTerm.PerCase
                || term instanceof FieldTerm.Pass
                || (term instanceof FieldTerm.Proportional proportional && isShare(proportional.form()));
        return never ? Span.NOT_BELOW_ZERO : of(term.meaning());
    }

    private static boolean isShare(FieldTerm.Proportional.Form form) {
        return form == FieldTerm.Proportional.Form.SHARE_OF_TARGET
                || form == FieldTerm.Proportional.Form.TWO_LESS_SHARE
                || form == FieldTerm.Proportional.Form.TARGET_OVER_VALUE;
    }

    @Override
    public Span constant(Input.Constant constant) {
        return Span.of(constant.figure().value());
    }

    @Override
    public Span day(Input.Day day) {
        return Span.UNKNOWN;
    }

    @Override
    public Span fact(Input.Fact fact) {
        Indicator indicator = draft.indicators.get(fact.key().indicator());
        boolean whole = fact.as() != Input.Reading.NUMERATOR && fact.as() != Input.Reading.DENOMINATOR;
        return indicator == null || !whole
                ? Span.UNKNOWN
                : new Span(
                        indicator.least().map(Figure::value), indicator.most().map(Figure::value));
    }

    @Override
    public Span fullMarks(Input.FullMarks full) {
        return Span.NOT_BELOW_ZERO;
    }

    @Override
    public Span parameter(Input.Parameter parameter) {
        List<ParameterRow> rows = draft.rulebook.parameters().getOrDefault(parameter.id(), List.of());
        return draft.rulebook.ownTargets().contains(parameter.id())
                        || rows.stream().anyMatch(row -> row.day().isPresent())
                ? Span.UNKNOWN
                : Span.around(rows.stream()
                        .flatMap(row -> row.value().stream())
                        .map(value -> Span.of(value.value()))
                        .toList());
    }

    @Override
    public Span scoreOf(Input.ScoreOf score) {
        return Span.UNKNOWN;
    }

    @Override
    public Span judgement(Input.Judgement judgement) {
        return new Span(of(judgement.low()).least(), of(judgement.high()).most());
    }

    @Override
    public Span noScore(Input.NoScore none) {
        return Span.UNKNOWN;
    }

    @Override
    public Span sum(Arithmetic.Sum sum) {
        return Span.sum(of(sum.terms()));
    }

    @Override
    public Span difference(Arithmetic.Difference difference) {
        List<Span> spans = new ArrayList<>(List.of(of(difference.from())));
        difference.less().forEach(less -> spans.add(of(less).turned()));
        return Span.sum(spans);
    }

    @Override
    public Span product(Arithmetic.Product product) {
        return of(product.factors()).stream().allMatch(Span::isNotBelowZero) ? Span.NOT_BELOW_ZERO : Span.UNKNOWN;
    }

    @Override
    public Span quotient(Arithmetic.Quotient quotient) {
        return of(quotient.over()).isNotBelowZero() && of(quotient.by()).isNotBelowZero()
                ? Span.NOT_BELOW_ZERO
                : Span.UNKNOWN;
    }

    @Override
    public Span extreme(Arithmetic.Extreme extreme) {
        return Span.around(of(extreme.of()));
    }

    @Override
    public Span limit(Arithmetic.Limit limit) {
        Span of = of(limit.of());
        Span least = limit.least().map(this::of).orElse(Span.UNKNOWN);
        Span most = limit.most().map(this::of).orElse(Span.UNKNOWN);
        return new Span(
                limit.most().isEmpty() ? higher(of.least(), least.least()) : least.least(),
                limit.least().isEmpty() ? lower(of.most(), most.most()) : most.most());
    }

    private static Optional<Rational> higher(Optional<Rational> one, Optional<Rational> other) {
        return Stream.concat(one.stream(), other.stream()).reduce(Rational::max);
    }

    private static Optional<Rational> lower(Optional<Rational> one, Optional<Rational> other) {
        return Stream.concat(one.stream(), other.stream()).reduce(Rational::min);
    }

    @Override
    public Span rounded(Arithmetic.Rounded rounded) {
        return of(rounded.of()).isNotBelowZero() ? Span.NOT_BELOW_ZERO : Span.UNKNOWN;
    }

    @Override
    public Span gap(Comparison.Gap gap) {
        return Span.NOT_BELOW_ZERO;
    }

    @Override
    public Span change(Comparison.Change change) {
        return Span.UNKNOWN;
    }

    @Override
    public Span elapsed(Comparison.Elapsed elapsed) {
        return Span.UNKNOWN;
    }

    @Override
    public Span steps(Comparison.Steps steps) {
        return of(steps.of()).isNotBelowZero() ? Span.NOT_BELOW_ZERO : Span.UNKNOWN;
    }

    @Override
    public Span piecewise(Comparison.Piecewise curve) {
        List<Span> spans = new ArrayList<>();
        for (Piece piece : curve.on()) {
            boolean open = piece.slope().isPresent()
                    && (piece.on().low().isEmpty() || piece.on().high().isEmpty());
            spans.add(
                    open
                            ? Span.UNKNOWN
                            : Span.around(
                                    Curves.ends(piece).stream().map(Span::of).toList()));
        }
        return Span.around(spans);
    }

    @Override
    public Span choose(Cases.Choose choose) {
        return Span.around(Stream.concat(choose.cases().stream().map(Cases.Case::then), Stream.of(choose.otherwise()))
                .map(this::of)
                .toList());
    }

    @Override
    public Span settle(Cases.Settle settle) {
        return Span.around(Stream.concat(Stream.of(settle.of()), settle.when().values().stream())
                .map(this::of)
                .toList());
    }

    @Override
    public Span aggregate(Collective.Aggregate aggregate) {
        return aggregate.as() == Statistic.Plain.COUNT || aggregate.as() instanceof Statistic.Deviation
                ? Span.NOT_BELOW_ZERO
                : Span.UNKNOWN;
    }

    @Override
    public Span standing(Collective.Standing standing) {
        return Span.NOT_BELOW_ZERO;
    }
}
