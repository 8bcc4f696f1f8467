package io.github.quanheng.laws.book;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import tools.jackson.databind.JsonNode;

/** The fractions of another library: read from text, rounded, divided. */
final class Numbers {
    private Numbers() {}

    static BigFraction of(String text) {
        if (text.endsWith("%")) {
            return of(text.substring(0, text.length() - 1)).divide(100);
        }
        BigDecimal decimal = new BigDecimal(text);
        return BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(Math.max(0, decimal.scale())));
    }

    static BigFraction divide(BigFraction over, BigFraction by) {
        if (by.signum() == 0) {
            throw Absence.own("ZERO_DENOMINATOR");
        }
        return over.divide(by);
    }

    static BigFraction rounded(BigFraction x, int decimals, RoundingMode mode) {
        BigDecimal rounded =
                new BigDecimal(x.getNumerator()).divide(new BigDecimal(x.getDenominator()), decimals, mode);
        return BigFraction.of(rounded.unscaledValue(), BigInteger.TEN.pow(decimals));
    }

    /** Rounds as a {@code rounding} says; a rate in its per cents. */
    static BigFraction rounded(BigFraction x, JsonNode to, boolean rate) {
        int per = rate ? 100 : 1;
        int decimals = Integer.parseInt(to.get("decimals").asString());
        return rounded(
                        x.multiply(per),
                        decimals,
                        RoundingMode.valueOf(to.get("mode").asString()))
                .divide(per);
    }
}
