package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.f;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Met or not met: one bound, several bounds together, either of two, within a range. */
final class ThresholdGrids {
    private ThresholdGrids() {}

    static Map<String, Grid> all() {
        return ImmutableMap.<String, Grid>builder()
                .put(
                        "S081",
                        Grid.of(p -> marks("10", p.num("growth").compareTo(p.num("target/limit")) <= 0))
                                .axis("growth", "-0.5‰", "0‰", "4.99‰", "5‰", "5.01‰", "5.49‰", "5.5‰", "5.51‰", "9‰")
                                .axis("target/limit", "5.5‰", "5‰"))
                .put(
                        "S183",
                        Grid.partial(p -> p.has("answer") ? Optional.of(marks("1", p.yes("answer"))) : Optional.empty())
                                .axis("answer", "true", "false", Grid.MISSING))
                .put(
                        "S183/missing_as_no",
                        Grid.of(p -> marks("1", p.has("answer") && p.yes("answer")))
                                .ruled("missing_as_no")
                                .axis("answer", "true", "false", Grid.MISSING))
                .put(
                        "S183/N01",
                        Grid.of(p -> marks("1", !(p.has("answer") && p.yes("answer"))))
                                .ruled("N01")
                                .axis("answer", "true", "false", Grid.MISSING))
                .put("S023", workload())
                .put("R130", funding())
                .put("S025", partnership())
                .put("S078", births())
                .put("R021", beds())
                .build();
    }

    static BigFraction marks(String full, boolean earned) {
        return earned ? f(full) : BigFraction.ZERO;
    }

    private static boolean atLeast(BigFraction value, String bound) {
        return value.compareTo(f(bound)) >= 0;
    }

    private static Grid workload() {
        return Grid.of(p -> marks(
                        "1",
                        atLeast(p.num("anaesthesia"), "10000")
                                && atLeast(p.num("recovery"), "2500")
                                && atLeast(p.num("clinic"), "1000")
                                && atLeast(p.num("pain"), "1000")
                                && atLeast(p.num("intensive"), "120")))
                .axis("anaesthesia", "9999", "10000", "10001")
                .axis("recovery", "2499", "2500")
                .axis("clinic", "999", "1000")
                .axis("pain", "999", "1000")
                .axis("intensive", "119", "120", "121");
    }

    private static Grid funding() {
        return Grid.partial(p -> {
                    BigFraction before = p.num("health@-1");
                    BigFraction spentBefore = p.num("expenditure@-1");
                    BigFraction people = p.num("population");
                    if (before.equals(BigFraction.ZERO)
                            || spentBefore.equals(BigFraction.ZERO)
                            || people.equals(BigFraction.ZERO)) {
                        return Optional.empty();
                    }
                    BigFraction growth = p.num("health").subtract(before).divide(before);
                    BigFraction spentGrowth =
                            p.num("expenditure").subtract(spentBefore).divide(spentBefore);
                    return Optional.of(marks("5", growth.compareTo(spentGrowth) >= 0)
                            .add(marks("5", p.num("health").divide(people).compareTo(f("100")) >= 0)));
                })
                .axis("health@-1", "0", "4500")
                .axis("health", "0", "4724.9", "4725", "4725.1")
                .axis("expenditure@-1", "0", "80000")
                .axis("expenditure", "79000", "84000")
                .axis("population", "0", "47.24", "47.25", "47.26");
    }

    private static Grid partnership() {
        return Grid.partial(p -> {
                    BigFraction own = p.num("own");
                    if (atLeast(own, "1000")) {
                        return Optional.of(f("3"));
                    }
                    if (!p.yes("qualified") || !atLeast(own, "750")) {
                        return Optional.of(BigFraction.ZERO);
                    }
                    return p.has("partner")
                            ? Optional.of(marks("3", atLeast(own.add(p.num("partner")), "1000")))
                            : Optional.empty();
                })
                .axis("own", "0", "749", "750", "751", "999", "1000", "1001")
                .axis("qualified", "true", "false")
                .axis("partner", "0", "1", "248", "249", "250", "251", "551", Grid.MISSING);
    }

    private static Grid births() {
        return Grid.of(p -> {
                    BigFraction quota = p.num("target/quota");
                    BigFraction low = quota.multiply(f("0.85"));
                    return marks(
                            "5",
                            p.num("births").compareTo(low) >= 0
                                    && p.num("births").compareTo(quota) <= 0);
                })
                .axis("births", "0", "6233", "6234", "7333", "7334", "8499", "8500", "8501", "9999", "10000", "10001")
                .axis("target/quota", "10000", "7333");
    }

    private static Grid beds() {
        return Grid.of(p -> {
                    BigFraction use = p.num("use");
                    BigFraction outside = use.compareTo(f("0.6")) < 0
                            ? f("0.6").subtract(use)
                            : use.compareTo(f("0.85")) > 0 ? use.subtract(f("0.85")) : BigFraction.ZERO;
                    return StepGrids.left("4", StepGrids.whole(outside, "0.01").multiply(f("0.1")));
                })
                .axis(
                        "use", "0%", "19.9%", "20%", "20.1%", "58.9%", "59%", "59.1%", "59.99%", "60%", "72%", "85%",
                        "85.5%", "86%", "86.1%", "96%", "124.9%", "125%", "125.1%", "140%");
    }
}
