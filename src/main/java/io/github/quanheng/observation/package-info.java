/**
 * Observations (观测值): what was reported of an indicator, or why nothing was.
 *
 * <p>Missing is not zero and not applicable is not missing: {@link io.github.quanheng.observation.Observation} keeps the
 * three apart, and the declared and the verified value of one figure too.
 */
@NullMarked
package io.github.quanheng.observation;

import org.jspecify.annotations.NullMarked;
