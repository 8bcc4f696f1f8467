package io.github.quanheng.reconciliation;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;

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
        REPORTED_SHORT("申报完成而数量不足", "reported done with too little"),
        /** Verification found another number than was reported (核实数与申报数不符). */
        REPORT_DISPROVED("核实数与申报数不符", "verification disproves the report"),
        /** Plan, matter and agreement ask for different numbers (任务数与目标数不符). */
        AMOUNT_DIFFERS("任务数不一致", "the amounts differ"),
        /** The rulebook scores by another number than was agreed (计分目标与责任书不符). */
        SCORED_BY_ANOTHER_TARGET("计分目标与责任书不符", "scored by another target"),
        /** The follow-through and the assessment have different figures (督办数据与考核数据不符). */
        FIGURE_DIFFERS("督办数据与考核数据不符", "follow-through and assessment differ"),
        /** The matter counts as done, and the target was missed (事项办结而目标未完成). */
        DONE_BUT_MISSED("事项办结而目标未完成", "the matter is done, the target missed"),
        /** The target was reached, and the matter is open although it was due (目标完成而事项未办结). */
        MET_BUT_OPEN("目标完成而事项逾期未办结", "the target is met, the matter overdue"),
        /** Full marks, and a binding target was missed (目标未完成而得满分). */
        FULL_MARKS_BUT_MISSED("目标未完成而得满分", "full marks for a missed target"),
        /** Marks lost, and the target was reached (目标完成而被扣分). */
        MARKS_LOST_BUT_MET("目标完成而被扣分", "marks lost for a target that was met"),
        /** The rate of true records is applied to a figure that was corrected already (重复核减). */
        CORRECTED_TWICE("已核定数据又乘真实率", "corrected twice");

        private final Label label;

        Kind(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        /**
         * Returns the words for it.
         *
         * @return such as 核实数与申报数不符
         */
        public Label label() {
            return label;
        }
    }

    /** Where a figure was read (数据出处). */
    public enum Place {
        /** A target of the agreement (责任书目标). */
        AGREEMENT("责任书目标", "agreement"),
        /** An item of the plan (计划任务数). */
        PLAN("计划任务数", "plan"),
        /** The amount of a matter (督办任务数). */
        MATTER("督办任务数", "matter"),
        /** What was reported in the follow-through (督办申报数). */
        REPORTED("督办申报数", "reported"),
        /** What was found in the follow-through (督办核实数). */
        FOUND("督办核实数", "found"),
        /** What was declared for the assessment (考核申报数). */
        DECLARED("考核申报数", "declared"),
        /** What the assessment settled on (考核核定数). */
        ASSESSED("考核核定数", "assessed"),
        /** A number in a rule (计分办法). */
        RULEBOOK("计分办法所用数", "rulebook"),
        /** Marks on the sheet (得分). */
        MARKS("得分", "marks"),
        /** Full marks on the sheet (满分). */
        FULL_MARKS("满分", "full marks"),
        /** The share of true records (真实率). */
        TRUTH_RATE("真实率", "rate of true records");

        private final Label label;

        Place(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        /**
         * Returns the words for it.
         *
         * @return such as 督办核实数
         */
        public Label label() {
            return label;
        }
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
            @JsonProperty(required = true) Figure figure) {
        private String zh() {
            return place.label().zh() + "（" + of + "）" + figure;
        }

        private String en() {
            return place.label().en().orElseThrow() + " " + of + " says " + figure;
        }
    }

    /**
     * Returns the contradiction as a problem.
     *
     * @return where, both figures, and what to do
     */
    public Problem problem() {
        return new Problem(
                about,
                new Statement(
                        "“" + name.zh() + "”" + kind.label().zh() + "：" + first.zh() + "，" + second.zh(),
                        name + ": " + kind.label().en().orElseThrow() + ": " + first.en() + ", " + second.en()),
                new Statement("查明何者为准，更正或修改另一处", "find out which is right, and correct or amend the other"));
    }
}
