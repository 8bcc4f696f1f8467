/**
 * Follow-through (抓落实): what became of each task, as events that are only ever added, from start to closure; overdue tasks,
 * supervision, rectification, progress lights and reports, all as of a day that the caller gives.
 */
@NullMarked
@ValueStyle
package io.github.quanheng.followup;

import io.github.quanheng.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
