package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.f;
import static io.github.quanheng.conformance.ProportionGrids.share;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.conformance.Grid.Point;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.commons.numbers.fraction.BigFraction;

/** So much for each step short of a target, or beyond it: whole steps, started ones, or in proportion. */
final class StepGrids {
    private StepGrids() {}

    static Map<String, Grid> all() {
        return ImmutableMap.<String, Grid>builder()
                .put("S007", publicity())
                .put("S075", checked())
                .put("S075/as_written", checkedAsWritten())
                .put("S087", policyBirths(StepGrids::whole))
                .put("S087/prorata", policyBirths(StepGrids::inProportion).ruled("prorata"))
                .put("S087/ceil_steps", policyBirths(StepGrids::started).ruled("ceil_steps"))
                .put("S088", levy())
                .put(
                        "S095",
                        Grid.of(p -> left(
                                        "10",
                                        whole(p.num("sexRatio").subtract(f("110")), "1")
                                                .multiply(f("0.5"))))
                                .axis(
                                        "sexRatio",
                                        "0",
                                        "109",
                                        "110",
                                        "119.9",
                                        "110.9",
                                        "111",
                                        "111.1",
                                        "112",
                                        "129",
                                        "130",
                                        "131"))
                .put("S107", investigated(StepGrids::whole))
                .put("S107/prorata", investigated(StepGrids::inProportion).ruled("prorata"))
                .put("S107/ceil_steps", investigated(StepGrids::started).ruled("ceil_steps"))
                .put("S109", interventions(StepGrids::whole))
                .put("S109/ceil_steps", interventions(StepGrids::started).ruled("ceil_steps"))
                .put("S122", mothers())
                .put("S146", records(StepGrids::whole))
                .put("S146/prorata", records(StepGrids::inProportion).ruled("prorata"))
                .put("S146/ceil_steps", records(StepGrids::started).ruled("ceil_steps"))
                .put("S165", households(StepGrids::whole))
                .put("S165/prorata", households(StepGrids::inProportion).ruled("prorata"))
                .put("S165/ceil_steps", households(StepGrids::started).ruled("ceil_steps"))
                .put("S178", funds())
                .put("R134", consumption(StepGrids::whole))
                .put("R134/prorata", consumption(StepGrids::inProportion).ruled("prorata"))
                .build();
    }

    /** The whole steps of a gap; none when it is negative. */
    static BigFraction whole(BigFraction gap, String size) {
        BigFraction steps = inProportion(gap, size);
        return BigFraction.of(steps.getNumerator().divide(steps.getDenominator()));
    }

    /** The steps of a gap that were started. */
    static BigFraction started(BigFraction gap, String size) {
        BigFraction steps = inProportion(gap, size);
        return BigFraction.of(steps.getNumerator()
                .add(steps.getDenominator())
                .subtract(BigInteger.ONE)
                .divide(steps.getDenominator()));
    }

    /** The steps of a gap with fractions. */
    static BigFraction inProportion(BigFraction gap, String size) {
        return gap.compareTo(BigFraction.ZERO) <= 0 ? BigFraction.ZERO : gap.divide(f(size));
    }

    /** What is left of the marks after a loss: not below zero, not above the marks. */
    static BigFraction left(String marks, BigFraction loss) {
        BigFraction left = f(marks).subtract(loss);
        BigFraction floored = left.compareTo(BigFraction.ZERO) < 0 ? BigFraction.ZERO : left;
        return floored.compareTo(f(marks)) > 0 ? f(marks) : floored;
    }

    private static BigFraction shortOf(String target, BigFraction x) {
        return f(target).subtract(x);
    }

    private static Grid publicity() {
        return Grid.partial(p -> p.num("period").equals(f("2020"))
                        ? Optional.of(left("2", whole(shortOf("5", p.num("done")), "1")))
                        : Optional.empty())
                .axis("period", "2019", "2020", "2021")
                .axis("done", "0", "2", "3", "3.5", "4", "5", "6");
    }

    private static BigFraction checkedChange(Point p) {
        BigFraction x = p.num("checked");
        return whole(x.subtract(f("0.7")), "0.01").multiply(5).subtract(whole(shortOf("0.7", x), "0.01"));
    }

    private static Grid checked() {
        return Grid.of(p -> left("25", checkedChange(p).negate()))
                .axis("checked", "0%", "44.9%", "45%", "45.1%", "68%", "68.5%", "69%", "69.1%", "70%", "70.5%", "72%");
    }

    private static Grid checkedAsWritten() {
        return Grid.of(p -> {
                    BigFraction marks = f("30").add(checkedChange(p));
                    return marks.compareTo(BigFraction.ZERO) < 0 ? BigFraction.ZERO : marks;
                })
                .ruled("as_written")
                .axis("checked", "0%", "39.9%", "40%", "40.1%", "68%", "69.5%", "70%", "70.9%", "71%", "72%", "100%");
    }

    private static Grid policyBirths(BiFunction<BigFraction, String, BigFraction> steps) {
        return Grid.of(p -> left("15", steps.apply(shortOf("0.95", p.num("rate")), "0.01")))
                .axis(
                        "rate", "0%", "79.9%", "80%", "80.1%", "80.9%", "92.4%", "93.9%", "94%", "94.1%", "94.99%",
                        "95%", "100%");
    }

    private static Grid levy() {
        return Grid.partial(ProportionGrids.rate("collected", x -> left("15", whole(shortOf("0.65", x), "0.01"))))
                .axis(
                        "collected",
                        share(0, 200),
                        share(49, 100),
                        share(1, 2),
                        share(501, 1000),
                        share(639, 1000),
                        share(64, 100),
                        share(641, 1000),
                        share(130000, 200000),
                        share(1, 1),
                        share(0, 0));
    }

    private static Grid investigated(BiFunction<BigFraction, String, BigFraction> steps) {
        return Grid.of(p -> left(
                        "0.1", steps.apply(shortOf("1", p.num("rate")), "0.1").multiply(f("0.02"))))
                .axis("rate", "100%", "99.9%", "90.1%", "90%", "89.9%", "85%", "50.1%", "50%", "49.9%", "0%");
    }

    private static Grid interventions(BiFunction<BigFraction, String, BigFraction> steps) {
        return Grid.of(p -> left(
                        "0.2",
                        steps.apply(shortOf("0.7", p.num("first")), "0.07")
                                .add(steps.apply(shortOf("0.5", p.num("second")), "0.05"))
                                .multiply(f("0.01"))))
                .axis("first", "0%", "7%", "62.9%", "63%", "63.1%", "66%", "69.9%", "70%", "71%")
                .axis("second", "0%", "0.1%", "44.9%", "45%", "45.1%", "48%", "50%", "60%");
    }

    private static Grid mothers() {
        return Grid.partial(p -> {
                    BigFraction loss = BigFraction.ZERO;
                    for (String rate : new String[] {"examined", "delivered", "visited", "managed", "filed"}) {
                        if (p.denominator(rate).equals(BigFraction.ZERO)) {
                            return Optional.empty();
                        }
                        loss = loss.add(whole(shortOf("1", p.num(rate)), "0.01"));
                    }
                    loss = loss.add(p.yes("allVisited") ? 0 : 2).add(p.yes("twice") ? 0 : 2);
                    return Optional.of(left("20", loss.add(p.yes("complete") ? 0 : 4)));
                })
                .axis("examined", share(19, 20), share(901, 1000), share(0, 0), share(20, 20))
                .axis("delivered", share(901, 1000), share(99, 100), share(20, 20))
                .axis("visited", share(901, 1000), share(19, 20), share(20, 20))
                .axis("managed", share(17, 20), share(901, 1000), share(20, 20))
                .axis("filed", share(99, 100), share(901, 1000))
                .axis("allVisited", "true", "false")
                .axis("twice", "true", "false")
                .axis("complete", "true", "false");
    }

    private static Grid records(BiFunction<BigFraction, String, BigFraction> steps) {
        return Grid.of(p -> left(
                        "6", steps.apply(shortOf("0.95", p.num("rate")), "0.05").multiply(f("0.5"))))
                .axis("rate", "0%", "34.9%", "35%", "35.1%", "89.9%", "90%", "90.1%", "91%", "94.9%", "95%", "100%");
    }

    private static Grid households(BiFunction<BigFraction, String, BigFraction> steps) {
        return Grid.of(p -> left("2", steps.apply(shortOf("1", p.num("rate")), "0.05")))
                .axis("rate", "0%", "89%", "89.9%", "90%", "90.1%", "94%", "94.9%", "95%", "95.1%", "96%", "100%");
    }

    private static Grid funds() {
        return Grid.partial(p -> {
                    if (p.num("population").equals(BigFraction.ZERO)) {
                        return Optional.empty();
                    }
                    BigFraction paid = p.num("fund").divide(p.num("population").multiply(2));
                    return Optional.of(
                            left("1", whole(shortOf("1", paid), "0.01").multiply(f("0.5"))));
                })
                .axis("fund", "0", "9799", "9800", "9801", "9899", "9900", "9901", "9999", "10000", "12000")
                .axis("population", "0", "5000");
    }

    private static Grid consumption(BiFunction<BigFraction, String, BigFraction> steps) {
        return Grid.partial(p -> {
                    BigFraction x = p.num("index");
                    if (x.compareTo(f("0.8")) < 0) {
                        if (!p.has("confirmed")) {
                            return Optional.empty();
                        }
                        if (p.yes("confirmed")) {
                            return Optional.of(BigFraction.ZERO);
                        }
                    }
                    return Optional.of(
                            left("10", steps.apply(x.subtract(f("1")), "0.01").multiply(f("0.1"))));
                })
                .axis("index", "0", "0.75", "0.79", "0.8", "0.81", "1", "1.005", "1.01", "1.155", "1.999", "2", "2.5")
                .axis("confirmed", "true", "false", Grid.MISSING, Grid.NOT_APPLICABLE);
    }
}
