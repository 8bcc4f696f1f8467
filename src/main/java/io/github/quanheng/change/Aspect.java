package io.github.quanheng.change;

/** What a line of one edition may have from the other. */
enum Aspect {
    MARKS,
    WEIGHT,
    TARGET,
    APPLIES,
    RULE,
    ABSENT,
    FLOOR,
    CEILING,
    EFFECTS,
    ROUNDING
}
