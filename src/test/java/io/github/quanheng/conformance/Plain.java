package io.github.quanheng.conformance;

import io.github.quanheng.observation.Datum;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** Plain arithmetic for the formulas of the grids, apart from the library's own. */
final class Plain {
    private Plain() {}

    static BigFraction max(BigFraction a, BigFraction b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    static BigFraction min(BigFraction a, BigFraction b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    /** Not below nothing and not above the marks. */
    static BigFraction score(String marks, BigFraction x) {
        return min(Grid.f(marks), max(BigFraction.ZERO, x));
    }

    static BigFraction floor(BigFraction x) {
        BigInteger[] parts = x.getNumerator().divideAndRemainder(x.getDenominator());
        return BigFraction.of(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0]);
    }

    static BigFraction ceiling(BigFraction x) {
        return floor(x.negate()).negate();
    }

    static BigFraction twoDecimals(BigFraction x) {
        BigDecimal rounded = new BigDecimal(x.getNumerator())
                .divide(new BigDecimal(x.getDenominator()), 2, RoundingMode.HALF_UP);
        return BigFraction.of(rounded.unscaledValue(), BigInteger.TEN.pow(rounded.scale()));
    }

    static BigFraction sum(List<BigFraction> all) {
        return all.stream().reduce(BigFraction.ZERO, BigFraction::add);
    }

    /** A number of things. */
    static BigFraction whole(long count) {
        return BigFraction.of(BigInteger.valueOf(count));
    }

    /**
     * Writes records in JSON form: {@code rows("matter level", "A:省 B:市")} are two records of two fields. Fields are text,
     * days, numbers, true or false.
     */
    static String rows(String fields, String records) {
        String[] names = fields.split(" ", -1);
        return Stream.of(records.split(" ", -1))
                .filter(record -> !record.isEmpty())
                .map(record -> {
                    String[] values = record.split(":", -1);
                    return IntStream.range(0, names.length)
                            .mapToObj(i -> '"' + names[i] + "\": " + json(values[i]))
                            .collect(Collectors.joining(", ", "{", "}"));
                })
                .collect(Collectors.joining(", ", "{\"records\": [", "]}"));
    }

    private static String json(String value) {
        return value.equals("true") || value.equals("false") ? value : '"' + value + '"';
    }

    /** The codes, days or yes and no in one field of records, as text. */
    static List<String> texts(Grid.Point point, String key, String field) {
        return point.rows(key).stream().map(row -> text(row.get(field))).toList();
    }

    private static String text(Datum datum) {
        return datum instanceof Datum.Code code
                ? code.code()
                : datum instanceof Datum.Day day
                        ? day.day().toString()
                        : String.valueOf(((Datum.YesNo) datum).yes());
    }

    /** The figures of the unit and of its peers. */
    static List<BigFraction> everyone(Grid.Point point, String key) {
        return point.facts().keySet().stream()
                .filter(name -> name.equals(key) || (name.startsWith("peer") && name.endsWith("/" + key)))
                .map(point::num)
                .toList();
    }

    /** Adds peers with one figure each: {@code "20% 30%"}. */
    static Grid among(Grid grid, String key, String figures) {
        int number = 0;
        for (String figure : figures.split(" ", -1)) {
            grid.axis("peer" + ++number + "/" + key, figure);
        }
        return grid;
    }
}
