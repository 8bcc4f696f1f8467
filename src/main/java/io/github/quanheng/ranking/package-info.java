/**
 * Ranking (排位次): which end of an order is the best, who stands level, what ranks those get, where one stands. A rule that gives
 * marks by rank and the standings of a result rest on the same few lines.
 *
 * <p>{@link io.github.quanheng.ranking.Levels} puts members in order by their keys; each
 * {@link io.github.quanheng.ranking.Level} holds those that no key separates and knows their
 * {@link io.github.quanheng.ranking.Place} and, by a named rule for {@link io.github.quanheng.ranking.Ties}, their rank.
 */
@NullMarked
package io.github.quanheng.ranking;

import org.jspecify.annotations.NullMarked;
