package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.f;
import static io.github.quanheng.conformance.Maths.above;
import static io.github.quanheng.conformance.Maths.atLeast;
import static io.github.quanheng.conformance.Maths.isZero;
import static io.github.quanheng.conformance.ProgrammeGrids.clamp;
import static io.github.quanheng.conformance.ProgrammeGrids.half;

import io.github.quanheng.conformance.Grid.Point;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/** Practices and health centres: QOF and performance-based financing. */
final class PracticeGrids {
    private PracticeGrids() {}

    static Map<String, Grid> all() {
        Map<String, Grid> all = new LinkedHashMap<>();
        all.put(
                "QOF-PTS/points",
                Grid.partial(PracticeGrids::qof)
                        .on("points")
                        .axis("indicator", "AF006", "AST007", "DM007")
                        .axis(
                                "achieved",
                                "0",
                                "105",
                                "108",
                                "119",
                                "120",
                                "121",
                                "135",
                                "195",
                                "200",
                                "225",
                                "270",
                                "271",
                                "300")
                        .axis("register", "300", "310")
                        .axis("excepted", "0", "10", "300"));
        all.put(
                "QOF-RATES/net",
                rates(p -> percent(p.num("numerator"), p.num("denominator"))).on("net"));
        all.put(
                "QOF-RATES/pri",
                rates(p -> percent(p.num("numerator"), p.num("denominator").add(p.num("exceptions"))))
                        .on("pri"));
        all.put(
                "QOF-RATES/pca",
                rates(p -> percent(p.num("exceptions"), p.num("denominator").add(p.num("exceptions"))))
                        .on("pca"));
        all.put(
                "QOF-CPI",
                Grid.partial(PracticeGrids::payment)
                        .on("payment")
                        .axis("list", "0", "49.81", "4981", "9962", "15326")
                        .axis("unadjusted", "0", "100000.00", "33.33")
                        .axis("period", "2023", "2024", "2025"));
        all.put(
                "QOF-CPI/cpi",
                Grid.of(p -> half(p.num("list").divide(9962), 2))
                        .on("cpi")
                        .axis("list", "0", "49.81", "9962", "15326")
                        .axis("period", "2024"));
        all.put(
                "QOF-PREV",
                Grid.partial(p -> {
                            int year = p.num("period").intValue();
                            if (year != 2021 && year != 2024) {
                                return Optional.empty();
                            }
                            String pounds = year == 2021 ? "201.16" : "220.62";
                            return Optional.of(half(f(pounds).multiply(p.num("prevalence")), 2));
                        })
                        .axis("prevalence", "0%", "25%", "100%", "222.7%", "33.333%")
                        .axis("period", "2020", "2021", "2022", "2023", "2024", "2025"));
        all.put(
                "PBF-THRESHOLD",
                Grid.of(p -> atLeast(p.num("quality"), "0.5")
                                ? p.num("quantityBonus").multiply(p.num("quality"))
                                : BigFraction.ZERO)
                        .axis("quantityBonus", "0", "1000", "333.33")
                        .axis("quality", "0%", "49.99%", "50%", "50.01%", "100%"));
        all.put(
                "PBF-STEP",
                Grid.partial(p -> above(p.num("quality"), "0.8")
                                ? Optional.of(p.num("quantityBonus").multiply(f("0.3")))
                                : Optional.empty())
                        .axis("quantityBonus", "0", "1000")
                        .axis("quality", "45%", "80%", "80.01%", "100%"));
        all.put("PBF-WEIGHTED", weighted());
        return all;
    }

    private static Optional<BigFraction> qof(Point p) {
        BigFraction base = p.num("register").subtract(p.num("excepted"));
        if (isZero(base)) {
            return Optional.empty();
        }
        String[] e = p.code("indicator").equals("AF006")
                ? new String[] {"40", "90", "12"}
                : p.code("indicator").equals("AST007")
                        ? new String[] {"45", "70", "20"}
                        : new String[] {"35", "75", "17"};
        BigFraction rate = p.num("achieved").divide(base).multiply(100);
        BigFraction part = rate.subtract(f(e[0])).divide(f(e[1]).subtract(f(e[0])));
        return Optional.of(half(f(e[2]).multiply(clamp(part, "0", "1")), 2));
    }

    private static Optional<BigFraction> percent(BigFraction part, BigFraction whole) {
        return isZero(whole)
                ? Optional.empty()
                : Optional.of(half(part.divide(whole).multiply(100), 2));
    }

    private static Grid rates(Function<Point, Optional<BigFraction>> formula) {
        return Grid.partial(formula)
                .axis("numerator", "0", "1", "180", "240")
                .axis("denominator", "0", "7", "240", "790", "799", "800")
                .axis("exceptions", "0", "1", "10");
    }

    private static Optional<BigFraction> payment(Point p) {
        if (p.num("period").intValue() != 2024) {
            return Optional.empty();
        }
        BigFraction index = half(p.num("list").divide(9962), 2);
        return Optional.of(half(p.num("unadjusted").multiply(index), 2));
    }

    private static Grid weighted() {
        String[] weights = "0.170 0.130 0.126 0.114 0.090 0.070 0.060 0.052 0.052 0.050 0.030 0.028 0.028".split(" ");
        Grid grid = Grid.of(p -> {
            BigFraction sum = BigFraction.ZERO;
            for (int i = 0; i < weights.length; i++) {
                sum = sum.add(f(weights[i]).multiply(p.num("s" + (i + 1))));
            }
            return sum;
        });
        for (int i = 1; i <= weights.length; i++) {
            grid.axis("s" + i, i % 4 == 1 ? new String[] {"0%", "66.6%", "100%"} : new String[] {"80%"});
        }
        return grid;
    }
}
