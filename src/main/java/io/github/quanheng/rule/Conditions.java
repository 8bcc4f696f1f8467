package io.github.quanheng.rule;

import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.party.Selection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The conditions in Java (判据的写法): each method is a word of the JSON form and gives an equal value; a comparison is
 * {@link Condition#of}. Meant to be imported statically.
 *
 * <pre>{@code
 * Condition met = all(yes("plan"), Condition.of("rate", ">=", "95%"));
 * }</pre>
 */
public final class Conditions {
    private Conditions() {}

    /**
     * A yes/no indicator says yes (是).
     *
     * @param of the indicator, of kind YES_NO
     * @return the condition
     */
    public static Condition yes(String of) {
        return new Condition.Yes(FigureKey.of(of));
    }

    /**
     * A yes/no indicator says no (否).
     *
     * @param of the indicator, of kind YES_NO
     * @return the condition
     */
    public static Condition no(String of) {
        return not(yes(of));
    }

    /**
     * A code is one of several (属于).
     *
     * @param of the indicator, of kind CODE
     * @param in the codes, at least one
     * @return the condition
     */
    public static Condition is(String of, String... in) {
        return new Condition.Is(FigureKey.of(of), List.of(in));
    }

    /**
     * The unit is one of those selected (适用对象).
     *
     * @param selection which units
     * @return the condition
     */
    public static Condition unit(Selection selection) {
        return new Condition.Unit(selection);
    }

    /**
     * All hold (同时满足).
     *
     * @param of the conditions, at least one
     * @return the condition
     */
    public static Condition all(Condition... of) {
        return new Condition.All(List.of(of));
    }

    /**
     * At least one holds (任一满足).
     *
     * @param of the conditions, at least one
     * @return the condition
     */
    public static Condition any(Condition... of) {
        return new Condition.Any(List.of(of));
    }

    /**
     * At least so many hold (至少几项).
     *
     * @param count how many
     * @param of the conditions, at least one
     * @return the condition
     */
    public static Condition atLeast(int count, Condition... of) {
        return new Condition.AtLeast(count, List.of(of));
    }

    /**
     * The contrary (非).
     *
     * @param of the condition
     * @return the condition
     */
    public static Condition not(Condition of) {
        return new Condition.Not(of);
    }

    /**
     * A quantity is absent for one of some reasons (缺值判断).
     *
     * @param of the quantity, as {@link Quantity#of} reads it
     * @param because the reasons, at least one
     * @return the condition
     */
    public static Condition absent(String of, Reason... because) {
        return new Condition.Absent(Quantity.of(of), Set.of(because));
    }

    /**
     * There is one at least (有……的): {@code some(rows("outbreaks"))}.
     *
     * @param over where it is looked for
     * @return the condition
     */
    public static Condition some(Scope over) {
        return new ConditionTerm.Some(over, Optional.empty(), Optional.empty());
    }

    /**
     * There is one at least for which a condition holds (有……的): {@code some(rows("outbreaks"), is("cause", "接种率低"))}.
     *
     * @param over where it is looked for
     * @param where what must hold of it
     * @return the condition
     */
    public static Condition some(Scope over, Condition where) {
        return new ConditionTerm.Some(over, Optional.of(where), Optional.empty());
    }

    /**
     * There is none (没有……的).
     *
     * @param over where it is looked for
     * @return the condition
     */
    public static Condition none(Scope over) {
        return new ConditionTerm.None(over, Optional.empty(), Optional.empty());
    }

    /**
     * There is none for which a condition holds (没有……的).
     *
     * @param over where it is looked for
     * @param where what must not hold of any
     * @return the condition
     */
    public static Condition none(Scope over, Condition where) {
        return new ConditionTerm.None(over, Optional.of(where), Optional.empty());
    }

    /**
     * One case of a choice or an award (情形): {@code when(yes("plan")).then("3")}.
     *
     * @param when the condition
     * @return what asks for the value
     */
    public static Case when(Condition when) {
        return then -> new Cases.Case(when, then);
    }

    /** A case that lacks its value. */
    public interface Case {
        /**
         * Names the value when the condition holds.
         *
         * @param then the value
         * @return the case
         */
        Cases.Case then(Quantity then);

        /**
         * Names the value when the condition holds.
         *
         * @param then the value, as {@link Quantity#of} reads it
         * @return the case
         */
        default Cases.Case then(String then) {
            return then(Quantity.of(then));
        }
    }
}
