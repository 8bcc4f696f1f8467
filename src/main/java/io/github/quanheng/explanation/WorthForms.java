package io.github.quanheng.explanation;

import io.github.quanheng.grammar.Form;
import io.github.quanheng.grammar.Forms;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;

/** What is given, taken or counted, where it is a figure. */
final class WorthForms {
    private static final Figure ZERO = Figure.of(Rational.ZERO);

    private final SentenceForms all;
    private final SentenceWords words;
    private final Mode mode;

    WorthForms(SentenceForms all, Mode mode) {
        this.all = all;
        this.words = all.words();
        this.mode = mode;
    }

    /** What a printed figure gives, takes or counts as. */
    Form<Figure> figure() {
        return Forms.either(
                words.word(RulePhrase.nothing(mode), ZERO),
                words.say(RulePhrase.gives(mode), parts -> parts.get(0, Figure.class), words.figure()));
    }

    /** What a quantity gives, takes or counts as. */
    Form<Quantity> gives() {
        return words.say(RulePhrase.gives(mode), parts -> parts.get(0, Quantity.class), all.side());
    }
}
