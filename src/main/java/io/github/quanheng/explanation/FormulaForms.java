package io.github.quanheng.explanation;

import io.github.quanheng.grammar.Form;
import io.github.quanheng.grammar.Forms;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;

/** Formulas of names as they are read; the inverse of {@link FormulaText}. */
final class FormulaForms {
    private final SentenceForms all;
    private final SentenceWords words;
    final Form<Quantity> operand;
    final Form<Quantity> inner;
    final Form<Quantity> side;
    final Form<Quantity> formula;
    final Form<Quantity> named;
    final Form<Quantity> weighted;

    FormulaForms(SentenceForms all) {
        this.all = all;
        this.words = all.words();
        Form<Quantity> atom = Forms.<Quantity>either(
                        words.figure().as(Input.Constant::new),
                        words.names().fact(),
                        words.periods().day().as(Input.Day::new),
                        words.word(NamePhrase.FULL, Input.FullMarks.OF_THE_LINE),
                        words.names().declared(),
                        words.reason().as(Input.NoScore::new),
                        judged())
                .named("名称或数");
        this.operand = Forms.<Quantity>either(atom, quoted(), bracketed()).named("算式中的一项");
        ArithmeticForms arithmetic = new ArithmeticForms(all, operand);
        Form<Quantity> comparison = new ComparisonForms(all).comparison();
        FormulaTermForms terms = new FormulaTermForms(all, operand);
        this.inner = arithmetic.fourOperations().named("四则算式");
        this.formula = Forms.<Quantity>either(inner, arithmetic.functions(), comparison)
                .named("算式");
        this.named = terms.named();
        this.weighted = terms.weighted();
        this.side = Forms.<Quantity>either(inner, comparison).named("量");
    }

    private Form<Quantity> bracketed() {
        return words.say(Joint.BRACKET, parts -> parts.get(0, Quantity.class), all.formula());
    }

    /** What does not read as a formula stands in brackets in its own words. */
    private Form<Quantity> quoted() {
        return words.say(
                Joint.QUOTED,
                parts -> parts.get(0, Quantity.class),
                Forms.either(all.phrase(Mode.VALUE), all.named(), all.weighted()));
    }

    private Form<Quantity> judged() {
        return words.say(
                RulePhrase.JUDGED,
                parts -> new Input.Judgement(
                        parts.get(0, IndicatorId.class),
                        parts.get(1, Quantity.class),
                        parts.get(2, Quantity.class),
                        parts.get(3, Input.Outside.class)),
                words.names().indicator(Kind.OPINION),
                all.side(),
                all.side(),
                Forms.<Input.Outside>either(
                        words.word(RulePhrase.OUTSIDE_LIMITED, Input.Outside.LIMIT),
                        words.word(RulePhrase.OUTSIDE_REFUSED, Input.Outside.REFUSE)));
    }
}
