package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.f;
import static io.github.quanheng.conformance.Maths.floor;
import static io.github.quanheng.conformance.Maths.max;
import static io.github.quanheng.conformance.Maths.min;
import static io.github.quanheng.conformance.Maths.within;
import static io.github.quanheng.conformance.Plain.texts;
import static io.github.quanheng.conformance.Plain.whole;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.commons.numbers.fraction.BigFraction;

/** Deductions that go below zero, act elsewhere, have caps of their own, or grow with time. */
final class DeductionGrids {
    private DeductionGrids() {}

    static Map<String, Grid> all() {
        Map<String, Grid> all = new LinkedHashMap<>();
        all.put(
                "S089",
                Grid.of(p -> f("3").subtract(p.num("wrong").multiply(3))
                                .subtract(p.num("notWithdrawn").multiply(2))
                                .subtract(p.num("lateEntry"))
                                .subtract(p.num("wronglyPaid").divide(5))
                                .add(p.yes("benefit") ? 2 : -2))
                        .axis("wrong", "0", "1", "7")
                        .axis("notWithdrawn", "0", "1", "2")
                        .axis("lateEntry", "0", "3")
                        .axis("wronglyPaid", "0", "1", "25")
                        .axis("benefit", "true", "false"));
        all.put("S045", overPlan(p -> p.yes("fits") ? 1 : 0).on("1"));
        all.put(
                "S045/total",
                overPlan(p -> (p.yes("fits") ? 1 : 0) - p.num("overPlan").intValue()));
        all.put("S055", total(true));
        all.put("S055/no_floor", total(false).ruled("no_floor"));
        all.put("S163", Grid.of(p -> p.num("unreported").multiply(-10)).axis("unreported", "0", "1", "2", "30"));
        all.put("S012", visits());
        all.put(
                "S016",
                Grid.of(p -> within(
                                texts(p, "reports", "state").stream()
                                        .map(state -> state.equals("漏报")
                                                ? f("1")
                                                : state.equals("迟报") ? f("0.5") : BigFraction.ZERO)
                                        .reduce(f("6"), BigFraction::subtract),
                                "6"))
                        .axis(
                                "reports",
                                Plain.rows("state", ""),
                                Plain.rows("state", "按时 按时"),
                                Plain.rows("state", "按时 迟报"),
                                Plain.rows("state", "迟报 漏报 迟报"),
                                Plain.rows("state", "漏报 漏报 漏报 漏报 漏报 迟报"),
                                Plain.rows("state", "漏报 漏报 漏报 漏报 漏报 迟报 迟报"),
                                Plain.rows("state", "漏报 漏报 漏报 漏报 漏报 迟报 迟报 迟报")));
        all.put("S097", lateBirths());
        return all;
    }

    private static Grid overPlan(ToIntFunction<Grid.Point> formula) {
        return Grid.of(p -> whole(formula.applyAsInt(p)))
                .axis("fits", "true", "false")
                .axis("overPlan", "0", "1", "9");
    }

    private static Grid total(boolean floored) {
        return Grid.of(p -> {
                    BigFraction left = p.num("others").subtract(p.num("persons").multiply(10));
                    return floored ? max(BigFraction.ZERO, left) : left;
                })
                .axis("others", "0", "9.5", "10", "92", "100")
                .axis("persons", "0", "1", "9", "10", "11");
    }

    private static Grid visits() {
        return Grid.of(p -> {
                    BigFraction steps = floor(max(BigFraction.ZERO, f("1").subtract(p.num("visits")))
                            .multiply(50));
                    BigFraction lacking =
                            max(BigFraction.ZERO, p.numerator("visits").subtract(p.num("records")));
                    return f("15").subtract(min(f("10"), steps.divide(2))).subtract(min(f("5"), lacking.divide(10)));
                })
                .axis("visits", ratios(0, 1, 5000, 6000, 6001, 9400, 9401, 9425, 9799, 9800, 9801, 9999, 10000, 10001))
                .axis("records", "0", "4950", "4951", "5000", "9399", "9400", "9700", "9950", "9999", "10000", "12000");
    }

    private static String[] ratios(int... done) {
        return Arrays.stream(done)
                .mapToObj(n -> "{\"ratio\": [" + n + ", 10000]}")
                .toArray(String[]::new);
    }

    private static Grid lateBirths() {
        String fields = "born reported";
        return Grid.of(p -> {
                    BigFraction lost = BigFraction.ZERO;
                    List<String> born = texts(p, "lateBirths", "born");
                    List<String> reported = texts(p, "lateBirths", "reported");
                    for (int i = 0; i < born.size(); i++) {
                        long months = month(reported.get(i)) - month(born.get(i));
                        lost = lost.add(f("0.2").multiply(whole(Math.min(10, months))));
                    }
                    return within(f("10").subtract(lost), "10");
                })
                .axis(
                        "lateBirths",
                        Plain.rows(fields, ""),
                        Plain.rows(fields, "2020-01-01:2020-01-31"),
                        Plain.rows(fields, "2020-01-31:2020-02-01"),
                        Plain.rows(fields, "2020-01-01:2020-02-29"),
                        Plain.rows(fields, "2019-12-31:2020-01-01 2020-03-05:2020-06-28"),
                        Plain.rows(fields, "2020-01-15:2020-10-01"),
                        Plain.rows(fields, "2020-01-15:2020-11-01"),
                        Plain.rows(fields, "2020-01-15:2020-12-31 2020-02-01:2020-12-01"),
                        Plain.rows(
                                fields,
                                "2019-01-01:2020-12-31 2019-01-02:2020-12-31 2019-01-03:2020-12-31"
                                        + " 2019-01-04:2020-12-31 2020-03-31:2020-12-01"),
                        Plain.rows(
                                fields,
                                "2019-01-01:2020-12-31 2019-01-02:2020-12-31 2019-01-03:2020-12-31"
                                        + " 2019-01-04:2020-12-31 2019-01-05:2020-12-31 2019-01-06:2020-12-31"));
    }

    private static int month(String day) {
        return Integer.parseInt(day.substring(0, 4)) * 12 + Integer.parseInt(day.substring(5, 7));
    }
}
