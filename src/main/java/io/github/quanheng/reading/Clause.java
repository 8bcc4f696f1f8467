package io.github.quanheng.reading;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Objects;

/**
 * What an office's table says of one item (条款): the words of the column 计分办法, the name of the item and its marks.
 *
 * @param text the words, as they stand
 * @param name the name of the item
 * @param marks the full marks; 0 on an item that only adds or takes away
 * @param known the indicators that already have a name; the reader looks for them first
 */
public record Clause(String text, Label name, Rational marks, List<Indicator> known) {
    /**
     * Copies the indicators.
     *
     * @param text the words
     * @param name the name of the item
     * @param marks the full marks, not below zero
     * @param known the indicators that already have a name
     */
    public Clause {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(name, "name");
        known = List.copyOf(known);
        InvalidValue.unless(marks.signum() >= 0, "marks", "是%s", "写0或正数", "is %s", "write 0 or more", marks);
    }

    /**
     * Returns a clause of which no indicator is known.
     *
     * @param name the name of the item
     * @param marks its full marks, such as {@code "5"}
     * @param text the words
     * @return the clause
     */
    public static Clause of(String name, String marks, String text) {
        return new Clause(text, Label.of(name), Rational.of(marks), List.of());
    }

    /**
     * Returns the same clause with indicators that already have a name.
     *
     * @param indicators the indicators
     * @return another clause
     */
    public Clause with(List<Indicator> indicators) {
        return new Clause(text, name, marks, indicators);
    }
}
