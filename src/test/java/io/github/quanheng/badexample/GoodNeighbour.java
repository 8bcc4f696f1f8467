package io.github.quanheng.badexample;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Looks like the bad ones and is not: no rule reports it. */
public enum GoodNeighbour {
    /** The first. */
    FIRST,
    /** The second. */
    SECOND;

    private static final ImmutableMap<String, GoodNeighbour> BY_NAME = ImmutableMap.of("first", FIRST);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final int[] digits = {1, 2};

    LocalDate today(Clock clock) {
        return LocalDate.now(clock);
    }

    Instant instant(Clock clock) {
        return Instant.now(clock);
    }

    BigDecimal rounded(BigDecimal x) {
        return x.multiply(HALF).setScale(2, RoundingMode.HALF_EVEN);
    }

    byte[] bytes(String text) {
        return text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }

    String normal(String text) {
        if (text.isEmpty()) {
            throw new Refused("empty");
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** An exception of our own is no input or output. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    String described(List<String> names) {
        int[] copy = digits.clone();
        Arrays.sort(copy);
        assert copy.length > 0;
        return switch (this) {
            case FIRST -> names.stream().map(String::strip).toList() + "" + BY_NAME;
            case SECOND -> new String(new char[] {'a'}) + String.join(",", names);
        };
    }
}
