package io.github.quanheng.explanation;

import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rule.Quantity;
import java.util.List;
import java.util.Optional;

/** What a line is about, with the value that was read and what it is held against. */
final class HeadlineText {
    private final Wording wording;
    private final Speech speech;
    private final Optional<Traced> rule;

    HeadlineText(Wording wording, Traced rule) {
        this.wording = wording;
        this.speech = wording.speech();
        this.rule = Optional.of(rule);
    }

    HeadlineText(Wording wording) {
        this.wording = wording;
        this.speech = wording.speech();
        this.rule = Optional.empty();
    }

    /** The value as it is printed, if it was looked at. */
    Optional<String> value() {
        return wording.headline()
                .flatMap(headline -> rule.flatMap(whole -> whole.find(headline.of())))
                .flatMap(this::value);
    }

    private Optional<String> value(Traced of) {
        Measure measure = of.node() instanceof Quantity quantity
                ? wording.measure(quantity).against(targetMeasure())
                : Measure.PLAIN;
        boolean part = of.node() instanceof Input.Fact fact
                && (fact.as() == Input.Reading.NUMERATOR || fact.as() == Input.Reading.DENOMINATOR);
        if (of.derivation().read().isPresent() && !part) {
            return of.derivation().read().map(datum -> speech.datum(datum, measure));
        }
        return Optional.of(of.number()
                .map(number -> Equations.isDistance(of.node())
                        ? speech.numerals().difference(number, measure)
                        : speech.numerals().number(number, measure))
                .orElseGet(
                        () -> speech.reason(of.derivation().outcome().reason().orElseThrow())));
    }

    private Measure targetMeasure() {
        return wording.headline()
                .flatMap(Headline::target)
                .map(target -> wording.measure(target.bound()))
                .orElse(Measure.PLAIN);
    }

    String target(Headline.Target target) {
        Measure measure = wording.headline()
                .map(Headline::of)
                .filter(Quantity.class::isInstance)
                .map(of -> wording.measure((Quantity) of))
                .orElse(Measure.PLAIN)
                .against(wording.measure(target.bound()));
        String low = bound(target.bound(), measure);
        return target.upper()
                .map(upper -> speech.say(Phrase.RANGE, low, bound(upper, measure)))
                .orElse(target.sign() + low);
    }

    /** The bound's value where it was looked at or is a constant, otherwise its name. */
    private String bound(Quantity bound, Measure measure) {
        if (bound instanceof Input.Constant) {
            return wording.headline()
                    .map(Headline::of)
                    .filter(Quantity.class::isInstance)
                    .map(of -> wording.beside(bound, (Quantity) of))
                    .orElseGet(() -> wording.beside(bound, measure));
        }
        return rule.flatMap(whole -> whole.find(bound))
                .flatMap(Traced::number)
                .map(number ->
                        speech.numerals().number(number, wording.measure(bound).against(measure)))
                .orElseGet(() -> wording.formula(bound));
    }

    /** Whether a value was read, even one that is no number such as 0/0. */
    boolean isRead() {
        return wording.headline()
                .flatMap(headline -> rule.flatMap(whole -> whole.find(headline.of())))
                .filter(of -> of.number().isPresent() || of.derivation().read().isPresent())
                .isPresent();
    }

    /** Name and value; what is measured is named where it is called otherwise than the line. */
    String head(String name, Optional<String> value) {
        Optional<Node> of = wording.headline().map(Headline::of);
        if (value.isEmpty() || of.isEmpty()) {
            return name;
        }
        List<String> measured = measured(of.get());
        if (measured.isEmpty()) {
            return name;
        }
        return wording.isLineName(measured.get(0))
                ? speech.say(Phrase.NAMED_VALUE, name, value.get())
                : speech.say(Phrase.HEAD_OTHER, name, speech.say(Phrase.NAMED_VALUE, measured.get(0), value.get()));
    }

    /** The name of what is measured; none where the calculation names its parts anyway. */
    private List<String> measured(Node of) {
        if (of instanceof Input.Fact fact) {
            return List.of(speech.name(fact));
        }
        if (of instanceof Condition.Yes yes) {
            return List.of(speech.name(yes.key()));
        }
        return of instanceof Condition.Is is ? List.of(speech.name(is.of())) : List.of();
    }
}
