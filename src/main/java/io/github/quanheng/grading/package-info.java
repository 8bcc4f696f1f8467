/**
 * Grades (等次): how a score becomes a grade, and what may lower, cap or fix it while the score stays.
 *
 * <p>A {@link io.github.quanheng.grading.GradingScale} belongs to a rulebook. A {@link io.github.quanheng.grading.GradeMatrix}
 * is a scale over a score and a count of which no combination is left out. {@link io.github.quanheng.grading.StandardLevels} finds
 * a level from the grades of single clauses.
 */
@NullMarked
package io.github.quanheng.grading;

import org.jspecify.annotations.NullMarked;
