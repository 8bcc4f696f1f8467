package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.f;
import static io.github.quanheng.conformance.Grid.number;
import static io.github.quanheng.conformance.Maths.atLeast;
import static io.github.quanheng.conformance.Maths.ceiling;
import static io.github.quanheng.conformance.Maths.cents;
import static io.github.quanheng.conformance.Maths.floor;
import static io.github.quanheng.conformance.Maths.isZero;
import static io.github.quanheng.conformance.Maths.min;

import io.github.quanheng.conformance.Grid.Point;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Sampled rates, estimated tasks, composite rates and printed formulas. */
final class FormulaGrids {
    private FormulaGrids() {}

    static Map<String, Grid> all() {
        Map<String, Grid> all = new LinkedHashMap<>();
        all.put("S143", cases(FormulaGrids::standardCases));
        all.put(
                "S143/zero",
                cases(p -> Optional.of(standardCases(p).orElse(BigFraction.ZERO)))
                        .ruled("zero"));
        all.put("S143/no_event", cases(FormulaGrids::standardCases).ruled("no_event"));
        all.put(
                "S177",
                staffing(Grid.of(p -> staffing(p, ceiling(p.num("population").divide(3000))))));
        all.put(
                "S177/floor",
                staffing(Grid.of(p -> staffing(p, floor(p.num("population").divide(3000)))))
                        .ruled("floor"));
        all.put(
                "R025",
                Grid.partial(p -> {
                            BigFraction task = p.num("population").multiply(f("0.08"));
                            return isZero(task)
                                    ? Optional.empty()
                                    : Optional.of(cents(min(
                                            f("5"), p.num("managed").multiply(5).divide(task))));
                        })
                        .axis("population", "0", "1", "30000", "31234")
                        .axis("managed", "0", "1", "1199", "2399", "2400", "2401", "2498", "2499", "9000"));
        all.put("S144", rates(Grid.of(p -> composite(p).divide(100).multiply(6))));
        all.put("S144/index", rates(Grid.of(FormulaGrids::composite)).on("1"));
        all.put(
                "R093",
                Grid.partial(p -> isZero(p.num("due"))
                                ? Optional.empty()
                                : Optional.of(min(
                                        f("10"),
                                        p.num("done")
                                                .add(p.num("nearly").divide(2))
                                                .divide(p.num("due"))
                                                .multiply(10)
                                                .subtract(p.num("falsified").multiply(2)))))
                        .axis("due", "0", "3", "20")
                        .axis("done", "0", "3", "14", "20")
                        .axis("nearly", "0", "1", "4")
                        .axis("falsified", "0", "1", "7"));
        all.put("S159", childRate(Grid.of(p -> min(f("10"), printed(p)))));
        all.put("S159/uncapped", childRate(Grid.of(FormulaGrids::printed)).ruled("uncapped"));
        return all;
    }

    private static Grid cases(java.util.function.Function<Point, Optional<BigFraction>> formula) {
        return Grid.partial(formula)
                .axis(
                        "cases",
                        "{\"records\": []}",
                        "{\"records\": [{\"index\": \"0.8\"}]}",
                        "{\"records\": [{\"index\": \"0.7999\"}]}",
                        "{\"records\": [{\"index\": \"0.8001\"}, {\"index\": 0}, {\"index\": 1}]}",
                        "{\"records\": [{\"index\": 1}, {\"index\": \"0.1\"}, {\"index\": \"0.2\"}, {\"index\": \"0.3\"},"
                                + " {\"index\": \"0.4\"}, {\"index\": \"0.5\"}]}",
                        "{\"records\": [{\"index\": \"0.95\"}, {\"index\": \"0.8\"}]}");
    }

    private static Optional<BigFraction> standardCases(Point p) {
        int all = p.rows("cases").size();
        long good = p.rows("cases").stream()
                .filter(row -> atLeast(number(row.get("index")), "0.8"))
                .count();
        return all == 0 ? Optional.empty() : Optional.of(cents(BigFraction.of(100 * good, all)));
    }

    private static Grid staffing(Grid grid) {
        return grid.axis("population", "0", "1", "2999", "3000", "3001", "5999", "6000", "6001", "7000")
                .axis("staff", "0", "1", "2", "3")
                .axis("pay", "79.99%", "80%", "{\"ratio\": [8001, 10000]}", "0%", "130%");
    }

    private static BigFraction staffing(Point p, BigFraction needed) {
        BigFraction staff = p.num("staff").compareTo(needed) >= 0 ? f("2") : f("0");
        return atLeast(p.num("pay"), "0.8") ? staff.add(2) : staff;
    }

    private static Grid rates(Grid grid) {
        return grid.axis("net", "0%", "33.33%", "100%")
                .axis("timely", "0%", "99%", "100%")
                .axis("reviewed", "0%", "98%", "100%")
                .axis("doubled", "0%", "0.5%", "{\"ratio\": [1, 3]}", "100%");
    }

    private static BigFraction composite(Point p) {
        return p.num("net")
                .multiply(30)
                .add(p.num("timely").multiply(30))
                .add(p.num("reviewed").multiply(20))
                .add(f("1").subtract(p.num("doubled")).multiply(20));
    }

    private static Grid childRate(Grid grid) {
        return grid.axis(
                "rate", "0%", "0.01%", "76.5%", "80%", "{\"ratio\": [2, 3]}", "84.99%", "85%", "85.01%", "92%", "100%");
    }

    private static BigFraction printed(Point p) {
        return cents(p.num("rate").multiply(1000).divide(85));
    }
}
