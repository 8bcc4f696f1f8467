package io.github.quanheng.resolved;

import com.google.common.collect.ImmutableList;
import io.github.quanheng.form.Form;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.value.Rational;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What a node comes to, put together of functions of one number each (分解式), where everything that it reads is there. A condition is 1 where it
 * holds and 0 elsewhere.
 */
public sealed interface Mix {
    /** Where a number comes from. */
    sealed interface Source {
        /**
         * A figure; a yes or no is 1 or 0.
         *
         * @param key which
         * @param as how it is read
         */
        record OfFigure(FigureKey key, Input.Reading as) implements Source {}

        /**
         * A line of the same unit.
         *
         * @param line which
         * @param stage raw, limited or final score
         */
        record OfLine(LineId line, Input.Stage stage) implements Source {}
    }

    /**
     * A function of one number, or a constant.
     *
     * @param source where the number comes from; empty for a constant
     * @param form the function; without a law where nothing is known
     */
    record One(Optional<Source> source, Form form) implements Mix {
        /**
         * Returns the value of a constant.
         *
         * @return the value; empty where a number matters
         */
        public Optional<Rational> constant() {
            return source.isPresent() ? Optional.empty() : form.at(Rational.ZERO);
        }
    }

    /**
     * A sum, each term with a factor.
     *
     * @param terms what is added
     * @param factors by which each is multiplied
     */
    record Sum(ImmutableList<Mix> terms, ImmutableList<Rational> factors) implements Mix {}

    /**
     * The largest or the smallest of several.
     *
     * @param of the several
     * @param largest whether the largest is meant
     */
    record Extreme(ImmutableList<Mix> of, boolean largest) implements Mix {}

    /**
     * One of two.
     *
     * @param when the condition
     * @param then what counts where it holds
     * @param otherwise what counts elsewhere
     */
    record Choice(Mix when, Mix then, Mix otherwise) implements Mix {}

    /**
     * Whether at least so many hold.
     *
     * @param count how many
     * @param of the conditions
     */
    record AtLeast(int count, ImmutableList<Mix> of) implements Mix {}

    /**
     * How a number compares with zero.
     *
     * @param of the number
     * @param is which comparison
     */
    record Sign(Mix of, Condition.Comparator is) implements Mix {}

    /**
     * Rounded to whole units.
     *
     * @param of what is rounded
     * @param unit how many units are one
     * @param mode how it is rounded
     */
    record Rounded(Mix of, Rational unit, RoundingMode mode) implements Mix {}

    /**
     * Something else: other units, records, judgements, a product of two figures.
     *
     * @param place where it stands
     */
    record Open(Place place) implements Mix {}

    /** A sum without factors. */
    static Mix sum(List<Mix> terms) {
        return new Sum(
                ImmutableList.copyOf(terms),
                terms.stream().map(term -> Rational.ONE).collect(ImmutableList.toImmutableList()));
    }

    /** The first less the second. */
    static Mix minus(Mix first, Mix second) {
        return new Sum(ImmutableList.of(first, second), ImmutableList.of(Rational.ONE, Rational.ONE.negated()));
    }

    /** So many times. */
    static Mix times(Mix of, Rational factor) {
        return new Sum(ImmutableList.of(of), ImmutableList.of(factor));
    }

    /** The value of a constant. */
    default Optional<Rational> value() {
        return this instanceof One one ? one.constant() : Optional.empty();
    }
}
