package io.github.quanheng.explanation;

import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;

/** The terms of the field at work, with the values put in. */
final class TermWorking {
    private final Wording wording;
    private final Speech speech;
    private final Working working;

    TermWorking(Wording wording, Working working) {
        this.wording = wording;
        this.speech = wording.speech();
        this.working = working;
    }

    String open(Traced traced, Mode mode) {
        FieldTerm term = (FieldTerm) traced.node();
        List<Traced> parts = traced.parts();
        if (term instanceof FieldTerm.Pass) {
            String met = working.condition(parts.get(0));
            return met.isEmpty() ? speech.say(parts.get(0).holds() ? Phrase.DEMAND_MET : Phrase.DEMAND_MISSED) : met;
        }
        if (term instanceof FieldTerm.Provided) {
            String gate = working.condition(parts.get(0));
            return parts.get(0).holds()
                    ? working.sequence(List.of(gate, speech.say(Phrase.GATE_OPEN), working.open(parts.get(1), mode)))
                    : working.sequence(List.of(gate, speech.say(Phrase.GATE_SHUT)));
        }
        if (term instanceof FieldTerm.Proportional part) {
            return proportional(traced, part);
        }
        if (term instanceof FieldTerm.Bands bands) {
            return bands(traced, bands);
        }
        if (term instanceof FieldTerm.ByCode) {
            return byCode(traced, mode);
        }
        if (term instanceof FieldTerm.Interpolated curve) {
            return interpolated(traced, curve);
        }
        if (term instanceof FieldTerm.Deduct) {
            return deduct(traced, mode);
        }
        if (term instanceof FieldTerm.PerStep perStep) {
            return perStep(traced, perStep, mode);
        }
        if (term instanceof FieldTerm.PerCase perCase) {
            return perCase(parts, perCase, mode);
        }
        return term instanceof FieldTerm.Missing missing ? missing(parts, missing, mode) : award(traced, mode);
    }

    private String each(Quantity each, Traced value) {
        return each instanceof Input.Constant ? "" : working.equations().inline(value);
    }

    private String perStep(Traced traced, FieldTerm.PerStep perStep, Mode mode) {
        Traced each = traced.parts().get(0);
        Traced steps = traced.parts().get(1);
        Traced gap = steps.parts().get(0);
        List<String> clauses = new ArrayList<>();
        clauses.add(gap(gap, (Comparison.Gap) gap.node()));
        Rational size = gap.number().orElseThrow();
        if (size.signum() == 0) {
            return working.sequence(clauses);
        }
        clauses.add(new TermText(wording, mode).rate(perStep));
        if (!(perStep.step() instanceof Input.Constant)) {
            clauses.add(working.equations().inline(steps.parts().get(1)));
        }
        clauses.add(each(perStep.each(), each));
        Rational count = steps.number().orElseThrow();
        Measure measure = perStep.basis() == Comparison.Basis.RELATIVE
                ? Measure.PERCENT
                : speech.measures().compared((Comparison.Gap) gap.node());
        if (!count.equals(size.times(measure.scale().per()))) {
            clauses.add(speech.say(Phrase.COUNTED_STEPS, speech.numerals().bare(count)));
        }
        return working.sequence(clauses);
    }

    /** How far a value lies outside its bounds. */
    String gap(Traced traced, Comparison.Gap gap) {
        Traced of = traced.parts().get(0);
        Rational value = of.number().orElseThrow();
        Measure measure = speech.measures().compared(gap);
        boolean below = gap.below().isPresent()
                && value.compareTo(traced.parts().get(1).number().orElseThrow()) < 0;
        Traced bound = below
                ? traced.parts().get(1)
                : traced.parts().get(traced.parts().size() - 1);
        boolean told = wording.isTarget(
                gap.of(), Headline.bounds(gap.below(), gap.above()).orElseThrow());
        List<String> clauses = new ArrayList<>();
        if (!told || !(gap.of() instanceof Input)) {
            clauses.add(working.place(of, measure));
        }
        traced.parts().stream().skip(1).map(working::premises).forEach(clauses::add);
        Rational distance = traced.number().orElseThrow();
        if (distance.signum() == 0) {
            clauses.add(within(traced, gap, measure));
            return working.sequence(clauses);
        }
        if (!told) {
            clauses.add(speech.say(
                    below ? Phrase.LOWER_THAN : Phrase.HIGHER_THAN,
                    working.equations().inline(bound, measure)));
        }
        Rational points = value.minus(bound.number().orElseThrow()).abs();
        clauses.add(speech.say(
                below ? Phrase.LOWER_BY : Phrase.HIGHER_BY, speech.numerals().difference(points, measure)));
        if (gap.basis() == Comparison.Basis.RELATIVE) {
            clauses.add(speech.say(
                    Phrase.PART_OF_BOUND,
                    working.equations().value(bound, measure),
                    speech.numerals().number(distance, Measure.PERCENT)));
        }
        return working.sequence(clauses);
    }

    private String within(Traced traced, Comparison.Gap gap, Measure measure) {
        String first = working.equations().inline(traced.parts().get(1), measure);
        if (gap.below().isPresent() && gap.above().isPresent()) {
            String last = working.equations().inline(traced.parts().get(2), measure);
            return speech.say(Phrase.NOT_OUTSIDE, speech.say(Phrase.RANGE, first, last));
        }
        return speech.say(gap.below().isPresent() ? Phrase.NOT_LOWER : Phrase.NOT_HIGHER, first);
    }

    private String proportional(Traced traced, FieldTerm.Proportional term) {
        Traced full = traced.parts().get(0);
        Traced part = traced.parts().get(1);
        String result = " = " + working.equations().value(traced, Measure.MARKS);
        String marks = working.equations().inline(full);
        if (term.form() == FieldTerm.Proportional.Form.SHARE_OF_TARGET) {
            Traced share = part.parts().get(0);
            Rational ratio = share.number().orElseThrow();
            String sources = working.sequence(
                    share.parts().stream().map(working::premises).toList());
            if (ratio.signum() >= 0 && ratio.compareTo(Rational.ONE) <= 0) {
                return (sources.isEmpty() ? "" : sources + speech.say(Phrase.COMMA)) + marks + " × "
                        + quotient(share.parts().get(0), share.parts().get(1)) + result;
            }
            return working.sequence(List.of(
                    sources, speech.say(ratio.signum() < 0 ? Phrase.SHARE_BELOW_ZERO : Phrase.SHARE_ABOVE_ONE)));
        }
        Traced condition = part.parts().get(0);
        Traced of = condition.parts().get(0);
        Traced target = condition.parts().get(1);
        String share = switch (term.form()) {
            case TARGET_OVER_VALUE -> quotient(target, of);
            case TWO_LESS_SHARE -> speech.say(Phrase.BRACKET, "2 − " + quotient(of, target));
            default -> working.equations().factor(of);
        };
        boolean floored = term.form() == FieldTerm.Proportional.Form.TWO_LESS_SHARE
                && traced.number().orElseThrow().signum() == 0;
        return working.sequence(List.of(
                working.premises(of),
                working.premises(target),
                condition.holds()
                        ? speech.say(Phrase.TARGET_MET)
                        : floored ? speech.say(Phrase.SHARE_BELOW_ZERO) : marks + " × " + share + result));
    }

    private String quotient(Traced over, Traced by) {
        Measure measure = wording.measure((Quantity) over.node()).or(wording.measure((Quantity) by.node()));
        return bracketed(over, measure) + " ÷ " + bracketed(by, measure);
    }

    private String bracketed(Traced traced, Measure measure) {
        return traced.node() instanceof io.github.quanheng.rule.Arithmetic
                ? working.equations().factor(traced)
                : working.equations().inline(traced, measure);
    }

    private String bands(Traced traced, FieldTerm.Bands bands) {
        Traced of = traced.parts().get(0);
        Rational x = of.number().orElseThrow();
        Measure measure = speech.measures().axis(bands);
        String band = bands.marks().keySet().stream()
                .filter(one -> one.contains(x))
                .findFirst()
                .map(one -> speech.say(Phrase.IN_BAND, wording.interval(one, measure)))
                .orElse("");
        return working.sequence(List.of(working.place(of, measure), band));
    }

    private String byCode(Traced traced, Mode mode) {
        List<Traced> parts = traced.parts();
        Traced taken = parts.get(parts.size() - 1);
        String code = parts.stream()
                .filter(part -> part.node() instanceof Condition.Is && part.holds())
                .findFirst()
                .map(this::working)
                .orElse("");
        return working.sequence(List.of(code, working.open(taken, mode)));
    }

    private String working(Traced condition) {
        return wording.headline()
                        .filter(found -> found.of() instanceof Condition.Is)
                        .isPresent()
                ? ""
                : working.condition(condition);
    }

    private String interpolated(Traced traced, FieldTerm.Interpolated curve) {
        Traced of = traced.parts().get(0);
        Rational x = of.number().orElseThrow();
        Measure measure = speech.measures().axis(curve);
        List<String> clauses = new ArrayList<>();
        clauses.add(working.place(of, measure));
        List<FieldTerm.Knot> knots = curve.through();
        for (int i = 1; i < knots.size(); i++) {
            FieldTerm.Knot low = knots.get(i - 1);
            FieldTerm.Knot high = knots.get(i);
            boolean between =
                    x.compareTo(low.x().value()) >= 0 && x.compareTo(high.x().value()) <= 0;
            if (between) {
                clauses.add(between(low, high, speech.numerals().number(x, measure.or(Measures.of(low.x()))), measure)
                        + " = "
                        + working.equations().value(traced, Measure.MARKS));
                return working.sequence(clauses);
            }
        }
        boolean before = x.compareTo(knots.get(0).x().value()) < 0;
        Figure end = knots.get(before ? 0 : knots.size() - 1).x();
        clauses.add(speech.say(before ? Phrase.LOWER_THAN : Phrase.HIGHER_THAN, speech.figure(end, measure)));
        return working.sequence(clauses);
    }

    private String between(FieldTerm.Knot low, FieldTerm.Knot high, String x, Measure measure) {
        String fromLow = speech.figure(low.x(), measure);
        String width = speech.say(Phrase.BRACKET, speech.figure(high.x(), measure) + " − " + fromLow);
        String lowMarks = speech.figure(low.y(), Measure.PLAIN);
        String rise = speech.say(Phrase.BRACKET, speech.figure(high.y(), Measure.PLAIN) + " − " + lowMarks);
        return lowMarks + " + " + speech.say(Phrase.BRACKET, x + " − " + fromLow) + " ÷ " + width + " × " + rise;
    }

    private String deduct(Traced traced, Mode mode) {
        List<Traced> losses = traced.parts().subList(1, traced.parts().size());
        Mode inner = mode == Mode.LOSE ? Mode.VALUE : Mode.LOSE;
        List<String> groups = new ArrayList<>();
        losses.forEach(loss -> groups.add(working.closed(loss, inner)));
        if (losses.size() > 1 || mode != Mode.EARN) {
            groups.add(sum(traced.parts(), " − ") + " = " + working.equations().value(traced, Measure.MARKS));
        }
        return working.groups(groups);
    }

    private String sum(List<Traced> parts, String sign) {
        return String.join(
                sign,
                parts.stream()
                        .map(part -> {
                            Rational number = part.number().orElseThrow();
                            String text = speech.numerals().bare(number);
                            return number.signum() < 0 ? speech.say(Phrase.BRACKET, text) : text;
                        })
                        .toList());
    }

    private String perCase(List<Traced> parts, FieldTerm.PerCase perCase, Mode mode) {
        Traced of = parts.get(1);
        String count = Traced.isFormula(of.node()) && !(of.node() instanceof io.github.quanheng.rule.Collective)
                ? wording.isHeadline(of.node()) ? "" : working.equations().equation(of, wording.measure(perCase.of()))
                : working.open(of, Mode.VALUE);
        String rate = speech.say(
                Phrase.EACH_CASE,
                new TermText(wording, mode).caseUnit(perCase.of()),
                speech.say(Phrase.gives(mode), wording.marks(perCase.each())));
        return working.sequence(List.of(count, rate, each(perCase.each(), parts.get(0))));
    }

    private String missing(List<Traced> parts, FieldTerm.Missing missing, Mode mode) {
        List<Traced> things = parts.get(1).parts();
        List<String> lacking = new ArrayList<>();
        List<String> clauses = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            if (!(missing.of().get(i) instanceof Condition.Yes)) {
                clauses.add(working.condition(things.get(i).parts().get(0)));
            }
            if (!things.get(i).parts().get(0).holds()) {
                lacking.add(wording.thing(missing.of().get(i)));
            }
        }
        if (lacking.isEmpty()) {
            clauses.add(speech.say(Phrase.NOTHING_LACKS));
            return working.sequence(clauses);
        }
        clauses.add(speech.say(Phrase.LACKING, speech.join(Phrase.ENUMERATE, lacking), String.valueOf(lacking.size())));
        clauses.add(speech.say(Phrase.EACH_MISSING, speech.say(Phrase.gives(mode), wording.marks(missing.each()))));
        clauses.add(each(missing.each(), parts.get(0)));
        return working.sequence(clauses);
    }

    private String award(Traced traced, Mode mode) {
        List<String> groups = new ArrayList<>();
        if (traced.parts().size() == 1) {
            Traced only = traced.parts().get(0);
            return working.sequence(List.of(
                    working.condition(only.parts().get(0)),
                    only.parts().get(0).holds() ? working.open(only.parts().get(1), mode) : ""));
        }
        for (Traced one : traced.parts()) {
            List<Traced> parts = one.parts();
            Traced condition = parts.get(0);
            Traced value = parts.get(parts.size() - 1);
            groups.add(working.sequence(List.of(
                    working.condition(condition),
                    condition.holds() ? working.closed(value, mode) : speech.say(Phrase.nothing(mode)))));
        }
        groups.add(sum(traced.parts(), " + ") + " = " + working.equations().value(traced, Measure.MARKS));
        return working.groups(groups);
    }
}
