/**
 * Who is assessed together (考核对象): units with what they submitted, and how they stand to one another.
 *
 * <p>A {@link io.github.quanheng.cohort.Cohort} is frozen: who is compared with whom does not change within a run.
 */
@NullMarked
package io.github.quanheng.cohort;

import org.jspecify.annotations.NullMarked;
