package io.github.quanheng.rule;

import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.ranking.End;
import io.github.quanheng.ranking.Ties;
import io.github.quanheng.rule.Comparison.Basis;
import io.github.quanheng.rule.Comparison.Partial;
import io.github.quanheng.rule.Comparison.TimeUnit;
import io.github.quanheng.value.Rounding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The core quantities in Java (算式的写法), for what no {@linkplain Terms term of the field} says: each method is a word of the JSON
 * form and gives an equal value; a leaf is {@link Quantity#of}. Meant to be imported statically.
 *
 * <pre>{@code
 * Quantity share = product(Quantity.of("full"), quotient("done").by("planned"));
 * }</pre>
 */
public final class Formulas {
    private Formulas() {}

    /**
     * All parts together (加).
     *
     * @param of the parts, at least one
     * @return the sum
     */
    public static Quantity sum(Quantity... of) {
        return new Arithmetic.Sum(List.of(of));
    }

    /**
     * One quantity less others (减).
     *
     * @param from what is taken from
     * @param less what is taken away, at least one
     * @return the difference
     */
    public static Quantity difference(Quantity from, Quantity... less) {
        return new Arithmetic.Difference(from, List.of(less));
    }

    /**
     * The product (乘).
     *
     * @param of the parts, at least one
     * @return the product
     */
    public static Quantity product(Quantity... of) {
        return new Arithmetic.Product(List.of(of));
    }

    /**
     * The quotient (比): {@code quotient("done").by("planned")}.
     *
     * @param over what is divided, as {@link Quantity#of} reads it
     * @return what asks for the divisor
     */
    public static Divided quotient(String over) {
        return quotient(Quantity.of(over));
    }

    /**
     * As {@link #quotient(String)}, of any quantity.
     *
     * @param over what is divided
     * @return what asks for the divisor
     */
    public static Divided quotient(Quantity over) {
        return by -> new Arithmetic.Quotient(over, by);
    }

    /**
     * The largest (取高).
     *
     * @param of the parts, at least one
     * @return the largest; absent when one of them is
     */
    public static Quantity largest(Quantity... of) {
        return new Arithmetic.Extreme(End.HIGHEST, List.of(of), Set.of());
    }

    /**
     * The smallest (取低).
     *
     * @param of the parts, at least one
     * @return the smallest; absent when one of them is
     */
    public static Quantity smallest(Quantity... of) {
        return new Arithmetic.Extreme(End.LOWEST, List.of(of), Set.of());
    }

    /**
     * At most a bound (封顶).
     *
     * @param most the bound, as {@link Quantity#of} reads it
     * @param of the quantity
     * @return the limited quantity
     */
    public static Quantity atMost(String most, Quantity of) {
        return new Arithmetic.Limit(of, Optional.empty(), Optional.of(Quantity.of(most)));
    }

    /**
     * At least a bound (保底).
     *
     * @param least the bound, as {@link Quantity#of} reads it
     * @param of the quantity
     * @return the limited quantity
     */
    public static Quantity atLeast(String least, Quantity of) {
        return new Arithmetic.Limit(of, Optional.of(Quantity.of(least)), Optional.empty());
    }

    /**
     * Rounded (舍入).
     *
     * @param to decimals and mode
     * @param of the quantity
     * @return the rounded quantity
     */
    public static Quantity rounded(Rounding to, Quantity of) {
        return new Arithmetic.Rounded(of, to);
    }

    /**
     * By how much a value lies outside a bound (差距): {@code gap("rate").below("62%").points()}.
     *
     * @param of the quantity, as {@link Quantity#of} reads it
     * @return what asks for the bounds
     */
    public static Outside gap(String of) {
        return Outside.of(Quantity.of(of));
    }

    /**
     * How much a value has risen (增减): {@code change("visits").since("visits@-1", RELATIVE)}.
     *
     * @param of the quantity, as {@link Quantity#of} reads it
     * @return what asks for the base
     */
    public static Changed change(String of) {
        return (from, basis) -> new Comparison.Change(Quantity.of(of), Quantity.of(from), basis);
    }

    /**
     * The time between two days (历时): {@code elapsed("due").until("done", DAYS)}.
     *
     * @param from the first day
     * @return what asks for the second day
     */
    public static Since elapsed(String from) {
        return (to, in) -> new Comparison.Elapsed(Quantity.of(from), Quantity.of(to), in);
    }

    /**
     * How many steps a quantity comes to (步数).
     *
     * @param of what is counted in steps
     * @param size the size of one step, positive
     * @param partial what part of a step counts as
     * @return the number of steps
     */
    public static Quantity steps(Quantity of, String size, Partial partial) {
        return new Comparison.Steps(of, Quantity.of(size), partial);
    }

    /**
     * A function in pieces (分段函数).
     *
     * @param of the quantity, as {@link Quantity#of} reads it
     * @param on the pieces, at least one
     * @return the value of the piece that holds it
     */
    public static Quantity pieces(String of, Piece... on) {
        return new Comparison.Piecewise(Quantity.of(of), List.of(on));
    }

    /**
     * The first case that holds (从先): {@code first(when(yes("a")).then("3")).otherwise("0")}.
     *
     * @param cases the cases in order, at least one
     * @return what asks for the value when none holds
     */
    public static Choice first(Cases.Case... cases) {
        List<Cases.Case> all = List.of(cases);
        return otherwise -> new Cases.Choose(Cases.Hit.FIRST, all, otherwise);
    }

    /**
     * The one case that holds (互斥): that two hold is UNDECIDED.
     *
     * @param cases the cases, at least one
     * @return what asks for the value when none holds
     */
    public static Choice only(Cases.Case... cases) {
        List<Cases.Case> all = List.of(cases);
        return otherwise -> new Cases.Choose(Cases.Hit.UNIQUE, all, otherwise);
    }

    /**
     * A quantity with values for its absences (缺值规定).
     *
     * @param of the quantity that may be absent
     * @param when the value for each reason
     * @return the settled quantity
     */
    public static Quantity settled(Quantity of, Map<Reason, Quantity> when) {
        return new Cases.Settle(of, when);
    }

    /**
     * No score (不计分).
     *
     * @param reason why
     * @return the quantity that has none
     */
    public static Quantity noScore(Reason reason) {
        return new Input.NoScore(reason);
    }

    /**
     * What a scope comes to (汇总): {@code over(rows("deaths")).total("count")}.
     *
     * @param scope the members
     * @return what asks for the statistic
     */
    public static Members over(Scope scope) {
        return Members.of(scope);
    }

    /**
     * The records of an indicator (记录).
     *
     * @param of the indicator, of kind RECORDS
     * @return the scope
     */
    public static Scope rows(String of) {
        return new Scope.Rows(IndicatorId.of(of));
    }

    /**
     * The other units of the peer group (同类单位).
     *
     * @return the scope
     */
    public static Scope peers() {
        return new Scope.Units(Scope.Relation.PEERS, false);
    }

    /**
     * The place among units (排位): {@code standing(PEERS).by(HIGHEST, "#total").skipping(MISSING).as(RANK, COMPETITION)}.
     *
     * @param among how the units stand to this one
     * @return what asks for the key
     */
    public static Ranked standing(Scope.Relation among) {
        return (best, of) -> skip -> {
            Set<Reason> skipped = Set.of(skip);
            return (form, ties) -> new Collective.Standing(
                    among,
                    Optional.empty(),
                    List.of(new Collective.Key(best, Quantity.of(of))),
                    form,
                    ties,
                    Optional.of(skipped));
        };
    }

    /**
     * How many records there are (个数).
     *
     * @param of the indicator, of kind RECORDS
     * @return the number
     */
    public static Quantity count(String of) {
        return new CollectiveTerm.Count(IndicatorId.of(of), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * How many records there are for which a condition holds (个数): {@code count("cases", is("degree", "重大"))}.
     *
     * @param of the indicator, of kind RECORDS
     * @param where which records count
     * @return the number
     */
    public static Quantity count(String of, Condition where) {
        return new CollectiveTerm.Count(IndicatorId.of(of), Optional.of(where), Optional.empty(), Optional.empty());
    }

    /**
     * Marks of each record, added up (逐条计分): {@code perRecord("reports").each("late")}.
     *
     * @param of the indicator, of kind RECORDS
     * @return what asks for the marks of one record
     */
    public static EachRecord perRecord(String of) {
        return marks -> new CollectiveTerm.PerRecord(
                Quantity.of(marks), IndicatorId.of(of), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Marks of each record for which a condition holds, added up (逐条计分).
     *
     * @param of the indicator, of kind RECORDS
     * @param where which records count
     * @return what asks for the marks of one record
     */
    public static EachRecord perRecord(String of, Condition where) {
        return marks -> new CollectiveTerm.PerRecord(
                Quantity.of(marks), IndicatorId.of(of), Optional.of(where), Optional.empty(), Optional.empty());
    }

    /**
     * A statistic over the unit and its peers (与同类单位比): {@code peers("rate").skipping(MISSING).as(MEAN)}.
     *
     * @param of the value of each unit, as {@link Quantity#of} reads it
     * @return what asks for the reasons
     */
    public static Compared peers(String of) {
        return skip -> {
            Set<Reason> skipped = Set.of(skip);
            return as -> new CollectiveTerm.Peers(Quantity.of(of), as, Optional.of(skipped));
        };
    }

    /**
     * The place of the unit among its peers (名次): {@code rank("rate").skipping(MISSING).best(HIGHEST, COMPETITION)}.
     *
     * @param of what is compared, as {@link Quantity#of} reads it
     * @return what asks for the reasons
     */
    public static Place rank(String of) {
        return skip -> {
            Set<Reason> skipped = Set.of(skip);
            return (best, ties) ->
                    new CollectiveTerm.Rank(Quantity.of(of), best, ties, Optional.empty(), Optional.of(skipped));
        };
    }

    /** A quotient that lacks its divisor. */
    public interface Divided {
        /**
         * Names the divisor.
         *
         * @param divisor what it is divided by
         * @return the quotient
         */
        Quantity by(Quantity divisor);

        /**
         * Names the divisor.
         *
         * @param divisor what it is divided by, as {@link Quantity#of} reads it
         * @return the quotient
         */
        default Quantity by(String divisor) {
            return by(Quantity.of(divisor));
        }
    }

    /** A change that lacks its base. */
    public interface Changed {
        /**
         * Names the base.
         *
         * @param base what it has changed from
         * @param basis points or relative
         * @return the change
         */
        Quantity since(String base, Basis basis);
    }

    /** A time that lacks its end. */
    public interface Since {
        /**
         * Names the second day.
         *
         * @param to the second day
         * @param in the unit
         * @return the time
         */
        Quantity until(String to, TimeUnit in);
    }

    /** A choice that lacks what holds otherwise. */
    public interface Choice {
        /**
         * Names the value when no case holds.
         *
         * @param value the value
         * @return the choice
         */
        Quantity otherwise(Quantity value);

        /**
         * Names the value when no case holds.
         *
         * @param value the value, as {@link Quantity#of} reads it
         * @return the choice
         */
        default Quantity otherwise(String value) {
            return otherwise(Quantity.of(value));
        }
    }

    /** A standing that lacks its key. */
    public interface Ranked {
        /**
         * Names what is compared.
         *
         * @param best which end stands first
         * @param of what is compared, as {@link Quantity#of} reads it
         * @return what asks for the reasons
         */
        Kept by(End best, String of);
    }

    /** A standing that does not say which units are passed over. */
    public interface Kept {
        /**
         * Names the reasons for which another unit is not placed; for any other the standing is absent.
         *
         * @param reasons why its value is absent; none to need a value of each
         * @return what asks for the form
         */
        Placed skipping(Reason... reasons);
    }

    /** A standing that lacks its form. */
    public interface Placed {
        /**
         * Names the form of the answer.
         *
         * @param form rank or share
         * @param ties the rank of those who stay level
         * @return the standing
         */
        Quantity as(Collective.Form form, Ties ties);
    }

    /** Records that lack what each of them is worth. */
    public interface EachRecord {
        /**
         * Names the marks of one record.
         *
         * @param marks the marks, as {@link Quantity#of} reads it; a field of the record by its name
         * @return the term
         */
        Quantity each(String marks);
    }

    /** A statistic of peers that does not say which units are passed over. */
    public interface Compared {
        /**
         * Names the reasons for which a unit without a value drops out; for any other there is no score.
         *
         * @param reasons why its value is absent; none to need a value of each
         * @return what asks for the statistic
         */
        Figured skipping(Reason... reasons);
    }

    /** The peers that count, which lack their statistic. */
    public interface Figured {
        /**
         * Names the statistic.
         *
         * @param statistic which one; never COUNT
         * @return the term
         */
        Quantity as(Statistic statistic);
    }

    /** A place among peers that does not say which units are passed over. */
    public interface Place {
        /**
         * Names the reasons for which another unit is not placed; for any other there is no place.
         *
         * @param reasons why its value is absent; none to need a value of each
         * @return what asks for the order
         */
        Ordered skipping(Reason... reasons);
    }

    /** A place among peers that lacks its order. */
    public interface Ordered {
        /**
         * Names the order.
         *
         * @param end which end stands first
         * @param ties the place of those who stay equal
         * @return the term
         */
        Quantity best(End end, Ties ties);
    }
}
