/**
 * Rulebooks (考核办法): sections, items, marks, vetoes and the general provisions, with a check of the whole before use.
 *
 * <p>A {@link io.github.quanheng.rulebook.Rulebook} is data. {@link io.github.quanheng.scoring.Scorer} finds all
 * its problems at once; the scorer refuses one that has any.
 */
@NullMarked
@CopyingStyle
package io.github.quanheng.rulebook;

import io.github.quanheng.internal.CopyingStyle;
import org.jspecify.annotations.NullMarked;
