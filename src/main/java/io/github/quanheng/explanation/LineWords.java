package io.github.quanheng.explanation;

import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Node;
import java.util.Optional;

/** Everything that words are made with for one line: the language, what the line is about, and the texts of its rule. */
final class LineWords extends Phrasing {
    private final String lineName;
    private final Optional<Headline> headline;

    LineWords(RulebookWords words, String lineName, Optional<Headline> headline) {
        super(words);
        this.lineName = lineName;
        this.headline = headline;
    }

    /** Words for what belongs to no line. */
    LineWords(RulebookWords words) {
        this(words, "", Optional.empty());
    }

    Optional<Headline> headline() {
        return headline;
    }

    boolean isLineName(String name) {
        return lineName.equals(name);
    }

    boolean isHeadline(Node node) {
        return headline.filter(found -> found.of().node().equals(node)).isPresent();
    }

    boolean isTarget(Spot of, Headline.Target target) {
        return headline.filter(found -> found.of().node().equals(of.node()))
                .flatMap(Headline::target)
                .filter(target::isSame)
                .isPresent();
    }

    /** Whether a condition is the comparison that the headline has told already. */
    boolean isTold(Traced traced) {
        return traced.node() instanceof Condition.Compare compare
                && isTarget(traced.spot().part("[0]"), Headline.target(traced.spot(), compare));
    }

    @Override
    String formula(Spot quantity) {
        return quantity.quantity().accept(new FormulaText(this, quantity));
    }

    @Override
    String phrase(Spot quantity, Mode mode) {
        return quantity.quantity().accept(new RuleText(this, quantity, mode));
    }

    @Override
    String condition(Spot condition) {
        return condition.condition().accept(new ConditionText(this, condition));
    }

    /** A condition as the thing that should be there: a yes/no indicator by its name alone. */
    String thing(Spot condition) {
        return TermText.thing(this, condition);
    }

    static boolean isYes(Node node) {
        return node instanceof Condition.Yes;
    }
}
