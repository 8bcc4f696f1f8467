package io.github.quanheng.reconciliation;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Problem;

/**
 * Two places that say different things about one figure (数据矛盾). Example: the matter {@code clinics} was reported done with 32, and
 * 20 were found.
 *
 * @param kind what is wrong
 * @param about the matter, target or figure concerned, by its identifier
 * @param name what it is called
 * @param first what the one place says
 * @param second what the other says
 */
public record Contradiction(
        @JsonProperty(required = true) Kind kind,
        @JsonProperty(required = true) String about,
        @JsonProperty(required = true) Label name,
        @JsonProperty(required = true) Side first,
        @JsonProperty(required = true) Side second) {
    /** What two places can contradict each other about. */
    public enum Kind {
        /** Reported done with less than there is to do (申报完成而数量不足). */
        REPORTED_SHORT,
        /** Verification found another number than was reported (核实数与申报数不符). */
        REPORT_DISPROVED,
        /** Plan, matter and agreement ask for different numbers (任务数与目标数不符). */
        AMOUNT_DIFFERS,
        /** The rulebook scores by another number than was agreed (计分目标与责任书不符). */
        SCORED_BY_ANOTHER_TARGET,
        /** The follow-through and the assessment have different figures (督办数据与考核数据不符). */
        FIGURE_DIFFERS,
        /** The matter counts as done, and the target was missed (事项办结而目标未完成). */
        DONE_BUT_MISSED,
        /** The target was reached, and the matter is open although it was due (目标完成而事项未办结). */
        MET_BUT_OPEN,
        /** Full marks, and a binding target was missed (目标未完成而得满分). */
        FULL_MARKS_BUT_MISSED,
        /** Marks lost, and the target was reached (目标完成而被扣分). */
        MARKS_LOST_BUT_MET,
        /** The rate of true records is applied to a figure that was corrected already (重复核减). */
        CORRECTED_TWICE
    }

    /** Where a figure was read (数据出处). */
    public enum Place {
        /** A target of the agreement (责任书目标). */
        AGREEMENT,
        /** An item of the plan (计划任务数). */
        PLAN,
        /** The amount of a matter (督办任务数). */
        MATTER,
        /** What was reported in the follow-through (督办申报数). */
        REPORTED,
        /** What was found in the follow-through (督办核实数). */
        FOUND,
        /** What was declared for the assessment (考核申报数). */
        DECLARED,
        /** What the assessment settled on (考核核定数). */
        ASSESSED,
        /** A number in a rule (计分办法). */
        RULEBOOK,
        /** Marks on the sheet (得分). */
        MARKS,
        /** Full marks on the sheet (满分). */
        FULL_MARKS,
        /** The share of true records (真实率). */
        TRUTH_RATE
    }

    /**
     * What one place says.
     *
     * @param place where
     * @param of of what there: target, item, indicator or line, by its identifier
     * @param figure the figure
     */
    public record Side(
            @JsonProperty(required = true) Place place,
            @JsonProperty(required = true) String of,
            @JsonProperty(required = true) Figure figure) {}

    /**
     * Returns the contradiction as a problem.
     *
     * @return where, both figures, and what to do
     */
    public Problem problem() {
        return new Problem(
                about + " (" + name + ")",
                kind + ": " + first.place() + " " + first.of() + " says " + first.figure() + ", " + second.place() + " "
                        + second.of() + " says " + second.figure(),
                "find out which is right, and correct or amend the other");
    }
}
