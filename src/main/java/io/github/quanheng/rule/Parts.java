package io.github.quanheng.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** The direct parts of every kind of node. */
enum Parts implements Quantity.Visitor<List<Node>>, Condition.Visitor<List<Node>> {
    INSTANCE;

    @Override
    public List<Node> term(FieldTerm term) {
        return List.copyOf(term.operands().values());
    }

    @Override
    public List<Node> constant(Input.Constant constant) {
        return List.of();
    }

    @Override
    public List<Node> fact(Input.Fact fact) {
        return List.of();
    }

    @Override
    public List<Node> fullMarks(Input.FullMarks full) {
        return List.of();
    }

    @Override
    public List<Node> parameter(Input.Parameter parameter) {
        return List.of();
    }

    @Override
    public List<Node> scoreOf(Input.ScoreOf score) {
        return List.of();
    }

    @Override
    public List<Node> judgement(Input.Judgement judgement) {
        return List.of(judgement.low(), judgement.high());
    }

    @Override
    public List<Node> noScore(Input.NoScore none) {
        return List.of();
    }

    @Override
    public List<Node> sum(Arithmetic.Sum sum) {
        return List.copyOf(sum.terms());
    }

    @Override
    public List<Node> difference(Arithmetic.Difference difference) {
        return ImmutableList.<Node>builder()
                .add(difference.from())
                .addAll(difference.less())
                .build();
    }

    @Override
    public List<Node> product(Arithmetic.Product product) {
        return List.copyOf(product.factors());
    }

    @Override
    public List<Node> quotient(Arithmetic.Quotient quotient) {
        return List.of(quotient.over(), quotient.by());
    }

    @Override
    public List<Node> extreme(Arithmetic.Extreme extreme) {
        return List.copyOf(extreme.of());
    }

    @Override
    public List<Node> limit(Arithmetic.Limit limit) {
        ImmutableList.Builder<Node> parts = ImmutableList.<Node>builder().add(limit.of());
        limit.least().ifPresent(parts::add);
        limit.most().ifPresent(parts::add);
        return parts.build();
    }

    @Override
    public List<Node> rounded(Arithmetic.Rounded rounded) {
        return List.of(rounded.of());
    }

    @Override
    public List<Node> gap(Comparison.Gap gap) {
        ImmutableList.Builder<Node> parts = ImmutableList.<Node>builder().add(gap.of());
        gap.below().ifPresent(parts::add);
        gap.above().ifPresent(parts::add);
        return parts.build();
    }

    @Override
    public List<Node> change(Comparison.Change change) {
        return List.of(change.of(), change.from());
    }

    @Override
    public List<Node> elapsed(Comparison.Elapsed elapsed) {
        return List.of(elapsed.from(), elapsed.to());
    }

    @Override
    public List<Node> steps(Comparison.Steps steps) {
        return List.of(steps.of(), steps.size());
    }

    @Override
    public List<Node> piecewise(Comparison.Piecewise curve) {
        return List.of(curve.of());
    }

    @Override
    public List<Node> choose(Cases.Choose choose) {
        ImmutableList.Builder<Node> parts = ImmutableList.builder();
        choose.cases().forEach(each -> parts.add(each.when()).add(each.then()));
        return parts.add(choose.otherwise()).build();
    }

    @Override
    public List<Node> settle(Cases.Settle settle) {
        return ImmutableList.<Node>builder()
                .add(settle.of())
                .addAll(settle.when().values())
                .build();
    }

    @Override
    public List<Node> aggregate(Collective.Aggregate aggregate) {
        ImmutableList.Builder<Node> parts = ImmutableList.builder();
        aggregate.where().ifPresent(parts::add);
        aggregate.value().ifPresent(parts::add);
        return parts.build();
    }

    @Override
    public List<Node> standing(Collective.Standing standing) {
        ImmutableList.Builder<Node> parts = ImmutableList.builder();
        standing.where().ifPresent(parts::add);
        standing.keys().forEach(key -> parts.add(key.of()));
        return parts.build();
    }

    @Override
    public List<Node> compare(Condition.Compare compare) {
        return List.of(compare.left(), compare.right());
    }

    @Override
    public List<Node> yes(Condition.Yes yes) {
        return List.of();
    }

    @Override
    public List<Node> is(Condition.Is is) {
        return List.of();
    }

    @Override
    public List<Node> unit(Condition.Unit unit) {
        return List.of();
    }

    @Override
    public List<Node> atLeast(Condition.AtLeast atLeast) {
        return List.copyOf(atLeast.of());
    }

    @Override
    public List<Node> not(Condition.Not not) {
        return List.of(not.of());
    }

    @Override
    public List<Node> absent(Condition.Absent absent) {
        return List.of(absent.of());
    }
}
