package io.github.quanheng.explanation;

import io.github.quanheng.grammar.Form;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Quantity;

/** What the forms of sentences need of one another; the inverse of {@link Phrasing}. */
interface SentenceForms {
    SentenceWords words();

    /** A formula of names. */
    Form<Quantity> formula();

    /** A formula beside words: a name, a number, the four operations, or in brackets. */
    Form<Quantity> inner();

    /** A formula that ends where a word begins. */
    Form<Quantity> side();

    /** A formula beside an operator. */
    Form<Quantity> operand();

    /** A formula that has a name and no parts. */
    Form<Quantity> named();

    /** A weighted mean. */
    Form<Quantity> weighted();

    /** A demand. */
    Form<Quantity> phrase(Mode mode);

    /** A demand of a list: in brackets of its own where it is a list itself. */
    Form<Quantity> item(Mode mode);

    /** A demand within another: in brackets of its own where it has parts. */
    Form<Quantity> part(Mode mode);

    /** A condition. */
    Form<Condition> condition();
}
