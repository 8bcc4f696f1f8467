package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.f;
import static io.github.quanheng.conformance.Maths.floor;
import static io.github.quanheng.conformance.Maths.max;
import static io.github.quanheng.conformance.Maths.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;

/** A unit compared with its own past. */
final class ProgressGrids {
    private static final BigFraction NONE = BigFraction.ZERO;

    private ProgressGrids() {}

    static Map<String, Grid> all() {
        Map<String, Grid> all = new LinkedHashMap<>();
        all.put("S067", sexRatio(Optional.empty()));
        all.put("S067/below_last_year", sexRatio(Optional.of(f("3"))).ruled("below_last_year"));
        all.put("R013", share(Maths::floor));
        all.put("R013/prorata", share(points -> points).ruled("prorata"));
        all.put("S135", smoking((now, base) -> now.multiply(20).compareTo(base.multiply(19)) <= 0, true));
        all.put(
                "S135/points_5",
                smoking((now, base) -> base.subtract(now).compareTo(f("0.05")) >= 0, false)
                        .ruled("points_5"));
        all.put("S136", awareness(2020, "1.3"));
        all.put("S136/second", awareness(2021, "1.69"));
        all.put("S136/third", awareness(2022, "2.197"));
        all.put("S136/linear", awareness(2020, "1.3").ruled("linear_target"));
        all.put("S136/linear second", awareness(2021, "1.6").ruled("linear_target"));
        all.put("S136/linear third", awareness(2022, "1.9").ruled("linear_target"));
        all.put("R051", maternal());
        all.put("S068", level());
        return all;
    }

    private static Grid sexRatio(Optional<BigFraction> below) {
        return Grid.partial(p -> {
                    BigFraction now = p.num("sexRatio");
                    BigFraction last = p.num("sexRatio@-1");
                    if (now.compareTo(p.num("target/assigned")) <= 0) {
                        return Optional.of(f("3"));
                    }
                    if (now.compareTo(last) < 0) {
                        return below;
                    }
                    BigFraction steps = floor(now.subtract(last).multiply(10));
                    return Optional.of(max(NONE, f("2.9").subtract(steps.divide(10))));
                })
                .axis(
                        "sexRatio",
                        "106.9",
                        "107",
                        "107.01",
                        "109.99",
                        "110",
                        "110.05",
                        "110.1",
                        "110.19",
                        "112.8",
                        "112.9",
                        "113",
                        "150")
                .axis("sexRatio@-1", "100", "106", "107", "110", "110.01", "120")
                .axis("target/assigned", "107", "105.5");
    }

    private static Grid share(UnaryOperator<BigFraction> steps) {
        return Grid.of(p -> {
                    BigFraction rise = p.num("share").subtract(p.num("share@-1"));
                    return rise.compareTo(NONE) > 0
                            ? f("20")
                            : max(
                                    NONE,
                                    f("12").subtract(steps.apply(rise.negate().multiply(100))
                                            .multiply(4)));
                })
                .axis("share", "0%", "29.99%", "30%", "30.01%", "31%", "31.5%", "32%", "32.01%", "33%", "33.01%", "90%")
                .axis("share@-1", "0%", "33%", "100%");
    }

    /** Whether a fall is enough. */
    private interface Enough {
        boolean test(BigFraction now, BigFraction base);
    }

    private static Grid smoking(Enough enough, boolean needsBase) {
        return Grid.partial(p -> {
                    BigFraction base = p.num("smoking@基线");
                    if (needsBase && base.equals(NONE)) {
                        return Optional.empty();
                    }
                    return Optional.of(enough.test(p.num("smoking"), base) ? f("10") : NONE);
                })
                .axis(
                        "smoking", "0%", "4.75%", "5%", "44.99%", "45%", "45.01%", "47.49%", "47.5%", "47.505%",
                        "47.51%", "50%", "100%")
                .axis("smoking@基线", "0%", "5%", "50%", "100%");
    }

    private static Grid awareness(int year, String factor) {
        return Grid.of(p ->
                        p.num("awareness").compareTo(p.num("awareness@基线").multiply(f(factor))) >= 0 ? f("20") : NONE)
                .axis("period", String.valueOf(year))
                .axis(
                        "awareness",
                        "0%",
                        "25.99%",
                        "26%",
                        "31.99%",
                        "32%",
                        "33.79%",
                        "33.8%",
                        "37.99%",
                        "38%",
                        "43.93%",
                        "43.94%",
                        "100%")
                .axis("awareness@基线", "0%", "20%", "80%");
    }

    private static Grid maternal() {
        return Grid.partial(p -> {
                    BigFraction deaths = p.numerator("maternal")
                            .add(p.numerator("maternal@-1"))
                            .add(p.numerator("maternal@-2"));
                    BigFraction births = p.denominator("maternal")
                            .add(p.denominator("maternal@-1"))
                            .add(p.denominator("maternal@-2"));
                    if (births.equals(NONE)) {
                        return Optional.empty();
                    }
                    BigFraction rate = deaths.divide(births).multiply(100000);
                    return Optional.of(rate.compareTo(f("18")) <= 0 ? f("10") : f("180").divide(rate));
                })
                .axis(
                        "maternal",
                        "{\"ratio\": [0, 0]}",
                        "{\"ratio\": [0, 2500]}",
                        "{\"ratio\": [1, 2500]}",
                        "{\"ratio\": [9, 50000]}",
                        "{\"ratio\": [3, 600]}")
                .axis(
                        "maternal@-1",
                        "{\"ratio\": [0, 0]}",
                        "{\"ratio\": [9, 49999]}",
                        "{\"ratio\": [9, 50000]}",
                        "{\"ratio\": [9, 50001]}")
                .axis("maternal@-2", "{\"ratio\": [0, 0]}", "{\"ratio\": [1, 3000]}", "{\"ratio\": [0, 100000]}");
    }

    private static Grid level() {
        return Grid.partial(p -> {
                    int side = p.num("rate").compareTo(p.num("provincial"));
                    if (side == 0) {
                        return Optional.empty();
                    }
                    BigFraction first = f(side < 0 ? "4.9" : "2.1").multiply(p.num("levelShare"));
                    BigFraction second = f(side < 0 ? "2.1" : "4.9").multiply(p.num("progressShare"));
                    return Optional.of(within(first.add(second), "7"));
                })
                .axis("rate", "0%", "1.99%", "2%", "2.01%", "9%")
                .axis("provincial", "2%", "0%")
                .axis("levelShare", "0%", "50%", "90%", "100%")
                .axis("progressShare", "0%", "33.3%", "90%", "100%");
    }
}
