package io.github.quanheng.explanation;

import io.github.quanheng.grammar.Form;
import io.github.quanheng.grammar.Forms;
import io.github.quanheng.grammar.Parts;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.When;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import java.util.Arrays;
import java.util.Optional;

/** Comparisons as they are read: gaps, changes, days gone by, steps. */
final class ComparisonForms {
    private final SentenceForms all;
    private final SentenceWords words;

    ComparisonForms(SentenceForms all) {
        this.all = all;
        this.words = all.words();
    }

    Form<Quantity> comparison() {
        return Forms.either(gap(), change(), elapsed(), steps());
    }

    private Form<Quantity> gap() {
        Form<Comparison.Gap> points = Forms.either(
                words.say(
                        RulePhrase.GAP_BELOW,
                        parts -> gap(parts, Optional.of(parts.get(1, Quantity.class)), Optional.empty()),
                        all.inner(),
                        all.side()),
                words.say(
                        RulePhrase.GAP_ABOVE,
                        parts -> gap(parts, Optional.empty(), Optional.of(parts.get(1, Quantity.class))),
                        all.inner(),
                        all.side()),
                words.say(
                        RulePhrase.GAP_OUTSIDE,
                        parts -> gap(
                                parts,
                                Optional.of(parts.get(1, Quantity.class)),
                                Optional.of(parts.get(2, Quantity.class))),
                        all.inner(),
                        all.side(),
                        all.side()));
        return Forms.either(
                points,
                words.say(
                        RulePhrase.RELATIVELY,
                        parts -> {
                            Comparison.Gap of = parts.get(0, Comparison.Gap.class);
                            return new Comparison.Gap(of.of(), of.below(), of.above(), Comparison.Basis.RELATIVE);
                        },
                        points));
    }

    private static Comparison.Gap gap(Parts parts, Optional<Quantity> below, Optional<Quantity> above) {
        return new Comparison.Gap(parts.get(0, Quantity.class), below, above, Comparison.Basis.POINTS);
    }

    private Form<Quantity> change() {
        return Forms.either(
                change(RulePhrase.CHANGE, Comparison.Basis.POINTS),
                change(RulePhrase.GROWTH, Comparison.Basis.RELATIVE));
    }

    private Form<Quantity> change(Phrase phrase, Comparison.Basis basis) {
        return Forms.either(
                words.say(
                        phrase,
                        parts -> new Comparison.Change(
                                parts.get(0, Quantity.class), parts.get(1, Quantity.class), basis),
                        all.inner(),
                        all.side()),
                words.say(
                        phrase,
                        parts -> {
                            IndicatorId of = parts.get(0, IndicatorId.class);
                            return new Comparison.Change(fact(of, When.NOW), fact(of, parts.get(1, When.class)), basis);
                        },
                        words.names().indicator(),
                        Forms.either(
                                words.word(NamePhrase.PERIOD_NOW, When.NOW),
                                words.periods().before())));
    }

    private static Quantity fact(IndicatorId of, When when) {
        return new Input.Fact(new FigureKey(of, when), Input.Reading.FINAL);
    }

    private Form<Quantity> elapsed() {
        return Forms.either(Arrays.stream(Comparison.TimeUnit.values())
                .<Form<? extends Quantity>>map(unit -> words.say(
                        RulePhrase.of(unit),
                        parts -> new Comparison.Elapsed(
                                parts.get(0, Quantity.class), parts.get(1, Quantity.class), unit),
                        all.inner(),
                        all.side()))
                .toList());
    }

    private Form<Quantity> steps() {
        return words.<Optional<Quantity>>say(
                        RulePhrase.STEPS,
                        parts -> {
                            StepRest<?> rest = parts.get(2, StepRest.class);
                            Quantity size = parts.get(1, Quantity.class);
                            return rest.step().equals(size)
                                    ? Optional.of(
                                            new Comparison.Steps(parts.get(0, Quantity.class), size, rest.counts()))
                                    : Optional.empty();
                        },
                        all.inner(),
                        all.side(),
                        StepRest.form(words, all.side(), Quantity.class))
                .where(steps -> steps);
    }
}
