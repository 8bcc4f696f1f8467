package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.f;
import static io.github.quanheng.conformance.Grid.number;
import static io.github.quanheng.conformance.Maths.above;
import static io.github.quanheng.conformance.Maths.atLeast;
import static io.github.quanheng.conformance.Maths.cents;
import static io.github.quanheng.conformance.Maths.floor;
import static io.github.quanheng.conformance.Maths.max;
import static io.github.quanheng.conformance.Maths.min;
import static io.github.quanheng.conformance.Maths.within;

import io.github.quanheng.conformance.Grid.Point;
import io.github.quanheng.observation.Datum;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;

/** Errors of reports, doubled deductions, small numbers. */
final class ErrorGrids {
    private ErrorGrids() {}

    static Map<String, Grid> all() {
        Map<String, Grid> all = new LinkedHashMap<>();
        all.put("S079", reports("missed", "0.5"));
        all.put("S080", reports("persons", "0.1"));
        all.put(
                "S090",
                Grid.of(p -> {
                            BigFraction points = p.rows("rates").stream()
                                    .map(row -> floor(f("1").subtract(number(row.get("rate")))
                                            .multiply(100)))
                                    .reduce(BigFraction.ZERO, BigFraction::add);
                            BigFraction lost =
                                    points.divide(5).add(p.num("upper").multiply(2));
                            return within(f("7").subtract(lost), "7");
                        })
                        .axis(
                                "rates",
                                fiveRates("100%", "100%", "100%", "100%", "100%"),
                                fiveRates("99.01%", "100%", "100%", "100%", "100%"),
                                fiveRates("99%", "98.99%", "100%", "98.01%", "100%"),
                                fiveRates("90%", "92.5%", "97.3%", "100%", "99.5%"),
                                fiveRates("0%", "0%", "0%", "0%", "0%"))
                        .axis("upper", "0", "0.1", "1.5", "3.5", "4"));
        all.put(
                "S099",
                Grid.of(p -> p.rows("errors").stream()
                                .map(row -> number(row.get("marks"))
                                        .multiply(
                                                ((Datum.Code) row.get("foundBy"))
                                                                .code()
                                                                .equals("镇")
                                                        ? -1
                                                        : -2))
                                .reduce(BigFraction.ZERO, BigFraction::add))
                        .axis(
                                "errors",
                                "{\"records\": []}",
                                "{\"records\": [{\"marks\": 3, \"foundBy\": \"镇\"}]}",
                                "{\"records\": [{\"marks\": 3, \"foundBy\": \"市\"}]}",
                                "{\"records\": [{\"marks\": \"0.5\", \"foundBy\": \"省\"}, {\"marks\": 2, \"foundBy\": \"镇\"}]}",
                                "{\"records\": [{\"marks\": 60, \"foundBy\": \"省\"}, {\"marks\": 0, \"foundBy\": \"市\"}]}"));
        all.put("R050", deaths(ErrorGrids::deaths, Maths::floor));
        all.put(
                "R050/prorata",
                deaths((p, steps) -> cents(deaths(p, steps)), UnaryOperator.identity())
                        .ruled("prorata"));
        return all;
    }

    private static Grid reports(String count, String each) {
        return Grid.of(p -> {
                    if (above(p.num("error"), "0.05")) {
                        return f("0");
                    }
                    BigFraction best = min(p.num("error"), min(p.num("peer1/error"), p.num("peer2/error")));
                    BigFraction lost = p.num("error").subtract(best).multiply(200);
                    return within(f("10").subtract(lost).subtract(p.num(count).multiply(f(each))), "10");
                })
                .axis(count, "0", "1", "7", "21", "101")
                .axis("error", "0%", "1%", "2.999%", "{\"ratio\": [1, 30]}", "5%", "5.01%", "40%")
                .axis("peer1/error", "0%", "1%", "9%")
                .axis("peer2/error", "0.5%", "5%");
    }

    private static String fiveRates(String... rates) {
        StringBuilder rows = new StringBuilder();
        for (String rate : rates) {
            rows.append(rows.isEmpty() ? "" : ", ")
                    .append("{\"name\": \"率\", \"rate\": \"")
                    .append(rate)
                    .append("\"}");
        }
        return "{\"records\": [" + rows + "]}";
    }

    private interface Marks {
        BigFraction of(Point p, UnaryOperator<BigFraction> steps);
    }

    private static Grid deaths(Marks marks, UnaryOperator<BigFraction> steps) {
        return Grid.of(p -> marks.of(p, steps))
                .axis(
                        "mortality",
                        "{\"ratio\": [0, 0]}",
                        "{\"ratio\": [0, 9999]}",
                        "{\"ratio\": [1, 9999]}",
                        "{\"ratio\": [2, 9999]}",
                        "{\"ratio\": [5, 3200]}",
                        "{\"ratio\": [1, 10000]}",
                        "{\"ratio\": [2, 10000]}",
                        "{\"ratio\": [14, 100000]}",
                        "{\"ratio\": [1499, 10000000]}",
                        "{\"ratio\": [15, 100000]}",
                        "{\"ratio\": [2, 11000]}",
                        "{\"ratio\": [2, 12000]}",
                        "{\"ratio\": [3, 12500]}",
                        "{\"ratio\": [30, 12000]}");
    }

    private static BigFraction deaths(Point p, UnaryOperator<BigFraction> steps) {
        BigFraction births = p.denominator("mortality");
        BigFraction deaths = p.numerator("mortality");
        BigFraction lost = atLeast(births, "10000")
                ? steps.apply(
                        max(f("0"), deaths.multiply(100_000).divide(births).subtract(14)))
                : max(f("0"), deaths.subtract(1)).multiply(3);
        return within(f("10").subtract(lost), "10");
    }
}
