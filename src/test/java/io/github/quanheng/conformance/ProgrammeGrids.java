package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.f;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;

/** All grids of other countries' programmes by rule; a line or a second grid is named {@code RULE/line}. */
final class ProgrammeGrids {
    private ProgrammeGrids() {}

    static Map<String, Grid> all() {
        Map<String, Grid> all = new LinkedHashMap<>();
        all.putAll(PracticeGrids.all());
        all.putAll(PurchasingGrids.all());
        all.putAll(MipsGrids.all());
        all.putAll(StarsGrids.all());
        all.putAll(MeasureGrids.all());
        all.putAll(ScorecardGrids.all());
        return all;
    }

    /** Half up, away from zero. */
    static BigFraction half(BigFraction value, int decimals) {
        return f(value.bigDecimalValue(decimals, RoundingMode.HALF_UP).toPlainString());
    }

    static BigFraction clamp(BigFraction value, String least, String most) {
        return Maths.max(f(least), Maths.min(value, f(most)));
    }

    /** Records with one field, as a value on an axis. */
    static String records(String field, String... values) {
        return Arrays.stream(values)
                .map(value -> "{\"" + field + "\": \"" + value + "\"}")
                .collect(Collectors.joining(", ", "{\"records\": [", "]}"));
    }
}
