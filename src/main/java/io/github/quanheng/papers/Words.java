package io.github.quanheng.papers;

import io.github.quanheng.agreement.Attainment.Standing;
import io.github.quanheng.agreement.Renewal;
import io.github.quanheng.bulletin.Audience;
import io.github.quanheng.bulletin.Content;
import io.github.quanheng.followup.Action;
import io.github.quanheng.followup.Backlog;
import io.github.quanheng.followup.Light;
import io.github.quanheng.followup.LightRule;
import io.github.quanheng.followup.Settles;
import io.github.quanheng.followup.State;
import io.github.quanheng.reconciliation.Contradiction;
import io.github.quanheng.result.AwardDecision;
import io.github.quanheng.result.Consequence;
import io.github.quanheng.rule.Comparison.Basis;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Percentage;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;

/** The words for states, actions, lights, standings, decisions and findings (用语), in Chinese and English. */
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
     * Returns the word for the state of a consequence.
     *
     * @param state the state
     * @return such as 已决定
     */
    public static Label of(Consequence.State state) {
        return switch (state) {
            case PROPOSED -> Label.of("拟处理，未决定", "proposed, not decided");
            case ORDERED -> Label.of("已决定", "ordered");
            case DECLINED -> Label.of("不予处理", "declined");
            case LIFTED -> Label.of("已解除", "lifted");
        };
    }

    /**
     * Returns the word for what became of a unit's claim to an award.
     *
     * @param status what became of it
     * @return such as 名额已满
     */
    public static Label of(AwardDecision.Status status) {
        return switch (status) {
            case QUALIFIES -> Label.of("入选", "qualifies");
            case NOT_REACHED -> Label.of("未达条件", "not reached");
            case BARRED -> Label.of("不得参评", "barred");
            case QUOTA_FULL -> Label.of("名额已满", "no seat left");
            case NOT_PLACED -> Label.of("没有名次", "not placed");
            case UNDECIDED -> Label.of("待定", "undecided");
        };
    }

    /**
     * Returns the word for what a bulletin tells.
     *
     * @param what what it tells
     * @return such as 等次
     */
    public static Label of(Content what) {
        return switch (what) {
            case RANK -> Label.of("名次", "rank");
            case TOTAL -> Label.of("总分", "total");
            case GRADE -> Label.of("等次", "grade");
            case SECTIONS -> Label.of("分项得分", "scores of sections");
            case AWARDS -> Label.of("表彰", "awards");
            case CONSEQUENCES -> Label.of("处理", "consequences");
            case PAYMENTS -> Label.of("资金", "payments");
            case SPREAD -> Label.of("得分分布", "spread of totals");
            case EXCLUSIONS -> Label.of("未参加排名的单位", "units left out");
        };
    }

    /**
     * Returns the word for whom a copy of a bulletin is for.
     *
     * @param audience whom it is for
     * @return such as 公开件
     */
    public static Label of(Audience audience) {
        return switch (audience) {
            case PUBLIC -> Label.of("公开件", "public copy");
            case UNITS -> Label.of("系统内通报件", "copy for the units");
            case ITSELF -> Label.of("本单位告知件", "copy for the unit itself");
            case AUTHORITY -> Label.of("考核机关存档件", "copy of the authority");
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
                found.name().zh() + "：" + found.kind().label().zh() + "，" + side(found.first(), true) + "，"
                        + side(found.second(), true),
                found.name() + ": " + found.kind().label().en().orElseThrow() + ", " + side(found.first(), false) + ", "
                        + side(found.second(), false));
    }

    private static String side(Contradiction.Side side, boolean chinese) {
        Label place = side.place().label();
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
        String yellow = bound(rule.yellowBeyond(), points);
        String red = bound(rule.redBeyond(), points);
        return Label.of(
                "亮灯标准：完成进度落后时间进度不超过" + yellow + "为绿灯，超过" + yellow + "、不超过" + red + "为黄灯，超过" + red
                        + "为红灯；逾期、责令整改、督办逾期、阶段未按期完成的亮红灯；以" + (reported ? "申报" : "核实") + "为完成",
                "Lights: green up to " + rule.yellowBeyond() + " behind the time elapsed, yellow beyond, red beyond "
                        + rule.redBeyond() + (points ? " (points)" : " (relative)")
                        + "; red also when overdue, ordered to be put right, supervision overdue, or behind a stage; done when "
                        + (reported ? "reported" : "verified"));
    }

    private static String bound(Percentage beyond, boolean points) {
        return points ? beyond.fraction().times(Rational.of(100)) + "个百分点" : "时间进度的" + beyond;
    }

    /**
     * Returns a day as papers write it.
     *
     * @param day the day
     * @return such as 2020年7月10日
     */
    public static Label of(LocalDate day) {
        return Label.of(Wording.day(day), day.toString());
    }
}
