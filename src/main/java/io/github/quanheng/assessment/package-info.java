/**
 * The act of assessing (考核实施): who came when, by which methods, what was sampled, found and proven, and what became of the
 * result when it was appealed against.
 */
@NullMarked
@ValueStyle
package io.github.quanheng.assessment;

import io.github.quanheng.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
