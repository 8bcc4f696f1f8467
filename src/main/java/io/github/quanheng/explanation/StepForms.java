package io.github.quanheng.explanation;

import io.github.quanheng.grammar.Form;
import io.github.quanheng.grammar.Forms;
import io.github.quanheng.grammar.Parts;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Quantity;
import java.util.Optional;

/** So much for each step or each case, as it is read; the inverse of {@link StepText}. */
final class StepForms {
    private final SentenceForms all;
    private final SentenceWords words;
    private final WorthForms worth;

    StepForms(SentenceForms all, WorthForms worth) {
        this.all = all;
        this.words = all.words();
        this.worth = worth;
    }

    Form<Quantity> steps() {
        return Forms.either(
                perStep(RulePhrase.WHERE_BELOW, RulePhrase.PER_STEP_BELOW, true, false),
                perStep(RulePhrase.WHERE_ABOVE, RulePhrase.PER_STEP_ABOVE, false, true),
                perStep(RulePhrase.WHERE_OUTSIDE, RulePhrase.PER_STEP_OFF, true, true),
                perCase(),
                casesOutside(RulePhrase.CASES_BELOW, true, false),
                casesOutside(RulePhrase.CASES_ABOVE, false, true),
                casesOutside(RulePhrase.CASES_OUTSIDE, true, true));
    }

    private static Quantity quantity(Parts parts, int place) {
        return parts.get(place, Quantity.class);
    }

    private Form<Quantity> perCase() {
        return words.say(
                RulePhrase.PER_CASE,
                parts -> new FieldTerm.PerCase(
                        quantity(parts, 2), quantity(parts, 0), Optional.empty(), Optional.empty()),
                all.side(),
                words.unit(),
                worth.gives());
    }

    private Form<Quantity> casesOutside(Phrase phrase, boolean below, boolean above) {
        return words.say(
                phrase,
                parts -> {
                    Bounds bounds = parts.get(1, Bounds.class);
                    return new FieldTerm.PerCase(
                            quantity(parts, 3), quantity(parts, 0), bounds.below(), bounds.above());
                },
                all.side(),
                bounds(below, above),
                words.unit(),
                worth.gives());
    }

    private record Bounds(Optional<Quantity> below, Optional<Quantity> above) {}

    private Form<Bounds> bounds(boolean below, boolean above) {
        return below && above
                ? words.say(
                        RulePhrase.RANGE,
                        parts -> new Bounds(Optional.of(quantity(parts, 0)), Optional.of(quantity(parts, 1))),
                        all.side(),
                        all.side())
                : all.side()
                        .as(bound -> below
                                ? new Bounds(Optional.of(bound), Optional.empty())
                                : new Bounds(Optional.empty(), Optional.of(bound)));
    }

    private record Step(Comparison.Basis basis, Quantity size) {}

    private record Rate(Step step, Quantity each, Comparison.Partial partial) {}

    private Form<Quantity> perStep(Phrase where, Phrase each, boolean below, boolean above) {
        Form<Step> step = Forms.either(
                all.side().as(size -> new Step(Comparison.Basis.POINTS, size)),
                words.say(
                        RulePhrase.OF_THE_BOUND,
                        parts -> new Step(Comparison.Basis.RELATIVE, quantity(parts, 0)),
                        all.side()));
        Form<Rate> rate = words.<Optional<Rate>>say(
                        each,
                        parts -> {
                            StepRest<?> rest = parts.get(2, StepRest.class);
                            Step size = parts.get(0, Step.class);
                            return rest.step().equals(size)
                                    ? Optional.of(new Rate(size, quantity(parts, 1), rest.counts()))
                                    : Optional.empty();
                        },
                        step,
                        worth.gives(),
                        StepRest.form(words, step, Step.class))
                .where(found -> found);
        return words.say(
                where,
                parts -> {
                    Bounds bounds = parts.get(1, Bounds.class);
                    Rate steps = parts.get(2, Rate.class);
                    return new FieldTerm.PerStep(
                            quantity(parts, 0),
                            bounds.below(),
                            bounds.above(),
                            steps.step().basis(),
                            steps.step().size(),
                            steps.partial(),
                            steps.each());
                },
                all.side(),
                bounds(below, above),
                rate);
    }
}
