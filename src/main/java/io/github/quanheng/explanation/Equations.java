package io.github.quanheng.explanation;

import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Rational;
import java.util.List;

/** Formulas with the values put in. */
final class Equations {
    private final Wording wording;
    private final Speech speech;

    Equations(Wording wording) {
        this.wording = wording;
        this.speech = wording.speech();
    }

    /** A formula with its values and what it comes to; a single value just so. */
    String equation(Traced traced, Measure measure) {
        if (isChain(traced.node())) {
            return inline(traced) + " = " + value(traced, measure);
        }
        return traced.node() instanceof Arithmetic
                ? speech.say(Phrase.COMES_TO, function(traced, measure(traced)), value(traced, measure))
                : inline(traced);
    }

    /** Whether a node is one of the four operations, which read as a formula; the others are functions. */
    static boolean isChain(Node node) {
        return node instanceof Arithmetic.Sum
                || node instanceof Arithmetic.Difference
                || node instanceof Arithmetic.Product
                || node instanceof Arithmetic.Quotient;
    }

    String value(Traced traced, Measure measure) {
        return traced.number()
                .map(number -> isDistance(traced.node())
                        ? speech.numerals().difference(number, measure)
                        : speech.numerals().number(number, measure))
                .orElseGet(() ->
                        speech.reason(traced.derivation().outcome().reason().orElseThrow()));
    }

    /** Whether a node is a distance in points: of two rates, percentage points. */
    static boolean isDistance(Node node) {
        return (node instanceof Comparison.Gap gap && gap.basis() == Comparison.Basis.POINTS)
                || (node instanceof Comparison.Change change && change.basis() == Comparison.Basis.POINTS);
    }

    private Measure measure(Traced traced) {
        return wording.measure((Quantity) traced.node());
    }

    String inline(Traced traced) {
        return inline(traced, Measure.PLAIN);
    }

    /** A quantity with its value, in the measure of what it is compared with where it has none. */
    String inline(Traced traced, Measure beside) {
        Node node = traced.node();
        Measure measure = measure(traced).against(beside);
        if (traced.isAbsent()) {
            return node instanceof Input
                    ? speech.say(Phrase.NAMED_VALUE, wording.formula((Quantity) node), value(traced, measure))
                    : value(traced, measure);
        }
        if (node instanceof Input.Fact fact) {
            String value = traced.derivation()
                    .read()
                    .filter(datum -> fact.as() != Input.Reading.NUMERATOR && fact.as() != Input.Reading.DENOMINATOR)
                    .map(datum -> speech.datum(datum, measure))
                    .orElseGet(() -> value(traced, measure));
            return wording.isHeadline(node)
                    ? value(traced, measure)
                    : speech.say(Phrase.NAMED_VALUE, speech.name(fact), value);
        }
        if (node instanceof Input.Constant constant) {
            return speech.figure(constant.figure(), measure);
        }
        if (node instanceof Input.FullMarks) {
            return speech.say(Phrase.FULL_VALUE, value(traced, measure));
        }
        if (node instanceof Input.Parameter || node instanceof Input.ScoreOf) {
            return speech.say(Phrase.NAMED_VALUE, wording.formula((Quantity) node), value(traced, measure));
        }
        return isChain(node) ? chain(traced) : value(traced, measure);
    }

    private String chain(Traced traced) {
        List<Traced> parts = traced.parts();
        if (traced.node() instanceof Arithmetic.Sum) {
            return joined(parts, " + ", false);
        }
        if (traced.node() instanceof Arithmetic.Difference) {
            return inline(parts.get(0)) + " − " + joined(parts.subList(1, parts.size()), " − ", true);
        }
        if (traced.node() instanceof Arithmetic.Product) {
            return joined(parts, " × ", true);
        }
        return joined(parts, " ÷ ", true);
    }

    /** An extreme, a bound or a rounding with its values. */
    private String function(Traced traced, Measure measure) {
        List<Traced> parts = traced.parts();
        if (traced.node() instanceof Arithmetic.Extreme extreme) {
            String all = speech.join(
                    Phrase.ENUMERATE,
                    parts.stream().map(part -> inline(part, measure)).toList());
            return speech.say(extreme.which() == Arithmetic.End.HIGHEST ? Phrase.HIGHEST_OF : Phrase.LOWEST_OF, all);
        }
        if (traced.node() instanceof Arithmetic.Rounded rounded) {
            return speech.say(Phrase.ROUNDED, factor(parts.get(0)), speech.rounding(rounded.to()));
        }
        return limit((Arithmetic.Limit) traced.node(), parts, measure);
    }

    private String limit(Arithmetic.Limit limit, List<Traced> parts, Measure measure) {
        String of = factor(parts.get(0));
        if (limit.least().isPresent() && limit.most().isPresent()) {
            return speech.say(Phrase.WITHIN, of, inline(parts.get(1), measure), inline(parts.get(2), measure));
        }
        return speech.say(
                limit.least().isPresent() ? Phrase.NOT_BELOW : Phrase.NOT_ABOVE, of, inline(parts.get(1), measure));
    }

    private String joined(List<Traced> parts, String sign, boolean factors) {
        return String.join(
                sign,
                parts.stream()
                        .map(part -> factors ? factor(part) : inline(part))
                        .toList());
    }

    /** A part of a product: in brackets where it is a sum, a quotient or below zero. */
    String factor(Traced traced) {
        boolean loose = isChain(traced.node());
        boolean negative = traced.node() instanceof Input.Constant constant
                && constant.figure().value().signum() < 0;
        return loose || negative ? speech.say(Phrase.BRACKET, inline(traced)) : inline(traced);
    }

    /** A change, a time or a number of steps with its values. */
    String comparison(Traced traced, Comparison comparison) {
        List<Traced> parts = traced.parts();
        if (comparison instanceof Comparison.Change change) {
            return change(change, parts, traced.number().orElseThrow());
        }
        if (comparison instanceof Comparison.Elapsed elapsed) {
            return speech.say(
                    Phrase.COMES_TO,
                    speech.say(Phrase.of(elapsed.in()), inline(parts.get(0)), inline(parts.get(1))),
                    value(traced, wording.measure(elapsed)));
        }
        Comparison.Steps steps = (Comparison.Steps) comparison;
        Measure measure = wording.measure(steps.of());
        String size = steps.of() instanceof Comparison.Gap gap && gap.basis() == Comparison.Basis.POINTS
                ? wording.apart(steps.size(), measure)
                : wording.beside(steps.size(), measure);
        return speech.say(
                Phrase.STEPS_TAKEN, size, speech.say(Phrase.of(steps.partial()), size), value(traced, Measure.PLAIN));
    }

    private String change(Comparison.Change change, List<Traced> parts, Rational result) {
        Measure measure = wording.measure(change.of()).or(wording.measure(change.from()));
        String of = inline(parts.get(0), measure);
        String from = !(change.from() instanceof Input.Fact)
                ? inline(parts.get(1), measure)
                : speech.say(
                        Phrase.NAMED_VALUE,
                        FormulaText.base(speech, change, wording.formula(change.from())),
                        value(parts.get(1), measure));
        Rational points =
                parts.get(0).number().orElseThrow().minus(parts.get(1).number().orElseThrow());
        String difference = of + " − " + from + " = " + speech.numerals().difference(points, measure);
        return change.basis() == Comparison.Basis.POINTS
                ? difference
                : speech.say(Phrase.BRACKET, of + " − " + from) + " ÷ " + from + " = "
                        + speech.numerals().number(result, Measure.PERCENT);
    }
}
