/** Grades (等次): how a score becomes a grade, and what may lower it while the score stays. */
@NullMarked
package io.github.quanheng.grading;

import org.jspecify.annotations.NullMarked;
