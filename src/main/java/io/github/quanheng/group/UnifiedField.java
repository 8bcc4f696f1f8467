package io.github.quanheng.group;

/** The six fields that a group manages as one (六统一), in the order of the documents. */
public enum UnifiedField {
    /** Administration (行政). */
    ADMINISTRATION,
    /** Staff (人员). */
    STAFF,
    /** Finance (财务). */
    FINANCE,
    /** Medical business (业务). */
    BUSINESS,
    /** Drugs and equipment (药械). */
    DRUGS_AND_EQUIPMENT,
    /** Performance (绩效). */
    PERFORMANCE
}
