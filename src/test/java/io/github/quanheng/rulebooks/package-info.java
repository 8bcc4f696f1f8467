/** Whole rulebooks, scored for cohorts drawn with a seed and worked out a second time by plain fractions. */
@NullMarked
package io.github.quanheng.rulebooks;

import org.jspecify.annotations.NullMarked;
