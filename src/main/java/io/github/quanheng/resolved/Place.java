package io.github.quanheng.resolved;

import io.github.quanheng.rule.Dimension;
import io.github.quanheng.rule.Reason;

/**
 * Where a node of the rulebook stands and what it is measured in.
 *
 * @param at its path, such as {@code items[2.1].rule.deduct[0].perStep}
 * @param source the quantity or condition as it is written, or as a term means it
 * @param dimension what its number is measured in
 * @param raises for which of the unit's own reasons it may be absent, a bit for each ordinal
 * @param slot its register
 */
public record Place(String at, io.github.quanheng.rule.Node source, Dimension dimension, int raises, int slot) {
    /** The same place with its value in another register; below zero the register stays. */
    Place at(int register) {
        return register < 0 ? this : new Place(at, source, dimension, raises, register);
    }

    /**
     * Returns whether it may be absent for a reason of the unit's own.
     *
     * @param reason the reason
     * @return false where that can never be
     */
    public boolean mayLack(Reason reason) {
        return (raises & 1 << Registers.place(reason)) != 0;
    }
}
