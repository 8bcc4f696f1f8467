/**
 * Administrative divisions (行政区划): codes of 6, 9 and 12 digits and their hierarchy (GB/T 2260 and the statistical
 * codes below the county), and tables of names that the caller plugs in with their date.
 *
 * <p>A code says where something lies by its digits alone; what the place is called, and whether the code was in use,
 * is the business of a dated {@link io.github.quanheng.division.DivisionTable}.
 */
@NullMarked
package io.github.quanheng.division;

import org.jspecify.annotations.NullMarked;
