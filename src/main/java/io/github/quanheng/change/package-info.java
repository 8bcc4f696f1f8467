/**
 * Change explained (变动分析): the difference between two scores split exactly into what the data, the targets, the weights, the rules, the other
 * units and the rounding did; and what one edition of a rulebook changed in another.
 *
 * <p>{@link io.github.quanheng.change.Comparison} is the entrance. It scores mixtures of the two sides in which one part after the other is
 * replaced, so the parts add up by construction.
 */
@NullMarked
package io.github.quanheng.change;

import org.jspecify.annotations.NullMarked;
