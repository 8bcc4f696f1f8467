package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.f;
import static io.github.quanheng.conformance.ProportionGrids.rate;
import static io.github.quanheng.conformance.ProportionGrids.share;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.conformance.Grid.Point;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Marks by bands, sound ones. */
final class BandGrids {
    private BandGrids() {}

    static Map<String, Grid> all() {
        return ImmutableMap.<String, Grid>builder()
                .put("S032", anaesthesia())
                .put("S037", bedside())
                .put("S038", satisfied())
                .put(
                        "S038/nobody_is_zero",
                        Grid.of(p -> rate("satisfied", BandGrids::satisfaction)
                                        .apply(p)
                                        .orElse(BigFraction.ZERO))
                                .ruled("nobody_is_zero")
                                .axis("satisfied", share(0, 0), share(7, 9), share(4, 5), share(9, 10)))
                .put("S105", fund())
                .put("R044", primaryCare())
                .put("R057", fourRates())
                .put(
                        "R109",
                        Grid.partial(rate("genuine", x -> band(x, "0.9", "20", "0.8", "10")))
                                .axis(
                                        "genuine",
                                        share(0, 10),
                                        share(7, 10),
                                        share(79, 99),
                                        share(8, 10),
                                        share(85, 100),
                                        share(89, 99),
                                        share(9, 10),
                                        share(10, 10),
                                        share(0, 0)))
                .build();
    }

    /** The marks of the first bound that is reached, in pairs of bound and marks, else 0. */
    static BigFraction band(BigFraction x, String... boundsAndMarks) {
        for (int i = 0; i < boundsAndMarks.length; i += 2) {
            if (x.compareTo(f(boundsAndMarks[i])) >= 0) {
                return f(boundsAndMarks[i + 1]);
            }
        }
        return BigFraction.ZERO;
    }

    private static BigFraction satisfaction(BigFraction x) {
        return band(x, "0.9", "4", "0.8", "2");
    }

    private static Grid anaesthesia() {
        return Grid.partial(p -> p.has("cases")
                        ? Optional.of(band(p.num("cases"), "10000", "2", "8000", "1", "6000", "0.5"))
                        : p.notApplicable("cases") ? Optional.of(BigFraction.ZERO) : Optional.empty())
                .axis(
                        "cases",
                        "0",
                        "5999",
                        "6000",
                        "6001",
                        "7999",
                        "8000",
                        "8001",
                        "9999",
                        "10000",
                        "10001",
                        Grid.NOT_APPLICABLE,
                        Grid.MISSING);
    }

    private static Grid bedside() {
        return Grid.partial(p -> {
                    if (p.num("residents").equals(BigFraction.ZERO) || p.notApplicable("beds")) {
                        return Optional.of(BigFraction.ZERO);
                    }
                    return p.has("beds")
                            ? Optional.of(band(p.num("beds"), "5", "4", "3", "2", "2", "1"))
                            : Optional.empty();
                })
                .axis("residents", "0", "1", "6")
                .axis(
                        "beds",
                        "0",
                        "1.9",
                        "2",
                        "2.5",
                        "2.9",
                        "3",
                        "4",
                        "4.9",
                        "5",
                        "6",
                        Grid.NOT_APPLICABLE,
                        Grid.MISSING);
    }

    private static Grid satisfied() {
        return Grid.partial(rate("satisfied", BandGrids::satisfaction))
                .axis(
                        "satisfied",
                        share(0, 10),
                        share(79, 100),
                        share(4, 5),
                        share(7, 8),
                        share(899, 1000),
                        share(9, 10),
                        share(10, 10),
                        share(0, 0));
    }

    private static Grid fund() {
        return Grid.partial(p -> {
                    if (p.num("population").equals(BigFraction.ZERO)) {
                        return Optional.empty();
                    }
                    BigFraction perHead = p.num("fund").divide(p.num("population"));
                    return Optional.of(
                            perHead.equals(BigFraction.ZERO)
                                    ? BigFraction.ZERO
                                    : perHead.compareTo(f("0.05")) >= 0 ? f("0.1") : f("0.05"));
                })
                .axis("fund", "0", "1", "24999", "25000", "25001")
                .axis("population", "0", "500000");
    }

    private static Grid primaryCare() {
        return Grid.partial(p -> {
                    BigFraction share = p.num("share");
                    if (share.compareTo(f("0.55")) >= 0) {
                        return Optional.of(band(share, "0.65", "10", "0.6", "8", "0.55", "5"));
                    }
                    return p.has("share@-1")
                            ? Optional.of(band(share.subtract(p.num("share@-1")), "0.01", "3"))
                            : Optional.empty();
                })
                .axis("share", "50%", "54%", "54.9%", "55%", "55.1%", "59.9%", "60%", "64.9%", "65%", "80%")
                .axis("share@-1", "49%", "53%", "53.01%", "53.1%", "53.9%", "54%", "70%", Grid.MISSING);
    }

    private static Grid fourRates() {
        return Grid.of(p -> fourth(p, "declared")
                        .add(fourth(p, "tested"))
                        .add(fourth(p, "examined"))
                        .add(fourth(p, "trained")))
                .axis("declared", "0%", "89.9%", "90%", "94.9%", "95%")
                .axis("tested", "89.9%", "90%", "94.9%", "95%")
                .axis("examined", "89.9%", "90%", "94.9%", "95%")
                .axis("trained", "89.9%", "90%", "94.9%", "95%");
    }

    private static BigFraction fourth(Point p, String key) {
        return band(p.num(key), "0.95", "10", "0.9", "6");
    }
}
