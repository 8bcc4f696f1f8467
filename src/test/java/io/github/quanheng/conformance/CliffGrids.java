package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.f;
import static io.github.quanheng.conformance.StepGrids.inProportion;
import static io.github.quanheng.conformance.StepGrids.left;
import static io.github.quanheng.conformance.StepGrids.whole;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/** Deductions with a cliff, over an allowed range, and growing with the gap. */
final class CliffGrids {
    private CliffGrids() {}

    static Map<String, Grid> all() {
        return ImmutableMap.of(
                "S073",
                excess(),
                "R018",
                Grid.of(p -> p.num("cover").compareTo(f("0.8")) < 0
                                ? BigFraction.ZERO
                                : left(
                                        "10",
                                        whole(f("1").subtract(p.num("cover")), "0.01")
                                                .multiply(f("0.2"))))
                        .axis("cover", "0%", "79.9%", "80%", "80.1%", "80.9%", "81%", "98.9%", "99%", "99.1%", "100%"),
                "R081",
                Grid.of(p -> p.num("value").compareTo(f("80")) < 0
                                ? BigFraction.ZERO
                                : left(
                                        "10",
                                        inProportion(f("100").subtract(p.num("value")), "20")
                                                .multiply(10)))
                        .axis("value", "-5", "0", "79.9", "80", "80.1", "90", "95", "99.9", "100", "100.1", "120"),
                "R080",
                growing());
    }

    private static Grid excess() {
        return Grid.of(p -> {
                    if (p.num("sixth").compareTo(f("1")) >= 0) {
                        return BigFraction.ZERO;
                    }
                    BigFraction perThousand = p.num("excess").multiply(1000);
                    BigFraction base = left("60", perThousand.subtract(f("3")).multiply(30));
                    BigFraction marks = base.subtract(p.num("fifth").multiply(30));
                    return marks.compareTo(BigFraction.ZERO) < 0 ? BigFraction.ZERO : marks;
                })
                .axis("excess", "0‰", "2.99‰", "3‰", "3.01‰", "3.5‰", "4‰", "4.99‰", "5‰", "5.01‰", "9‰")
                .axis("fifth", "0", "1", "2", "3")
                .axis("sixth", "0", "1", "2");
    }

    private static Grid growing() {
        return Grid.of(p -> {
                    BigFraction gap = inProportion(f("1").subtract(p.num("done")), "0.01");
                    BigFraction loss = slice(gap, "0", "5").multiply(f("0.2"));
                    loss = loss.add(slice(gap, "5", "10").multiply(f("0.5")));
                    return left("10", loss.add(slice(gap, "10", "100")));
                })
                .axis(
                        "done", "0%", "83.4%", "83.5%", "83.6%", "89.9%", "90%", "90.1%", "92%", "94.9%", "95%",
                        "95.1%", "99.5%", "100%", "110%");
    }

    /** How much of a gap lies between two bounds. */
    private static BigFraction slice(BigFraction gap, String from, String to) {
        BigFraction end = gap.compareTo(f(to)) > 0 ? f(to) : gap;
        return end.compareTo(f(from)) <= 0 ? BigFraction.ZERO : end.subtract(f(from));
    }
}
