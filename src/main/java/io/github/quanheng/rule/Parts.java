package io.github.quanheng.rule;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/** The direct parts of every kind of node, each with its path below it. */
enum Parts implements Quantity.Visitor<Map<String, Node>>, Condition.Visitor<Map<String, Node>> {
    INSTANCE;

    @Override
    public Map<String, Node> term(FieldTerm term) {
        return term.operands();
    }

    @Override
    public Map<String, Node> term(ConditionTerm term) {
        return term.operands();
    }

    @Override
    public Map<String, Node> collected(CollectiveTerm term) {
        return term.operands();
    }

    @Override
    public Map<String, Node> constant(Input.Constant constant) {
        return Map.of();
    }

    @Override
    public Map<String, Node> day(Input.Day day) {
        return Map.of();
    }

    @Override
    public Map<String, Node> fact(Input.Fact fact) {
        return Map.of();
    }

    @Override
    public Map<String, Node> fullMarks(Input.FullMarks full) {
        return Map.of();
    }

    @Override
    public Map<String, Node> parameter(Input.Parameter parameter) {
        return Map.of();
    }

    @Override
    public Map<String, Node> scoreOf(Input.ScoreOf score) {
        return Map.of();
    }

    @Override
    public Map<String, Node> judgement(Input.Judgement judgement) {
        return ImmutableMap.of("judged.low", judgement.low(), "judged.high", judgement.high());
    }

    @Override
    public Map<String, Node> noScore(Input.NoScore none) {
        return Map.of();
    }

    @Override
    public Map<String, Node> sum(Arithmetic.Sum sum) {
        return listed("sum", sum.terms());
    }

    @Override
    public Map<String, Node> difference(Arithmetic.Difference difference) {
        return ImmutableMap.<String, Node>builder()
                .put("difference.from", difference.from())
                .putAll(listed("difference.less", difference.less()))
                .build();
    }

    @Override
    public Map<String, Node> product(Arithmetic.Product product) {
        return listed("product", product.factors());
    }

    @Override
    public Map<String, Node> quotient(Arithmetic.Quotient quotient) {
        return ImmutableMap.of("quotient.over", quotient.over(), "quotient.by", quotient.by());
    }

    @Override
    public Map<String, Node> extreme(Arithmetic.Extreme extreme) {
        return listed("extreme.of", extreme.of());
    }

    @Override
    public Map<String, Node> limit(Arithmetic.Limit limit) {
        ImmutableMap.Builder<String, Node> parts =
                ImmutableMap.<String, Node>builder().put("limit.of", limit.of());
        limit.least().ifPresent(least -> parts.put("limit.least", least));
        limit.most().ifPresent(most -> parts.put("limit.most", most));
        return parts.build();
    }

    @Override
    public Map<String, Node> rounded(Arithmetic.Rounded rounded) {
        return Map.of("rounded.of", rounded.of());
    }

    @Override
    public Map<String, Node> gap(Comparison.Gap gap) {
        ImmutableMap.Builder<String, Node> parts =
                ImmutableMap.<String, Node>builder().put("gap.of", gap.of());
        gap.below().ifPresent(below -> parts.put("gap.below", below));
        gap.above().ifPresent(above -> parts.put("gap.above", above));
        return parts.build();
    }

    @Override
    public Map<String, Node> change(Comparison.Change change) {
        return ImmutableMap.of("change.of", change.of(), "change.from", change.from());
    }

    @Override
    public Map<String, Node> elapsed(Comparison.Elapsed elapsed) {
        return ImmutableMap.of("elapsed.from", elapsed.from(), "elapsed.to", elapsed.to());
    }

    @Override
    public Map<String, Node> steps(Comparison.Steps steps) {
        return ImmutableMap.of("steps.of", steps.of(), "steps.size", steps.size());
    }

    @Override
    public Map<String, Node> piecewise(Comparison.Piecewise curve) {
        return Map.of("pieces.of", curve.of());
    }

    @Override
    public Map<String, Node> choose(Cases.Choose choose) {
        ImmutableMap.Builder<String, Node> parts = ImmutableMap.builder();
        for (int i = 0; i < choose.cases().size(); i++) {
            Cases.Case one = choose.cases().get(i);
            parts.put("choose.cases[" + i + "].when", one.when()).put("choose.cases[" + i + "].then", one.then());
        }
        return parts.put("choose.otherwise", choose.otherwise()).build();
    }

    @Override
    public Map<String, Node> settle(Cases.Settle settle) {
        ImmutableMap.Builder<String, Node> parts =
                ImmutableMap.<String, Node>builder().put("settle.of", settle.of());
        settle.when().forEach((reason, instead) -> parts.put("settle.when." + reason, instead));
        return parts.build();
    }

    @Override
    public Map<String, Node> aggregate(Collective.Aggregate aggregate) {
        ImmutableMap.Builder<String, Node> parts = ImmutableMap.builder();
        aggregate.where().ifPresent(where -> parts.put(aggregate.key("where"), where));
        aggregate.value().ifPresent(value -> parts.put(aggregate.key("value"), value));
        return parts.build();
    }

    @Override
    public Map<String, Node> standing(Collective.Standing standing) {
        ImmutableMap.Builder<String, Node> parts = ImmutableMap.builder();
        standing.where().ifPresent(where -> parts.put(standing.key("where"), where));
        for (int i = 0; i < standing.keys().size(); i++) {
            parts.put(standing.key("keys[" + i + "].of"), standing.keys().get(i).of());
        }
        return parts.build();
    }

    @Override
    public Map<String, Node> compare(Condition.Compare compare) {
        return ImmutableMap.of("[0]", compare.left(), "[2]", compare.right());
    }

    @Override
    public Map<String, Node> yes(Condition.Yes yes) {
        return Map.of();
    }

    @Override
    public Map<String, Node> is(Condition.Is is) {
        return Map.of();
    }

    @Override
    public Map<String, Node> unit(Condition.Unit unit) {
        return Map.of();
    }

    @Override
    public Map<String, Node> atLeast(Condition.AtLeast atLeast) {
        int count = atLeast.count();
        return listed(count == 1 ? "any" : count == atLeast.of().size() ? "all" : "atLeast.of", atLeast.of());
    }

    @Override
    public Map<String, Node> not(Condition.Not not) {
        return Map.of("not", not.of());
    }

    @Override
    public Map<String, Node> absent(Condition.Absent absent) {
        return Map.of("absent.of", absent.of());
    }

    static Map<String, Node> listed(String word, List<? extends Node> nodes) {
        return listed(word, nodes, "");
    }

    static Map<String, Node> listed(String word, List<? extends Node> nodes, String tail) {
        ImmutableMap.Builder<String, Node> parts = ImmutableMap.builder();
        for (int i = 0; i < nodes.size(); i++) {
            parts.put(word + "[" + i + "]" + tail, nodes.get(i));
        }
        return parts.build();
    }
}
