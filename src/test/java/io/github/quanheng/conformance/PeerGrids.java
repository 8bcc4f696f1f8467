package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.f;
import static io.github.quanheng.conformance.Maths.floor;
import static io.github.quanheng.conformance.Maths.max;
import static io.github.quanheng.conformance.Plain.among;
import static io.github.quanheng.conformance.Plain.everyone;
import static io.github.quanheng.conformance.Plain.whole;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;

/** A unit compared with others: means, other rates, percentiles, places, extremes. */
final class PeerGrids {
    private static final BigFraction NONE = BigFraction.ZERO;

    private PeerGrids() {}

    static Map<String, Grid> all() {
        Map<String, Grid> all = new LinkedHashMap<>();
        all.put("S034", passed(Maths::floor));
        all.put("S034/prorata", passed(points -> points).ruled("prorata"));
        all.put("S034/ceil_steps", passed(Maths::ceiling).ruled("ceil_steps"));
        all.put(
                "S054",
                Grid.of(p -> p.num("passed").compareTo(p.num("provincial")) >= 0 ? f("1") : NONE)
                        .axis("passed", "0%", "89.99%", "90%", "90.01%", "100%", "{\"ratio\": [2, 3]}")
                        .axis("provincial", "0%", "66.66%", "66.67%", "90%", "100%"));
        all.put("S175", growth(Optional.empty()));
        all.put("S175/literal", growth(Optional.of(f("60"))).ruled("literal"));
        all.put("R008", percentile("10% 20% 30% 50%"));
        all.put("R008/even", percentile("10% 20% 30% 40% 50% 60% 70%"));
        all.put("R008/equal", percentile("38% 38% 38%"));
        all.put("S049", top("98% 97% 96% 95% 93% 90%"));
        all.put("S049/few", top("98% 95%"));
        all.put("S049/ties", top("98% 95% 95% 95% 95% 95% 93%"));
        all.put("R077", place("98 97 97 80"));
        all.put("R077/many", place("51 52 53 54 55 56 57 58 59 60 61 62"));
        all.put("R011", extremes(Optional.empty(), "60% 90% 71%"));
        all.put("R011/equal", extremes(Optional.empty(), "75% 75%"));
        all.put("R011/full", extremes(Optional.of(f("10")), "75% 75%").ruled("full"));
        all.put("R011/zero", extremes(Optional.of(NONE), "75% 75%").ruled("zero"));
        return all;
    }

    private static Grid passed(UnaryOperator<BigFraction> steps) {
        return Grid.partial(p -> {
                    BigFraction all = p.denominator("passed")
                            .add(p.denominator("passed@-1"))
                            .add(p.denominator("passed@-2"));
                    if (all.equals(NONE)) {
                        return Optional.empty();
                    }
                    BigFraction own = p.numerator("passed")
                            .add(p.numerator("passed@-1"))
                            .add(p.numerator("passed@-2"))
                            .divide(all);
                    BigFraction points =
                            max(NONE, p.num("national").subtract(own)).multiply(100);
                    return Optional.of(max(NONE, f("4").subtract(steps.apply(points))));
                })
                .axis(
                        "passed",
                        "{\"ratio\": [0, 0]}",
                        "{\"ratio\": [30, 40]}",
                        "{\"ratio\": [37, 40]}",
                        "{\"ratio\": [40, 40]}")
                .axis("passed@-1", "{\"ratio\": [0, 0]}", "{\"ratio\": [36, 40]}", "{\"ratio\": [999, 1000]}")
                .axis("passed@-2", "{\"ratio\": [0, 0]}", "{\"ratio\": [38, 40]}", "{\"ratio\": [9, 10]}")
                .axis("national", "0%", "75.99%", "76%", "79%", "92.5%", "93.5%", "93.51%", "100%");
    }

    private static Grid growth(Optional<BigFraction> shrinking) {
        return Grid.partial(p -> {
                    if (p.num("fund@-1").equals(NONE) || p.num("revenue@-1").equals(NONE)) {
                        return Optional.empty();
                    }
                    BigFraction fund = p.num("fund").divide(p.num("fund@-1"));
                    BigFraction revenue = p.num("revenue").divide(p.num("revenue@-1"));
                    if (fund.compareTo(revenue) <= 0) {
                        return Optional.of(NONE);
                    }
                    return fund.compareTo(BigFraction.ONE) < 0 ? shrinking : Optional.of(f("60"));
                })
                .axis("fund", "0", "97.9", "98", "98.1", "99.9", "100", "100.1", "110.9", "111", "111.1")
                .axis("fund@-1", "0", "100")
                .axis("revenue", "980", "999", "1000", "1110")
                .axis("revenue@-1", "0", "1000");
    }

    private static Grid percentile(String peers) {
        return among(
                Grid.of(p -> {
                            List<BigFraction> sorted =
                                    everyone(p, "surgery").stream().sorted().toList();
                            BigFraction own = p.num("surgery");
                            String part = own.compareTo(at(sorted, "0.75")) >= 0
                                    ? "1"
                                    : own.compareTo(at(sorted, "0.5")) >= 0
                                            ? "0.8"
                                            : own.compareTo(at(sorted, "0.25")) >= 0 ? "0.6" : "0.4";
                            return f("40").multiply(f(part));
                        })
                        .axis(
                                "surgery", "0%", "9.9%", "10%", "15%", "19.9%", "20%", "20.1%", "25%", "29.9%", "30%",
                                "30.1%", "35%", "37.9%", "38%", "38.1%", "45%", "49.9%", "50%", "50.1%", "60%", "100%"),
                "surgery",
                peers);
    }

    /** The value at a part of the way from the first to the last. */
    private static BigFraction at(List<BigFraction> sorted, String part) {
        BigFraction way = f(part).multiply(sorted.size() - 1);
        int below = floor(way).intValue();
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below)
                .add(way.subtract(below).multiply(sorted.get(above).subtract(sorted.get(below))));
    }

    private static long better(Grid.Point p, String key) {
        return everyone(p, key).stream()
                .filter(other -> other.compareTo(p.num(key)) > 0)
                .count();
    }

    private static Grid top(String peers) {
        return among(
                Grid.of(p -> better(p, "passed") < 5 ? f("1") : NONE)
                        .axis("passed", "0%", "90%", "92%", "93%", "93.5%", "94.99%", "95%", "95.01%", "98%", "100%"),
                "passed",
                peers);
    }

    private static Grid place(String peers) {
        return among(
                Grid.of(p -> max(
                                f("5"),
                                f("10").subtract(whole(better(p, "done")).divide(2))))
                        .axis("done", "0", "50", "51", "52", "53", "80", "96", "97", "97.5", "98", "99"),
                "done",
                peers);
    }

    private static Grid extremes(Optional<BigFraction> allEqual, String peers) {
        return among(
                Grid.partial(p -> {
                            List<BigFraction> sorted =
                                    everyone(p, "positive").stream().sorted().toList();
                            BigFraction least = sorted.get(0);
                            BigFraction range = sorted.get(sorted.size() - 1).subtract(least);
                            return range.equals(NONE)
                                    ? allEqual
                                    : Optional.of(Maths.cents(p.num("positive")
                                            .subtract(least)
                                            .multiply(10)
                                            .divide(range)));
                        })
                        .axis(
                                "positive",
                                "0%",
                                "59.9%",
                                "60%",
                                "60.1%",
                                "71%",
                                "74.99%",
                                "75%",
                                "75.01%",
                                "80%",
                                "90%",
                                "95%",
                                "100%"),
                "positive",
                peers);
    }
}
