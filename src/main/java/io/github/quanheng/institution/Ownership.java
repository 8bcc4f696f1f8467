package io.github.quanheng.institution;

/** Who runs an institution (主办): the three kinds of the health statistics. */
public enum Ownership {
    /** Run by a government (政府办). */
    GOVERNMENT,
    /** Run by other public bodies, collectives or enterprises (社会办). */
    SOCIETY,
    /** Run by private persons (私营). */
    PRIVATE
}
