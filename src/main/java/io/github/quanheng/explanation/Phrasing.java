package io.github.quanheng.explanation;

import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Interval;
import io.github.quanheng.value.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words for what stands in a rulebook, without data: what every text of a rule needs of the others. */
abstract class Phrasing {
    private final RulebookWords words;

    Phrasing(RulebookWords words) {
        this.words = words;
    }

    final RulebookWords words() {
        return words;
    }

    final String say(Phrase phrase, String... parts) {
        return words.say(phrase, parts);
    }

    /** A quantity as a formula of names. */
    abstract String formula(Spot quantity);

    /** A quantity as a demand. */
    abstract String phrase(Spot quantity, Mode mode);

    /** A condition in words. */
    abstract String condition(Spot condition);

    /** A formula that stands beside words: in brackets unless it is a name, a number or made by the four operations. */
    final String inner(Spot quantity) {
        boolean plain = Shape.isAtom(quantity.node()) || Shape.isChain(quantity.node());
        return plain ? formula(quantity) : operand(quantity);
    }

    /** A formula that ends where a word begins, such as one side of a comparison. */
    final String side(Spot quantity) {
        boolean named = quantity.node() instanceof Collective || quantity.node() instanceof Comparison;
        return named ? formula(quantity) : inner(quantity);
    }

    /** A formula that stands beside an operator: in brackets unless it is a name or a number. */
    final String operand(Spot quantity) {
        boolean closed = Shape.isAtom(quantity.node()) || Shape.isQuoted(quantity.node());
        return closed ? formula(quantity) : say(Joint.BRACKET, formula(quantity));
    }

    /** A formula behind a minus: a product or a quotient needs no brackets there. */
    final String taken(Spot quantity) {
        boolean product =
                quantity.node() instanceof Arithmetic.Product || quantity.node() instanceof Arithmetic.Quotient;
        return product ? formula(quantity) : operand(quantity);
    }

    /** A demand of a list, or the last of a sentence: in brackets of its own where it is a list itself. */
    final String item(Spot quantity, Mode mode) {
        String text = phrase(quantity, mode);
        return Shape.isList(quantity.node()) ? say(Joint.QUOTED, text) : text;
    }

    /** A demand within another: in brackets of its own where it has parts. */
    final String part(Spot quantity, Mode mode) {
        String text = phrase(quantity, mode);
        return Shape.isCompound(quantity.node()) ? say(Joint.QUOTED, text) : text;
    }

    /** A demand right behind a number or a name: in brackets where it does not begin with what it gives. */
    final String behind(Spot quantity, Mode mode) {
        return Shape.beginsWithItsSubject(quantity.node())
                ? say(Joint.QUOTED, phrase(quantity, mode))
                : part(quantity, mode);
    }

    /** Several demands, numbered. */
    final String numbered(List<String> demands) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < demands.size(); i++) {
            all.add(demands.size() == 1 ? demands.get(i) : say(Joint.NUMBERED, String.valueOf(i + 1), demands.get(i)));
        }
        return words.join(Joint.LIST, all);
    }

    /** A quantity in the unit of what it is compared with. */
    final String beside(Spot quantity, PrintUnit unit) {
        return quantity.node() instanceof Input.Constant constant
                ? words.figure(constant.figure(), unit)
                : side(quantity);
    }

    /** A quantity of which so much is meant: two rates are apart by percentage points. */
    final String apart(Spot quantity, PrintUnit unit) {
        return quantity.node() instanceof Input.Constant constant
                ? words.numerals()
                        .difference(
                                constant.figure().value(),
                                PrintUnit.of(constant.figure()).or(unit))
                : side(quantity);
    }

    /** A quantity beside a distance, or beside anything else. */
    final String besideOrApart(Spot quantity, Spot other) {
        return Shape.isDistance(other.node()) ? apart(quantity, other.unit()) : beside(quantity, other.unit());
    }

    /** A number of marks, where one is meant. */
    final String marks(Spot quantity) {
        return quantity.node() instanceof Input.Constant constant
                        && !constant.figure().isRate()
                ? words.marks(constant.figure().value())
                : side(quantity);
    }

    final String interval(Interval interval, PrintUnit unit) {
        Optional<String> low = interval.low().map(end -> (interval.lowClosed() ? "≥" : ">") + words.figure(end, unit));
        Optional<String> high =
                interval.high().map(end -> (interval.highClosed() ? "≤" : "<") + words.figure(end, unit));
        if (low.isPresent() && high.isPresent()) {
            return interval.low().map(Figure::value).equals(interval.high().map(Figure::value))
                    ? "=" + words.figure(interval.low().get(), unit)
                    : say(RulePhrase.BETWEEN, low.get(), high.get());
        }
        return low.or(() -> high).orElseGet(() -> say(RulePhrase.ANY_VALUE));
    }
}
