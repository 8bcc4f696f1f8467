package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.f;
import static io.github.quanheng.conformance.Maths.floor;
import static io.github.quanheng.conformance.Maths.max;
import static io.github.quanheng.conformance.Maths.min;
import static io.github.quanheng.conformance.Plain.rows;
import static io.github.quanheng.conformance.Plain.texts;
import static io.github.quanheng.conformance.Plain.whole;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;

/** What a sample showed: as a multiplier, as a rate, or case by case. */
final class SamplingGrids {
    private static final BigFraction NONE = BigFraction.ZERO;

    private SamplingGrids() {}

    static Map<String, Grid> all() {
        Map<String, Grid> all = new LinkedHashMap<>();
        all.put(
                "R024",
                Grid.of(p -> Maths.cents(min(
                                f("5"),
                                p.num("reported")
                                        .multiply(p.num("genuine"))
                                        .multiply(5)
                                        .divide(f("0.6")))))
                        .axis(
                                "reported",
                                "0%",
                                "59.99%",
                                "60%",
                                "65%",
                                "66.66%",
                                "72%",
                                "80%",
                                "100%",
                                "{\"ratio\": [2, 3]}")
                        .axis(
                                "genuine",
                                "{\"ratio\": [0, 20]}",
                                "{\"ratio\": [15, 20]}",
                                "{\"ratio\": [18, 20]}",
                                "{\"ratio\": [19, 21]}",
                                "{\"ratio\": [20, 20]}"));
        all.put("S011", street(Maths::floor));
        all.put("S011/prorata", street(steps -> steps).ruled("prorata"));
        all.put("S011/ceil_steps", street(Maths::ceiling).ruled("ceil_steps"));
        all.put(
                "S145",
                Grid.of(p -> {
                            BigFraction steps =
                                    floor(f("1").subtract(p.num("proper")).multiply(20));
                            BigFraction lost = steps.divide(5)
                                    .add(p.yes("reviewed") ? NONE : f("0.5"))
                                    .add(p.yes("authorised") ? NONE : f("0.3"))
                                    .add(p.yes("signed") ? NONE : f("0.3"));
                            return max(NONE, f("6").subtract(lost));
                        })
                        .axis(
                                "proper", "0%", "49%", "50%", "88%", "90%", "90.01%", "94.99%", "95%", "95.01%",
                                "99.99%", "100%")
                        .axis("reviewed", "true", "false")
                        .axis("authorised", "true", "false")
                        .axis("signed", "true", "false"));
        all.put(
                "R027",
                Grid.of(p -> max(
                                NONE,
                                min(f("3"), p.num("active").multiply(6))
                                        .subtract(p.num("fake").divide(5))))
                        .axis("active", "0%", "10%", "40%", "49.99%", "50%", "50.01%", "100%", "{\"ratio\": [1, 3]}")
                        .axis("fake", "0", "1", "2", "3", "14", "15", "16"));
        all.put(
                "R039",
                Grid.of(p -> max(
                                NONE,
                                p.num("fulfilled")
                                        .multiply(10)
                                        .subtract(p.num("empty").divide(2))))
                        .axis("fulfilled", "0%", "5%", "88%", "99.99%", "100%", "{\"ratio\": [44, 51]}")
                        .axis("empty", "0", "1", "2", "19", "20", "21"));
        return all;
    }

    private static Grid street(UnaryOperator<BigFraction> steps) {
        return Grid.of(p -> {
                    long bad = texts(p, "shops", "licensed").stream()
                            .filter("false"::equals)
                            .count();
                    BigFraction short98 = max(NONE, f("0.98").subtract(p.num("certified")));
                    return max(
                            NONE,
                            f("4").subtract(whole(bad))
                                    .subtract(steps.apply(short98.multiply(20)).divide(2)));
                })
                .axis(
                        "certified",
                        "0%",
                        "57.9%",
                        "58%",
                        "88%",
                        "92%",
                        "92.99%",
                        "93%",
                        "93.01%",
                        "97.99%",
                        "98%",
                        "98.01%",
                        "100%")
                .axis(
                        "shops",
                        rows("licensed", ""),
                        rows("licensed", "true true"),
                        rows("licensed", "true false true"),
                        rows("licensed", "false false false"),
                        rows("licensed", "false false false false"),
                        rows("licensed", "false false false false false"));
    }
}
