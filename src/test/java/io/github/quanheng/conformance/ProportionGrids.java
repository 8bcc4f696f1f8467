package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.f;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.conformance.Grid.Point;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/** Marks in proportion: to a target, by the rate itself, against a target, along a line. */
final class ProportionGrids {
    private ProportionGrids() {}

    static Map<String, Grid> all() {
        return ImmutableMap.<String, Grid>builder()
                .put("S096", levy())
                .put("S100", threeRates())
                .put(
                        "S139",
                        Grid.partial(rate("met", x -> x.multiply(70)))
                                .axis(
                                        "met",
                                        share(0, 8),
                                        share(1, 8),
                                        share(7, 8),
                                        share(99, 100),
                                        share(8, 8),
                                        share(0, 0)))
                .put(
                        "S141",
                        Grid.partial(rate("able", x -> x.compareTo(f("0.95")) >= 0 ? f("40") : x.multiply(40)))
                                .axis(
                                        "able",
                                        share(0, 20),
                                        share(18, 20),
                                        share(94, 100),
                                        share(9499, 10000),
                                        share(19, 20),
                                        share(9501, 10000),
                                        share(20, 20),
                                        share(0, 0)))
                .put("S181", baseline(x -> x.compareTo(f("0.85")) > 0 ? f("10") : x.multiply(10)))
                .put(
                        "S181/by_text",
                        baseline(x -> x.compareTo(f("0.85")) >= 0
                                        ? f("10")
                                        : x.divide(f("0.85")).multiply(10))
                                .ruled("by_text"))
                .put("S182", cost(x -> f("1000").divide(x)))
                .put("S182/2-x/T", cost(x -> f("20").subtract(x.divide(10))).ruled("2-x/T"))
                .put(
                        "S188",
                        Grid.of(p -> StepGrids.left("25", p.num("unspent").multiply(250)))
                                .axis("unspent", "0%", "0.1%", "4%", "5%", "9.9%", "10%", "10.1%", "50%", "120%"))
                .build();
    }

    static String share(long part, long whole) {
        return "{\"ratio\": [" + part + ", " + whole + "]}";
    }

    /** A formula of one rate, which has no value when its denominator is zero. */
    static Function<Point, Optional<BigFraction>> rate(String key, Function<BigFraction, BigFraction> formula) {
        return p ->
                p.denominator(key).equals(BigFraction.ZERO) ? Optional.empty() : Optional.of(formula.apply(p.num(key)));
    }

    private static BigFraction upToOne(BigFraction x) {
        return x.compareTo(BigFraction.ONE) > 0 ? BigFraction.ONE : x;
    }

    private static Grid levy() {
        return Grid.partial(p -> p.yes("refused")
                        ? Optional.of(BigFraction.ZERO)
                        : rate("collected", x -> upToOne(x).multiply(15)).apply(p))
                .axis(
                        "collected",
                        share(0, 60000),
                        share(45000, 60000),
                        share(59999, 60000),
                        share(60000, 60000),
                        share(60001, 60000),
                        share(0, 0))
                .axis("refused", "true", "false");
    }

    private static Grid threeRates() {
        return Grid.of(p -> p.yes("violation")
                        ? BigFraction.ZERO
                        : upToOne(p.num("decided"))
                                .add(upToOne(p.num("settled").divide(f("0.9"))))
                                .add(upToOne(p.num("collected").divide(f("0.6"))))
                                .multiply(2))
                .axis("decided", "0%", "99.9%", "100%", "101%")
                .axis("settled", "0%", "81%", "89.9%", "90%", "90.1%")
                .axis("collected", "0%", "59.9%", "60%", "75%")
                .axis("violation", "true", "false");
    }

    private static Grid baseline(Function<BigFraction, BigFraction> formula) {
        return Grid.of(p -> formula.apply(p.num("rate")))
                .axis("rate", "0%", "42.5%", "76.5%", "84.99%", "85%", "85.01%", "100%", "120%");
    }

    private static Grid cost(Function<BigFraction, BigFraction> above) {
        return Grid.of(p -> {
                    BigFraction x = p.num("cost");
                    if (x.compareTo(f("100")) <= 0) {
                        return f("10");
                    }
                    BigFraction marks = above.apply(x);
                    return marks.compareTo(BigFraction.ZERO) < 0 ? BigFraction.ZERO : marks;
                })
                .axis("cost", "0", "50", "99.9", "100", "100.1", "125", "199.9", "200", "200.1", "400");
    }
}
