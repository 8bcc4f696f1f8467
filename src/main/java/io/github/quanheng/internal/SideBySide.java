package io.github.quanheng.internal;

import org.jspecify.annotations.Nullable;

/**
 * A map whose plain numbers also stand side by side: a pass over the figures of very many units reads a few arrays of each, and not five objects for every figure.
 */
public interface SideBySide {
    /** What is no plain number, as {@link #sort} tells. */
    byte OTHER = 0;

    /** A plain number without a sign of a rate, as {@link #sort} tells. */
    byte NUMBER = 1;

    /** A plain rate, as {@link #sort} tells. */
    byte RATE = 2;

    /**
     * Returns how many entries there are.
     *
     * @return the size of the map
     */
    int size();

    /**
     * Returns a key.
     *
     * @param place its place in the order of the map, from 0
     * @return the key
     */
    Object key(int place);

    /**
     * Returns a value.
     *
     * @param place its place in the order of the map; below zero for none
     * @return the value, null where the place is below zero
     */
    @Nullable
    Object value(int place);

    /**
     * Returns what a value is.
     *
     * @param place its place
     * @return {@link #NUMBER} or {@link #RATE} where it is one reported number that nobody verified and that is a quotient of two longs; else {@link #OTHER}
     */
    byte sort(int place);

    /**
     * Returns the numerator of a plain number.
     *
     * @param place its place
     * @return the numerator, in lowest terms
     */
    long numerator(int place);

    /**
     * Returns the denominator of a plain number.
     *
     * @param place its place
     * @return the denominator, above zero
     */
    long denominator(int place);
}
