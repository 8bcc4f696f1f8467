/**
 * Results (考核结果): from the sheets of a frozen cohort to standings, grades with quotas, awards and consequences.
 *
 * <p>{@link io.github.quanheng.result.CohortResult} holds what went in and answers who stands where by a
 * {@link io.github.quanheng.result.Ranking}. {@link io.github.quanheng.result.AwardRules},
 * {@link io.github.quanheng.result.GradeQuota}, {@link io.github.quanheng.result.Ladder} and
 * {@link io.github.quanheng.result.WarningStates} are rules as data over the {@link io.github.quanheng.result.Dossier} of a
 * unit: its sheet, its place, its earlier years. They propose; what is done is decided by somebody, by an event.
 */
@NullMarked
package io.github.quanheng.result;

import org.jspecify.annotations.NullMarked;
