package io.github.quanheng.conformance;

import io.github.quanheng.observation.Datum;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** Records and peers of the grids, written and read in short. */
final class Plain {
    private Plain() {}

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
                : datum instanceof Datum.Day day ? day.day().toString() : String.valueOf(((Datum.YesNo) datum).yes());
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
