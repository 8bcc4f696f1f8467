package io.github.quanheng.columns;

import java.util.Arrays;

/** Which units of a block lack parts of a sum, and what these take away (合计所缺): a word for each unit, so that little memory is gone through. */
final class Lack {
    /** The bit of every unit that lacks something; the word of any other is 0. */
    private static final int SEEN = 1;

    /** The bit of a unit of which some part was taken out. */
    private static final int EXCLUDED = 2;

    /** From this bit on stands the reason for which it has no sum, eight bits long. */
    private static final int FATAL_FROM = 8;

    private static final int FATAL_MASK = 0xff;

    /** From this bit on stands how many parts are not on its sheet. */
    private static final int GONE_FROM = 16;

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
        words[k] += 1 << GONE_FROM;
    }

    /** A part has no score for a reason that nothing stands for; the first of them counts. */
    void fatal(int k, byte why) {
        if (fatalOf(k) == 0) {
            words[k] |= why << FATAL_FROM;
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
        return (byte) (words[k] >> FATAL_FROM & FATAL_MASK);
    }

    int goneOf(int k) {
        return words[k] >> GONE_FROM;
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
