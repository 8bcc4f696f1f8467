package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.NOT_APPLICABLE;
import static io.github.quanheng.conformance.Grid.f;
import static io.github.quanheng.conformance.Maths.isZero;
import static io.github.quanheng.conformance.Maths.max;
import static io.github.quanheng.conformance.ProgrammeGrids.clamp;
import static io.github.quanheng.conformance.ProgrammeGrids.half;
import static io.github.quanheng.conformance.ProgrammeGrids.records;

import io.github.quanheng.conformance.Grid.Point;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/** Hospital and home health value-based purchasing. */
final class PurchasingGrids {
    private PurchasingGrids() {}

    static Map<String, Grid> all() {
        Map<String, Grid> all = new LinkedHashMap<>();
        all.put(
                "HVBP-MEASURE/achievement",
                measure(p -> Optional.of(achievement(p)), "A", "B").on("achievement"));
        all.put(
                "HVBP-LOWER/achievement",
                measure(p -> Optional.of(achievement(p)), "C").on("achievement"));
        all.put(
                "HVBP-MEASURE/improvement",
                measure(PurchasingGrids::improvement, "A", "B", "D", "E").on("improvement"));
        all.put(
                "HVBP-LOWER/improvement",
                measure(PurchasingGrids::improvement, "C").on("improvement"));
        all.put("HVBP-MEASURE/score", measure(p -> improvement(p).map(gain -> max(gain, achievement(p))), "A", "B"));
        all.put("HVBP-LOWER/score", measure(p -> improvement(p).map(gain -> max(gain, achievement(p))), "C"));
        all.put(
                "HVBP-CONS",
                Grid.partial(PurchasingGrids::consistency)
                        .axis(
                                "dimensions",
                                records("share"),
                                records("share", "60%"),
                                records("share", "59.99%", "100%"),
                                records("share", "30%", "90%"),
                                records("share", "30.01%", "90%"),
                                records("share", "30.75%"),
                                records("share", "32.24%"),
                                records("share", "32.25%"),
                                records("share", "37.8%", "70%", "50%"),
                                records("share", "10%", "45%")));
        all.put("HVBP-DOM", domain());
        all.put(
                "HVBP-TPS",
                Grid.partial(PurchasingGrids::total)
                        .axis("clinical", "0%", "0.5%", "60%", "100%", NOT_APPLICABLE)
                        .axis("experience", "0%", "33.3%", NOT_APPLICABLE)
                        .axis("outcome", "40%", "100%", NOT_APPLICABLE)
                        .axis("efficiency", "0%", "30%", NOT_APPLICABLE, Grid.MISSING));
        all.put(
                "HVBP-EXCH",
                Grid.partial(PurchasingGrids::factor)
                        .on("factor")
                        .axis("base", "0", "100")
                        .axis("performance", "0", "20", "55", "100")
                        .axis("peer1/base", "0", "200")
                        .axis("peer1/performance", "0", "40")
                        .axis("peer2/base", "300")
                        .axis("peer2/performance", "0", "60")
                        .axis("period", "2024", "2025"));
        all.put(
                "HHVBP-MEASURE",
                Grid.partial(PurchasingGrids::homeHealth)
                        .axis("performance", "52.168%", "75.357%", "75.358%", "76.765%", "97.675%", "97.676%", "100%")
                        .axis("performance@-1", "0%", "52.168%", "76.765%", "97.676%", "99%"));
        all.put(
                "HHVBP-ROUNDING/proposed",
                Grid.of(p -> half(p.num("points"), 0)).on("proposed").axis("points", "0", "4.49", "4.5", "4.55", "10"));
        all.put(
                "HHVBP-ROUNDING/final",
                Grid.of(p -> half(p.num("points"), 3))
                        .on("final")
                        .axis("points", "0", "4.5494", "4.5495", "4.55", "10"));
        return all;
    }

    private static Grid measure(Function<Point, Optional<BigFraction>> formula, String... measures) {
        return Grid.partial(formula)
                .axis("measure", measures)
                .axis(
                        "performance",
                        "0%",
                        "9.99%",
                        "10%",
                        "15%",
                        "22%",
                        "25%",
                        "46.99%",
                        "47%",
                        "60.3%",
                        "70%",
                        "83.99%",
                        "84%",
                        "86.99%",
                        "87%",
                        "90%",
                        "91%",
                        "97.99%",
                        "98%",
                        "98.01%",
                        "99.9%",
                        "100%")
                .axis("performance@-1", "0%", "20%", "21%", "25%", "60%", "87%", "98%", "100%");
    }

    private static boolean lower(Point p) {
        return p.code("measure").equals("C");
    }

    private static BigFraction threshold(Point p) {
        return f(lower(p) ? "0.98" : p.code("measure").equals("A") ? "0.47" : "0.1");
    }

    private static BigFraction benchmark(Point p) {
        return f(
                switch (p.code("measure")) {
                    case "A" -> "0.87";
                    case "B" -> "1";
                    case "C" -> "0.84";
                    case "D" -> "0.9";
                    default -> "0.25";
                });
    }

    /** Positive when the first is better than the second. */
    private static int better(Point p, BigFraction one, BigFraction other) {
        return lower(p) ? other.compareTo(one) : one.compareTo(other);
    }

    private static BigFraction achievement(Point p) {
        BigFraction value = p.num("performance");
        BigFraction t = threshold(p);
        BigFraction b = benchmark(p);
        if (better(p, value, b) >= 0) {
            return f("10");
        }
        if (better(p, value, t) < 0) {
            return BigFraction.ZERO;
        }
        BigFraction raw = value.subtract(t).divide(b.subtract(t)).multiply(9).add(f("0.5"));
        return clamp(half(raw, 0), "1", "9");
    }

    private static Optional<BigFraction> improvement(Point p) {
        BigFraction value = p.num("performance");
        BigFraction base = p.num("performance@-1");
        BigFraction b = benchmark(p);
        if (better(p, base, b) >= 0) {
            return Optional.empty();
        }
        if (better(p, value, base) <= 0) {
            return Optional.of(BigFraction.ZERO);
        }
        BigFraction raw =
                value.subtract(base).divide(b.subtract(base)).multiply(10).subtract(f("0.5"));
        return Optional.of(clamp(half(raw, 0), "0", "9"));
    }

    private static Optional<BigFraction> consistency(Point p) {
        return p.rows("dimensions").stream()
                .map(row -> Grid.number(row.get("share")))
                .reduce(Maths::min)
                .map(lowest -> {
                    if (Maths.atLeast(lowest, "0.6")) {
                        return f("20");
                    }
                    if (!Maths.above(lowest, "0.3")) {
                        return BigFraction.ZERO;
                    }
                    BigFraction raw = lowest.subtract(f("0.3")).divide(f("0.3")).multiply(20);
                    return clamp(half(raw.subtract(f("0.5")), 0), "0", "20");
                });
    }

    private static Grid domain() {
        Grid grid = Grid.of(p -> {
            BigFraction got = BigFraction.ZERO;
            int scored = 0;
            for (int i = 1; i <= 8; i++) {
                if (p.has("m" + i)) {
                    got = got.add(p.num("m" + i));
                    scored++;
                }
            }
            return half(got.divide(10 * scored).multiply(100), 1);
        });
        for (int i = 1; i <= 8; i++) {
            grid.axis(
                    "m" + i,
                    i <= 3
                            ? new String[] {"0", "7", "10", NOT_APPLICABLE}
                            : i == 8 ? new String[] {"1", NOT_APPLICABLE} : new String[] {"6"});
        }
        return grid;
    }

    private static Optional<BigFraction> total(Point p) {
        Map<String, Integer> weights = Map.of("clinical", 10, "experience", 25, "outcome", 40, "efficiency", 25);
        BigFraction got = BigFraction.ZERO;
        int weight = 0;
        int scored = 0;
        for (Map.Entry<String, Integer> domain : weights.entrySet()) {
            if (p.has(domain.getKey())) {
                got = got.add(p.num(domain.getKey()).multiply(domain.getValue()));
                weight += domain.getValue();
                scored++;
            } else if (!p.notApplicable(domain.getKey())) {
                return Optional.empty();
            }
        }
        return scored < 2
                ? Optional.empty()
                : Optional.of(half(got.multiply(100).divide(weight), 1));
    }

    private static Optional<BigFraction> factor(Point p) {
        BigFraction divisor = f(p.num("period").intValue() >= 2025 ? "110" : "100");
        BigFraction bases = BigFraction.ZERO;
        BigFraction earned = BigFraction.ZERO;
        for (String who : new String[] {"", "peer1/", "peer2/"}) {
            BigFraction base = p.num(who + "base");
            bases = bases.add(base);
            earned = earned.add(base.multiply(p.num(who + "performance")).divide(divisor));
        }
        if (isZero(earned)) {
            return Optional.empty();
        }
        BigFraction incentive = p.num("performance")
                .divide(divisor)
                .multiply(bases.divide(earned))
                .multiply(f("0.02"));
        return Optional.of(half(incentive.add(f("0.98")), 10));
    }

    private static Optional<BigFraction> homeHealth(Point p) {
        BigFraction t = f("0.75358");
        BigFraction b = f("0.97676");
        BigFraction value = p.num("performance");
        BigFraction base = p.num("performance@-1");
        if (value.compareTo(t) < 0 || value.compareTo(b) >= 0 || value.compareTo(base) <= 0) {
            return Optional.empty();
        }
        BigFraction achieved =
                value.subtract(t).divide(b.subtract(t)).multiply(9).add(f("0.5"));
        BigFraction improved =
                value.subtract(base).divide(b.subtract(base)).multiply(10).subtract(f("0.5"));
        return Optional.of(max(half(achieved, 3), half(improved, 3)));
    }
}
