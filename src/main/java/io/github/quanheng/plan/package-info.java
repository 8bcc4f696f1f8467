/**
 * Work plans (工作计划): strategies, areas, tasks and work items as one tree, with who leads, what it serves, by when, for how
 * much, and what proves it done; and a check of the whole.
 */
@NullMarked
@ValueStyle
package io.github.quanheng.plan;

import io.github.quanheng.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
