/**
 * The scoring engine (计分): a rulebook and what was submitted go in, score sheets come out.
 *
 * <p>{@link io.github.quanheng.scoring.Scorer} is the entrance. The order in which a sheet is settled is written down once,
 * in {@code LineScorer}; every kind of quantity and condition has its meaning in one method of an evaluator.
 */
@NullMarked
package io.github.quanheng.scoring;

import org.jspecify.annotations.NullMarked;
