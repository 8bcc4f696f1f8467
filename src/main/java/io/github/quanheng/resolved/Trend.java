package io.github.quanheng.resolved;

import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.observation.When;
import io.github.quanheng.ranking.End;
import io.github.quanheng.resolved.Ways.Way;
import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Rational;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which way a rule goes when a figure of this year rises, worked out bottom-up. Whatever is not certain is left open: several figures multiplied that
 * may be below zero, cases whose values cannot be compared, figures of others, scores of other lines.
 */
final class Trend implements Quantity.Visitor<Ways>, Condition.Visitor<Ways> {
    private final Draft draft;
    private final Ranges ranges;
    private final IdentityHashMap<Node, Ways> seen = new IdentityHashMap<>();

    /** What parameters depend on; one that is asked while it is worked out depends on itself. */
    private final Map<ParameterId, Ways> parameters = new HashMap<>();

    Trend(Draft draft) {
        this.draft = draft;
        this.ranges = new Ranges(draft);
    }

    Ways of(Node node) {
        Ways known = seen.get(node);
        if (known == null) {
            known = node instanceof Quantity quantity ? quantity.accept(this) : ((Condition) node).accept(this);
            seen.put(node, known);
        }
        return known;
    }

    private Ways all(Stream<? extends Node> nodes) {
        return Ways.all(nodes.map(this::of).toList());
    }

    @Override
    public Ways term(FieldTerm term) {
        if (term instanceof FieldTerm.Proportional proportional) {
            return proportional(proportional);
        }
        if (term instanceof FieldTerm.PerStep step) {
            return of(step.steps()).and(of(step.each()).opened());
        }
        return term instanceof FieldTerm.PerCase cases ? of(cases.cases()).and(of(cases.each())) : of(term.meaning());
    }

    /** A target is not below zero where the share of it has a meaning. */
    private Ways proportional(FieldTerm.Proportional term) {
        Ways of = of(term.of());
        Ways target = of(term.target());
        return switch (term.form()) {
            case SHARE_OF_TARGET -> of.and(ranges.of(term.of()).isNotBelowZero() ? target.turned() : target.opened());
            case TARGET_OVER_VALUE, TWO_LESS_SHARE -> of.turned().and(target);
            case RATE_UNTIL_TARGET, RATE_THROUGH_TARGET ->
                (Range.of(Rational.ONE).isAtLeast(ranges.of(term.target())) ? of : of.opened()).and(target.opened());
        };
    }

    @Override
    public Ways constant(Input.Constant constant) {
        return Ways.NONE;
    }

    @Override
    public Ways day(Input.Day day) {
        return Ways.NONE;
    }

    @Override
    public Ways fact(Input.Fact fact) {
        IndicatorId id = fact.key().indicator();
        boolean measured = draft.indicators.containsKey(id)
                && Set.of(Kind.NUMBER, Kind.RATE, Kind.DAY)
                        .contains(draft.indicators.get(id).kind());
        if (!measured || !fact.key().when().equals(When.NOW)) {
            return Ways.NONE;
        }
        boolean part = fact.as() == Input.Reading.NUMERATOR || fact.as() == Input.Reading.DENOMINATOR;
        return part ? Ways.up(id).opened() : Ways.up(id);
    }

    @Override
    public Ways fullMarks(Input.FullMarks full) {
        return Ways.NONE;
    }

    @Override
    public Ways parameter(Input.Parameter parameter) {
        Ways known = parameters.putIfAbsent(parameter.id(), Ways.ANY);
        if (known == null) {
            known = all(draft.rulebook.parameters().getOrDefault(parameter.id(), List.of()).stream()
                            .flatMap(row -> row.when().stream()))
                    .opened();
            parameters.put(parameter.id(), known);
        }
        return known;
    }

    @Override
    public Ways scoreOf(Input.ScoreOf score) {
        return Ways.ANY;
    }

    @Override
    public Ways judgement(Input.Judgement judgement) {
        return of(judgement.low()).and(of(judgement.high())).opened();
    }

    @Override
    public Ways noScore(Input.NoScore none) {
        return Ways.NONE;
    }

    @Override
    public Ways sum(Arithmetic.Sum sum) {
        return all(sum.terms().stream());
    }

    @Override
    public Ways difference(Arithmetic.Difference difference) {
        return of(difference.from()).and(all(difference.less().stream()).turned());
    }

    @Override
    public Ways product(Arithmetic.Product product) {
        List<Quantity> moving = product.factors().stream()
                .filter(factor -> !of(factor).isNone())
                .toList();
        List<Range> fixed = product.factors().stream()
                .filter(factor -> of(factor).isNone())
                .map(ranges::of)
                .toList();
        Ways ways = all(moving.stream());
        boolean signs = fixed.stream().allMatch(range -> range.isNotBelowZero() || range.isNotAboveZero());
        boolean several = moving.size() > 1 && !moving.stream().map(ranges::of).allMatch(Range::isNotBelowZero);
        if (!signs || several) {
            return ways.opened();
        }
        return fixed.stream().filter(range -> !range.isNotBelowZero()).count() % 2 == 0 ? ways : ways.turned();
    }

    @Override
    public Ways quotient(Arithmetic.Quotient quotient) {
        Range over = ranges.of(quotient.over());
        Range by = ranges.of(quotient.by());
        Ways above = of(quotient.over());
        Ways below = of(quotient.by());
        if (!by.isNotBelowZero()) {
            return above.and(below).opened();
        }
        return above.and(over.isNotBelowZero() ? below.turned() : below.opened());
    }

    @Override
    public Ways extreme(Arithmetic.Extreme extreme) {
        return all(extreme.of().stream());
    }

    @Override
    public Ways limit(Arithmetic.Limit limit) {
        return all(Stream.of(Stream.of(limit.of()), limit.least().stream(), limit.most().stream())
                .flatMap(each -> each));
    }

    @Override
    public Ways rounded(Arithmetic.Rounded rounded) {
        return of(rounded.of());
    }

    @Override
    public Ways gap(Comparison.Gap gap) {
        Ways of = of(gap.of());
        Ways bounds = all(Stream.concat(gap.below().stream(), gap.above().stream()));
        if (gap.below().isPresent() && gap.above().isPresent()) {
            return of.and(bounds).opened();
        }
        boolean below = gap.below().isPresent();
        Ways gone = below ? of.turned() : of;
        return gone.and(gap.basis() == Comparison.Basis.RELATIVE ? bounds.opened() : below ? bounds : bounds.turned());
    }

    @Override
    public Ways change(Comparison.Change change) {
        Ways from = of(change.from());
        return of(change.of()).and(change.basis() == Comparison.Basis.RELATIVE ? from.opened() : from.turned());
    }

    @Override
    public Ways elapsed(Comparison.Elapsed elapsed) {
        return of(elapsed.to()).and(of(elapsed.from()).turned());
    }

    @Override
    public Ways steps(Comparison.Steps steps) {
        return of(steps.of()).and(of(steps.size()).opened());
    }

    @Override
    public Ways piecewise(Comparison.Piecewise curve) {
        Ways of = of(curve.of());
        return switch (Curves.way(curve.on())) {
            case UP -> of;
            case DOWN -> of.turned();
            case FLAT -> Ways.NONE;
            case OPEN -> of.opened();
        };
    }

    /** From the last case to the first: what holds more often must be worth more, or less, than all that comes after. */
    @Override
    public Ways choose(Cases.Choose choose) {
        Ways rest = of(choose.otherwise());
        Range range = ranges.of(choose.otherwise());
        for (int i = choose.cases().size() - 1; i >= 0; i--) {
            Cases.Case one = choose.cases().get(i);
            Range then = ranges.of(one.then());
            Way turn = turn(then, range);
            rest = either(of(one.when()), turn, of(one.then()), rest);
            range = Range.around(List.of(then, range));
        }
        return rest;
    }

    /** What a condition that holds more often does to the value. */
    private static Way turn(Range then, Range rest) {
        boolean more = then.isAtLeast(rest);
        boolean less = rest.isAtLeast(then);
        return more && less ? Way.FLAT : more ? Way.UP : less ? Way.DOWN : Way.OPEN;
    }

    private static Ways either(Ways when, Way turn, Ways then, Ways rest) {
        Ways values = then.and(rest);
        Map<IndicatorId, Way> ways = new HashMap<>(values.known());
        Set<IndicatorId> asked = new HashSet<>(when.known().keySet());
        for (IndicatorId indicator : asked) {
            Way by = when.way(indicator);
            Way moved = turn == Way.UP ? by : turn == Way.DOWN ? by.turned() : turn;
            ways.merge(indicator, moved, Way::and);
        }
        return new Ways(ways, values.open() || when.open());
    }

    @Override
    public Ways settle(Cases.Settle settle) {
        return of(settle.of()).and(all(settle.when().values().stream()));
    }

    @Override
    public Ways aggregate(Collective.Aggregate aggregate) {
        return all(Stream.concat(aggregate.value().stream(), aggregate.where().stream()))
                .opened();
    }

    /** The place of the unit as its own figure rises; whoever has more stands further in front, or further behind. */
    @Override
    public Ways standing(Collective.Standing standing) {
        boolean front = standing.as() == Collective.Form.SHARE_BEHIND;
        List<Ways> keys = standing.keys().stream()
                .map(key -> (key.best() == End.HIGHEST) == front
                        ? of(key.of())
                        : of(key.of()).turned())
                .toList();
        return Ways.all(keys).and(all(standing.where().stream()).opened());
    }

    @Override
    public Ways compare(Condition.Compare compare) {
        Ways more = of(compare.left()).and(of(compare.right()).turned());
        return switch (compare.is()) {
            case AT_LEAST, MORE_THAN -> more;
            case AT_MOST, LESS_THAN -> more.turned();
            case EQUAL, NOT_EQUAL -> more.opened();
        };
    }

    @Override
    public Ways yes(Condition.Yes yes) {
        return Ways.NONE;
    }

    @Override
    public Ways is(Condition.Is is) {
        return Ways.NONE;
    }

    @Override
    public Ways unit(Condition.Unit unit) {
        return Ways.NONE;
    }

    @Override
    public Ways atLeast(Condition.AtLeast atLeast) {
        return all(atLeast.of().stream());
    }

    @Override
    public Ways not(Condition.Not not) {
        return of(not.of()).turned();
    }

    @Override
    public Ways absent(Condition.Absent absent) {
        return of(absent.of()).opened();
    }
}
