/**
 * Indicators (指标): what is measured, in which unit and which way is better. An indicator knows nothing of points; a
 * rule turns its value into points, and the two meet only in a rulebook.
 */
@NullMarked
@ValueStyle
package io.github.quanheng.indicator;

import io.github.quanheng.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
