package io.github.quanheng.resolved;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Interpolated;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Piece;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Statistic;
import io.github.quanheng.rulebook.ParameterRow;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Proved bounds of what a quantity can come to, whatever is reported. Where it has no number the bounds say nothing. */
public final class Ranges implements Quantity.Visitor<Range> {
    private static final Range SHARE = Range.of(Rational.ZERO, Rational.ONE);

    private final Rulebook rulebook;
    private final Function<IndicatorId, Optional<Indicator>> indicators;
    private final Range full;
    private final Map<LineId, Range> lines;
    private final IdentityHashMap<Quantity, Range> seen = new IdentityHashMap<>();

    /**
     * Of the rules of a line with such full marks, after lines with such scores.
     *
     * @param rulebook the rulebook
     * @param full what the full marks of the line lie in
     * @param lines what the scores of the lines before it lie in
     */
    public Ranges(Rulebook rulebook, Range full, Map<LineId, Range> lines) {
        this(rulebook, rulebook::indicator, full, lines);
    }

    /** Of any rule of a draft: full marks are not below zero, and of scores nothing is known. */
    Ranges(Draft draft) {
        this(draft.rulebook, id -> Optional.ofNullable(draft.indicators.get(id)), Range.NOT_BELOW_ZERO, Map.of());
    }

    private Ranges(
            Rulebook rulebook,
            Function<IndicatorId, Optional<Indicator>> indicators,
            Range full,
            Map<LineId, Range> lines) {
        this.rulebook = rulebook;
        this.indicators = indicators;
        this.full = full;
        this.lines = lines;
    }

    /**
     * The bounds of a quantity; one that stands in several places is worked out once.
     *
     * @param quantity the quantity
     * @return what it lies in
     */
    public Range of(Quantity quantity) {
        Range known = seen.get(quantity);
        if (known == null) {
            known = quantity.accept(this);
            seen.put(quantity, known);
        }
        return known;
    }

    private List<Range> of(List<Quantity> quantities) {
        return quantities.stream().map(this::of).toList();
    }

    @Override
    public Range term(FieldTerm term) {
        if (term instanceof FieldTerm.Proportional proportional && isShare(proportional.form())) {
            boolean sure = of(proportional.target()).isNotBelowZero()
                    && (proportional.form() != FieldTerm.Proportional.Form.TARGET_OVER_VALUE
                            || of(proportional.of()).isNotBelowZero());
            return sure ? SHARE.times(full) : notBelowZero(of(term.meaning()));
        }
        if (term instanceof Interpolated curve) {
            return Range.around(numbers(Stream.concat(
                    Stream.of(curve.before(), curve.after()),
                    curve.through().stream().map(Interpolated.Point::y))));
        }
        boolean loss = term instanceof FieldTerm.PerStep
                || term instanceof FieldTerm.PerCase
                || term instanceof FieldTerm.Pass;
        return loss ? notBelowZero(of(term.meaning())) : of(term.meaning());
    }

    /** A share of what is below zero is no number, so that a share is never below zero. */
    private static boolean isShare(FieldTerm.Proportional.Form form) {
        return form == FieldTerm.Proportional.Form.SHARE_OF_TARGET
                || form == FieldTerm.Proportional.Form.TWO_LESS_SHARE
                || form == FieldTerm.Proportional.Form.TARGET_OVER_VALUE;
    }

    private static Range notBelowZero(Range range) {
        return range.within(Optional.of(Range.of(Rational.ZERO)), Optional.empty());
    }

    @Override
    public Range constant(Input.Constant constant) {
        return Range.of(constant.figure().value());
    }

    @Override
    public Range day(Input.Day day) {
        return Range.UNKNOWN;
    }

    @Override
    public Range fact(Input.Fact fact) {
        boolean part = fact.as() == Input.Reading.NUMERATOR || fact.as() == Input.Reading.DENOMINATOR;
        Optional<Indicator> indicator = indicators.apply(fact.key().indicator());
        return part || indicator.isEmpty() || indicator.get().kind() == Kind.DAY
                ? Range.UNKNOWN
                : new Range(
                        indicator.get().least().map(Figure::value),
                        indicator.get().most().map(Figure::value));
    }

    @Override
    public Range fullMarks(Input.FullMarks marks) {
        return full;
    }

    @Override
    public Range parameter(Input.Parameter parameter) {
        List<ParameterRow> rows = rulebook.parameters().getOrDefault(parameter.id(), List.of());
        return rulebook.ownTargets().contains(parameter.id())
                        || rows.isEmpty()
                        || rows.stream().anyMatch(row -> row.day().isPresent())
                ? Range.UNKNOWN
                : Range.around(rows.stream()
                        .flatMap(row -> row.value().stream())
                        .map(value -> Range.of(value.value()))
                        .toList());
    }

    @Override
    public Range scoreOf(Input.ScoreOf score) {
        return score.stage() == Input.Stage.SCORE ? lines.getOrDefault(score.line(), Range.UNKNOWN) : Range.UNKNOWN;
    }

    @Override
    public Range judgement(Input.Judgement judgement) {
        return new Range(of(judgement.low()).least(), of(judgement.high()).most());
    }

    @Override
    public Range noScore(Input.NoScore none) {
        return Range.UNKNOWN;
    }

    @Override
    public Range sum(Arithmetic.Sum sum) {
        return Range.sum(of(sum.terms()));
    }

    @Override
    public Range difference(Arithmetic.Difference difference) {
        List<Range> ranges = new ArrayList<>(List.of(of(difference.from())));
        difference.less().forEach(less -> ranges.add(of(less).negated()));
        return Range.sum(ranges);
    }

    @Override
    public Range product(Arithmetic.Product product) {
        return of(product.factors()).stream().reduce(Range::times).orElse(Range.UNKNOWN);
    }

    @Override
    public Range quotient(Arithmetic.Quotient quotient) {
        return of(quotient.over()).over(of(quotient.by()));
    }

    @Override
    public Range extreme(Arithmetic.Extreme extreme) {
        return Range.around(numbers(extreme.of().stream()));
    }

    @Override
    public Range limit(Arithmetic.Limit limit) {
        return of(limit.of()).within(limit.least().map(this::of), limit.most().map(this::of));
    }

    /** The bounds rounded outwards by a whole, since the unit in which it is rounded is not known here. */
    @Override
    public Range rounded(Arithmetic.Rounded rounded) {
        Range of = of(rounded.of());
        Range around = new Range(
                of.least().map(end -> end.minus(Rational.ONE)), of.most().map(end -> end.plus(Rational.ONE)));
        return of.isNotBelowZero() ? notBelowZero(around) : around;
    }

    @Override
    public Range gap(Comparison.Gap gap) {
        Range of = of(gap.of());
        List<Range> gaps = new ArrayList<>(List.of(Range.of(Rational.ZERO)));
        gap.below().ifPresent(bound -> gaps.add(Range.sum(List.of(of(bound), of.negated()))));
        gap.above().ifPresent(bound -> gaps.add(Range.sum(List.of(of, of(bound).negated()))));
        return gap.basis() == Comparison.Basis.RELATIVE
                ? Range.NOT_BELOW_ZERO
                : new Range(Optional.of(Rational.ZERO), Range.around(gaps).most());
    }

    @Override
    public Range change(Comparison.Change change) {
        return Range.UNKNOWN;
    }

    @Override
    public Range elapsed(Comparison.Elapsed elapsed) {
        return Range.UNKNOWN;
    }

    @Override
    public Range steps(Comparison.Steps steps) {
        Range of = of(steps.of());
        Range size = of(steps.size());
        boolean one = size.least().isPresent()
                && size.least().equals(size.most())
                && size.least().get().signum() > 0;
        return one
                ? of.map(gap -> steps.partial().count(gap, size.least().get()))
                : of.isNotBelowZero() ? Range.NOT_BELOW_ZERO : Range.UNKNOWN;
    }

    @Override
    public Range piecewise(Comparison.Piecewise curve) {
        return Range.around(curve.on().stream().map(Ranges::piece).toList());
    }

    private static Range piece(Piece piece) {
        if (piece.slope().isEmpty()) {
            return Range.of(piece.from().value());
        }
        return piece.on().low().isPresent() && piece.on().high().isPresent()
                ? Range.around(Curves.ends(piece).stream().map(Range::of).toList())
                : Range.UNKNOWN;
    }

    @Override
    public Range choose(Cases.Choose choose) {
        return Range.around(
                numbers(Stream.concat(choose.cases().stream().map(Cases.Case::then), Stream.of(choose.otherwise()))));
    }

    /** The ranges of those that have a number at all. */
    private List<Range> numbers(Stream<Quantity> quantities) {
        List<Range> ranges = quantities
                .filter(each -> !(each instanceof Input.NoScore))
                .map(this::of)
                .toList();
        return ranges.isEmpty() ? List.of(Range.UNKNOWN) : ranges;
    }

    @Override
    public Range settle(Cases.Settle settle) {
        return Range.around(numbers(Stream.concat(Stream.of(settle.of()), settle.when().values().stream())));
    }

    @Override
    public Range aggregate(Collective.Aggregate aggregate) {
        return aggregate.as() == Statistic.Plain.COUNT || aggregate.as() instanceof Statistic.Deviation
                ? Range.NOT_BELOW_ZERO
                : Range.UNKNOWN;
    }

    @Override
    public Range standing(Collective.Standing standing) {
        return standing.as() == Collective.Form.RANK ? Range.NOT_BELOW_ZERO : SHARE;
    }
}
