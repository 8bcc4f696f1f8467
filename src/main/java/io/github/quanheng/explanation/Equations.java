package io.github.quanheng.explanation;

import io.github.quanheng.observation.Datum;
import io.github.quanheng.ranking.End;
import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Node;
import io.github.quanheng.value.Rational;
import java.util.List;

/** Formulas with the values put in. */
final class Equations {
    private final LineWords line;
    private final RulebookWords words;

    Equations(LineWords line) {
        this.line = line;
        this.words = line.words();
    }

    /** A formula with its values and what it comes to; a single value just so. */
    String equation(Traced traced, PrintUnit unit) {
        if (Shape.isChain(traced.node())) {
            return inline(traced) + " = " + value(traced, unit);
        }
        return traced.node() instanceof Arithmetic
                ? words.say(
                        Joint.COMES_TO, function(traced, traced.spot().unit().or(unit)), value(traced, unit))
                : inline(traced, unit);
    }

    String value(Traced traced, PrintUnit unit) {
        return traced.number()
                .map(number -> Shape.isDistance(traced.node())
                        ? words.numerals().difference(number, unit)
                        : words.numerals().number(number, unit))
                .orElseGet(() -> words.reason(traced.absent().why()));
    }

    String inline(Traced traced) {
        return inline(traced, PrintUnit.PLAIN);
    }

    /** A quantity with its value, in the unit of what it is compared with where it has none. */
    String inline(Traced traced, PrintUnit beside) {
        Node node = traced.node();
        PrintUnit unit = traced.spot().unit().or(beside);
        if (traced.read().orElse(null) instanceof Datum.Bound bound && node instanceof Input.Fact fact) {
            String known = new DatumText(words).of(fact.key().indicator(), bound, unit);
            return line.isHeadline(node) ? known : words.say(Joint.NAMED_VALUE, words.name(fact), known);
        }
        if (traced.isAbsent()) {
            return node instanceof Input
                    ? words.say(Joint.NAMED_VALUE, line.formula(traced.spot()), value(traced, unit))
                    : value(traced, unit);
        }
        if (node instanceof Input.Fact fact) {
            String value = traced.read()
                    .filter(datum -> !HeadlineText.isPart(node))
                    .map(datum -> new DatumText(words).of(fact.key().indicator(), datum, unit))
                    .orElseGet(() -> value(traced, unit));
            return line.isHeadline(node) ? value(traced, unit) : words.say(Joint.NAMED_VALUE, words.name(fact), value);
        }
        if (node instanceof Input.Constant constant) {
            return words.figure(constant.figure(), unit);
        }
        if (node instanceof Input.FullMarks) {
            return words.say(WorkingPhrase.FULL_VALUE, value(traced, unit));
        }
        if (node instanceof Input.Day day) {
            String named = line.formula(traced.spot());
            return day.on().fixed().isPresent() ? named : words.say(Joint.ASIDE, named, value(traced, PrintUnit.DAY));
        }
        if (node instanceof Input.Parameter || node instanceof Input.ScoreOf) {
            return words.say(Joint.NAMED_VALUE, line.formula(traced.spot()), value(traced, unit));
        }
        return Shape.isChain(node) ? chain(traced) : value(traced, unit);
    }

    private String chain(Traced traced) {
        List<Traced> parts = traced.parts();
        if (traced.node() instanceof Arithmetic.Sum) {
            return joined(parts, " + ", false);
        }
        if (traced.node() instanceof Arithmetic.Difference) {
            String less =
                    String.join(" − ", parts.stream().skip(1).map(this::taken).toList());
            return term(parts.get(0)) + " − " + less;
        }
        return joined(parts, traced.node() instanceof Arithmetic.Product ? " × " : " ÷ ", true);
    }

    /** An extreme, a bound or a rounding with its values. */
    private String function(Traced traced, PrintUnit unit) {
        List<Traced> parts = traced.parts();
        if (traced.node() instanceof Arithmetic.Extreme extreme) {
            String all = words.join(
                    Joint.ENUMERATE,
                    parts.stream().map(part -> inline(part, unit)).toList());
            return words.say(extreme.which() == End.HIGHEST ? RulePhrase.HIGHEST_OF : RulePhrase.LOWEST_OF, all);
        }
        if (traced.node() instanceof Arithmetic.Rounded rounded) {
            return words.say(RulePhrase.ROUNDED, operand(parts.get(0), unit), words.rounding(rounded.to()));
        }
        return limit((Arithmetic.Limit) traced.node(), parts, unit);
    }

    private String limit(Arithmetic.Limit limit, List<Traced> parts, PrintUnit unit) {
        String of = operand(parts.get(0), unit);
        if (limit.least().isPresent() && limit.most().isPresent()) {
            return words.say(RulePhrase.WITHIN, of, inline(parts.get(1), unit), inline(parts.get(2), unit));
        }
        return words.say(
                limit.least().isPresent() ? RulePhrase.NOT_BELOW : RulePhrase.NOT_ABOVE,
                of,
                inline(parts.get(1), unit));
    }

    private String joined(List<Traced> parts, String sign, boolean factors) {
        return String.join(
                sign,
                parts.stream().map(part -> factors ? operand(part) : term(part)).toList());
    }

    /** A part behind a minus: a product or a quotient needs no brackets there. */
    private String taken(Traced part) {
        boolean product = part.node() instanceof Arithmetic.Product || part.node() instanceof Arithmetic.Quotient;
        return product && !part.isAbsent() ? inline(part) : operand(part);
    }

    private String term(Traced part) {
        return isNegative(part) ? words.say(Joint.BRACKET, inline(part)) : inline(part);
    }

    /** Whether only a number below zero stands for a part. */
    private boolean isNegative(Traced part) {
        Node node = part.node();
        boolean bare = !(node instanceof Input)
                || node instanceof Input.Constant
                || node instanceof Input.Judgement
                || line.isHeadline(node);
        return bare
                && !Shape.isChain(part.node())
                && part.number().filter(number -> number.signum() < 0).isPresent();
    }

    /** A part of a product: in brackets where it is a sum, a quotient or below zero. */
    String operand(Traced traced) {
        return operand(traced, PrintUnit.PLAIN);
    }

    String operand(Traced traced, PrintUnit beside) {
        boolean loose = Shape.isChain(traced.node()) || isNegative(traced);
        return loose ? words.say(Joint.BRACKET, inline(traced, beside)) : inline(traced, beside);
    }

    /** A change, a time or a number of steps with its values. */
    String comparison(Traced traced) {
        if (traced.node() instanceof Comparison.Change change) {
            return change(traced, change);
        }
        if (traced.node() instanceof Comparison.Elapsed elapsed) {
            return words.say(
                    Joint.COMES_TO,
                    words.say(
                            RulePhrase.of(elapsed.in()),
                            inline(traced.part("elapsed.from")),
                            inline(traced.part("elapsed.to"))),
                    value(traced, traced.spot().unit()));
        }
        Comparison.Steps steps = (Comparison.Steps) traced.node();
        Spot size = traced.spot().part("steps.size");
        String step = line.besideOrApart(size, traced.spot().part("steps.of"));
        return words.say(
                WorkingPhrase.STEPS_TAKEN,
                step,
                words.say(RulePhrase.of(steps.partial()), step),
                value(traced, PrintUnit.PLAIN));
    }

    /** The figures of a change, as far as they are known: the value and the base. */
    String base(Traced traced, Comparison.Change change) {
        Traced from = traced.part("change.from");
        PrintUnit unit = from.spot().unit().or(traced.spot().part("change.of").unit());
        return change.from() instanceof Input.Fact
                ? words.say(
                        Joint.NAMED_VALUE,
                        FormulaText.base(words, change, line.formula(from.spot())),
                        value(from, unit))
                : operand(from, unit);
    }

    private String change(Traced traced, Comparison.Change change) {
        Traced of = traced.part("change.of");
        Traced from = traced.part("change.from");
        PrintUnit unit = of.spot().unit().or(from.spot().unit());
        String base = base(traced, change);
        String difference = inline(of, unit) + " − " + base;
        Rational points = of.value().minus(from.value());
        return change.basis() == Comparison.Basis.POINTS
                ? difference + " = " + words.numerals().difference(points, unit)
                : words.say(Joint.BRACKET, difference) + " ÷ " + base + " = "
                        + words.numerals().number(traced.value(), PrintUnit.PERCENT);
    }
}
