/**
 * Grammars that are read without guessing: every way to read a text is found, so that two meanings are seen and never settled by
 * which came first, and each character is told by what read it. Not for users of the library.
 */
@NullMarked
package io.github.quanheng.grammar;

import org.jspecify.annotations.NullMarked;
