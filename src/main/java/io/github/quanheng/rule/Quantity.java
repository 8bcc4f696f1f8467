package io.github.quanheng.rule;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import io.github.quanheng.internal.NeedsModule;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidValue;

/**
 * Something that has an exact value for a unit, or a reason why it has none (量). All rules, targets, caps and policies are
 * quantities.
 *
 * <p>Four kinds have a short text form, used in JSON and by {@link #of(String)}:
 *
 * <table>
 * <caption>Short forms</caption>
 * <tr><th>text</th><th>meaning</th></tr>
 * <tr><td>{@code 0.5}, {@code 62%}, {@code 14/10万}</td><td>a constant</td></tr>
 * <tr><td>{@code rate}, {@code rate@-1}</td><td>the figure of an indicator, of this period or another</td></tr>
 * <tr><td>{@code $target}</td><td>a parameter of the rulebook</td></tr>
 * <tr><td>{@code #2.1.3}, {@code #total}</td><td>the score of a line</td></tr>
 * <tr><td>{@code full}</td><td>the full marks of the line</td></tr>
 * <tr><td>{@code excluded}</td><td>no score: taken out of the account</td></tr>
 * </table>
 */
@JsonIdentityInfo(generator = NeedsModule.class)
public sealed interface Quantity extends Node permits Input, Arithmetic, Comparison, Cases, Collective, FieldTerm {
    /**
     * Answers a question about this quantity by its kind.
     *
     * @param <R> the type of the answer
     * @param visitor one method a kind
     * @return the answer
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * Reads the short form of a quantity.
     *
     * @param text as in the table above
     * @return the quantity
     * @throws IllegalArgumentException if the text is none of the short forms
     */
    static Quantity of(String text) {
        InvalidValue.unless(
                !text.isEmpty(),
                "quantity",
                "是空的",
                "写数、指标、$参数、#行或full",
                "is blank",
                "write a number, an indicator, $parameter, #line or full");
        char first = text.charAt(0);
        if (first == '-' || Character.isDigit(first)) {
            return new Input.Constant(Figure.of(text));
        }
        if (first == '$') {
            return new Input.Parameter(ParameterId.of(text.substring(1)));
        }
        if (first == '#') {
            return new Input.ScoreOf(LineId.of(text.substring(1)), Input.Stage.SCORE);
        }
        return switch (text) {
            case "full" -> Input.FullMarks.OF_THE_LINE;
            case "excluded" -> new Input.NoScore(Reason.EXCLUDED);
            default -> new Input.Fact(FigureKey.of(text), Input.Reading.FINAL);
        };
    }

    /**
     * One answer for each kind of quantity. The terms of the field need none of their own: they are answered through
     * {@linkplain FieldTerm#meaning() what they mean}, unless a visitor wants to speak their language.
     *
     * @param <R> the type of the answer
     */
    interface Visitor<R>
            extends Input.Visitor<R>,
                    Arithmetic.Visitor<R>,
                    Comparison.Visitor<R>,
                    Cases.Visitor<R>,
                    Collective.Visitor<R> {
        /**
         * Answers for a term of the field.
         *
         * @param term the term
         * @return the answer for what it means
         */
        default R term(FieldTerm term) {
            return term.meaning().accept(this);
        }

        @Override
        default R collected(CollectiveTerm term) {
            return term.meaning().accept(this);
        }
    }
}
