package io.github.quanheng.columns;

/** Which units of a block lack parts of a sum, and what these take away (合计所缺). */
final class Lack {
    private final int[] touched;
    private final boolean[] seen;
    private final boolean[] excluded;
    private final byte[] fatal;
    private final int[] gone;
    private final long[] marks;
    private int count;

    Lack(int room) {
        touched = new int[room];
        seen = new boolean[room];
        excluded = new boolean[room];
        fatal = new byte[room];
        gone = new int[room];
        marks = new long[room];
    }

    void begin() {
        count = 0;
    }

    /** Begins with a unit, if it was not seen yet. */
    void touch(int k) {
        if (!seen[k]) {
            seen[k] = true;
            excluded[k] = false;
            fatal[k] = 0;
            gone[k] = 0;
            marks[k] = 0;
            touched[count++] = k;
        }
    }

    /** One part more is not on its sheet. */
    void gone(int k) {
        gone[k]++;
    }

    /** A part has no score for a reason that nothing stands for; the first of them counts. */
    void fatal(int k, byte why) {
        if (fatal[k] == 0) {
            fatal[k] = why;
        }
    }

    /** Some part was taken out. */
    void excluded(int k) {
        excluded[k] = true;
    }

    /** So many marks less can be had. */
    void marks(int k, long less) {
        marks[k] += less;
    }

    int count() {
        return count;
    }

    int unit(int number) {
        return touched[number];
    }

    byte fatalOf(int k) {
        return fatal[k];
    }

    int goneOf(int k) {
        return gone[k];
    }

    boolean isExcluded(int k) {
        return excluded[k];
    }

    long marksOf(int k) {
        return marks[k];
    }

    /** Forgets the units. */
    void end() {
        for (int i = 0; i < count; i++) {
            seen[touched[i]] = false;
        }
    }
}
