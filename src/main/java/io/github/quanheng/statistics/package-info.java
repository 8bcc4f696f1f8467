/**
 * Statistics (统计): only what a catalogued indicator or a rule of a document needs, each with its definition named, all
 * exact.
 *
 * <p>{@link io.github.quanheng.statistics.PercentileMethod} names which percentile is meant;
 * {@link io.github.quanheng.statistics.StandardDeviation} which deviation, {@link io.github.quanheng.statistics.Mean} is the mean of all
 * or of what is left without the extremes;
 * {@link io.github.quanheng.statistics.IntervalScore} is the equal-interval rule between two of them;
 * {@link io.github.quanheng.statistics.CaseMix} and {@link io.github.quanheng.statistics.StandardisedRate} make hospitals
 * with different patients comparable.
 */
@NullMarked
package io.github.quanheng.statistics;

import org.jspecify.annotations.NullMarked;
