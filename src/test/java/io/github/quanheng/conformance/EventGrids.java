package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.f;
import static io.github.quanheng.conformance.StepGrids.left;
import static io.github.quanheng.conformance.StepGrids.whole;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.observation.Datum;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** So much for each occurrence, the same for all or by how grave it is. */
final class EventGrids {
    private EventGrids() {}

    static Map<String, Grid> all() {
        return ImmutableMap.<String, Grid>builder()
                .put(
                        "S006",
                        Grid.of(p -> left("1", p.num("misuses").multiply(f("0.5"))))
                                .axis("misuses", "0", "1", "2", "3", "100"))
                .put(
                        "S126",
                        Grid.of(p -> left(
                                        "5",
                                        p.num("butts").add(p.num("smokers")).multiply(f("0.5"))))
                                .axis("butts", "0", "1", "3", "9", "10", "11")
                                .axis("smokers", "0", "1", "2", "10"))
                .put("R095", cases())
                .put("R118", missed())
                .put("S015", patrols())
                .put("S114", motherAndChild())
                .put("R052", deaths())
                .put("R092", sanctions())
                .put(
                        "R110",
                        Grid.of(p -> left(
                                        "5",
                                        p.num("times").compareTo(f("2")) >= 0
                                                ? f("5")
                                                : p.num("times").multiply(2)))
                                .axis("times", "0", "1", "2", "3", "9"))
                .build();
    }

    private static String records(Stream<String> rows) {
        return rows.collect(Collectors.joining(", ", "{\"records\": [", "]}"));
    }

    private static boolean yes(Map<String, Datum> row, String field) {
        return ((Datum.YesNo) row.get(field)).yes();
    }

    private static String code(Map<String, Datum> row, String field) {
        return ((Datum.Code) row.get(field)).code();
    }

    private static BigFraction count(long rows) {
        return BigFraction.of((int) rows);
    }

    private static Grid cases() {
        String[] some = IntStream.of(0, 1, 3, 4, 5)
                .mapToObj(n -> records(
                        IntStream.range(0, n).mapToObj(i -> "{\"fatal\": " + (i == 1) + ", \"responsible\": true}")))
                .toArray(String[]::new);
        return Grid.of(p -> left("20", count(p.rows("cases").size()).multiply(5)))
                .axis("cases", some);
    }

    private static Grid missed() {
        return Grid.partial(p -> {
                    if (p.num("due").equals(BigFraction.ZERO)) {
                        return Optional.empty();
                    }
                    BigFraction net = p.num("missed").subtract(p.num("madeUp"));
                    return Optional.of(
                            net.divide(p.num("due")).compareTo(f("0.05")) > 0
                                    ? BigFraction.ZERO
                                    : left("10", net.multiply(f("0.05"))));
                })
                .axis("due", "0", "2000", "10000")
                .axis("missed", "10", "40", "99", "100", "101", "110", "111", "199", "200", "201", "510", "511")
                .axis("madeUp", "0", "1", "10");
    }

    private static Grid patrols() {
        return Grid.of(p -> {
                    BigFraction loss = BigFraction.ZERO;
                    for (Map<String, Datum> month : p.rows("months")) {
                        BigFraction visits = Grid.number(month.get("visits"));
                        loss = loss.add(whole(f("2").subtract(visits), "1").multiply(f("0.5")));
                    }
                    for (Map<String, Datum> one : p.rows("cases")) {
                        loss = loss.add(yes(one, "assisted") && yes(one, "revisited") ? 0 : 1);
                    }
                    for (Map<String, Datum> one : p.rows("grave")) {
                        loss = loss.add(yes(one, "reported") ? 0 : 2);
                    }
                    return left("6", loss);
                })
                .axis("months", months(2, 2, 2), months(2, 1, 3), months(0, 0, 5), months(1, 1, 1), months())
                .axis(
                        "cases",
                        records(Stream.of()),
                        records(Stream.of("{\"assisted\": true, \"revisited\": true}")),
                        records(Stream.of(
                                "{\"assisted\": false, \"revisited\": true}",
                                "{\"assisted\": true, \"revisited\": false}")),
                        records(Stream.of("{\"assisted\": false, \"revisited\": false}")))
                .axis(
                        "grave",
                        records(Stream.of()),
                        records(Stream.of("{\"reported\": true}")),
                        records(Stream.of("{\"reported\": false}", "{\"reported\": true}")),
                        records(Stream.of("{\"reported\": false}", "{\"reported\": false}")));
    }

    private static String months(int... visits) {
        return records(IntStream.range(0, visits.length)
                .mapToObj(i -> "{\"month\": " + (i + 1) + ", \"visits\": " + visits[i] + "}"));
    }

    private static Grid motherAndChild() {
        return Grid.partial(p -> {
                    boolean lowHearing = p.num("hearing").compareTo(f("0.9")) < 0;
                    if (!lowHearing && !p.has("recheck")) {
                        return Optional.empty();
                    }
                    boolean lowRecheck = p.has("recheck") && p.num("recheck").compareTo(f("0.9")) < 0;
                    BigFraction loss = BigFraction.ZERO
                            .add(p.num("mothers").compareTo(f("1/5000")) > 0 ? 10 : 0)
                            .add(p.num("infants").compareTo(f("0.01")) > 0 ? 10 : 0)
                            .add(p.num("newborn").compareTo(f("0.9")) < 0 ? 2 : 0)
                            .add(lowHearing || lowRecheck ? 3 : 0)
                            .add(p.yes("prompt") ? 0 : 5);
                    return Optional.of(left("30", loss.add(whole(f("0.1").subtract(p.num("women")), "0.01"))));
                })
                .axis("mothers", "19.8/10万", "20/10万", "20.1/10万")
                .axis("infants", "10‰", "10.1‰")
                .axis("newborn", "89.9%", "90%")
                .axis("hearing", "89.9%", "90%")
                .axis("recheck", "89.9%", "90%", Grid.MISSING)
                .axis("prompt", "true", "false")
                .axis("women", "0%", "0.1%", "8%", "8.5%", "9.1%", "10%", "12%");
    }

    private static Grid deaths() {
        List<String> kinds = List.of(
                "{\"finding\": \"可避免\", \"local\": true}",
                "{\"finding\": \"可避免\", \"local\": false}",
                "{\"finding\": \"不可避免\", \"local\": true}",
                "{\"finding\": \"不可避免\", \"local\": false}");
        Stream<String> pairs = kinds.stream().flatMap(a -> kinds.stream().map(b -> records(Stream.of(a, b))));
        return Grid.partial(p -> {
                    long avoidable = 0;
                    for (Map<String, Datum> death : p.rows("deaths")) {
                        if (code(death, "finding").equals("可避免")) {
                            if (!yes(death, "local")) {
                                return Optional.empty();
                            }
                            avoidable++;
                        }
                    }
                    return Optional.of(left("10", count(avoidable).multiply(5)));
                })
                .axis(
                        "deaths",
                        Stream.concat(
                                        Stream.of(
                                                records(Stream.of()),
                                                records(Stream.generate(() -> kinds.get(0))
                                                        .limit(3))),
                                        pairs)
                                .toArray(String[]::new));
    }

    private static Grid sanctions() {
        List<String> kinds = Stream.of("警告", "严重警告", "撤职", "记过")
                .flatMap(sanction -> Stream.of(true, false)
                        .map(self -> "{\"sanction\": \"" + sanction + "\", \"selfReported\": " + self + "}"))
                .toList();
        return Grid.partial(p -> {
                    BigFraction loss = BigFraction.ZERO;
                    for (Map<String, Datum> member : p.rows("members")) {
                        String sanction = code(member, "sanction");
                        if (sanction.equals("记过")) {
                            return Optional.empty();
                        }
                        BigFraction base = f(sanction.equals("警告") ? "3" : sanction.equals("严重警告") ? "5" : "10");
                        loss = loss.add(yes(member, "selfReported") ? base.divide(2) : base);
                    }
                    return Optional.of(left("100", loss));
                })
                .axis(
                        "members",
                        Stream.concat(
                                        Stream.of(
                                                records(Stream.of()),
                                                records(Stream.generate(() -> kinds.get(5))
                                                        .limit(11))),
                                        kinds.stream()
                                                .flatMap(a -> kinds.stream().map(b -> records(Stream.of(a, b)))))
                                .toArray(String[]::new));
    }
}
