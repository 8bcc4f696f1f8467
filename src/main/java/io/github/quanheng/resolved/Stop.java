package io.github.quanheng.resolved;

import org.jspecify.annotations.Nullable;

/** A step in the order of settlement: a line up to its raw score, from there to its score, or all of it at once where cuts and laws tell it. */
record Stop(ResolvedLine line, Part part, @Nullable Fused atOnce) {
    /** What of a line is settled. */
    enum Part {
        /** Up to its raw score. */
        RAW,
        /** From there to its score. */
        SETTLED
    }

    void settle(State x) {
        if (atOnce != null) {
            if (!atOnce.settle(x)) {
                line.raw(x);
                line.settle(x);
            } else if (x.asksForFull) {
                x.copy(line.full, line.marks().slot);
            }
        } else if (part == Part.RAW) {
            line.raw(x);
        } else {
            line.settle(x);
        }
    }
}
