package io.github.quanheng.rule;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.When;
import io.github.quanheng.value.Figure;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The terms of the field in Java, as short as the document (计分术语的写法): each method is a word of the JSON form and gives an
 * equal value. A text is read as {@link Quantity#of} reads it. Meant to be imported statically.
 *
 * <pre>{@code
 * // 每低1个百分点扣0.5分，不足1个百分点按1个百分点计
 * Quantity rule = deduct(perStep("managed").below("62%").points("1%", STARTED).each("0.5"));
 * }</pre>
 */
public final class Terms {
    private Terms() {}

    /**
     * Full marks when a condition holds, otherwise none (达标得满分).
     *
     * @param when the condition
     * @return the term
     */
    public static FieldTerm.Pass pass(Condition when) {
        return new FieldTerm.Pass(when);
    }

    /**
     * A rule under a prerequisite (前置条件): {@code provided(no("overdrawn")).then(rule)}; where something else counts without it,
     * {@code provided(when).otherwise(half).then(rule)}.
     *
     * @param when the prerequisite
     * @return what asks for the rule
     */
    public static Prerequisite provided(Condition when) {
        return then -> new FieldTerm.Provided(when, then, Optional.empty());
    }

    /**
     * Full marks in proportion to a target (按比例得分): {@code proportional("visits").to("60", SHARE_OF_TARGET)}.
     *
     * @param of the value
     * @return what asks for the target
     */
    public static Proportion proportional(String of) {
        return proportional(Quantity.of(of));
    }

    /**
     * As {@link #proportional(String)}, of any quantity.
     *
     * @param of the value
     * @return what asks for the target
     */
    public static Proportion proportional(Quantity of) {
        return (target, form) -> new FieldTerm.Proportional(of, Quantity.of(target), form);
    }

    /**
     * Marks by band (分档赋分): {@code bands("rate", band("[90%,)", "3"), band("[80%,90%)", "2"), band("(,80%)", "0"))}.
     *
     * @param of the value
     * @param bands the bands with their marks, at least one
     * @return the term
     */
    public static FieldTerm.Bands bands(String of, Band... bands) {
        return bands(Quantity.of(of), bands);
    }

    /**
     * As {@link #bands(String, Band[])}, of any quantity.
     *
     * @param of the value
     * @param bands the bands with their marks, at least one
     * @return the term
     */
    public static FieldTerm.Bands bands(Quantity of, Band... bands) {
        ImmutableMap.Builder<Interval, Figure> marks = ImmutableMap.builder();
        for (Band band : bands) {
            marks.put(band.on, band.marks);
        }
        return new FieldTerm.Bands(of, marks.buildOrThrow());
    }

    /**
     * One band (档).
     *
     * @param on its interval, such as {@code "[80%,90%)"}
     * @param marks its marks
     * @return the band with its marks
     */
    public static Band band(String on, String marks) {
        return new Band(Interval.of(on), Figure.of(marks));
    }

    /**
     * Marks by code (按级别赋分): {@code byCode("level", code("一级", "1"), code("二级", "2"))}.
     *
     * @param of the indicator, of kind CODE
     * @param codes the codes with what each is worth, at least one
     * @return the term
     */
    public static FieldTerm.ByCode byCode(String of, Code... codes) {
        ImmutableMap.Builder<String, Quantity> marks = ImmutableMap.builder();
        for (Code code : codes) {
            marks.put(code.code, code.worth);
        }
        return new FieldTerm.ByCode(FigureKey.of(of), marks.buildOrThrow());
    }

    /**
     * One code (级别).
     *
     * @param code the code as the document writes it
     * @param worth the marks or coefficient
     * @return the code with its worth
     */
    public static Code code(String code, String worth) {
        return new Code(code, Quantity.of(worth));
    }

    /**
     * Straight lines between points (线性插值):
     * {@code interpolated("rate", point("75%", "0"), point("$target", "full")).outside("0", "full")}.
     *
     * @param of the value, as {@link Quantity#of} reads it
     * @param through the points in rising order, at least two
     * @return what asks for the marks before the first point and after the last
     */
    public static Interpolation interpolated(String of, Interpolated.Point... through) {
        return interpolated(Quantity.of(of), through);
    }

    /**
     * As {@link #interpolated(String, Interpolated.Point...)}, of any quantity.
     *
     * @param of the value
     * @param through the points in rising order, at least two
     * @return what asks for the marks before the first point and after the last
     */
    public static Interpolation interpolated(Quantity of, Interpolated.Point... through) {
        List<Interpolated.Point> points = List.of(through);
        return (before, after) -> new Interpolated(of, points, before, after);
    }

    /**
     * One point (插值点).
     *
     * @param value the value, as {@link Quantity#of} reads it
     * @param marks the marks there, likewise
     * @return the point
     */
    public static Interpolated.Point point(String value, String marks) {
        return point(Quantity.of(value), Quantity.of(marks));
    }

    /**
     * As {@link #point(String, String)}, of any quantities.
     *
     * @param value the value
     * @param marks the marks there
     * @return the point
     */
    public static Interpolated.Point point(Quantity value, Quantity marks) {
        return new Interpolated.Point(value, marks);
    }

    /**
     * Full marks less what is lost (扣分制).
     *
     * @param losses what is taken away, as positive marks; at least one
     * @return the term
     */
    public static FieldTerm.Deduct deduct(Quantity... losses) {
        return new FieldTerm.Deduct(List.of(losses));
    }

    /**
     * Marks for each step outside a bound (每差一步若干分):
     * {@code perStep("rate").below("62%").points("1%", STARTED).each("0.5")}.
     *
     * @param of the value
     * @return what asks for the bounds
     */
    public static Outside perStep(String of) {
        return perStep(Quantity.of(of));
    }

    /**
     * As {@link #perStep(String)}, of any quantity.
     *
     * @param of the value
     * @return what asks for the bounds
     */
    public static Outside perStep(Quantity of) {
        return Outside.of(of);
    }

    /**
     * Marks for each case (每例若干分): {@code perCase("complaints").each("0.5")}.
     *
     * @param of how many there are
     * @return what asks for the marks of one case
     */
    public static Worth<FieldTerm.PerCase> perCase(String of) {
        return perCase(Quantity.of(of));
    }

    /**
     * As {@link #perCase(String)}, of any quantity.
     *
     * @param of how many there are
     * @return what asks for the marks of one case
     */
    public static Worth<FieldTerm.PerCase> perCase(Quantity of) {
        return marks -> new FieldTerm.PerCase(Quantity.of(marks), of, Optional.empty(), Optional.empty());
    }

    /**
     * Marks for each case short of a number or beyond one (每少一次、每多一例):
     * {@code perCase(gap("visits").below("12")).each("1")}.
     *
     * @param outside how many there are, with the bounds
     * @return what asks for the marks of one case
     */
    public static Worth<FieldTerm.PerCase> perCase(Outside outside) {
        return outside.cases();
    }

    /**
     * Marks for each thing that is not there (缺项): {@code missing(yes("plan"), yes("summary")).each("1")}.
     *
     * @param of the things, at least one
     * @return what asks for the marks of one missing thing
     */
    public static Worth<FieldTerm.Missing> missing(Condition... of) {
        List<Condition> things = List.of(of);
        return marks -> new FieldTerm.Missing(Quantity.of(marks), things);
    }

    /**
     * Marks for each condition that holds (逐项得分): {@code award(when(yes("plan")).then("3"), when(yes("summary")).then("2"))}.
     *
     * @param cases the conditions with their marks, at least one
     * @return the term
     */
    public static FieldTerm.Award award(Cases.Case... cases) {
        return new FieldTerm.Award(List.of(cases));
    }

    /**
     * Marks lost for each condition that holds (逐项扣分): {@code deduct(lose(when(yes("outbreak")).then("10")))}.
     *
     * @param cases what may happen, with what it costs, at least one
     * @return the term
     */
    public static FieldTerm.Lose lose(Cases.Case... cases) {
        return new FieldTerm.Lose(List.of(cases));
    }

    /**
     * A score converted to the full marks of the line (折算): {@code converted("paper").outOf("180")}.
     *
     * @param of what is converted, as {@link Quantity#of} reads it
     * @return what asks for what full marks stand for
     */
    public static Conversion converted(String of) {
        return converted(Quantity.of(of));
    }

    /**
     * As {@link #converted(String)}, of any quantity.
     *
     * @param of what is converted
     * @return what asks for what full marks stand for
     */
    public static Conversion converted(Quantity of) {
        return outOf -> new FormulaTerm.Converted(of, Quantity.of(outOf));
    }

    /**
     * The score of a line as a share of its marks (得分率).
     *
     * @param of the number of the line, such as {@code "2.1"}
     * @return the term
     */
    public static FormulaTerm.ScoreRate scoreRate(String of) {
        return new FormulaTerm.ScoreRate(LineId.of(of));
    }

    /**
     * A rate over several periods taken together (合并率): {@code pooled("rate", When.NOW, When.before(1))}.
     *
     * @param of the indicator, of kind RATE
     * @param over the periods, at least two
     * @return the term
     */
    public static FormulaTerm.Pooled pooled(String of, When... over) {
        return new FormulaTerm.Pooled(IndicatorId.of(of), List.of(over));
    }

    /**
     * The weighted mean (加权平均): {@code weighted(weight("30%").of("papers"), weight("70%").of("visits"))}.
     *
     * @param parts the values with their weights, at least two
     * @return the term
     */
    public static FormulaTerm.Weighted weighted(FormulaTerm.Part... parts) {
        return new FormulaTerm.Weighted(List.of(parts));
    }

    /**
     * One weight of a weighted mean (权重).
     *
     * @param weight the weight, above zero
     * @return what asks for the value
     */
    public static Weight weight(String weight) {
        return of -> new FormulaTerm.Part(of, Figure.of(weight));
    }

    /**
     * Slices with marks of their own (累进): {@code slices("people", slice("0", "1"), slice("100", "1.5")).step("1")}.
     *
     * @param of the value, as {@link Quantity#of} reads it
     * @param from from where on a step of the value is worth how many marks, in rising order, at least one
     * @return what asks for the step
     */
    public static Sliced slices(String of, Slices.Slice... from) {
        List<Slices.Slice> slices = List.of(from);
        return step -> new Slices(Quantity.of(of), Figure.of(step), slices);
    }

    /**
     * One slice (一段).
     *
     * @param from where it begins
     * @param each the marks of a step within it
     * @return the slice
     */
    public static Slices.Slice slice(String from, String each) {
        return new Slices.Slice(Figure.of(from), Figure.of(each));
    }

    /**
     * A rate among those that are left (剔除后的率): {@code netRate("done").among("tasks").without("closed")}.
     *
     * @param of how many are counted, as {@link Quantity#of} reads it
     * @return what asks for the whole
     */
    public static Net netRate(String of) {
        return among -> without -> new NetRate(
                Quantity.of(of),
                Quantity.of(among),
                Arrays.stream(without).map(Quantity::of).toList());
    }

    /**
     * Rounded to a multiple of a step (按步长取整): {@code toStep("rating", "0.5", HALF_UP)}.
     *
     * @param of what is rounded, as {@link Quantity#of} reads it
     * @param step the step, above zero
     * @param mode how a value between two steps is decided
     * @return the term
     */
    public static ToStep toStep(String of, String step, RoundingMode mode) {
        return new ToStep(Quantity.of(of), Figure.of(step), mode);
    }

    /**
     * Parts with marks of their own (分部分计分): {@code inParts(partOf("4", rate), partOf("6", pass(yes("plan"))))}.
     *
     * @param parts the parts, at least two
     * @return the term
     */
    public static InParts inParts(InParts.Part... parts) {
        return new InParts(List.of(parts));
    }

    /**
     * One part of a row (部分).
     *
     * @param marks its full marks
     * @param rule what it earns
     * @return the part
     */
    public static InParts.Part partOf(String marks, Quantity rule) {
        return new InParts.Part(Quantity.of(marks), rule);
    }

    /** A net rate that lacks its whole. */
    public interface Net {
        /**
         * Names the whole.
         *
         * @param all of how many in all, as {@link Quantity#of} reads it
         * @return what asks for those that are taken out
         */
        Left among(String all);
    }

    /** A net rate that lacks those that are taken out. */
    public interface Left {
        /**
         * Names those that are taken out.
         *
         * @param those how many, at least one, as {@link Quantity#of} reads them
         * @return the term
         */
        NetRate without(String... those);
    }

    /** A band with its marks. */
    public static final class Band {
        private final Interval on;
        private final Figure marks;

        private Band(Interval on, Figure marks) {
            this.on = on;
            this.marks = marks;
        }
    }

    /** A code with what it is worth. */
    public static final class Code {
        private final String code;
        private final Quantity worth;

        private Code(String code, Quantity worth) {
            this.code = code;
            this.worth = worth;
        }
    }

    /** A prerequisite that lacks its rule. */
    public interface Prerequisite {
        /**
         * Names the rule.
         *
         * @param then what the prerequisite opens
         * @return the term
         */
        FieldTerm.Provided then(Quantity then);

        /**
         * Names what counts where it does not hold; no marks when not said.
         *
         * @param other what counts otherwise
         * @return the prerequisite with it
         */
        default Prerequisite otherwise(Quantity other) {
            return then -> new FieldTerm.Provided(then(then).when(), then, Optional.of(other));
        }
    }

    /** A conversion that lacks what full marks stand for. */
    public interface Conversion {
        /**
         * Names what full marks stand for.
         *
         * @param outOf above zero, as {@link Quantity#of} reads it
         * @return the term
         */
        FormulaTerm.Converted outOf(String outOf);
    }

    /** A weight that lacks its value. */
    public interface Weight {
        /**
         * Names the value.
         *
         * @param value the value
         * @return the part of the mean
         */
        FormulaTerm.Part of(Quantity value);

        /**
         * Names the value.
         *
         * @param value the value, as {@link Quantity#of} reads it
         * @return the part of the mean
         */
        default FormulaTerm.Part of(String value) {
            return of(Quantity.of(value));
        }
    }

    /** Slices that lack their step. */
    public interface Sliced {
        /**
         * Names the step.
         *
         * @param step of how much of the value the marks are given, above zero
         * @return the term
         */
        Slices step(String step);
    }

    /** A proportion that lacks its target. */
    public interface Proportion {
        /**
         * Names the target.
         *
         * @param target what the value is compared with
         * @param form which proportion is meant
         * @return the term
         */
        FieldTerm.Proportional to(String target, FieldTerm.Proportional.Form form);
    }

    /** An interpolation that lacks what lies outside its points. */
    public interface Interpolation {
        /**
         * Names the marks outside the points.
         *
         * @param before below the first
         * @param after above the last
         * @return the term
         */
        Interpolated outside(Quantity before, Quantity after);

        /**
         * As {@link #outside(Quantity, Quantity)}, by their short forms.
         *
         * @param before below the first, as {@link Quantity#of} reads it
         * @param after above the last, likewise
         * @return the term
         */
        default Interpolated outside(String before, String after) {
            return outside(Quantity.of(before), Quantity.of(after));
        }
    }

    /**
     * Things that lack what each of them is worth.
     *
     * @param <T> the term
     */
    public interface Worth<T extends FieldTerm> {
        /**
         * Names the marks of one of them.
         *
         * @param marks the marks
         * @return the term
         */
        T each(String marks);
    }
}
