package io.github.quanheng.resolved;

/** A step in the order of settlement. */
record Stop(ResolvedLine line, Part part) {
    /** What of a line is settled. */
    enum Part {
        /** Up to its raw score. */
        RAW,
        /** From there to its score. */
        SETTLED,
        /** All of it, by cuts and laws. */
        AT_ONCE
    }

    void settle(State x) {
        switch (part) {
            case RAW -> line.raw(x);
            case SETTLED -> line.settle(x);
            case AT_ONCE -> line.atOnce(x);
        }
    }
}
