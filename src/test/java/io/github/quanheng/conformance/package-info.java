/** Clauses of real rulebooks, written as data and scored, each against hand-worked figures and a formula of its own. */
@NullMarked
package io.github.quanheng.conformance;

import org.jspecify.annotations.NullMarked;
