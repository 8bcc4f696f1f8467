package io.github.quanheng.explanation;

import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Distances from a bound and the steps that they come to, with the values put in. */
final class GapWorking {
    private final Workings working;
    private final LineWords line;
    private final RulebookWords words;

    GapWorking(Workings working) {
        this.working = working;
        this.line = working.line();
        this.words = working.words();
    }

    /** A value, its bounds, and how far it is outside of them. */
    private record Distance(
            Traced gap, Traced of, Optional<Traced> below, Optional<Traced> above, Comparison.Basis basis) {
        Stream<Traced> bounds() {
            return Stream.concat(below.stream(), above.stream());
        }

        /** The bound that is missed; of none, the last. */
        Traced missed() {
            return isBelow() ? below.orElseThrow() : above.or(() -> below).orElseThrow();
        }

        boolean isBelow() {
            return below.filter(bound -> of.value().compareTo(bound.value()) < 0)
                    .isPresent();
        }

        PrintUnit unit() {
            return bounds().map(bound -> bound.spot().unit()).reduce(of.spot().unit(), PrintUnit::or);
        }

        Headline.Target target() {
            return Headline.bounds(below.map(Traced::spot), above.map(Traced::spot))
                    .orElseThrow();
        }
    }

    String gap(Traced traced, Comparison.Gap gap) {
        return distance(new Distance(
                traced, traced.part("gap.of"), traced.find("gap.below"), traced.find("gap.above"), gap.basis()));
    }

    /** How many cases are short of a bound or beyond one. */
    String cases(Traced perCase) {
        return distance(new Distance(
                perCase.within("product[1]"),
                perCase.part("perCase.of"),
                perCase.find("perCase.below"),
                perCase.find("perCase.above"),
                Comparison.Basis.POINTS));
    }

    private String distance(Distance distance) {
        return distance(distance, distance.unit());
    }

    /** How far something is outside of its bounds, counted in a unit. */
    private String distance(Distance distance, PrintUnit counted) {
        Traced of = distance.of();
        PrintUnit unit = distance.unit();
        boolean told = line.isTarget(of.spot(), distance.target());
        List<String> clauses = new ArrayList<>();
        clauses.add(working.place(of, unit));
        distance.bounds()
                .map(bound -> bound.node() instanceof Input ? "" : working.valued(bound, unit))
                .forEach(clauses::add);
        Rational size = distance.gap().value();
        if (size.signum() == 0) {
            clauses.add(within(distance, unit));
            return working.sequence(clauses);
        }
        Traced bound = distance.missed();
        boolean below = distance.isBelow();
        if (!told) {
            clauses.add(words.say(below ? WorkingPhrase.LOWER_THAN : WorkingPhrase.HIGHER_THAN, named(bound, unit)));
        }
        Rational points = of.value().minus(bound.value()).abs();
        clauses.add(words.say(
                below ? WorkingPhrase.LOWER_BY : WorkingPhrase.HIGHER_BY,
                words.numerals().difference(points, counted)));
        if (distance.basis() == Comparison.Basis.RELATIVE) {
            clauses.add(words.say(
                    WorkingPhrase.PART_OF_BOUND,
                    working.equations().value(bound, unit),
                    words.numerals().number(size, PrintUnit.PERCENT)));
        }
        return working.sequence(clauses);
    }

    /** A bound with its name, or its value where it was worked out before. */
    private String named(Traced bound, PrintUnit unit) {
        return bound.node() instanceof Input
                ? working.equations().inline(bound, unit)
                : working.equations().value(bound, bound.spot().unit().or(unit));
    }

    private String within(Distance distance, PrintUnit unit) {
        List<String> bounds = distance.bounds().map(bound -> named(bound, unit)).toList();
        return bounds.size() == 2
                ? words.say(WorkingPhrase.NOT_OUTSIDE, words.say(RulePhrase.RANGE, bounds.get(0), bounds.get(1)))
                : words.say(
                        distance.below().isPresent() ? WorkingPhrase.NOT_LOWER : WorkingPhrase.NOT_HIGHER,
                        bounds.get(0));
    }

    String perStep(Traced traced, FieldTerm.PerStep perStep, Mode mode) {
        Traced gap = traced.within("product[1].steps.of");
        Distance distance = new Distance(
                gap,
                traced.part("perStep.of"),
                traced.find("perStep.below"),
                traced.find("perStep.above"),
                perStep.basis());
        Rational size = gap.value();
        if (size.signum() == 0) {
            return distance(distance);
        }
        Traced each = traced.part("perStep.each");
        Traced step = traced.part("perStep.step");
        List<String> clauses = new ArrayList<>();
        PrintUnit counted = counted(perStep, step, distance.unit());
        clauses.add(distance(distance, counted));
        boolean named = each.node() instanceof Input;
        clauses.add(named ? "" : working.premises(each));
        boolean told = line.isTarget(distance.of().spot(), distance.target());
        clauses.add(new StepText(line, traced.spot(), mode)
                .rate(
                        perStep,
                        named ? line.marks(each.spot()) : words.marks(each.value()),
                        told ? WorkingPhrase.OF_THE_TARGET : RulePhrase.OF_THE_BOUND));
        clauses.add(step.spot().isConstant() ? "" : working.valued(step, distance.unit()));
        clauses.add(named && !each.spot().isConstant() ? working.equations().inline(each) : "");
        Rational count = traced.within("product[1]").value();
        PrintUnit unit = perStep.basis() == Comparison.Basis.RELATIVE ? PrintUnit.PERCENT : counted;
        if (!count.equals(size.times(unit.scale().per()))) {
            clauses.add(words.say(WorkingPhrase.COUNTED_STEPS, words.numerals().bare(count)));
        }
        return working.sequence(clauses);
    }

    /** Steps of points are of the same sort as the value; steps of a share of the bound say nothing of how the value is counted. */
    private static PrintUnit counted(FieldTerm.PerStep perStep, Traced step, PrintUnit unit) {
        return perStep.basis() == Comparison.Basis.POINTS && step.node() instanceof Input.Constant constant
                ? PrintUnit.of(constant.figure()).or(unit)
                : unit;
    }
}
