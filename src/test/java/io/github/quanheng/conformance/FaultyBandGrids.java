package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.BandGrids.band;
import static io.github.quanheng.conformance.Grid.f;
import static io.github.quanheng.conformance.ProportionGrids.share;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/** Marks by bands that leave a gap or overlap: no score there until somebody rules. */
final class FaultyBandGrids {
    private static final Optional<BigFraction> SILENT = Optional.empty();

    private FaultyBandGrids() {}

    static Map<String, Grid> all() {
        return ImmutableMap.<String, Grid>builder()
                .put("S028", incentive(SILENT))
                .put("S028/one_band_lower", incentive(marks("2")).ruled("one_band_lower"))
                .put("S028/strict_none", incentive(marks("0")).ruled("strict_none"))
                .put("S048", untrained(SILENT))
                .put("S048/none", untrained(marks("0")).ruled("none"))
                .put("S048/middle", untrained(marks("1")).ruled("middle"))
                .put("S064", linked(false, false))
                .put("S064/low", linked(true, false).ruled("low"))
                .put("S064/high", linked(false, true).ruled("high"))
                .put("S120", aware(x -> {
                    Optional<BigFraction> one = first(x);
                    return one.equals(second(x)) ? one : SILENT;
                }))
                .put("S120/a", aware(FaultyBandGrids::first).ruled("a"))
                .put("S120/b", aware(FaultyBandGrids::second).ruled("b"))
                .put("S131", cover(x -> x.equals(f("0.5")) || x.equals(f("0.9")) ? SILENT : high(x)))
                .put("S131/high", cover(FaultyBandGrids::high).ruled("high"))
                .put(
                        "S131/low",
                        cover(x -> marks(x.compareTo(f("0.9")) > 0 ? "10" : x.compareTo(f("0.5")) > 0 ? "5" : "0"))
                                .ruled("low"))
                .build();
    }

    private static Optional<BigFraction> marks(String text) {
        return Optional.of(f(text));
    }

    private static Grid incentive(Optional<BigFraction> highAndNotLinked) {
        return Grid.partial(p -> {
                    if (p.notApplicable("share") || p.num("share").compareTo(f("0.05")) < 0) {
                        return marks("0");
                    }
                    if (p.num("share").compareTo(f("0.08")) < 0) {
                        return marks("2");
                    }
                    return p.yes("linked") ? marks("4") : highAndNotLinked;
                })
                .axis("share", "0%", "4.9%", "5%", "5.1%", "7.9%", "8%", "8.1%", "20%", Grid.NOT_APPLICABLE)
                .axis("linked", "true", "false");
    }

    private static Grid untrained(Optional<BigFraction> few) {
        return Grid.partial(p -> {
                    if (p.denominator("untrained").equals(BigFraction.ZERO)) {
                        return SILENT;
                    }
                    BigFraction x = p.num("untrained");
                    return x.equals(BigFraction.ZERO) ? marks("2") : x.compareTo(f("0.1")) > 0 ? marks("0") : few;
                })
                .axis(
                        "untrained",
                        share(0, 20),
                        share(1, 20),
                        share(199, 2000),
                        share(2, 20),
                        share(201, 2000),
                        share(3, 20),
                        share(20, 20),
                        share(0, 0));
    }

    private static Grid linked(boolean tenIsLow, boolean tenIsHigh) {
        return Grid.partial(p -> {
                    int toTen = p.num("share").compareTo(f("0.1"));
                    if (p.num("share").equals(BigFraction.ZERO)) {
                        return marks("0");
                    }
                    if (toTen < 0 || (toTen == 0 && tenIsLow)) {
                        return marks("1");
                    }
                    boolean high = toTen > 0 || tenIsHigh;
                    return high && p.has("done") && p.yes("done") ? marks("2") : SILENT;
                })
                .axis("share", "0%", "0.1%", "9.9%", "10%", "10.1%", "50%", "100%")
                .axis("done", "true", "false", Grid.NOT_APPLICABLE);
    }

    private static Optional<BigFraction> first(BigFraction x) {
        return x.compareTo(f("0.6")) > 0 ? marks("80") : Optional.of(band(x, "0.4", "40"));
    }

    private static Optional<BigFraction> second(BigFraction x) {
        return x.compareTo(f("0.8")) > 0 ? marks("80") : Optional.of(band(x, "0.6", "40"));
    }

    private static Grid aware(Function<BigFraction, Optional<BigFraction>> formula) {
        return Grid.partial(p -> formula.apply(p.num("aware")))
                .axis(
                        "aware", "0%", "39.9%", "40%", "40.1%", "59.9%", "60%", "60.1%", "70%", "79.9%", "80%", "80.1%",
                        "100%");
    }

    private static Optional<BigFraction> high(BigFraction x) {
        return Optional.of(band(x, "0.9", "10", "0.5", "5"));
    }

    private static Grid cover(Function<BigFraction, Optional<BigFraction>> formula) {
        return Grid.partial(p -> formula.apply(p.num("cover")))
                .axis("cover", "0%", "49.9%", "50%", "50.1%", "70%", "89.9%", "90%", "90.1%", "100%");
    }
}
