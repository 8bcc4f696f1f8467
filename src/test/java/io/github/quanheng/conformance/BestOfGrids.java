package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.f;
import static io.github.quanheng.conformance.Grid.number;
import static io.github.quanheng.conformance.Maths.above;
import static io.github.quanheng.conformance.Maths.atLeast;
import static io.github.quanheng.conformance.Maths.max;
import static io.github.quanheng.conformance.Maths.min;

import io.github.quanheng.conformance.Grid.Point;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** The better or the worse of two. */
final class BestOfGrids {
    private BestOfGrids() {}

    static Map<String, Grid> all() {
        Map<String, Grid> all = new LinkedHashMap<>();
        all.put(
                "S053",
                Grid.of(p -> max(byKinds(p), byTimes(p)))
                        .axis(
                                "work",
                                work(),
                                work(1),
                                work(5),
                                work(6),
                                work(10),
                                work(11),
                                work(1, 1),
                                work(5, 5),
                                work(5, 6),
                                work(1, 1, 1),
                                work(2, 3, 1),
                                "{\"records\": [{\"kind\": \"a\", \"times\": 2}, {\"kind\": \"a\", \"times\": 3}]}",
                                "{\"records\": [{\"kind\": \"a\", \"times\": 2}, {\"kind\": \"a\", \"times\": 4}]}"));
        all.put(
                "R132",
                Grid.partial(BestOfGrids::betterPlace)
                        .axis("points", "90", "85", "80")
                        .axis("class", "甲类", "乙类")
                        .axis("peer1/points", "95", "70")
                        .axis("peer1/class", "甲类", "乙类")
                        .axis("peer2/points", "85.01", "84.99", "85")
                        .axis("peer2/class", "甲类", "乙类")
                        .axis("peer3/points", "99")
                        .axis("peer3/class", "甲类"));
        all.put(
                "S039",
                Grid.of(p -> p.notApplicable("outpatients") || p.notApplicable("emergencies")
                                ? f("0")
                                : workload(min(
                                        p.num("outpatients").divide(20),
                                        p.num("emergencies").divide(10))))
                        .axis(
                                "outpatients",
                                "0",
                                "11.99",
                                "12",
                                "15.99",
                                "16",
                                "19.99",
                                "20",
                                "40",
                                Grid.NOT_APPLICABLE)
                        .axis(
                                "emergencies",
                                "0",
                                "5.9",
                                "6",
                                "7.9",
                                "8",
                                "8.1",
                                "9.9",
                                "10",
                                "12",
                                Grid.NOT_APPLICABLE));
        all.put(
                "R128",
                Grid.of(p -> min(f("1"), min(p.num("quantity"), p.num("quality")))
                                .multiply(10))
                        .axis("quantity", "0%", "66.6%", "85%", "100%", "120%")
                        .axis("quality", "0%", "84.9%", "{\"ratio\": [2, 3]}", "100%"));
        return all;
    }

    /** Records of work, one for each kind with its times. */
    private static String work(int... times) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < times.length; i++) {
            rows.append(i == 0 ? "" : ", ")
                    .append("{\"kind\": \"")
                    .append((char) ('a' + i))
                    .append("\", \"times\": ")
                    .append(times[i])
                    .append('}');
        }
        return "{\"records\": [" + rows + "]}";
    }

    private static BigFraction byKinds(Point p) {
        long kinds =
                p.rows("work").stream().map(row -> row.get("kind")).distinct().count();
        return List.of(f("0"), f("0.5"), f("1"), f("2")).get((int) Math.min(kinds, 3));
    }

    private static BigFraction byTimes(Point p) {
        BigFraction times =
                p.rows("work").stream().map(row -> number(row.get("times"))).reduce(BigFraction.ZERO, BigFraction::add);
        return above(times, "10") ? f("2") : above(times, "5") ? f("1") : f("0");
    }

    /** The better of two places; none where the unit ties, which the text leaves open. */
    private static Optional<BigFraction> betterPlace(Point p) {
        int before = 0;
        int beforeInClass = 0;
        for (String peer : Stream.of("peer1", "peer2", "peer3").toList()) {
            int order = p.num(peer + "/points").compareTo(p.num("points"));
            if (order == 0) {
                return Optional.empty();
            }
            before += order > 0 ? 1 : 0;
            beforeInClass += order > 0 && p.code(peer + "/class").equals(p.code("class")) ? 1 : 0;
        }
        return Optional.of(BigFraction.of(1 + Math.min(before, beforeInClass)));
    }

    private static BigFraction workload(BigFraction share) {
        return atLeast(share, "1") ? f("3") : atLeast(share, "0.8") ? f("2") : atLeast(share, "0.6") ? f("1") : f("0");
    }
}
