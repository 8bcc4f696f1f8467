package io.github.quanheng.explanation;

import io.github.quanheng.grammar.Form;
import io.github.quanheng.grammar.Forms;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.observation.When;
import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.FormulaTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.NetRate;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.ToStep;
import io.github.quanheng.value.Figure;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;

/** Formulas that have a name, as they are read; the inverse of {@link FormulaTermText}. */
final class FormulaTermForms {
    private final SentenceForms all;
    private final SentenceWords words;
    private final Form<Quantity> operand;
    private final Form<Figure> figure;

    FormulaTermForms(SentenceForms all, Form<Quantity> operand) {
        this.all = all;
        this.words = all.words();
        this.operand = operand;
        this.figure = words.figure();
    }

    /** The formulas that have a name and no parts. */
    Form<Quantity> named() {
        return Forms.either(scoreRate(), pooled(), netRate(), toStep());
    }

    private Form<Quantity> netRate() {
        Form<Arithmetic.Difference> left = words.say(Joint.BRACKET, parts -> parts.get(0, Quantity.class), all.inner())
                .where(one -> one instanceof Arithmetic.Difference less ? Optional.of(less) : Optional.empty());
        return words.say(
                RulePhrase.NET_RATE,
                parts -> {
                    Arithmetic.Difference less = parts.get(1, Arithmetic.Difference.class);
                    return new NetRate(parts.get(0, Quantity.class), less.from(), less.less());
                },
                operand,
                left);
    }

    private record Multiple(RoundingMode mode, Figure step) {}

    private Form<Quantity> toStep() {
        Form<Figure> step = words.say(RulePhrase.TO_STEP, parts -> parts.get(0, Figure.class), figure);
        Form<Multiple> multiple = Forms.either(Arrays.stream(RoundingMode.values())
                .filter(mode -> mode != RoundingMode.UNNECESSARY)
                .<Form<? extends Multiple>>map(mode ->
                        words.say(NamePhrase.of(mode), parts -> new Multiple(mode, parts.get(0, Figure.class)), step))
                .toList());
        return words.say(
                RulePhrase.ROUNDED,
                parts -> {
                    Multiple to = parts.get(1, Multiple.class);
                    return new ToStep(parts.get(0, Quantity.class), to.step(), to.mode());
                },
                operand,
                multiple);
    }

    private Form<Quantity> scoreRate() {
        return words.<Optional<Quantity>>say(
                        RulePhrase.SCORE_RATE,
                        parts -> {
                            Input.ScoreOf score = parts.get(0, Input.ScoreOf.class);
                            Input.ScoreOf full = parts.get(1, Input.ScoreOf.class);
                            return score.stage() == Input.Stage.SCORE
                                            && full.equals(new Input.ScoreOf(score.line(), Input.Stage.FULL))
                                    ? Optional.of(new FormulaTerm.ScoreRate(score.line()))
                                    : Optional.empty();
                        },
                        words.names().declared(),
                        words.names().declared())
                .where(rate -> rate);
    }

    private Form<Quantity> pooled() {
        return words.say(
                RulePhrase.POOLED,
                parts -> new FormulaTerm.Pooled(parts.get(0, IndicatorId.class), parts.list(1, When.class)),
                words.names().indicator(Kind.RATE),
                words.joined(Joint.ENUMERATE, words.periods().period(), 1));
    }

    /** The mean of parts, each with its weight. */
    Form<Quantity> weighted() {
        Form<FormulaTerm.Part> part = words.say(
                RulePhrase.WEIGHTED_PART,
                parts -> new FormulaTerm.Part(parts.get(0, Quantity.class), parts.get(1, Figure.class)),
                all.inner(),
                figure);
        return words.say(
                RulePhrase.WEIGHTED,
                parts -> new FormulaTerm.Weighted(parts.list(0, FormulaTerm.Part.class)),
                words.joined(Joint.LIST, part, 1));
    }
}
