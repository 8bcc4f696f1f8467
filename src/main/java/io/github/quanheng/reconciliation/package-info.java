/**
 * Reconciliation (数据核对): what was promised, planned, done, found and scored about the same figure is held side by side, and
 * every contradiction is told with both figures. Nothing is corrected here: people decide which of the two is right.
 */
@NullMarked
package io.github.quanheng.reconciliation;

import org.jspecify.annotations.NullMarked;
