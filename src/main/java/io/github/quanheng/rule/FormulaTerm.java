package io.github.quanheng.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableMap;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.internal.OnlyPart;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.When;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Formulas that have a name in rulebooks (有名称的算式): conversion, rate of the score, weighted mean, slices. */
public sealed interface FormulaTerm extends FieldTerm
        permits FormulaTerm.Converted,
                FormulaTerm.ScoreRate,
                FormulaTerm.Pooled,
                FormulaTerm.Weighted,
                Slices,
                InParts,
                NetRate,
                ToStep {
    /**
     * A score out of so many, converted to the full marks of the line (折算): full · of ÷ outOf, not cut at either end. Examples:
     * 170 of 180 marks on a line of 100 are 850/9; 85 of 100 on a line of 10 are 8.5.
     *
     * @param of what is converted
     * @param outOf what full marks stand for, above zero
     */
    record Converted(
            @JsonProperty(required = true) Quantity of,
            @JsonProperty(required = true) Quantity outOf) implements FormulaTerm {
        /**
         * Takes the parts; none is null.
         *
         * @param of what is converted
         * @param outOf what full marks stand for
         */
        public Converted {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(outOf, "outOf");
            InvalidValue.unless(
                    !(outOf instanceof Input.Constant constant)
                            || constant.figure().value().signum() > 0,
                    "outOf",
                    "按%s分折算",
                    "写大于0的分数",
                    "converts out of %s",
                    "write more than 0",
                    outOf instanceof Input.Constant constant ? constant.figure() : outOf);
        }

        @Override
        public Map<String, Node> operands() {
            return ImmutableMap.of("converted.of", of, "converted.outOf", outOf);
        }

        @Override
        public Quantity meaning() {
            return new Arithmetic.Product(List.of(Input.FullMarks.OF_THE_LINE, new Arithmetic.Quotient(of, outOf)));
        }
    }

    /**
     * The score of a line as a share of the marks that could be got on it (得分率). Example: 8 of 10 marks are 80%.
     *
     * @param of the line, a section, the total, or {@code each} inside a scope over lines
     */
    record ScoreRate(@OnlyPart LineId of) implements FormulaTerm {
        /**
         * Takes the line.
         *
         * @param of the line
         */
        @JsonCreator
        public ScoreRate {
            Objects.requireNonNull(of, "of");
        }

        @Override
        public Map<String, Node> operands() {
            return Map.of();
        }

        @Override
        public Quantity meaning() {
            return new Arithmetic.Quotient(
                    new Input.ScoreOf(of, Input.Stage.SCORE), new Input.ScoreOf(of, Input.Stage.FULL));
        }
    }

    /**
     * A rate over several periods taken together (合并率): Σ numerators ÷ Σ denominators, never the mean of the rates. Example: 36 of
     * 40, 30 of 60 and 28 of 30 are 94 of 130.
     *
     * @param of the indicator, of kind RATE, reported with numerator and denominator
     * @param over the periods, at least two
     */
    record Pooled(
            @JsonProperty(required = true) IndicatorId of,
            @JsonProperty(required = true) List<When> over) implements FormulaTerm {
        /**
         * Copies the periods.
         *
         * @param of the indicator
         * @param over the periods
         */
        public Pooled {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(over, "over");
            over = List.copyOf(over);
            InvalidValue.unless(
                    over.size() >= 2, "over", "只有%s个期间", "至少写两个", "has %s periods", "write two at least", over.size());
        }

        @Override
        public Map<String, Node> operands() {
            return Map.of();
        }

        @Override
        public Quantity meaning() {
            return new Arithmetic.Quotient(total(Input.Reading.NUMERATOR), total(Input.Reading.DENOMINATOR));
        }

        private Quantity total(Input.Reading part) {
            return Collective.Aggregate.of(
                    new Scope.Periods(over), new Input.Fact(new FigureKey(of, When.NOW), part), Statistic.Plain.TOTAL);
        }
    }

    /**
     * The weighted mean (加权平均): Σ weight · value ÷ Σ weight. Weights are written as the text has them, {@code 30%}, {@code 0.3}
     * or 3 of 4 to 3 to 3. Example: 90, 80 and 70 by 4 : 3 : 3 are 81.
     *
     * @param parts the values with their weights, at least two
     */
    record Weighted(@OnlyPart List<Part> parts) implements FormulaTerm {
        /**
         * Copies the parts.
         *
         * @param parts the values with their weights
         */
        @JsonCreator
        public Weighted {
            Objects.requireNonNull(parts, "parts");
            parts = List.copyOf(parts);
            InvalidValue.unless(
                    parts.size() >= 2,
                    "weighted",
                    "只有%s项",
                    "至少写两项",
                    "has %s parts",
                    "write two at least",
                    parts.size());
            parts.forEach(part -> InvalidValue.unless(
                    part.weight().value().signum() > 0,
                    "weight",
                    "权重是%s",
                    "写大于0的数",
                    "a weight is %s",
                    "write more than 0",
                    part.weight()));
        }

        /**
         * Returns what all weights come to.
         *
         * @return their sum: 1 for 30% and 70%, 10 for 4 to 3 to 3
         */
        public Rational whole() {
            return Rational.sum(
                    parts.stream().map(part -> part.weight().value()).toList());
        }

        @Override
        public Map<String, Node> operands() {
            return Parts.listed("weighted", parts.stream().map(Part::of).toList(), ".of");
        }

        @Override
        public Quantity meaning() {
            return new Arithmetic.Sum(parts.stream()
                    .<Quantity>map(part -> new Arithmetic.Product(List.of(
                            new Input.Constant(Figure.of(part.weight().value().dividedBy(whole()))), part.of())))
                    .toList());
        }
    }

    /**
     * One value of a weighted mean (加权项).
     *
     * @param of the value
     * @param weight its weight, above zero
     */
    record Part(
            @JsonProperty(required = true) Quantity of,
            @JsonProperty(required = true) Figure weight) {
        /**
         * Takes the parts; none is null.
         *
         * @param of the value
         * @param weight its weight
         */
        public Part {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(weight, "weight");
        }
    }
}
