package io.github.quanheng.explanation;

import io.github.quanheng.value.Scale;

/** In what a number is printed: marks, a rate on its scale, a unit word, a day, or nothing. */
record Measure(Sort sort, Scale scale, String word) {
    /** The sorts. */
    enum Sort {
        PLAIN,
        MARKS,
        /** A rate on a scale that the rulebook names. */
        RATE,
        /** A rate whose scale nobody named; another number beside it may name it. */
        LOOSE_RATE,
        WORD,
        DAY
    }

    static final Measure PLAIN = new Measure(Sort.PLAIN, Scale.ONE, "");
    static final Measure MARKS = new Measure(Sort.MARKS, Scale.ONE, "");
    static final Measure DAY = new Measure(Sort.DAY, Scale.ONE, "");
    static final Measure PERCENT = rate(Scale.PERCENT);
    static final Measure LOOSE_RATE = new Measure(Sort.LOOSE_RATE, Scale.PERCENT, "");

    static Measure rate(Scale scale) {
        return new Measure(Sort.RATE, scale, "");
    }

    static Measure word(String word) {
        return new Measure(Sort.WORD, Scale.ONE, word);
    }

    boolean isRate() {
        return sort == Sort.RATE || sort == Sort.LOOSE_RATE;
    }

    /** This, unless it says nothing and the other says more. */
    Measure or(Measure other) {
        boolean vague = sort == Sort.PLAIN || (sort == Sort.LOOSE_RATE && other.sort == Sort.RATE);
        return vague && other.sort != Sort.PLAIN ? other : this;
    }

    /** This beside a number that it is held against: a quotient held against a rate is a rate. */
    Measure against(Measure other) {
        return other.isRate() && !isRate() ? other : or(other);
    }

    /** The measure of the difference of two such numbers: days between days, else the same. */
    Measure ofDifference() {
        return sort == Sort.DAY ? word("天") : this;
    }
}
