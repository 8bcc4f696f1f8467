package io.github.quanheng.resolved;

/** A step in the order of settlement: a line up to its raw score, or from there to its score. */
record Stop(ResolvedLine line, boolean settled) {
    void settle(State x) {
        if (settled) {
            line.settle(x);
        } else {
            line.raw(x);
        }
    }
}
