/**
 * Gap and what-if (差距与假设): the smallest change of one figure that reaches a target, the next band, full marks or a grade; or why no change of it does.
 *
 * <p>{@link io.github.quanheng.gap.WhatIf} is the entrance. Nothing is assumed of how a score moves with a figure: every smaller change is scored too.
 */
@NullMarked
package io.github.quanheng.gap;

import org.jspecify.annotations.NullMarked;
