/**
 * Allocation (分配): a total is divided by weights into parts of a smallest unit that add up to it exactly, whether the
 * unit is a clinic, a bed or a fen.
 */
@NullMarked
package io.github.quanheng.allocation;

import org.jspecify.annotations.NullMarked;
