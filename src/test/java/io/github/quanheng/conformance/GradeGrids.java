package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.f;
import static io.github.quanheng.conformance.Maths.cents;
import static io.github.quanheng.conformance.Maths.min;
import static io.github.quanheng.conformance.Maths.within;

import io.github.quanheng.conformance.Grid.Point;
import io.github.quanheng.observation.Datum;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** Grades: by score and a count, by bands, by quota and rank, after resets and vetoes. */
final class GradeGrids {
    private static final BigFraction NONE = BigFraction.ZERO;

    private GradeGrids() {}

    static Map<String, Grid> all() {
        Map<String, Grid> all = new LinkedHashMap<>();
        all.put(
                "S051",
                Grid.of(p -> within(p.num("score"), "100"))
                        .graded(p -> training(p.num("score"), passed(p)))
                        .axis("score", "0", "59.99", "60", "65", "69.99", "70", "84.99", "85", "100")
                        .axis("core", core(0), core(4), core(5), core(6), core(7), core(9), core(10), core(13)));
        all.put(
                "S058",
                Grid.of(p -> within(p.num("score"), "100"))
                        .graded(p -> p.yes("listed") ? Optional.of("撤销资格") : base(p.num("score"), met(p)))
                        .axis("score", "0", "59.99", "60", "69.99", "70", "79.99", "80", "100")
                        .axis("core", met(0), met(5), met(6), met(9), met(10), met(12), met(13), met(16))
                        .axis("listed", "true", "false"));
        all.put(
                "S149",
                Grid.of(p -> within(p.num("score"), "100"))
                        .graded(p -> Optional.of(
                                p.yes("falsified") ? "不合格" : band(p.num("score"), "90 优秀", "85 良好", "70 合格", "0 不合格")))
                        .axis("score", "0", "69.99", "70", "84.99", "85", "89.99", "90", "100")
                        .axis("falsified", "true", "false"));
        all.put(
                "S154",
                Grid.of(GradeGrids::reset)
                        .graded(GradeGrids::record)
                        .axis("raw", "0", "74.99", "75", "75.01", "89.99", "90", "96", "100")
                        .axis("b", "0", "1", "2", "3", "5")
                        .axis("c", "0", "1"));
        all.put(
                "R002",
                Grid.partial(p -> clauses(p, "base")
                                .flatMap(one -> clauses(p, "core").map(two -> one.add(two))))
                        .graded(GradeGrids::accredited)
                        .axis("baseA", "118", "117")
                        .axis("baseB", "236", "230")
                        .axis("baseC", "177", "176", "241")
                        .axis("baseD", "59", "0")
                        .axis("baseE", "10")
                        .axis("coreA", "10", "9")
                        .axis("coreB", "24", "23")
                        .axis("coreC", "14", "15")
                        .axis("coreD", "0", "1")
                        .axis("coreE", "0", "2"));
        all.put(
                "R005",
                Grid.of(p -> p.num("score"))
                        .leadingTo(p -> byRank(p))
                        .axis("score", "1", "10.5", "50", "90.5", "99", "1000")
                        .axis("peer0/score", "0", "50", "1000")
                        .axis("peer1/score", "10", "90")
                        .axis("peer2/score", "20", "95")
                        .axis("peer3/score", "30"));
        all.put(
                "R068",
                Grid.of(p -> within(p.num("score"), "100"))
                        .leadingTo(GradeGrids::quota)
                        .axis("score", "0", "89.99", "90", "93", "95", "100")
                        .axis("peer0/score", "80", "95")
                        .axis("peer1/score", "89", "93")
                        .axis("peer2/score", "93", "10")
                        .axis("peer3/score", "70")
                        .axis("peer4/score", "60")
                        .axis("peer5/score", "50", "100"));
        all.put(
                "R069",
                Grid.of(p -> within(p.num("core"), "60")
                                .add(within(p.num("rest"), "40"))
                                .add(p.num("bonus")))
                        .axis("core", "0", "58", "60", "61")
                        .axis("rest", "0", "28", "40")
                        .axis("bonus", "0", "2", "5"));
        all.put(
                "R073",
                Grid.of(p -> p.yes("concealed") && p.yes("spread") ? NONE : within(p.num("score"), "100"))
                        .axis("score", "0", "96.5", "100")
                        .axis("concealed", "true", "false")
                        .axis("spread", "true", "false"));
        all.put(
                "R086",
                Grid.partial(p -> p.num("elapsed").equals(NONE)
                                ? Optional.empty()
                                : Optional.of(p.num("done").divide(p.num("elapsed"))))
                        .on("1")
                        .graded(p -> p.num("elapsed").equals(NONE)
                                ? Optional.empty()
                                : Optional.of(band(p.num("done").divide(p.num("elapsed")), "1 绿灯", "0.9 黄灯", "0 红灯")))
                        .axis("done", "0%", "44.99%", "45%", "48%", "49.99%", "50%", "120%")
                        .axis("elapsed", "0%", "50%", "100%"));
        return all;
    }

    private static String core(int passed) {
        return records("{\"got\": 7, \"marks\": 10}", passed, "{\"got\": \"6.9\", \"marks\": 10}", 13);
    }

    private static String met(int met) {
        return records("{\"met\": true}", met, "{\"met\": false}", 16);
    }

    private static String records(String good, int count, String bad, int of) {
        return "{\"records\": ["
                + String.join(
                        ", ",
                        Stream.concat(
                                        Collections.nCopies(count, good).stream(),
                                        Collections.nCopies(of - count, bad).stream())
                                .toList())
                + "]}";
    }

    private static long passed(Point p) {
        return p.rows("core").stream()
                .filter(row -> Grid.number(row.get("got")).equals(f("7")))
                .count();
    }

    private static long met(Point p) {
        return p.rows("core").stream()
                .filter(row -> ((Datum.YesNo) row.get("met")).yes())
                .count();
    }

    private static boolean least(BigFraction value, String bound) {
        return value.compareTo(f(bound)) >= 0;
    }

    private static String band(BigFraction value, String... bands) {
        for (String each : bands) {
            if (least(value, each.split(" ")[0])) {
                return each.split(" ")[1];
            }
        }
        throw new IllegalArgumentException("no band for " + value);
    }

    private static Optional<String> training(BigFraction score, long core) {
        if (!least(score, "60") || core <= 4) {
            return Optional.of("红牌");
        }
        if (!least(score, "70") || core <= 6) {
            return Optional.of("黄牌");
        }
        if (!least(score, "85")) {
            return Optional.of("基本合格");
        }
        return core >= 10 ? Optional.of("合格") : Optional.empty();
    }

    private static Optional<String> base(BigFraction score, long core) {
        if (!least(score, "60") || core <= 5) {
            return Optional.of("撤销资格");
        }
        if (!least(score, "70") || core <= 9) {
            return Optional.of("限期整改");
        }
        if (!least(score, "80")) {
            return Optional.of("基本合格");
        }
        return core >= 13 ? Optional.of("合格") : Optional.empty();
    }

    private static boolean heavy(Point p) {
        return least(p.num("c"), "1") || least(p.num("b"), "3");
    }

    private static BigFraction reset(Point p) {
        BigFraction raw = within(p.num("raw"), "100");
        return heavy(p) ? min(raw, f("75")) : least(p.num("b"), "1") ? min(raw, f("90")) : raw;
    }

    /** 甲级 needs 90 and no defect; 90 after one or two of 乙级, and 75 after heavier ones, are open. */
    private static Optional<String> record(Point p) {
        BigFraction total = reset(p);
        if (!least(total, "75")) {
            return Optional.of("丙级");
        }
        if (heavy(p)) {
            return Optional.empty();
        }
        if (!least(total, "90")) {
            return Optional.of("乙级");
        }
        return p.num("b").equals(NONE) ? Optional.of("甲级") : Optional.empty();
    }

    private static BigFraction count(Point p, String set, String letters) {
        return letters.chars().mapToObj(letter -> p.num(set + (char) letter)).reduce(NONE, BigFraction::add);
    }

    private static Optional<BigFraction> clauses(Point p, String set) {
        BigFraction all = count(p, set, "ABCD");
        return all.equals(NONE)
                ? Optional.empty()
                : Optional.of(cents(count(p, set, "ABC").multiply(100).divide(all)));
    }

    private static boolean share(Point p, String set, String letters, int percent) {
        return count(p, set, letters)
                        .multiply(100)
                        .compareTo(count(p, set, "ABCD").multiply(percent))
                >= 0;
    }

    private static Optional<String> accredited(Point p) {
        boolean all = share(p, "base", "ABC", 90)
                && share(p, "base", "AB", 60)
                && share(p, "base", "A", 20)
                && share(p, "core", "ABC", 100)
                && share(p, "core", "AB", 70)
                && share(p, "core", "A", 20);
        return Optional.of(all ? "甲等" : "不得甲等");
    }

    private static List<BigFraction> peers(Point p) {
        return p.facts().keySet().stream()
                .filter(key -> key.startsWith("peer"))
                .map(p::num)
                .toList();
    }

    private static String byRank(Point p) {
        List<BigFraction> peers = peers(p);
        long rank = 1
                + peers.stream()
                        .filter(peer -> peer.compareTo(p.num("score")) > 0)
                        .count();
        long percent = 100 * rank / (peers.size() + 1);
        return percent <= 20 ? "A" : percent <= 40 ? "B+" : percent <= 60 ? "C++" : percent <= 80 ? "C" : "D";
    }

    /** Seven units by 30% are two seats; level at the second seat is open. */
    private static String quota(Point p) {
        BigFraction own = p.num("score");
        if (!least(own, "90")) {
            return "良好";
        }
        long ahead = peers(p).stream().filter(peer -> peer.compareTo(own) > 0).count();
        long level = peers(p).stream().filter(own::equals).count();
        return ahead >= 2 ? "良好" : ahead + level < 2 ? "优秀" : "无";
    }
}
