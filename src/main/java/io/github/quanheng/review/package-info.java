/**
 * Rulebook check before use (办法审查): what a rulebook says that its authors can hardly have meant, each with a witness that the scorer replays; and
 * what can be attained at best and at worst.
 *
 * <p>{@link io.github.quanheng.scoring.Scorer#problems} is what makes a rulebook unusable. {@link io.github.quanheng.review.Review} goes on from there: the
 * rulebook can score, but should it say this?
 */
@NullMarked
package io.github.quanheng.review;

import org.jspecify.annotations.NullMarked;
