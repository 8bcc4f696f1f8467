package io.github.quanheng.followup;

/** When a matter counts as done in time (完成时点). Texts differ, so it must be said. */
public enum Settles {
    /** On the day it was reported done, unless that proves untrue (以申报日为准). */
    WHEN_REPORTED,
    /** On the day it was verified (以核实日为准). */
    WHEN_VERIFIED
}
