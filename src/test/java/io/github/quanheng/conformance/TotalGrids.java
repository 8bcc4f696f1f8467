package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.f;
import static io.github.quanheng.conformance.Grid.number;
import static io.github.quanheng.conformance.Maths.atLeast;
import static io.github.quanheng.conformance.Maths.cents;
import static io.github.quanheng.conformance.Maths.floor;
import static io.github.quanheng.conformance.Maths.min;
import static io.github.quanheng.conformance.Maths.within;

import io.github.quanheng.conformance.Grid.Point;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/** From marks to a total: weights, scales, caps, periods, conversions and rounding. */
final class TotalGrids {
    private TotalGrids() {}

    static Map<String, Grid> all() {
        Map<String, Grid> all = new LinkedHashMap<>();
        all.put("S040", marks(Grid.of(p -> min(f("100"), sum(p, "marks", "got")))));
        all.put(
                "S040/as_implemented",
                marks(Grid.of(p -> min(
                                f("100"),
                                p.rows("marks").stream()
                                        .map(row -> floor(number(row.get("got"))))
                                        .reduce(BigFraction.ZERO, BigFraction::add))))
                        .ruled("as_implemented"));
        all.put(
                "S050",
                Grid.of(p -> p.num("assessed").add(min(f("10"), sum(p, "extras", "worth"))))
                        .axis("assessed", "0", "92", "99.99", "100")
                        .axis(
                                "extras",
                                rows("worth"),
                                rows("worth", "7"),
                                rows("worth", "4", "5.99"),
                                rows("worth", "4", "6"),
                                rows("worth", "4", "6.01"),
                                rows("worth", "8", "8")));
        all.put(
                "S069",
                Grid.of(p -> min(
                                f("7"),
                                p.num("earned").multiply(p.num("target/size")).multiply(p.num("target/difficulty"))))
                        .axis("earned", "0", "5.6", "6", "6.5", "7", "{\"value\": \"200/33\"}")
                        .axis("target/size", "0.95", "1", "1.05")
                        .axis("target/difficulty", "0.9", "1", "1.10"));
        all.put(
                "S072",
                Grid.of(p -> min(f("1000"), sum(p, "earned", "got"))
                                .add(sum(p, "extras", "worth"))
                                .subtract(sum(p, "faults", "worth")))
                        .axis(
                                "earned",
                                rows("got"),
                                rows("got", "505", "400"),
                                rows("got", "1000"),
                                rows("got", "999", "2"))
                        .axis("extras", rows("worth"), rows("worth", "30"), rows("worth", "40", "20.5"))
                        .axis("faults", rows("worth"), rows("worth", "62"), rows("worth", "900", "600")));
        all.put(
                "S072/plan",
                Grid.partial(TotalGrids::plan)
                        .on("plan")
                        .axis("annual", "0", "250", "7")
                        .axis("task@Q1", "0", "100", "2.8", "99")
                        .axis("task@Q2", "0", "75", "2.1", "76")
                        .axis("task@Q3", "0", "75", "2.1"));
        all.put(
                "S082",
                weighted(p -> p.num("leaders")
                                .multiply(3)
                                .add(p.num("grassroots").multiply(2))
                                .divide(5))
                        .axis("leaders", "0", "92.5", "100")
                        .axis("grassroots", "0", "0.01", "88", "100"));
        all.put(
                "S093",
                weighted(p -> p.num("special").multiply(13).divide(100))
                        .axis("special", "-20", "-3", "-0.01", "0", "50", "92", "100"));
        all.put(
                "S101",
                Grid.partial(p -> p.has("inspection")
                                ? Optional.of(p.num("inspection").divide(10))
                                : Optional.empty())
                        .axis("inspection", "0", "93.5", "100", Grid.MISSING, Grid.NOT_APPLICABLE));
        all.put(
                "S101/as_zero",
                Grid.of(p -> p.has("inspection") ? p.num("inspection").divide(10) : BigFraction.ZERO)
                        .ruled("as_zero")
                        .axis("inspection", "0", "93.5", "100", Grid.MISSING));
        all.put(
                "S101/not_counted",
                Grid.partial(p -> p.has("inspection")
                                ? Optional.of(p.num("inspection").divide(10))
                                : Optional.empty())
                        .ruled("not_counted")
                        .axis("inspection", "0", "93.5", Grid.MISSING));
        all.put(
                "S171",
                Grid.of(p -> p.num("done@Q1")
                                .multiply(15)
                                .add(p.num("done@H1").multiply(25))
                                .add(p.num("done@Q1_Q3").multiply(25))
                                .add(p.num("done@FY").multiply(35))
                                .multiply(3)
                                .divide(100))
                        .axis("done@Q1", "0%", "100%")
                        .axis("done@H1", "0%", "80%", "{\"ratio\": [2, 3]}")
                        .axis("done@Q1_Q3", "0%", "90%", "100%")
                        .axis("done@FY", "0%", "{\"ratio\": [1, 7]}", "100%"));
        Function<Point, BigFraction> sum = p -> p.num("tasks").add(p.num("appraisal"));
        all.put("S172", conversion(weighted(sum)));
        all.put(
                "S172/hundred",
                conversion(weighted(p -> cents(sum.apply(p).multiply(100).divide(180))))
                        .on("hundred"));
        all.put(
                "S187",
                weighted(p -> p.num("budget")
                                .multiply(2)
                                .add(p.num("output"))
                                .add(p.num("outcome"))
                                .divide(4))
                        .axis("budget", "0", "92", "100")
                        .axis("output", "0", "88", "99.99")
                        .axis("outcome", "0", "80", "100"));
        all.put(
                "S189",
                Grid.of(TotalGrids::index)
                        .graded(p -> Optional.of(atLeast(index(p), "60") ? "及格" : "不及格"))
                        .axis("x1", "0", "59.99", "60", "80", "100")
                        .axis("x2", "0", "59.99", "60", "70", "100")
                        .axis("entropy1", "0", "0.6")
                        .axis("entropy2", "0.4")
                        .axis("expert1", "0.4", "0.25")
                        .axis("expert2", "0.6"));
        all.put(
                "R136",
                weighted(p -> p.num("vaccination@公历年")
                                .multiply(3)
                                .add(p.num("funds@预算年").multiply(2))
                                .divide(5))
                        .axis("vaccination@公历年", "0", "90", "100")
                        .axis("funds@预算年", "0", "95", "99.9"));
        all.put("R091", rate(p -> atLeast(p.num("rate"), "0.9") ? f("10") : f("0")));
        all.put(
                "R091/rounded_first",
                rate(p -> atLeast(p.num("rate"), "0.895") ? f("10") : f("0")).ruled("rounded_first"));
        return all;
    }

    private static Grid weighted(Function<Point, BigFraction> formula) {
        return Grid.of(formula);
    }

    /** Records with one number each, and a code that tells them apart. */
    private static String rows(String field, String... numbers) {
        String code = field.equals("got") ? "item" : "matter";
        StringBuilder rows = new StringBuilder();
        for (String one : numbers) {
            rows.append(rows.isEmpty() ? "" : ", ")
                    .append("{\"" + code + "\": \"甲\", \"" + field + "\": \"" + one + "\"}");
        }
        return "{\"records\": [" + rows + "]}";
    }

    private static BigFraction sum(Point p, String key, String field) {
        return p.rows(key).stream().map(row -> number(row.get(field))).reduce(BigFraction.ZERO, BigFraction::add);
    }

    private static Grid marks(Grid grid) {
        return grid.axis(
                "marks",
                rows("got"),
                rows("got", "0.99"),
                rows("got", "0.5", "1.5", "2"),
                rows("got", "0.1", "0.1", "0.1"),
                rows("got", "60", "40"),
                rows("got", "60.5", "40.5"),
                rows("got", "1/3", "1/3", "1/3"));
    }

    /** The plan of a year, when the three parts are four, three and three tenths of it. */
    private static Optional<BigFraction> plan(Point p) {
        BigFraction tenth = p.num("annual").divide(10);
        boolean split = p.num("task@Q1").equals(tenth.multiply(4))
                && p.num("task@Q2").equals(tenth.multiply(3))
                && p.num("task@Q3").equals(tenth.multiply(3));
        return split ? Optional.of(p.num("annual")) : Optional.empty();
    }

    private static Grid conversion(Grid grid) {
        return grid.axis("tasks", "0", "140.25", "152.5", "100.001").axis("appraisal", "0", "25.5", "27.5", "13.337");
    }

    private static BigFraction index(Point p) {
        BigFraction first = p.num("entropy1").add(p.num("expert1")).divide(2);
        BigFraction second = p.num("entropy2").add(p.num("expert2")).divide(2);
        return within(p.num("x1").multiply(first).add(p.num("x2").multiply(second)), "100");
    }

    private static Grid rate(Function<Point, BigFraction> formula) {
        return Grid.of(formula)
                .axis(
                        "rate",
                        "0%",
                        "89.49%",
                        "{\"ratio\": [8949, 10000]}",
                        "89.5%",
                        "{\"ratio\": [179, 200]}",
                        "89.99%",
                        "90%",
                        "{\"ratio\": [9, 10]}",
                        "90.01%",
                        "100%");
    }
}
