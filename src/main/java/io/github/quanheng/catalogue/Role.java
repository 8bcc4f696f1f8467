package io.github.quanheng.catalogue;

/** What an operand does in a formula (公式中的角色). */
public enum Role {
    /** What is counted, above the line (分子). */
    NUMERATOR,
    /** What it is counted against, below the line (分母). */
    DENOMINATOR,
    /** The numerator of the year before (上一年度分子). */
    NUMERATOR_BEFORE,
    /** The denominator of the year before (上一年度分母). */
    DENOMINATOR_BEFORE
}
