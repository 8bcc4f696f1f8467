/**
 * Rule coverage (规则覆盖): which items, bands, cases, rows, policies, vetoes and grades a set of sheets never exercised, and cases at the edges that do.
 */
@NullMarked
package io.github.quanheng.coverage;

import org.jspecify.annotations.NullMarked;
