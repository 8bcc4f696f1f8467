/**
 * Main deductions (主要失分): where the marks of a sheet were lost, ranked, each with a stable code; what a cap, a veto, an absence or a rounding took is
 * said apart from what a rule took.
 */
@NullMarked
package io.github.quanheng.deduction;

import org.jspecify.annotations.NullMarked;
