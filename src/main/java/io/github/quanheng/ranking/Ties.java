package io.github.quanheng.ranking;

/** The rank of those that stay level after all keys (并列). */
public enum Ties {
    /** 1, 2, 2, 4: the same rank, and the following ones are skipped (并列顺延). */
    COMPETITION,
    /** 1, 2, 2, 3: the same rank, none skipped (并列不顺延). */
    DENSE,
    /** 1, 2.5, 2.5, 4: the mean of the ranks they take up (平均名次). */
    MEAN,
    /** 1, 2, 3, 4: each rank once; those that stay level have none until somebody or a further key separates them (不并列、待裁定). */
    UNDECIDED
}
