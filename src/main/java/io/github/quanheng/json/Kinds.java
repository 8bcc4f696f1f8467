package io.github.quanheng.json;

import com.google.common.collect.ImmutableBiMap;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.CollectiveTerm;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.ConditionTerm;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.FormulaTerm;
import io.github.quanheng.rule.InParts;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Interpolated;
import io.github.quanheng.rule.NetRate;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Slices;
import io.github.quanheng.rule.Statistic;
import io.github.quanheng.rule.ToStep;

/** The word by which each kind of a family is called in JSON: {@code {"word": ...}}. */
final class Kinds {
    static final ImmutableBiMap<String, Class<? extends Quantity>> QUANTITIES =
            ImmutableBiMap.<String, Class<? extends Quantity>>builder()
                    .put("figure", Input.Fact.class)
                    .put("day", Input.Day.class)
                    .put("score", Input.ScoreOf.class)
                    .put("judged", Input.Judgement.class)
                    .put("noScore", Input.NoScore.class)
                    .put("sum", Arithmetic.Sum.class)
                    .put("difference", Arithmetic.Difference.class)
                    .put("product", Arithmetic.Product.class)
                    .put("quotient", Arithmetic.Quotient.class)
                    .put("extreme", Arithmetic.Extreme.class)
                    .put("limit", Arithmetic.Limit.class)
                    .put("rounded", Arithmetic.Rounded.class)
                    .put("gap", Comparison.Gap.class)
                    .put("change", Comparison.Change.class)
                    .put("elapsed", Comparison.Elapsed.class)
                    .put("steps", Comparison.Steps.class)
                    .put("pieces", Comparison.Piecewise.class)
                    .put("choose", Cases.Choose.class)
                    .put("settle", Cases.Settle.class)
                    .put("aggregate", Collective.Aggregate.class)
                    .put("standing", Collective.Standing.class)
                    .put("count", CollectiveTerm.Count.class)
                    .put("perRecord", CollectiveTerm.PerRecord.class)
                    .put("peers", CollectiveTerm.Peers.class)
                    .put("rank", CollectiveTerm.Rank.class)
                    .put("pass", FieldTerm.Pass.class)
                    .put("provided", FieldTerm.Provided.class)
                    .put("proportional", FieldTerm.Proportional.class)
                    .put("bands", FieldTerm.Bands.class)
                    .put("byCode", FieldTerm.ByCode.class)
                    .put("interpolated", Interpolated.class)
                    .put("deduct", FieldTerm.Deduct.class)
                    .put("perStep", FieldTerm.PerStep.class)
                    .put("perCase", FieldTerm.PerCase.class)
                    .put("missing", FieldTerm.Missing.class)
                    .put("award", FieldTerm.Award.class)
                    .put("lose", FieldTerm.Lose.class)
                    .put("converted", FormulaTerm.Converted.class)
                    .put("scoreRate", FormulaTerm.ScoreRate.class)
                    .put("pooled", FormulaTerm.Pooled.class)
                    .put("weighted", FormulaTerm.Weighted.class)
                    .put("slices", Slices.class)
                    .put("inParts", InParts.class)
                    .put("netRate", NetRate.class)
                    .put("toStep", ToStep.class)
                    .build();

    static final ImmutableBiMap<String, Class<? extends Condition>> CONDITIONS =
            ImmutableBiMap.<String, Class<? extends Condition>>builder()
                    .put("is", Condition.Is.class)
                    .put("unit", Condition.Unit.class)
                    .put("all", Condition.All.class)
                    .put("any", Condition.Any.class)
                    .put("atLeast", Condition.AtLeast.class)
                    .put("not", Condition.Not.class)
                    .put("absent", Condition.Absent.class)
                    .put("some", ConditionTerm.Some.class)
                    .put("none", ConditionTerm.None.class)
                    .build();

    static final ImmutableBiMap<String, Class<? extends Statistic>> STATISTICS =
            ImmutableBiMap.<String, Class<? extends Statistic>>builder()
                    .put("trimmedMean", Statistic.TrimmedMean.class)
                    .put("percentile", Statistic.Percentile.class)
                    .put("deviation", Statistic.Deviation.class)
                    .build();

    static final ImmutableBiMap<String, Class<? extends Datum>> DATA =
            ImmutableBiMap.<String, Class<? extends Datum>>builder()
                    .put("ratio", Datum.Share.class)
                    .put("code", Datum.Code.class)
                    .put("records", Datum.Records.class)
                    .put("opinion", Datum.Opinion.class)
                    .put("graded", Datum.Graded.class)
                    .put("bound", Datum.Bound.class)
                    .put("missing", Datum.Missing.class)
                    .put("notApplicable", Datum.NotApplicable.class)
                    .build();

    private Kinds() {}
}
