package io.github.quanheng.plan;

/** The levels of a plan from top to bottom (层级); a plan need not use all of them. */
public enum Level {
    /** A strategy or general line (总体思路), such as one of the three strengthenings. */
    STRATEGY,
    /** An area of work (方面), or a named programme. */
    AREA,
    /** A key task or project (重点任务, 工程): it has one lead. */
    TASK,
    /** A work item (工作项): a step of a task. */
    WORK
}
