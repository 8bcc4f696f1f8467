package io.github.quanheng.papers;

import io.github.quanheng.agreement.Attainment.Standing;
import io.github.quanheng.agreement.Renewal;
import io.github.quanheng.followup.Action;
import io.github.quanheng.followup.Backlog;
import io.github.quanheng.followup.Light;
import io.github.quanheng.followup.LightRule;
import io.github.quanheng.followup.Settles;
import io.github.quanheng.followup.State;
import io.github.quanheng.reconciliation.Contradiction;
import io.github.quanheng.rule.Comparison.Basis;
import io.github.quanheng.value.Label;

/** The words for states, lights, standings and findings (用语), in Chinese and English. */
public final class Words {
    private Words() {}

    /**
     * Returns the word for a light.
     *
     * @param light the light
     * @return such as 红灯
     */
    public static Label of(Light light) {
        return switch (light) {
            case DONE -> Label.of("已完成", "done");
            case GREEN -> Label.of("绿灯", "green");
            case YELLOW -> Label.of("黄灯", "yellow");
            case RED -> Label.of("红灯", "red");
            case GREY -> Label.of("未报进度", "no figure");
            case CANCELLED -> Label.of("已取消", "cancelled");
        };
    }

    /**
     * Returns the word for a state.
     *
     * @param state the state
     * @return such as 整改中
     */
    public static Label of(State state) {
        return switch (state) {
            case PLANNED -> Label.of("未启动", "not begun");
            case UNDER_WAY -> Label.of("推进中", "under way");
            case REPORTED_DONE -> Label.of("待核实", "reported done");
            case FOUND_SHORT -> Label.of("核实未达", "found short");
            case VERIFIED -> Label.of("已核实", "verified");
            case RECTIFYING -> Label.of("整改中", "being put right");
            case RECTIFIED -> Label.of("待复核", "reported put right");
            case RE_VERIFIED -> Label.of("已复核", "verified again");
            case CLOSED -> Label.of("已销号", "closed");
            case CANCELLED -> Label.of("已取消", "cancelled");
        };
    }

    /**
     * Returns the word for an action.
     *
     * @param action the action
     * @return such as 督办
     */
    public static Label of(Action action) {
        return switch (action) {
            case START -> Label.of("启动", "start");
            case PROGRESS -> Label.of("填报进度", "progress");
            case CORRECT -> Label.of("更正", "correction");
            case REPORT_DONE -> Label.of("申报完成", "reported done");
            case VERIFY -> Label.of("核实", "verification");
            case SUPERVISE -> Label.of("督办", "supervision");
            case ORDER_RECTIFICATION -> Label.of("责令整改", "order of rectification");
            case REPORT_RECTIFIED -> Label.of("报告整改完成", "reported put right");
            case RE_VERIFY -> Label.of("复核", "second verification");
            case EXTEND -> Label.of("延期", "extension");
            case CANCEL -> Label.of("取消", "cancellation");
            case CLOSE -> Label.of("销号", "closing");
            case REOPEN -> Label.of("重新立项", "reopening");
        };
    }

    /**
     * Returns the word for a standing.
     *
     * @param standing the standing
     * @return such as 超额完成
     */
    public static Label of(Standing standing) {
        return switch (standing) {
            case EXCEEDED -> Label.of("超额完成", "exceeded");
            case MET -> Label.of("完成", "met");
            case NOT_DUE -> Label.of("未到期", "not due");
            case MISSED -> Label.of("未完成", "missed");
            case UNKNOWN -> Label.of("无法判定", "unknown");
            case NOT_APPLICABLE -> Label.of("不适用", "not applicable");
        };
    }

    /**
     * Returns the words for what became of a target.
     *
     * @param kind what became of it
     * @return such as 续签
     */
    public static Label of(Renewal.Kind kind) {
        return switch (kind) {
            case REPEATED -> Label.of("续签", "repeated");
            case CHANGED -> Label.of("调整", "changed");
            case ENDED -> Label.of("完成退出", "reached and ended");
            case LOST -> Label.of("未完成而未接续", "missed and dropped");
            case ADDED -> Label.of("新增", "new");
        };
    }

    /**
     * Returns the words for what has not happened.
     *
     * @param kind what has not happened
     * @return such as 逾期未完成
     */
    public static Label of(Backlog.Kind kind) {
        return switch (kind) {
            case NOT_HANDED_UP -> Label.of("责任书未上交", "agreement not handed up");
            case NOT_SIGNED -> Label.of("责任书未签字", "agreement not signed");
            case UNCLEAR -> Label.of("应否上交不明", "unclear whether due");
            case UNCLAIMED -> Label.of("无人认领", "unclaimed");
            case NO_LEAD -> Label.of("牵头不明", "no single lead");
            case NOT_FOLLOWED -> Label.of("未立项督办", "not followed through");
            case NO_PROGRESS -> Label.of("无进展", "no progress");
            case DUE_SOON -> Label.of("即将到期", "due soon");
            case OVERDUE -> Label.of("逾期未完成", "overdue");
            case SUPERVISION_OVERDUE -> Label.of("督办逾期", "supervision overdue");
        };
    }

    /**
     * Returns the words for what two places contradict each other about.
     *
     * @param kind what is wrong
     * @return such as 核实数与申报数不符
     */
    public static Label of(Contradiction.Kind kind) {
        return switch (kind) {
            case REPORTED_SHORT -> Label.of("申报完成而数量不足", "reported done with too little");
            case REPORT_DISPROVED -> Label.of("核实数与申报数不符", "verification disproves the report");
            case AMOUNT_DIFFERS -> Label.of("任务数不一致", "the amounts differ");
            case SCORED_BY_ANOTHER_TARGET -> Label.of("计分目标与责任书不符", "scored by another target");
            case FIGURE_DIFFERS -> Label.of("督办数据与考核数据不符", "follow-through and assessment differ");
            case DONE_BUT_MISSED -> Label.of("事项办结而目标未完成", "the matter is done, the target missed");
            case MET_BUT_OPEN -> Label.of("目标完成而事项逾期未办结", "the target is met, the matter overdue");
            case FULL_MARKS_BUT_MISSED -> Label.of("目标未完成而得满分", "full marks for a missed target");
            case MARKS_LOST_BUT_MET -> Label.of("目标完成而被扣分", "marks lost for a target that was met");
            case CORRECTED_TWICE -> Label.of("已核定数据又乘真实率", "corrected twice");
        };
    }

    /**
     * Returns the words for where a figure was read.
     *
     * @param place where
     * @return such as 督办核实数
     */
    public static Label of(Contradiction.Place place) {
        return switch (place) {
            case AGREEMENT -> Label.of("责任书目标", "agreement");
            case PLAN -> Label.of("计划任务数", "plan");
            case MATTER -> Label.of("督办任务数", "matter");
            case REPORTED -> Label.of("督办申报数", "reported");
            case FOUND -> Label.of("督办核实数", "found");
            case DECLARED -> Label.of("考核申报数", "declared");
            case ASSESSED -> Label.of("考核核定数", "assessed");
            case RULEBOOK -> Label.of("计分办法所用数", "rulebook");
            case MARKS -> Label.of("得分", "marks");
            case FULL_MARKS -> Label.of("满分", "full marks");
            case TRUTH_RATE -> Label.of("真实率", "rate of true records");
        };
    }

    /**
     * Returns a contradiction with both figures.
     *
     * @param found the contradiction
     * @return such as 贫困村卫生室标准化建设：核实数与申报数不符，督办申报数32，督办核实数20
     */
    public static Label of(Contradiction found) {
        return Label.of(
                found.name().zh() + "：" + of(found.kind()).zh() + "，" + side(found.first(), true) + "，"
                        + side(found.second(), true),
                found.name() + ": " + of(found.kind()).en().orElseThrow() + ", " + side(found.first(), false) + ", "
                        + side(found.second(), false));
    }

    private static String side(Contradiction.Side side, boolean chinese) {
        Label place = of(side.place());
        return chinese ? place.zh() + side.figure() : place.en().orElseThrow() + " " + side.figure();
    }

    /**
     * Returns the yardstick of lights, to stand beside every light (亮灯标准).
     *
     * @param rule the rule
     * @return the rule in one sentence
     */
    public static Label of(LightRule rule) {
        boolean points = rule.basis() == Basis.POINTS;
        boolean reported = rule.settles() == Settles.WHEN_REPORTED;
        return Label.of(
                "亮灯标准：完成进度落后时间进度" + (points ? "不超过" : "的比例不超过") + rule.yellowBeyond() + "为绿灯，超过"
                        + rule.yellowBeyond() + "为黄灯，超过" + rule.redBeyond() + "为红灯" + (points ? "（百分点）" : "（相对值）")
                        + "；逾期、责令整改、督办逾期、阶段未按期完成为红灯；以" + (reported ? "申报" : "核实") + "为完成",
                "Lights: green up to " + rule.yellowBeyond() + " behind the time elapsed, yellow beyond, red beyond "
                        + rule.redBeyond() + (points ? " (points)" : " (relative)")
                        + "; red also when overdue, ordered to be put right, supervision overdue, or behind a stage; done when "
                        + (reported ? "reported" : "verified"));
    }
}
