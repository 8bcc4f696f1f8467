/**
 * Scoring column by column (列算): a rulebook compiled once for very many units, with the results of the scorer bit for bit.
 *
 * <p>{@link io.github.quanheng.columns.Plan} is the entrance; a {@link io.github.quanheng.columns.Table} holds figures, {@link io.github.quanheng.columns.Scores} hold what came out. This is the one
 * room in which numbers are held in doubles: whole numbers below 2 to the 50th and nothing else, for which sums, products and floors are exact.
 */
@NullMarked
package io.github.quanheng.columns;

import org.jspecify.annotations.NullMarked;
