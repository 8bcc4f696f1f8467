package io.github.quanheng.columns;

import io.github.quanheng.indicator.Kind;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Scale;
import java.math.BigInteger;

/** How the figures of one indicator lie in a table (列的样式). */
public sealed interface Column {
    /** The most decimals that a column may have. */
    int MOST_DECIMALS = 9;

    /**
     * Numbers or rates as whole numbers: of {@code new Decimal(4, Scale.ONE)} 62.5 is 625000, of {@code new Decimal(2, Scale.PERCENT)} 62.5% is 6250.
     *
     * @param decimals how many decimals the numbers have at most, 0 to 9
     * @param scale the sign with which they are written; {@link Scale#ONE} for numbers that are no rates
     */
    record Decimal(int decimals, Scale scale) implements Column {
        /**
         * Checks the decimals.
         *
         * @param decimals how many decimals
         * @param scale the sign
         */
        public Decimal {
            check(decimals);
        }

        @Override
        public Kind kind() {
            return scale == Scale.ONE ? Kind.NUMBER : Kind.RATE;
        }

        @Override
        public Rational grid() {
            return power(decimals).times(scale.per());
        }
    }

    /**
     * Rates with both parts, as whole numbers: of {@code new Share(0)} 596 of 1000 are 596 and 1000.
     *
     * @param decimals how many decimals both parts have at most, 0 to 9
     */
    record Share(int decimals) implements Column {
        /**
         * Checks the decimals.
         *
         * @param decimals how many decimals
         */
        public Share {
            check(decimals);
        }

        @Override
        public Kind kind() {
            return Kind.RATE;
        }

        @Override
        public Rational grid() {
            return power(decimals);
        }
    }

    /** Yes or no, as 1 or 0. */
    record Truth() implements Column {
        @Override
        public Kind kind() {
            return Kind.YES_NO;
        }

        @Override
        public Rational grid() {
            return Rational.ONE;
        }
    }

    /**
     * Returns of which kind its indicator is.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * Returns what its whole numbers are divided by.
     *
     * @return a whole number
     */
    Rational grid();

    private static void check(int decimals) {
        InvalidValue.unless(
                decimals >= 0 && decimals <= MOST_DECIMALS,
                "decimals",
                "小数位数是%s",
                "写0至9",
                "the number of decimals is %s",
                "write 0 to 9",
                decimals);
    }

    private static Rational power(int decimals) {
        return Rational.of(BigInteger.TEN.pow(decimals), BigInteger.ONE);
    }
}
