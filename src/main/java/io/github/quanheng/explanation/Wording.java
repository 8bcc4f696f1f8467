package io.github.quanheng.explanation;

import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Interval;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Figure;
import java.util.Optional;

/** Everything that words are made with for one line: the language, the headline, and the visitors over its rule. */
final class Wording {
    private final Speech speech;
    private final String lineName;
    private final Optional<Headline> headline;
    private final FormulaText formulas;
    private final ConditionText conditions;

    Wording(Speech speech, String lineName, Optional<Headline> headline) {
        this.speech = speech;
        this.lineName = lineName;
        this.headline = headline;
        this.formulas = new FormulaText(this);
        this.conditions = new ConditionText(this);
    }

    Speech speech() {
        return speech;
    }

    Optional<Headline> headline() {
        return headline;
    }

    boolean isLineName(String name) {
        return lineName.equals(name);
    }

    boolean isHeadline(Node node) {
        return headline.filter(found -> found.of().equals(node)).isPresent();
    }

    boolean isTarget(Quantity of, Headline.Target target) {
        return headline.filter(found -> found.equals(new Headline(of, Optional.of(target))))
                .isPresent();
    }

    /** A quantity as a formula of names. */
    String formula(Quantity quantity) {
        return quantity.accept(formulas);
    }

    /** The same, in brackets where it is a sum or a difference. */
    String factor(Quantity quantity) {
        return formulas.factor(quantity);
    }

    /** A quantity as a demand. */
    String phrase(Quantity quantity, Mode mode) {
        return quantity.accept(new RuleText(this, mode));
    }

    /** A condition in words. */
    String condition(Condition condition) {
        return condition.accept(conditions);
    }

    /** A condition as the thing that should be there: a yes/no indicator by its name alone. */
    String thing(Condition condition) {
        return condition instanceof Condition.Yes yes
                ? speech.name(yes.key())
                : speech.say(Phrase.LINE_NAME, condition(condition));
    }

    Measure measure(Quantity quantity) {
        return speech.measures().of(quantity);
    }

    /** A quantity in the measure of what it is compared with. */
    String beside(Quantity quantity, Measure measure) {
        return quantity instanceof Input.Constant constant
                ? speech.figure(constant.figure(), measure)
                : formula(quantity);
    }

    /** A quantity in the measure of another quantity that it is compared with. */
    String beside(Quantity quantity, Quantity other) {
        boolean distance = (other instanceof Comparison.Gap gap && gap.basis() == Comparison.Basis.POINTS)
                || (other instanceof Comparison.Change change && change.basis() == Comparison.Basis.POINTS);
        return distance ? apart(quantity, measure(other)) : beside(quantity, measure(other));
    }

    /** A quantity of which so much is meant: two rates are apart by percentage points. */
    String apart(Quantity quantity, Measure measure) {
        return quantity instanceof Input.Constant constant
                ? speech.numerals().difference(constant.figure().value(), measure.or(Measures.of(constant.figure())))
                : formula(quantity);
    }

    /** A number of marks, where one is meant. */
    String marks(Quantity quantity) {
        return quantity instanceof Input.Constant constant && !constant.figure().isRate()
                ? speech.marks(constant.figure().value())
                : formula(quantity);
    }

    String interval(Interval interval, Measure measure) {
        Optional<String> low =
                interval.low().map(end -> (interval.lowClosed() ? "≥" : ">") + speech.figure(end, measure));
        Optional<String> high =
                interval.high().map(end -> (interval.highClosed() ? "≤" : "<") + speech.figure(end, measure));
        if (low.isPresent() && high.isPresent()) {
            return interval.low().map(Figure::value).equals(interval.high().map(Figure::value))
                    ? "=" + speech.figure(interval.low().get(), measure)
                    : speech.say(Phrase.BETWEEN, low.get(), high.get());
        }
        return low.or(() -> high).orElseGet(() -> speech.say(Phrase.ANY_VALUE));
    }
}
