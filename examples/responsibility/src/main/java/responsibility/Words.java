package responsibility;

import io.github.quanheng.agreement.Attainment.Standing;
import io.github.quanheng.followup.Light;
import io.github.quanheng.followup.State;

/** The words of the report for what the library names by constants. */
final class Words {
    private Words() {}

    static String of(Light light) {
        return switch (light) {
            case DONE -> "完成";
            case GREEN -> "绿灯";
            case YELLOW -> "黄灯";
            case RED -> "红灯";
            case GREY -> "未报进度";
        };
    }

    static String of(State state) {
        return switch (state) {
            case PLANNED -> "未启动";
            case UNDER_WAY -> "推进中";
            case REPORTED_DONE -> "待核实";
            case VERIFIED -> "已核实";
            case RECTIFYING -> "整改中";
            case RECTIFIED -> "待复核";
            case RE_VERIFIED -> "已复核";
            case CLOSED -> "已销号";
        };
    }

    static String of(Standing standing) {
        return switch (standing) {
            case EXCEEDED -> "超额完成";
            case MET -> "完成";
            case NOT_DUE -> "未到期";
            case MISSED -> "未完成";
            case UNKNOWN -> "无法判定";
            case NOT_APPLICABLE -> "不适用";
        };
    }
}
