package io.github.quanheng.review;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.score.Outcome;

/**
 * What shows a finding (实证): score this unit by the rulebook, by itself, and the line comes to this. Of {@link Kind#GRADE_MISSING} the unit reports only
 * the total, as the figure {@code graded}, to a rulebook that has these grades and nothing else; the real one attains totals below and above it. Of
 * {@link Kind#TIE_UNBROKEN} the witnesses are scored together as one peer group; ranked and seated as the rules say, alike in all that no sheet holds and without
 * an award in the ten years before, they stay level.
 *
 * @param unit the unit with its figures
 * @param line which line
 * @param outcome what the line comes to
 */
public record Witness(
        @JsonProperty(required = true) AssessedUnit unit,
        @JsonProperty(required = true) LineId line,
        @JsonProperty(required = true) Outcome outcome) {}
