package io.github.quanheng.columns;

/** Which lines are wanted (取数范围). Fewer columns take less memory and time. */
public enum Detail {
    /** The total and the grade. */
    TOTAL,
    /** Sections too. */
    SECTIONS,
    /** All lines. */
    ITEMS
}
