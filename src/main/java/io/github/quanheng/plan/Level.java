package io.github.quanheng.plan;

import io.github.quanheng.value.Label;

/** The levels of a plan from top to bottom (层级); a plan need not use all of them. */
public enum Level {
    /** A strategy or general line (总体思路), such as one of the three strengthenings. */
    STRATEGY("总体思路", "strategy"),
    /** An area of work (方面), or a named programme. */
    AREA("方面", "area"),
    /** A key task or project (重点任务, 工程): it has one lead. */
    TASK("任务", "task"),
    /** A work item (工作项): a step of a task. */
    WORK("事项", "work item");

    private final Label label;

    Level(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    /**
     * Returns the words for it.
     *
     * @return such as 方面
     */
    public Label label() {
        return label;
    }
}
