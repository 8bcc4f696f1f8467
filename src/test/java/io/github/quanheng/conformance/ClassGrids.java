package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.f;
import static io.github.quanheng.conformance.Maths.above;
import static io.github.quanheng.conformance.Maths.atLeast;
import static io.github.quanheng.conformance.Maths.below;
import static io.github.quanheng.conformance.Maths.cents;
import static io.github.quanheng.conformance.Maths.isZero;
import static io.github.quanheng.conformance.Maths.max;
import static io.github.quanheng.conformance.Maths.min;
import static io.github.quanheng.conformance.Maths.within;

import io.github.quanheng.conformance.Grid.Point;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;

/** Marks and targets that differ by class, size, year, risk or unit. */
final class ClassGrids {
    private ClassGrids() {}

    static Map<String, Grid> all() {
        Map<String, Grid> all = new LinkedHashMap<>();
        all.put("S056", allowance("4"));
        all.put("S056/rescaled_to_7", allowance("7").ruled("rescaled_to_7"));
        all.put("S063", managers(p -> Optional.empty(), Maths::ceiling));
        all.put("S063/floor", managers(p -> Optional.empty(), Maths::floor).ruled("floor"));
        all.put(
                "S063/expert",
                managers(p -> Optional.of(p.num("enough")).filter(marks -> !above(marks, "1")), Maths::ceiling)
                        .ruled("expert"));
        Map<String, String> birth = Map.of("乡镇", "10", "农场", "20");
        Map<String, String> ledger = Map.of("乡镇", "15", "农场", "30");
        Map<String, String> pay = Map.of("乡镇", "10", "农场", "0");
        all.put(
                "S071",
                byClass(p -> marks(birth, p, "birthRate")
                        .add(marks(ledger, p, "ledger"))
                        .add(marks(pay, p, "pay"))));
        all.put("S071/birthRate", byClass(p -> marks(birth, p, "birthRate")).on("1"));
        all.put("S071/ledger", byClass(p -> marks(ledger, p, "ledger")).on("2"));
        all.put(
                "S086",
                Grid.partial(p -> {
                            String wanted =
                                    Map.of("一类", "3", "二类", "2", "三类", "1").getOrDefault(p.code("own/类别"), "");
                            return wanted.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(within(
                                            f("10").subtract(max(
                                                            f("0"), f(wanted).subtract(p.num("built"))))
                                                    .subtract(
                                                            p.num("substandard").multiply(3)),
                                            "10"));
                        })
                        .axis("own/类别", "一类", "二类", "三类", "四类")
                        .axis("built", "0", "1", "2", "3", "4")
                        .axis("substandard", "0", "1", "3", "4"));
        all.put(
                "S167",
                Grid.partial(ClassGrids::files)
                        .axis("period", "2008", "2009", "2010", "2011")
                        .axis("own/城乡", "农村", "城市")
                        .axis(
                                "rate",
                                "0%",
                                "4.99%",
                                "5%",
                                "5.01%",
                                "15%",
                                "19.99%",
                                "20%",
                                "20.01%",
                                "{\"ratio\": [1, 7]}"));
        all.put(
                "R119",
                Grid.partial(p -> switch (p.code("level")) {
                            case "高" -> Optional.of(above(p.num("hours"), "2") ? f("0") : f("1"));
                            case "低" -> Optional.of(above(p.num("hours"), "4") ? f("0") : f("1"));
                            default -> Optional.empty();
                        })
                        .axis("level", "高", "低", "中")
                        .axis("hours", "0", "1.99", "2", "2.01", "3", "3.99", "4", "4.01"));
        all.put(
                "R075",
                Grid.partial(p -> {
                            if (!p.has("actual@-1")) {
                                return Optional.empty();
                            }
                            BigFraction target = max(p.num("target/target"), p.num("actual@-1"));
                            return isZero(target)
                                    ? Optional.empty()
                                    : Optional.of(cents(min(
                                            f("10"),
                                            p.num("actual").multiply(10).divide(target))));
                        })
                        .axis("target/target", "0", "45", "48", "50")
                        .axis("actual", "0", "46", "47.99", "48", "50", "60")
                        .axis("actual@-1", "0", "45", "48", "52", Grid.MISSING));
        return all;
    }

    private static Grid allowance(String other) {
        return Grid.of(p -> p.code("own/学员来源").equals("单一")
                        ? yes(p, "other", other)
                        : yes(p, "first", "3").add(yes(p, "second", "2")).add(yes(p, "third", "2")))
                .axis("own/学员来源", "混合", "单一")
                .axis("first", "true", "false")
                .axis("second", "true", "false")
                .axis("third", "true", "false")
                .axis("other", "true", "false");
    }

    private static BigFraction yes(Point p, String key, String marks) {
        return p.yes(key) ? f(marks) : f("0");
    }

    private interface Formula {
        Optional<BigFraction> of(Point p);
    }

    private static Grid managers(Formula above500, UnaryOperator<BigFraction> whole) {
        return Grid.partial(p -> {
                    BigFraction residents = p.num("residents");
                    if (above(residents, "500")) {
                        return above500.of(p);
                    }
                    BigFraction needed = below(residents, "300") ? f("3") : whole.apply(residents.divide(100));
                    return Optional.of(p.num("staff").compareTo(needed) >= 0 ? f("1") : f("0"));
                })
                .axis("residents", "0", "299", "300", "301", "399", "400", "401", "450", "499", "500", "501", "800")
                .axis("staff", "0", "2", "3", "4", "5", "6")
                .axis("enough", Grid.opinion("0"), Grid.opinion("1"), Grid.opinion("2"));
    }

    private static Grid byClass(java.util.function.Function<Point, BigFraction> formula) {
        return Grid.of(formula)
                .axis("own/类别", "乡镇", "农场")
                .axis("birthRate", "true", "false")
                .axis("ledger", "true", "false")
                .axis("pay", "true", "false");
    }

    private static BigFraction marks(Map<String, String> table, Point p, String key) {
        return yes(p, key, table.getOrDefault(p.code("own/类别"), "0"));
    }

    private static Optional<BigFraction> files(Point p) {
        int year = p.num("period").intValue();
        boolean village = p.code("own/城乡").equals("农村");
        if (year == 2009) {
            return Optional.of(
                    atLeast(p.num("rate"), "0.05") ? f("40") : p.num("rate").multiply(800));
        }
        return year == 2010 && village
                ? Optional.of(
                        atLeast(p.num("rate"), "0.2") ? f("40") : p.num("rate").multiply(200))
                : Optional.empty();
    }
}
