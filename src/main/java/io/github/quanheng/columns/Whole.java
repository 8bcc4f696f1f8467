package io.github.quanheng.columns;

import io.github.quanheng.value.Rational;

/** Whole numbers that a double holds with room to spare (双精度内的整数): every one of them, and every sum and product that a plan forms of them, is below 2 to the 50th. */
final class Whole {
    /** No number that is worked with reaches this. Then a half added to it, and a quotient of it taken down, are exact too. */
    static final long LIMIT = 1L << 50;

    private Whole() {}

    /** A whole number within the limit. */
    static long of(Rational value) {
        if (!value.isWhole() || !value.isSmall() || Math.abs(value.smallNumerator()) >= LIMIT) {
            throw new NotInColumns(Cause.TOO_FINE);
        }
        return value.smallNumerator();
    }

    /** A product within the limit. */
    static long times(long a, long b) {
        return of(Rational.of(a).times(Rational.of(b)));
    }

    /** A sum within the limit. */
    static long plus(long a, long b) {
        return of(Rational.of(a).plus(Rational.of(b)));
    }
}
