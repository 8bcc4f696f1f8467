package io.github.quanheng.json;

import com.google.common.collect.ImmutableBiMap;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Choice;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Known;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Statistic;
import io.github.quanheng.rule.Term;

/** The word by which each kind of a family is called in JSON: {@code {"word": ...}}. */
final class Kinds {
    static final ImmutableBiMap<String, Class<? extends Quantity>> QUANTITIES =
            ImmutableBiMap.<String, Class<? extends Quantity>>builder()
                    .put("figure", Known.Fact.class)
                    .put("score", Known.ScoreOf.class)
                    .put("judged", Known.Judgement.class)
                    .put("noScore", Known.NoScore.class)
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
                    .put("choose", Choice.Choose.class)
                    .put("settle", Choice.Settle.class)
                    .put("aggregate", Collective.Aggregate.class)
                    .put("standing", Collective.Standing.class)
                    .put("pass", Term.Pass.class)
                    .put("provided", Term.Provided.class)
                    .put("proportional", Term.Proportional.class)
                    .put("bands", Term.Bands.class)
                    .put("byCode", Term.ByCode.class)
                    .put("interpolated", Term.Interpolated.class)
                    .put("deduct", Term.Deduct.class)
                    .put("perStep", Term.PerStep.class)
                    .put("perCase", Term.PerCase.class)
                    .put("missing", Term.Missing.class)
                    .put("award", Term.Award.class)
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
                    .build();

    private Kinds() {}
}
