/**
 * Score sheets put into words (说明), in Chinese and in English: what was measured, what it was held against, how the marks
 * came about, so that a reader can recompute each number by hand.
 *
 * <p>Start at {@link io.github.quanheng.explanation.Explainer}. The words are made from the rulebook and the numbers that a
 * score carries; nothing here computes a score. A number is printed exactly, or it is marked as rounded and followed by its
 * exact value.
 */
@NullMarked
package io.github.quanheng.explanation;

import org.jspecify.annotations.NullMarked;
