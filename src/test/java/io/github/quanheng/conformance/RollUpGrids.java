package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.f;
import static io.github.quanheng.conformance.Grid.number;
import static io.github.quanheng.conformance.Maths.above;
import static io.github.quanheng.conformance.Maths.atLeast;
import static io.github.quanheng.conformance.Maths.max;
import static io.github.quanheng.conformance.Maths.min;
import static io.github.quanheng.conformance.Maths.within;

import io.github.quanheng.conformance.Grid.Point;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.Observation;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** Others count too: lower units, members and leads, assessors, higher levels, minima and core counts. */
final class RollUpGrids {
    private RollUpGrids() {}

    static Map<String, Grid> all() {
        Map<String, Grid> all = new LinkedHashMap<>();
        all.put(
                "S057",
                Grid.of(p -> BigFraction.of(
                                Stream.of(reached(p, "a", "1.4"), reached(p, "b", "2.1"), reached(p, "c", "2.8"))
                                        .filter(yes -> yes)
                                        .count()))
                        .axis("a", "0", "1.39", "1.4", "1.5", "2", Grid.NOT_APPLICABLE)
                        .axis("b", "0", "1.99", "2", "2.09", "2.1", "3", Grid.NOT_APPLICABLE)
                        .axis("c", "2.5", "2.79", "2.8", "2", "4", Grid.NOT_APPLICABLE));
        all.put("S106", counties());
        all.put("S125", standards());
        all.put(
                "S152",
                Grid.partial(p -> {
                            List<BigFraction> answers = numbers(p, "answers", "score");
                            if (answers.isEmpty()) {
                                return Optional.empty();
                            }
                            BigFraction lost = total(numbers(p, "faults", "marks"))
                                    .add(total(numbers(p, "child0/faults", "marks")))
                                    .add(total(numbers(p, "child1/faults", "marks")));
                            BigFraction mean = total(answers).divide(answers.size());
                            return Optional.of(within(f("100").subtract(lost), "100")
                                    .multiply(f("1.6"))
                                    .add(min(f("100"), mean).multiply(f("0.4"))));
                        })
                        .axis("faults", faults(), faults("8"), faults("99"))
                        .axis("child0/faults", faults(), faults("0.5", "0.5"))
                        .axis("child1/faults", faults(), faults("3"))
                        .axis("answers", scores(), scores("85"), scores("80", "90"), scores("100", "99", "0")));
        all.put(
                "R030",
                Grid.partial(RollUpGrids::override)
                        .axis(
                                "result",
                                reviewed("95", "88"),
                                reviewed("93", "88"),
                                reviewed("93.01", "88"),
                                reviewed("88", "93"),
                                reviewed("88", "93.01"),
                                reviewed("80", "80"),
                                reviewed("100", "0"),
                                reviewed("0", "100"),
                                "90"));
        all.put("R042", dimensions());
        all.put(
                "R047",
                Grid.of(p -> p.num("own")
                                .multiply(70)
                                .add(p.num("member0/own")
                                        .add(p.num("member1/own"))
                                        .multiply(15))
                                .divide(100))
                        .axis("own", "0", "90", "100")
                        .axis("member0/own", "0", "80", "100")
                        .axis("member1/own", "70", "33.3"));
        all.put(
                "R047/member",
                Grid.of(p -> p.num("own").multiply(9).add(p.num("lead/own")).divide(10))
                        .axis("own", "0", "70", "100")
                        .axis("lead/own", "0", "90", "100"));
        all.put(
                "R055",
                Grid.of(p -> {
                            long good = Stream.of("child0", "child1", "child2")
                                    .filter(town -> atLeast(p.num(town + "/coverage"), "0.9"))
                                    .count();
                            return BigFraction.of(10 * good, 3);
                        })
                        .axis("child0/coverage", "0%", "89.99%", "90%", "90.01%", "100%")
                        .axis("child1/coverage", "{\"ratio\": [899, 1000]}", "{\"ratio\": [900, 1000]}")
                        .axis("child2/coverage", "99%", "80%"));
        all.put(
                "R067",
                Grid.partial(p -> {
                            BigFraction[] sorted = numbers(p, "votes", "score").toArray(BigFraction[]::new);
                            Arrays.sort(sorted);
                            List<BigFraction> kept = List.of(sorted)
                                    .subList(
                                            sorted.length >= 3 ? 1 : 0,
                                            sorted.length >= 3 ? sorted.length - 1 : sorted.length);
                            return kept.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(total(kept).divide(kept.size()));
                        })
                        .axis(
                                "votes",
                                scores(),
                                scores("9"),
                                scores("9", "6"),
                                scores("9", "6", "7"),
                                scores("10", "10", "0", "0"),
                                scores("9.5", "9", "9", "8.5", "8", "8", "6")));
        all.put(
                "R085",
                Grid.of(p -> p.rows("findings").stream()
                                .map(row -> number(row.get("marks"))
                                        .multiply(factor(yes(row.get("corrected")), yes(row.get("overdue")))))
                                .reduce(BigFraction.ZERO, BigFraction::add))
                        .axis(
                                "findings",
                                findings(),
                                findings("10"),
                                findings("01"),
                                findings("00"),
                                findings("11"),
                                findings("10", "01", "00", "11")));
        return all;
    }

    private static boolean reached(Point p, String key, String line) {
        return p.has(key)
                && (atLeast(p.num(key), line) || (key.equals("b") && p.num(key).equals(f("2"))));
    }

    private static Grid counties() {
        Grid grid = Grid.of(p -> {
            long without = 0;
            for (String county : List.of("child0", "child1", "child2", "child3", "child4")) {
                without += !p.yes(county + "/established") || !p.yes(county + "/passed") ? 1 : 0;
            }
            return within(f("0.2").subtract(BigFraction.of(without, 20)), "0.2");
        });
        for (String county : List.of("child0", "child1", "child2", "child3", "child4")) {
            grid.axis(county + "/established", "true", "false").axis(county + "/passed", "true", "false");
        }
        return grid;
    }

    private static Grid standards() {
        List<String> full = List.of("10", "8", "30", "6", "10", "8", "8", "6", "8", "6");
        Grid grid = Grid.of(p -> total(p.facts().keySet().stream().map(p::num).toList()))
                .graded(p -> {
                    List<BigFraction> marks =
                            p.facts().keySet().stream().map(p::num).toList();
                    boolean none = marks.stream().anyMatch(Maths::isZero);
                    return Optional.of(atLeast(total(marks), "80") && !none ? "达标" : "不达标");
                });
        for (int i = 0; i < full.size(); i++) {
            String[] values = switch (i) {
                case 0 -> new String[] {"10", "0", "0.01"};
                case 2 -> new String[] {"30", "10", "9.99", "20"};
                case 7 -> new String[] {"6", "0"};
                default -> new String[] {full.get(i)};
            };
            grid.axis("s" + (i + 1), values);
        }
        return grid;
    }

    private static List<BigFraction> numbers(Point p, String key, String field) {
        return p.rows(key).stream().map(row -> number(row.get(field))).toList();
    }

    private static BigFraction total(List<BigFraction> numbers) {
        return numbers.stream().reduce(BigFraction.ZERO, BigFraction::add);
    }

    private static String faults(String... marks) {
        return rows("{\"matter\": \"甲\", \"marks\": \"%s\"}", marks);
    }

    private static String scores(String... scores) {
        return rows("{\"score\": \"%s\"}", scores);
    }

    private static String rows(String form, String... values) {
        return "{\"records\": ["
                + String.join(", ", Stream.of(values).map(form::formatted).toList()) + "]}";
    }

    private static String reviewed(String declared, String verified) {
        return "{\"value\": " + declared + ", \"verified\": " + verified + "}";
    }

    /** The result of the higher level where the two differ by more than five, less half the difference. */
    private static Optional<BigFraction> override(Point p) {
        Observation.Reported both = (Observation.Reported) p.facts().get("result");
        if (both.verified().isEmpty()) {
            return Optional.empty();
        }
        BigFraction own = number(both.declared());
        BigFraction upper = number(both.verified().get());
        BigFraction apart = max(own.subtract(upper), upper.subtract(own));
        return Optional.of(above(apart, "5") ? within(upper.subtract(apart.divide(2)), "100") : own);
    }

    private static Grid dimensions() {
        return Grid.of(p -> BigFraction.of(p.rows("entries").stream()
                        .filter(row -> code(row.get("level")).equals("A"))
                        .count()))
                .graded(p -> {
                    long dimensions = p.rows("entries").stream()
                            .filter(row -> code(row.get("level")).equals("A"))
                            .map(row -> code(row.get("dimension")))
                            .distinct()
                            .count();
                    boolean failed = p.rows("entries").stream()
                            .anyMatch(row -> code(row.get("level")).equals("D"));
                    return Optional.of(dimensions == 4 && !failed ? "紧密型" : "非紧密型");
                })
                .axis(
                        "entries",
                        entries("ABC", "AC", "ABB", "AAC"),
                        entries("AAA", "BB", "AAA", "AAA"),
                        entries("ABC", "AC", "ABB", "AAD"),
                        entries("ABC", "AC", "ABB", ""),
                        entries("AAA", "AA", "AAA", "AAA"),
                        entries("BBB", "BB", "BBB", "BBB"),
                        entries("", "", "", ""));
    }

    private static String entries(String... levels) {
        List<String> names = List.of("责任", "管理", "服务", "利益");
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < levels.length; i++) {
            for (char level : levels[i].toCharArray()) {
                rows.append(rows.isEmpty() ? "" : ", ")
                        .append("{\"dimension\": \"%s\", \"level\": \"%s\"}".formatted(names.get(i), level));
            }
        }
        return "{\"records\": [" + rows + "]}";
    }

    /** Findings of one mark and a bit each; the first sign says put right, the second overdue. */
    private static String findings(String... states) {
        return rows(
                "{\"marks\": \"1.25\", %s}",
                Stream.of(states)
                        .map(state -> "\"corrected\": " + (state.charAt(0) == '1') + ", \"overdue\": "
                                + (state.charAt(1) == '1'))
                        .toArray(String[]::new));
    }

    private static BigFraction factor(boolean corrected, boolean overdue) {
        return corrected == overdue ? f("-1") : corrected ? f("-0.5") : f("-2");
    }

    private static boolean yes(Datum datum) {
        return ((Datum.YesNo) datum).yes();
    }

    private static String code(Datum datum) {
        return ((Datum.Code) datum).code();
    }
}
