package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.f;
import static io.github.quanheng.conformance.Maths.isZero;
import static io.github.quanheng.conformance.Maths.max;
import static io.github.quanheng.conformance.ProgrammeGrids.half;

import io.github.quanheng.conformance.Grid.Point;
import io.github.quanheng.observation.Datum;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** Quality measures: proportions, composites, gaps. */
final class MeasureGrids {
    private static final List<String> SCREENINGS = List.of("breast", "colon", "pneumonia");

    private MeasureGrids() {}

    static Map<String, Grid> all() {
        Map<String, Grid> all = new LinkedHashMap<>();
        all.put("FHIR-SUBJECT-LINEAR", patient());
        all.put(
                "FHIR-COMPOSITES/allOrNothing",
                composites(
                        p -> {
                            List<Map<String, Datum>> rows = p.rows("subjects");
                            long clean = rows.stream()
                                    .filter(row -> SCREENINGS.stream().noneMatch(what -> is(row, what, "F")))
                                    .count();
                            return percent(clean, rows.size());
                        },
                        "allOrNothing"));
        all.put(
                "FHIR-COMPOSITES/opportunity",
                composites(
                        p -> percent(
                                SCREENINGS.stream()
                                        .mapToLong(what -> count(p, what, "T"))
                                        .sum(),
                                SCREENINGS.stream()
                                        .mapToLong(what -> count(p, what, "T") + count(p, what, "F"))
                                        .sum()),
                        "opportunity"));
        all.put(
                "FHIR-COMPOSITES/componentLinear",
                composites(
                        p -> mean(SCREENINGS.stream()
                                .map(what -> share(count(p, what, "T"), count(p, what, "T") + count(p, what, "F")))
                                .toList()),
                        "componentLinear"));
        all.put(
                "FHIR-COMPOSITES/subjectLinear",
                composites(
                        p -> mean(p.rows("subjects").stream()
                                .map(row -> share(
                                        SCREENINGS.stream()
                                                .filter(what -> is(row, what, "T"))
                                                .count(),
                                        SCREENINGS.stream()
                                                .filter(what -> !is(row, what, "-"))
                                                .count()))
                                .toList()),
                        "subjectLinear"));
        all.put(
                "FHIR-MEAN-OF-COMPONENTS",
                Grid.partial(p -> p.notApplicable("first") || isZero(p.denominator("second"))
                                ? Optional.empty()
                                : Optional.of(p.num("first")
                                        .add(p.num("second"))
                                        .add(1)
                                        .subtract(p.num("third"))
                                        .divide(3)))
                        .axis("first", "0%", "80%", Grid.NOT_APPLICABLE)
                        .axis("second", "{\"ratio\": [80, 100]}", "{\"ratio\": [2, 3]}", "{\"ratio\": [0, 0]}")
                        .axis("third", "0%", "20%", "100%"));
        all.put(
                "FHIR-WEIGHTED",
                Grid.of(p -> {
                            BigFraction high = p.num("c1")
                                    .add(p.num("c2"))
                                    .add(p.num("c3"))
                                    .add(p.num("c4"));
                            return high.divide(5)
                                    .add(p.num("c5").add(p.num("c6")).divide(10));
                        })
                        .axis("c1", "0", "0.9", "1")
                        .axis("c2", "0.8")
                        .axis("c3", "0.7")
                        .axis("c4", "0", "0.6")
                        .axis("c5", "0.5", "1")
                        .axis("c6", "0", "1"));
        all.put(
                "FHIR-DECREASE",
                Grid.partial(p -> isZero(p.denominator("rate"))
                                ? Optional.empty()
                                : Optional.of(f("1").subtract(p.num("rate")).multiply(100)))
                        .axis(
                                "rate",
                                "{\"ratio\": [0, 10]}",
                                "{\"ratio\": [1, 3]}",
                                "{\"ratio\": [10, 10]}",
                                "{\"ratio\": [0, 0]}"));
        all.put("FHIR-SUBJECTS", subjects());
        all.put(
                "FHIR-POPULATIONS",
                Grid.partial(p -> {
                            BigFraction by = p.num("denominator")
                                    .subtract(p.num("denominatorExclusion"))
                                    .subtract(p.num("denominatorException"));
                            return isZero(by)
                                    ? Optional.empty()
                                    : Optional.of(p.num("numerator")
                                            .subtract(p.num("numeratorExclusion"))
                                            .divide(by));
                        })
                        .axis("numerator", "0", "2", "3")
                        .axis("numeratorExclusion", "0", "1")
                        .axis("denominator", "3", "7")
                        .axis("denominatorExclusion", "0", "3")
                        .axis("denominatorException", "0", "4"));
        all.put(
                "FHIR-REPORT/score",
                Grid.partial(p ->
                                isZero(p.denominator("rate")) ? Optional.empty() : Optional.of(half(p.num("rate"), 2)))
                        .on("score")
                        .axis("rate", reports()));
        all.put(
                "FHIR-REPORT/gap",
                Grid.of(p -> max(
                                BigFraction.ZERO,
                                Maths.ceiling(f("0.83").multiply(p.denominator("rate")))
                                        .subtract(p.numerator("rate"))))
                        .on("gap")
                        .axis("rate", reports()));
        return all;
    }

    private static String[] reports() {
        return Stream.of(
                        "0, 0",
                        "1, 200",
                        "7, 12",
                        "9, 12",
                        "10, 12",
                        "12, 12",
                        "82, 100",
                        "83, 100",
                        "84, 100",
                        "450, 600",
                        "220, 386")
                .map(parts -> "{\"ratio\": [" + parts + "]}")
                .toArray(String[]::new);
    }

    private static Grid patient() {
        Grid grid = Grid.partial(p -> {
                    long met = Stream.iterate(1, i -> i <= 10, i -> i + 1)
                            .filter(i -> p.code("m" + i).equals("T"))
                            .count();
                    long open = Stream.iterate(1, i -> i <= 10, i -> i + 1)
                            .filter(i -> p.code("m" + i).equals("F"))
                            .count();
                    return share(met, met + open).map(part -> half(part.multiply(100), 1));
                })
                .on("patient");
        for (int i = 1; i <= 10; i++) {
            grid.axis("m" + i, i <= 4 ? new String[] {"T", "F", code("-")} : new String[] {code("-")});
        }
        return grid;
    }

    private static String code(String code) {
        return "{\"code\": \"" + code + "\"}";
    }

    private static Grid composites(Function<Point, Optional<BigFraction>> formula, String line) {
        return Grid.partial(p -> formula.apply(p).map(part -> half(part.multiply(100), 0)))
                .on(line)
                .axis(
                        "subjects",
                        screened("TTT", "-TF", "-TT", "FFT", "FTF"),
                        screened("TTT"),
                        screened("FFF", "TTT"),
                        screened("T--", "FT-", "--T"),
                        screened("T--", "T--"),
                        screened("---", "TTF"),
                        screened("TTT", "FFF", "FFF", "FFF", "FFF", "FFF", "FFF", "FFF"));
    }

    private static String screened(String... subjects) {
        return Arrays.stream(subjects)
                .map(one -> "{\"breast\": " + code(one.substring(0, 1)) + ", \"colon\": " + code(one.substring(1, 2))
                        + ", \"pneumonia\": " + code(one.substring(2)) + "}")
                .collect(Collectors.joining(", ", "{\"records\": [", "]}"));
    }

    private static boolean is(Map<String, Datum> row, String field, String code) {
        return row.get(field) instanceof Datum.Code found && found.code().equals(code);
    }

    private static long count(Point p, String field, String code) {
        return p.rows("subjects").stream().filter(row -> is(row, field, code)).count();
    }

    private static Optional<BigFraction> share(long part, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of(BigFraction.of(part, whole));
    }

    private static Optional<BigFraction> percent(long part, long whole) {
        return share(part, whole);
    }

    /** The mean, unless one of them is not there. */
    private static Optional<BigFraction> mean(List<Optional<BigFraction>> parts) {
        return parts.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(parts.stream()
                        .flatMap(Optional::stream)
                        .reduce(BigFraction.ZERO, BigFraction::add)
                        .divide(parts.size()));
    }

    private static Grid subjects() {
        return Grid.partial(p -> {
                    long counted = 0;
                    long met = 0;
                    for (Map<String, Datum> row : p.rows("subjects")) {
                        boolean in = yes(row, "denominator") && !yes(row, "exclusion");
                        boolean excepted = yes(row, "exception") && !yes(row, "numerator");
                        counted += in && !excepted ? 1 : 0;
                        met += in && yes(row, "numerator") ? 1 : 0;
                    }
                    return share(met, counted);
                })
                .axis(
                        "subjects",
                        states("YNYY", "YNYN", "YNNN", "YYNY"),
                        states(),
                        states("YYNY", "NNNN"),
                        states("YNYN"),
                        states("YNNY", "YNNY", "YNNN"),
                        states("NNNY", "YNNY"));
    }

    private static boolean yes(Map<String, Datum> row, String field) {
        return ((Datum.YesNo) row.get(field)).yes();
    }

    /** Denominator, exclusion, exception, numerator of each subject. */
    private static String states(String... subjects) {
        return Arrays.stream(subjects)
                .map(one -> "{\"denominator\": " + (one.charAt(0) == 'Y') + ", \"exclusion\": " + (one.charAt(1) == 'Y')
                        + ", \"exception\": " + (one.charAt(2) == 'Y') + ", \"numerator\": " + (one.charAt(3) == 'Y')
                        + "}")
                .collect(Collectors.joining(", ", "{\"records\": [", "]}"));
    }
}
