/**
 * Scores (得分): what came out, line by line, with every stage kept and a derivation that words can be put to.
 *
 * <p>Results only: nothing here computes. Before and after every bound, veto and reset stay visible.
 */
@NullMarked
package io.github.quanheng.score;

import org.jspecify.annotations.NullMarked;
