package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.NOT_APPLICABLE;
import static io.github.quanheng.conformance.Grid.f;
import static io.github.quanheng.conformance.Maths.above;
import static io.github.quanheng.conformance.Maths.atLeast;
import static io.github.quanheng.conformance.Maths.below;
import static io.github.quanheng.conformance.Maths.isZero;
import static io.github.quanheng.conformance.Maths.max;
import static io.github.quanheng.conformance.Maths.min;
import static io.github.quanheng.conformance.ProgrammeGrids.clamp;
import static io.github.quanheng.conformance.ProgrammeGrids.half;
import static io.github.quanheng.conformance.ProgrammeGrids.records;

import io.github.quanheng.conformance.Grid.Point;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** The merit-based incentive payment system: measures, categories, final score, payment. */
final class MipsGrids {
    private static final String A = "0 26.89 40.49 50 57.07 64.79 73.08 82.71 96.44";
    private static final String B = "0 11.22 18.58 25 31.85 38.93 47.87 60 79.02";
    private static final String SAMPLE = "7 16 23 36 41 62 69 79 85";
    private static final String EMPTY_AT_THE_TOP = "0 93.33 96.97 98.41 100 100 100 100 100";

    private MipsGrids() {}

    static Map<String, Grid> all() {
        Map<String, Grid> all = new LinkedHashMap<>();
        all.put("MIPS-BENCHMARK-110-A", deciles(A, 4));
        all.put("MIPS-BENCHMARK-SAMPLE", deciles(SAMPLE, 1));
        all.put("MIPS-BENCHMARK-005", deciles(EMPTY_AT_THE_TOP, 4));
        all.put(
                "MIPS-BENCHMARK-110-B",
                Grid.partial(p -> points(p.num("rate"), B)
                                .map(points -> half(points, 2).add(p.yes("endToEnd") ? 1 : 0)))
                        .axis("rate", rates())
                        .axis("endToEnd", "true", "false"));
        all.put(
                "MIPS-DECILE-4",
                Grid.partial(p -> inFourth(p.num("rate")).map(points -> half(points, 2)))
                        .on("halfUp")
                        .axis("rate", "0%", "23.99%", "24%", "24.06%", "26%", "35.99%", "36%", "50%"));
        all.put(
                "MIPS-DECILE-4/truncated",
                Grid.partial(p -> inFourth(p.num("rate"))
                                .map(points -> Maths.floor(points.multiply(100)).divide(100)))
                        .on("truncated")
                        .axis("rate", "24%", "26%", "35.99%"));
        all.put(
                "MIPS-COMPLETENESS",
                Grid.partial(p -> atLeast(p.num("reporting"), "0.6")
                                ? Optional.empty()
                                : Optional.of(f(p.yes("small") ? "3" : "0")))
                        .graded(p -> Optional.of(atLeast(p.num("reporting"), "0.6") ? "Class 1" : "Class 2"))
                        .axis("rate", "0%", "100%")
                        .axis("reporting", "0%", "11%", "59.99%", "60%", "100%")
                        .axis("small", "true", "false"));
        all.put(
                "MIPS-TOPPED-OUT",
                Grid.of(p -> p.yes("toppedOut") ? min(p.num("points"), f("7")) : p.num("points"))
                        .axis("points", "0", "6.99", "7", "7.01", "10")
                        .axis("toppedOut", "true", "false"));
        all.put(
                "MIPS-QUALITY",
                Grid.of(p -> {
                            BigFraction sum = p.rows("measures").stream()
                                    .map(row -> Grid.number(row.get("points")))
                                    .reduce(p.num("bonus"), BigFraction::add);
                            return min(f("100"), sum.multiply(100).divide(60)).multiply(f("0.6"));
                        })
                        .axis(
                                "measures",
                                records("points"),
                                records("points", "3", "12", "9.54"),
                                records("points", "10", "10", "10", "10", "10", "10"),
                                records("points", "10", "10", "10", "10", "10", "9.99"))
                        .axis("bonus", "0", "0.01", "8"));
        all.put(
                "MIPS-INTEROPERABILITY/hieSend",
                Grid.partial(p -> objective(p, "sending", "20")).on("hieSend").axis("sending", ratios()));
        all.put(
                "MIPS-INTEROPERABILITY/patientExchange",
                Grid.partial(p -> objective(p, "access", "40"))
                        .on("patientExchange")
                        .axis("access", ratios()));
        all.put(
                "MIPS-INTEROPERABILITY",
                Grid.of(p -> p.num("prescribing")
                                .add(p.num("receiving"))
                                .add(p.num("publicHealth"))
                                .add(objective(p, "sending", "20").orElseThrow())
                                .add(objective(p, "access", "40").orElseThrow())
                                .divide(4))
                        .axis("prescribing", "0", "4")
                        .axis("sending", "{\"ratio\": [1123, 1951]}", "{\"ratio\": [1, 1951]}")
                        .axis("receiving", "19")
                        .axis("access", "{\"ratio\": [861, 1809]}")
                        .axis("publicHealth", "0", "10"));
        all.put(
                "MIPS-ACTIVITIES",
                Grid.of(p -> min(
                                        f("40"),
                                        p.rows("activities").stream()
                                                .map(row -> Grid.number(row.get("points")))
                                                .reduce(BigFraction.ZERO, BigFraction::add))
                                .multiply(15)
                                .divide(40))
                        .axis(
                                "activities",
                                records("points"),
                                records("points", "10"),
                                records("points", "20", "20"),
                                records("points", "20", "10", "10", "10")));
        all.put(
                "MIPS-IMPROVEMENT",
                Grid.of(p -> {
                            BigFraction from = max(p.num("achievement@-1"), f("0.3"));
                            BigFraction rise = p.num("achievement")
                                    .subtract(from)
                                    .divide(from)
                                    .multiply(10);
                            return half(clamp(rise, "0", "10"), 2);
                        })
                        .axis("achievement@-1", "0%", "5%", "29.99%", "30%", "90%", "100%")
                        .axis("achievement", "0%", "30%", "30.015%", "50%", "59.99%", "60%", "70%", "93%"));
        all.put(
                "MIPS-COMPLEX-PATIENT",
                Grid.of(p -> min(
                                f("10"),
                                f("3").add(p.num("medical").add(p.num("social")).multiply(4))))
                        .axis("medical", "-1", "0", "0.5", "1.2")
                        .axis("social", "0", "1.1", "1.25"));
        all.put(
                "MIPS-FINAL",
                Grid.of(MipsGrids::finalScore)
                        .axis("quality", "0%", "82.5%", "100%")
                        .axis("cost", "0%", "70%", "100%")
                        .axis("interoperability", "0%", "90%", "100%", NOT_APPLICABLE)
                        .axis("activities", "0%", "100%")
                        .axis("complexPatients", "0", "3", "10", NOT_APPLICABLE));
        all.put(
                "MIPS-PAYMENT",
                Grid.of(MipsGrids::payment)
                        .axis(
                                "final", "0", "18.74", "18.75", "18.76", "50", "74.625", "74.99", "75", "75.01",
                                "75.125", "90", "100"));
        return all;
    }

    private static Grid deciles(String bounds, int decimals) {
        return Grid.partial(p -> points(p.num("rate"), bounds).map(points -> half(points, decimals)))
                .axis("rate", rates());
    }

    private static String[] rates() {
        return ("0% 0.0013445% 0.0046665% 0.0561% 6.99% 7% 7.45% 11.22% 16% 22.99% 25% 26.88% 26.89% 36% "
                        + "40.49% 41% 50% 54.46% 57.07% 60% 62% 64.79% 73.08% "
                        + "79% 79.02% 82.31% 82.71% 84.99% 85% 93.32% 93.33% 96.43% 96.44% 96.97% 98.41% 99% 99.99% 100%")
                .split(" ");
    }

    /** The highest decile whose lower bound is met, and how far the rate is on the way to the next bound. */
    private static Optional<BigFraction> points(BigFraction rate, String bounds) {
        String[] low = bounds.split(" ");
        BigFraction percent = rate.multiply(100);
        for (int i = low.length - 1; i >= 0; i--) {
            BigFraction from = f(low[i]);
            if (percent.compareTo(from) >= 0) {
                return Optional.of(
                        i == low.length - 1
                                ? f("10")
                                : percent.subtract(from)
                                        .divide(f(low[i + 1]).subtract(from))
                                        .add(i + 2));
            }
        }
        return Optional.empty();
    }

    private static Optional<BigFraction> inFourth(BigFraction rate) {
        return below(rate, "0.24") || atLeast(rate, "0.36")
                ? Optional.empty()
                : Optional.of(rate.subtract(f("0.24")).divide(f("0.12")).add(4));
    }

    private static String[] ratios() {
        return new String[] {
            "{\"ratio\": [0, 0]}", "{\"ratio\": [0, 10]}", "{\"ratio\": [1, 1951]}", "{\"ratio\": [1, 40]}",
            "{\"ratio\": [3, 40]}", "{\"ratio\": [861, 1809]}", "{\"ratio\": [1123, 1951]}", "{\"ratio\": [10, 10]}"
        };
    }

    private static Optional<BigFraction> objective(Point p, String name, String full) {
        BigFraction of = p.denominator(name);
        if (isZero(of)) {
            return Optional.empty();
        }
        BigFraction done = p.numerator(name);
        BigFraction points = half(done.divide(of).multiply(f(full)), 0);
        return Optional.of(isZero(done) ? BigFraction.ZERO : max(f("1"), points));
    }

    private static BigFraction finalScore(Point p) {
        boolean reweighted = p.notApplicable("interoperability");
        BigFraction sum = p.num("quality")
                .multiply(reweighted ? 55 : 30)
                .add(p.num("cost").multiply(30));
        sum = sum.add(p.num("activities").multiply(15));
        sum = reweighted ? sum : sum.add(p.num("interoperability").multiply(25));
        return min(f("100"), p.has("complexPatients") ? sum.add(p.num("complexPatients")) : sum);
    }

    private static BigFraction payment(Point p) {
        BigFraction score = p.num("final");
        if (!above(score, "18.75")) {
            return f("-9");
        }
        return half(
                below(score, "75")
                        ? f("75").subtract(score).multiply(-9).divide(75)
                        : score.subtract(f("75")).multiply(9).divide(25),
                2);
    }
}
