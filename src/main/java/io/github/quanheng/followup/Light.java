package io.github.quanheng.followup;

/** How progress compares with the time elapsed, at a glance (亮灯). */
public enum Light {
    /** Done (已完成). */
    DONE,
    /** On the way (正常推进). */
    GREEN,
    /** Behind (进度滞后). */
    YELLOW,
    /** Far behind, overdue, or ordered to be put right (严重滞后、逾期、整改). */
    RED,
    /** Nobody reported how far it is (未报进度). */
    GREY,
    /** Given up by a decision, so there is nothing to light (已取消). */
    CANCELLED
}
