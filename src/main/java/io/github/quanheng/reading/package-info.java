/**
 * Reads what offices write (读条款): a scoring clause in the language of office tables becomes a rule, or the reader says what
 * the text leaves open, or which words it could not read; a table of such clauses becomes the draft of a rulebook. It never
 * guesses, and no word is dropped in silence.
 */
@NullMarked
package io.github.quanheng.reading;

import org.jspecify.annotations.NullMarked;
