package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.f;
import static io.github.quanheng.conformance.Maths.atLeast;
import static io.github.quanheng.conformance.Maths.below;
import static io.github.quanheng.conformance.Maths.isZero;
import static io.github.quanheng.conformance.Maths.max;
import static io.github.quanheng.conformance.Maths.within;

import io.github.quanheng.conformance.Grid.Point;
import io.github.quanheng.observation.Datum;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Votes, standard scores, the best performer, knots, ordinal levels. */
final class StandingGrids {
    private StandingGrids() {}

    static Map<String, Grid> all() {
        Map<String, Grid> all = new LinkedHashMap<>();
        all.put(
                "R066",
                Grid.partial(StandingGrids::votes)
                        .axis(
                                "ballots",
                                ballots(),
                                ballots("弃权", "弃权"),
                                ballots("差"),
                                ballots("优秀", "弃权"),
                                ballots("优秀", "良好", "一般", "差", "弃权"),
                                ballots("优秀", "良好", "良好"),
                                ballots("一般", "差", "差")));
        all.put(
                "R015",
                Grid.partial(StandingGrids::standardScore)
                        .axis("satisfaction", "0", "60", "86", "88", "92", "99.5", "100")
                        .axis("peer1/satisfaction", "86", "88")
                        .axis("peer2/satisfaction", "88", "91.3")
                        .axis("peer3/satisfaction", "88")
                        .axis("peer4/satisfaction", "88", "70")
                        .axis("peer5/satisfaction", "88")
                        .axis("peer6/satisfaction", "88"));
        all.put(
                "R078",
                Grid.partial(p -> {
                            BigFraction best = max(p.num("value"), max(p.num("peer1/value"), p.num("peer2/value")));
                            return isZero(best)
                                    ? Optional.empty()
                                    : Optional.of(p.num("value").divide(best).multiply(10));
                        })
                        .axis("value", "0", "0.01", "72", "89.99", "90", "90.01")
                        .axis("peer1/value", "0", "90")
                        .axis("peer2/value", "0", "71"));
        all.put(
                "R045",
                Grid.of(p -> knots(p.num("rate").multiply(100)))
                        .axis(
                                "rate",
                                "0%",
                                "74.99%",
                                "75%",
                                "75.01%",
                                "80%",
                                "84.99%",
                                "85%",
                                "85.01%",
                                "87.5%",
                                "{\"ratio\": [8, 9]}",
                                "89.99%",
                                "90%",
                                "90.01%",
                                "100%"));
        all.put(
                "R001",
                Grid.partial(StandingGrids::failures)
                        .on("1")
                        .graded(StandingGrids::level)
                        .axis("applicable", "true", "false")
                        .axis(
                                "points",
                                points("CC", "BB", "A", ""),
                                points("CC", "BB", "", "A"),
                                points("CC", "B", "", "BA"),
                                points("CC", "B", "A", "B"),
                                points("C", "BB", "A", "C"),
                                points("", "", "", "C"),
                                points("CC", "", "", ""),
                                points("", "", "", ""),
                                Grid.NOT_APPLICABLE));
        return all;
    }

    private static String ballots(String... votes) {
        StringBuilder rows = new StringBuilder();
        for (String vote : votes) {
            rows.append(rows.isEmpty() ? "" : ", ")
                    .append("{\"vote\": \"")
                    .append(vote)
                    .append("\"}");
        }
        return "{\"records\": [" + rows + "]}";
    }

    private static Optional<BigFraction> votes(Point p) {
        Map<String, String> worth = Map.of("优秀", "20", "良好", "16", "一般", "12", "差", "0");
        List<String> valid = p.rows("ballots").stream()
                .map(row -> ((Datum.Code) row.get("vote")).code())
                .filter(worth::containsKey)
                .toList();
        return valid.isEmpty()
                ? Optional.empty()
                : Optional.of(valid.stream()
                        .map(vote -> f(worth.getOrDefault(vote, "0")))
                        .reduce(BigFraction.ZERO, BigFraction::add)
                        .divide(valid.size()));
    }

    /** 18 + 3·(x − mean) ÷ sd, with the root taken to 40 digits and cut to four decimals. */
    private static Optional<BigFraction> standardScore(Point p) {
        List<BigFraction> values = p.facts().keySet().stream().map(p::num).toList();
        BigFraction mean =
                values.stream().reduce(BigFraction.ZERO, BigFraction::add).divide(values.size());
        BigFraction variance = values.stream()
                .map(value -> value.subtract(mean).pow(2))
                .reduce(BigFraction.ZERO, BigFraction::add)
                .divide(values.size());
        BigFraction deviation = f(variance.bigDecimalValue(60, RoundingMode.HALF_EVEN)
                .sqrt(new MathContext(40))
                .setScale(4, RoundingMode.HALF_UP)
                .toPlainString());
        return isZero(deviation)
                ? Optional.empty()
                : Optional.of(within(
                        f("18").add(p.num("satisfaction")
                                .subtract(mean)
                                .divide(deviation)
                                .multiply(3)),
                        "30"));
    }

    private static BigFraction knots(BigFraction percent) {
        if (below(percent, "75")) {
            return f("0");
        }
        if (below(percent, "85")) {
            return percent.subtract(75).multiply(f("0.8"));
        }
        return atLeast(percent, "90")
                ? f("10")
                : f("8").add(percent.subtract(85).multiply(f("0.4")));
    }

    /** Points met at the levels named, and points not met. */
    private static String points(String met, String metToo, String metAsWell, String failed) {
        StringBuilder rows = new StringBuilder();
        for (String one : (met + metToo + metAsWell + failed.toLowerCase(java.util.Locale.ROOT)).split("", -1)) {
            if (!one.isEmpty()) {
                String level = one.toUpperCase(java.util.Locale.ROOT);
                rows.append(rows.isEmpty() ? "" : ", ")
                        .append("{\"level\": \"")
                        .append(level)
                        .append("\", \"met\": ")
                        .append(one.equals(level))
                        .append('}');
            }
        }
        return "{\"records\": [" + rows + "]}";
    }

    private static Optional<BigFraction> failures(Point p) {
        return p.has("points") ? Optional.of(BigFraction.of(failed(p).size())) : Optional.empty();
    }

    private static List<String> failed(Point p) {
        return p.rows("points").stream()
                .filter(row -> !((Datum.YesNo) row.get("met")).yes())
                .map(row -> ((Datum.Code) row.get("level")).code())
                .toList();
    }

    private static Optional<String> level(Point p) {
        if (!p.yes("applicable")) {
            return Optional.of("E");
        }
        if (!p.has("points")) {
            return Optional.empty();
        }
        List<String> failed = failed(p);
        return Optional.of(failed.contains("C") ? "D" : failed.contains("B") ? "C" : failed.contains("A") ? "B" : "A");
    }
}
