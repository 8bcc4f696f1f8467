package io.github.quanheng.catalogue;

/** Whether a document calls an indicator quantitative or qualitative (指标属性). */
public enum Nature {
    /** Measured by a number (定量). */
    QUANTITATIVE,
    /** Judged: yes or no, a level, a grade (定性). */
    QUALITATIVE
}
