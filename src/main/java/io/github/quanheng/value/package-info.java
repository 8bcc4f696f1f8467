/**
 * Values (值): exact numbers and the few things made of them.
 *
 * <p>{@link io.github.quanheng.value.Rational} carries all arithmetic and never rounds by itself; {@code Points},
 * {@code Percentage} and {@code Money} keep marks, percentages and yuan apart at compile time;
 * {@code Figure} is a number as a document prints it. Everything is immutable, bounded and equal by value.
 */
@NullMarked
package io.github.quanheng.value;

import org.jspecify.annotations.NullMarked;
