package io.github.quanheng.form;

import io.github.quanheng.value.Rational;

/**
 * A cut through the numbers (分点): just before a number, or just after it.
 *
 * @param at the number
 * @param after whether the number itself lies before the cut
 */
public record Cut(Rational at, boolean after) implements Comparable<Cut> {
    @Override
    public int compareTo(Cut other) {
        int order = at.compareTo(other.at);
        return order != 0 ? order : Boolean.compare(after, other.after);
    }

    /**
     * Returns whether a number lies before the cut.
     *
     * @param x the number
     * @return true where it is less, or the number of the cut itself and the cut is after it
     */
    public boolean isAfter(Rational x) {
        int order = x.compareTo(at);
        return order < 0 || (order == 0 && after);
    }
}
