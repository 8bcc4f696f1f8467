package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.f;
import static io.github.quanheng.conformance.Maths.atLeast;
import static io.github.quanheng.conformance.Maths.below;
import static io.github.quanheng.conformance.Maths.cents;
import static io.github.quanheng.conformance.Maths.max;
import static io.github.quanheng.conformance.Maths.min;
import static io.github.quanheng.conformance.Plain.rows;
import static io.github.quanheng.conformance.Plain.sum;
import static io.github.quanheng.conformance.Plain.texts;

import io.github.quanheng.conformance.Grid.Point;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;

/** Amounts of money: what is paid, fined, advanced, withheld and shared. */
final class MoneyGrids {
    private static final BigFraction NONE = BigFraction.ZERO;

    private MoneyGrids() {}

    static Map<String, Grid> all() {
        Map<String, Grid> all = new LinkedHashMap<>();
        all.put("S118", records(Grid.of(MoneyGrids::records)));
        all.put("S118/floor_0", records(Grid.of(p -> max(NONE, records(p)))).ruled("floor_0"));
        all.put("S121", leaflets(Grid.of(MoneyGrids::leaflets)));
        all.put("S121/floor_0", leaflets(Grid.of(p -> max(NONE, leaflets(p)))).ruled("floor_0"));
        all.put(
                "S147",
                Grid.of(p -> below(p.num("score"), "60") ? NONE : p.num("base"))
                        .axis("base", "0", "500000", "0.01")
                        .axis("score", "0", "59.99", "60", "60.01", "100"));
        all.put("R107", village(points -> points));
        all.put("R107/whole_point_floor", village(Maths::floor).ruled("whole_point_floor"));
        all.put(
                "R111",
                Grid.of(MoneyGrids::settled)
                        .axis("due", "0", "1800000", "100.01")
                        .axis("score", "0", "40", "79", "79.99", "80", "80.01", "81", "89.99", "90", "90.01", "100"));
        all.put(
                "S150",
                deposit(Grid.of(p -> atLeast(p.num("score"), "95")
                        ? p.num("paid").divide(20)
                        : p.num("paid").multiply(p.num("score")).divide(2000))));
        all.put(
                "S150/score_over_95",
                deposit(Grid.of(p -> cents(p.num("paid")
                                .multiply(min(p.num("score"), f("95")))
                                .divide(1900))))
                        .ruled("score_over_95"));
        all.put(
                "R032",
                Grid.of(p -> p.num("base").multiply(p.num("score").subtract(70)).divide(100))
                        .axis("base", "0", "200000", "123456.78")
                        .axis("score", "0", "65", "69.99", "70", "70.01", "92", "100"));
        all.put(
                "R101",
                Grid.of(p -> p.num("income@-1")
                                .multiply(p.num("target/ratio"))
                                .multiply(
                                        min(f("1"), max(f("4/5"), p.num("score").divide(100)))))
                        .axis("income@-1", "0", "100000000", "33333.33")
                        .axis("target/ratio", "40%", "0%", "37.5%")
                        .axis("score", "0", "72", "79.99", "80", "80.01", "95", "99.99", "100", "100.01", "110"));
        all.put(
                "S176",
                Grid.partial(p -> post(p.code("post"))
                                .map(coefficient -> p.num("base")
                                        .multiply(f(coefficient))
                                        .multiply(p.num("score"))
                                        .divide(100)))
                        .axis("base", "0", "10000", "9876.54")
                        .axis("post", "公卫", "医疗", "中医药", "管理", "护理", "妇幼保健", "信息", "西药剂", "收款", "驾驶")
                        .axis("score", "0", "90", "95", "99.99", "100"));
        all.put(
                "S184",
                Grid.partial(MoneyGrids::corrected)
                        .on("1")
                        .axis("points", "0", "1", "12345", "10000.4")
                        .axis("score", "0", "40", "50", "50.01", "86", "100")
                        .axis("outOf", "0", "100", "120"));
        all.put(
                "S184/region",
                Grid.partial(MoneyGrids::weighted)
                        .axis("child0/points", "0", "10000", "1")
                        .axis("child0/score", "0", "49.99", "50", "90")
                        .axis("child0/outOf", "100")
                        .axis("child1/points", "0", "20000")
                        .axis("child1/score", "60", "100")
                        .axis("child1/outOf", "100", "120"));
        all.put(
                "R121",
                Grid.of(MoneyGrids::bonus)
                        .axis("bonus", "0", "80000", "777.77")
                        .axis("score", "0", "69", "69.99", "70", "70.01", "84", "84.99", "85", "85.01", "100"));
        all.put(
                "S185",
                Grid.of(p -> tiered(p.num("units")))
                        .axis(
                                "units", "0", "1", "99", "99.5", "100", "100.5", "101", "250", "299", "300", "301",
                                "1000"));
        all.put("R033", pool());
        all.put(
                "R046",
                Grid.partial(p -> p.num("spent").compareTo(p.num("budget")) > 0
                                ? Optional.empty()
                                : Optional.of(p.num("budget")
                                        .subtract(p.num("spent"))
                                        .multiply(kept(p.num("score")))
                                        .divide(10)))
                        .axis("budget", "100000000", "96000000")
                        .axis("spent", "0", "95999999.99", "96000000", "96000000.01", "100000000", "110000000.01")
                        .axis("score", "0", "69.9", "69.99", "70", "79.99", "80", "85", "89.99", "90", "100"));
        all.put(
                "R100",
                Grid.partial(MoneyGrids::salary)
                        .axis("own/级别", "三级", "二级", "一级")
                        .axis("score", "0", "69.9", "69.99", "70", "70.01", "92.5", "99.99", "100", "100.01", "103"));
        return all;
    }

    private static Grid records(Grid grid) {
        return grid.axis("accepted", "0", "80", "100", "101", "600")
                .axis(
                        "findings",
                        rows("kind", ""),
                        rows("kind", "缺家庭成员"),
                        rows("kind", "整户未采集"),
                        rows("kind", "整户未采集 缺家庭成员 缺家庭成员"),
                        rows("kind", "整户未采集 整户未采集 整户未采集 整户未采集 整户未采集 整户未采集 整户未采集"));
    }

    private static BigFraction records(Point p) {
        List<String> findings = texts(p, "findings", "kind");
        long households = findings.stream().filter(kind -> kind.equals("整户未采集")).count();
        long fined = 200 * households + 50 * (findings.size() - households);
        return p.num("accepted").add(p.num("accepted")).subtract(Plain.whole(fined));
    }

    private static Grid leaflets(Grid grid) {
        return grid.axis("fee", "0", "80", "100", "120", "200")
                .axis("collected", "0", "1", "2", "3", "4", "5", "9", "11", "12", "13");
    }

    private static BigFraction leaflets(Point p) {
        return p.num("fee")
                .subtract(max(NONE, f("12").subtract(p.num("collected"))).multiply(10));
    }

    /** What a village clinic gets, and what becomes of its doctor; points below 90 as they are or whole ones only. */
    private static Grid village(UnaryOperator<BigFraction> points) {
        return Grid.of(p ->
                        p.num("base").multiply(percent(p.num("score"), points)).divide(100))
                .graded(p -> Optional.of(below(p.num("score"), "60") ? "不足60分" : "满60分"))
                .leadingTo(MoneyGrids::village)
                .axis("base", "0", "20000", "19999.99")
                .axis(
                        "score", "0", "59", "59.99", "60", "60.01", "79", "79.99", "80", "80.01", "86", "86.5", "89",
                        "89.01", "89.99", "90", "90.01", "100")
                .axis("past/grade@-1", "满60分", "不足60分", Grid.MISSING);
    }

    private static BigFraction percent(BigFraction score, UnaryOperator<BigFraction> points) {
        if (atLeast(score, "90")) {
            return f("100");
        }
        return atLeast(score, "80")
                ? f("100").subtract(points.apply(f("90").subtract(score)))
                : atLeast(score, "60") ? score : f("50");
    }

    private static String village(Point p) {
        if (atLeast(p.num("score"), "60")) {
            return "";
        }
        if (!p.has("past/grade@-1")) {
            return "待定[解聘]";
        }
        return p.code("past/grade@-1").equals("不足60分") ? "解聘" : "暂停执业培训";
    }

    private static BigFraction settled(Point p) {
        BigFraction score = p.num("score");
        BigFraction coefficient =
                atLeast(score, "90") ? f("1") : score.divide(atLeast(score, "80") ? f("90") : f("100"));
        return coefficient.multiply(p.num("due"));
    }

    private static Grid deposit(Grid grid) {
        return grid.axis("paid", "0", "2000000", "1234567.89")
                .axis("score", "0", "0.01", "47.5", "90", "94.99", "95", "95.01", "100");
    }

    private static Optional<String> post(String name) {
        return switch (name) {
            case "公卫", "医疗", "中医药", "管理" -> Optional.of("0.12");
            case "护理", "妇幼保健" -> Optional.of("0.115");
            case "信息", "西药剂", "收款" -> Optional.of("0.11");
            default -> Optional.empty();
        };
    }

    private static Optional<BigFraction> corrected(Point p) {
        if (p.num("outOf").equals(NONE)) {
            return Optional.empty();
        }
        return Optional.of(whole(p.num("points").multiply(p.num("score")).divide(p.num("outOf"))));
    }

    /** The nearest whole number, the upper one from a half. */
    private static BigFraction whole(BigFraction value) {
        return Maths.floor(value.add(f("1/2")));
    }

    private static Optional<BigFraction> weighted(Point p) {
        BigFraction good = NONE;
        BigFraction done = NONE;
        for (String child : List.of("child0", "child1")) {
            BigFraction points = p.num(child + "/points");
            done = done.add(points);
            good = good.add(whole(points.multiply(p.num(child + "/score")).divide(p.num(child + "/outOf"))));
        }
        return done.equals(NONE)
                ? Optional.empty()
                : Optional.of(good.multiply(100).divide(done));
    }

    private static BigFraction bonus(Point p) {
        BigFraction paid = p.num("bonus").multiply(p.num("score")).divide(100);
        return below(p.num("score"), "70") ? NONE : below(p.num("score"), "85") ? paid.subtract(paid.divide(20)) : paid;
    }

    private static BigFraction tiered(BigFraction units) {
        if (!below(units, "300")) {
            return units.add(units).subtract(200);
        }
        return below(units, "100") ? units : units.multiply(3).divide(2).subtract(50);
    }

    private static Grid pool() {
        return Grid.partial(p -> {
                    BigFraction weights = weight(p, "").add(weight(p, "peer1/")).add(weight(p, "peer2/"));
                    BigFraction withheld =
                            sum(List.of(p.num("withheld"), p.num("peer1/withheld"), p.num("peer2/withheld")));
                    return weights.equals(NONE)
                            ? Optional.empty()
                            : Optional.of(withheld.multiply(weight(p, "")).divide(weights));
                })
                .axis("withheld", "0", "10000")
                .axis("score", "0", "89.99", "90", "90.01", "95", "100")
                .axis("population", "0", "20000")
                .axis("peer1/withheld", "20000")
                .axis("peer1/score", "88", "90", "92")
                .axis("peer1/population", "50000", "33333")
                .axis("peer2/withheld", "0", "30000")
                .axis("peer2/score", "88", "97")
                .axis("peer2/population", "30000");
    }

    private static BigFraction weight(Point p, String unit) {
        BigFraction score = p.num(unit + "score");
        return atLeast(score, "90") ? score.subtract(90).multiply(p.num(unit + "population")) : NONE;
    }

    /** How many tenths of its savings a unit keeps. */
    private static BigFraction kept(BigFraction score) {
        return atLeast(score, "90") ? f("10") : atLeast(score, "80") ? f("9") : atLeast(score, "70") ? f("8") : NONE;
    }

    private static Optional<BigFraction> salary(Point p) {
        String level = p.code("own/级别");
        if (level.equals("一级")) {
            return Optional.empty();
        }
        BigFraction share = below(p.num("score"), "70") ? f("50") : min(f("100"), p.num("score"));
        return Optional.of(f(level.equals("三级") ? "3500" : "3000").multiply(share));
    }
}
