package io.github.quanheng.indicator;

/** Which way is better (指标导向). */
public enum Direction {
    /** More is better (正向), as a rate of management. */
    HIGHER_IS_BETTER,
    /** Less is better (逆向), as a death rate. */
    LOWER_IS_BETTER,
    /** Best within a range (区间), as bed occupancy. */
    WITHIN_A_RANGE,
    /** Watched without a better side (监测). */
    NONE
}
