package io.github.quanheng.badexample;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Counts with floating point. */
final class BadInexactNumbers {
    double badField;
    float[] badArray;
    Optional<Double> badOptional;

    void badParameter(float x) {}

    double badReturn() {
        return 0;
    }

    List<Double> badList() {
        return List.of();
    }

    Object badNew() {
        return new BigDecimal(0.1);
    }

    boolean badCall(BigDecimal x) {
        return x.doubleValue() > 0;
    }

    Function<BigDecimal, Object> badReference() {
        return BigDecimal::doubleValue;
    }

    Object badContext(BigDecimal x) {
        return x.round(MathContext.DECIMAL64);
    }

    BigDecimal goodScale(BigDecimal x) {
        return x.setScale(2, RoundingMode.HALF_UP);
    }
}
