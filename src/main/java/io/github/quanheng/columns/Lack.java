package io.github.quanheng.columns;

import java.util.Arrays;

/** Which units of a block lack parts of a sum, and what these take away (合计所缺): a word for each unit, so that little memory is gone through. */
final class Lack {
    /** In the word of a unit that lacks nothing: nothing. In others this, */
    private static final int SEEN = 1;

    /** whether some part was taken out, */
    private static final int EXCLUDED = 2;

    /** for which reason it has no sum, */
    private static final int FATAL = 8;

    private static final int FATAL_MASK = 0xff;

    /** and how many parts are not on its sheet. */
    private static final int GONE = 16;

    private final int[] words;
    private final long[] marks;
    private boolean none = true;

    Lack(int room) {
        words = new int[room];
        marks = new long[room];
    }

    /** Begins with a unit, if it was not seen yet. */
    void touch(int k) {
        if (words[k] == 0) {
            words[k] = SEEN;
            marks[k] = 0;
            none = false;
        }
    }

    /** One part more is not on its sheet. */
    void gone(int k) {
        words[k] += 1 << GONE;
    }

    /** A part has no score for a reason that nothing stands for; the first of them counts. */
    void fatal(int k, byte why) {
        if (fatalOf(k) == 0) {
            words[k] |= why << FATAL;
        }
    }

    /** Some part was taken out. */
    void excluded(int k) {
        words[k] |= EXCLUDED;
    }

    /** So many marks less can be had. */
    void marks(int k, long less) {
        marks[k] += less;
    }

    /** Whether nobody lacks anything. */
    boolean isEmpty() {
        return none;
    }

    boolean has(int k) {
        return words[k] != 0;
    }

    byte fatalOf(int k) {
        return (byte) (words[k] >> FATAL & FATAL_MASK);
    }

    int goneOf(int k) {
        return words[k] >> GONE;
    }

    boolean isExcluded(int k) {
        return (words[k] & EXCLUDED) != 0;
    }

    long marksOf(int k) {
        return marks[k];
    }

    /** Forgets the units. */
    void end() {
        Arrays.fill(words, 0);
        none = true;
    }
}
