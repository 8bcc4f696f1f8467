package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.NOT_APPLICABLE;
import static io.github.quanheng.conformance.Grid.f;
import static io.github.quanheng.conformance.Maths.atLeast;
import static io.github.quanheng.conformance.Maths.isZero;
import static io.github.quanheng.conformance.Maths.max;
import static io.github.quanheng.conformance.Maths.min;
import static io.github.quanheng.conformance.ProgrammeGrids.clamp;
import static io.github.quanheng.conformance.ProgrammeGrids.half;

import io.github.quanheng.conformance.Grid.Point;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** Star ratings of hospitals and health plans, nursing homes against their peers, kidney care. */
final class StarsGrids {
    private static final String[] GROUPS = {
        "mortality", "safety", "readmission", "experience", "effectiveness", "timeliness", "imaging"
    };
    private static final String[] FIVE = {"mortality", "safety", "readmission", "experience", "timely"};

    private StarsGrids() {}

    static Map<String, Grid> all() {
        Map<String, Grid> all = new LinkedHashMap<>();
        all.put(
                "OHSR-WEIGHTS-7",
                Grid.of(p -> half(weighted(p, GROUPS, 4).multiply(100), 1))
                        .axis("mortality", "1", "-0.5", NOT_APPLICABLE)
                        .axis("safety", "0", "0.7", NOT_APPLICABLE)
                        .axis("readmission", "0", "1")
                        .axis("experience", "-2", "1.3", NOT_APPLICABLE)
                        .axis("effectiveness", "1")
                        .axis("timeliness", "0.1", "0.0125", NOT_APPLICABLE)
                        .axis("imaging", "3", NOT_APPLICABLE));
        all.put(
                "OHSR-SUMMARY",
                Grid.of(p -> half(weighted(p, FIVE, 12), 3))
                        .axis("mortality", "0.5", NOT_APPLICABLE)
                        .axis("safety", "-0.2", "3", NOT_APPLICABLE)
                        .axis("readmission", "0.1")
                        .axis("experience", "1.0", "0")
                        .axis("timely", "-0.4", "0.0125", "1", NOT_APPLICABLE));
        all.put(
                "OHSR-ELIGIBLE",
                Grid.of(p -> {
                            long groups = Stream.of(FIVE)
                                    .filter(group -> atLeast(p.num(group), "3"))
                                    .count();
                            boolean key = atLeast(p.num("mortality"), "3") || atLeast(p.num("safety"), "3");
                            return f(groups >= 3 && key ? "1" : "0");
                        })
                        .axis("mortality", "0", "2", "3")
                        .axis("safety", "2", "3", "8")
                        .axis("readmission", "2", "11")
                        .axis("experience", "0", "3")
                        .axis("timely", "2", "3"));
        all.put(
                "OHSR-STANDARD",
                Grid.partial(StarsGrids::standard)
                        .axis("direction", "高优", "低优")
                        .axis("value", "60%", "59.25%", "72%", "10%")
                        .axis("peer1/value", "60%", "61.5%")
                        .axis("peer2/value", "60%", "58.8%")
                        .axis("peer3/value", "60%")
                        .axis("peer4/value", "60%"));
        all.put(
                "MAS-GUARDRAIL",
                Grid.of(p -> max(
                                p.num("cutPoint@-1").subtract(5),
                                min(p.num("cutPoint"), p.num("cutPoint@-1").add(5))))
                        .axis("cutPoint@-1", "0", "80", "99")
                        .axis("cutPoint", "0", "73", "75", "79.5", "80", "85", "85.01", "100"));
        all.put(
                "MAS-HOLD-HARMLESS",
                Grid.of(p -> atLeast(p.num("without"), "4") ? max(p.num("with"), p.num("without")) : p.num("with"))
                        .axis("with", "1", "3.7", "3.99", "4", "4.5")
                        .axis("without", "3.8", "3.99", "4", "4.2", "5"));
        all.put(
                "MAS-REWARD",
                Grid.of(p -> {
                            int mean = List.of("高", "较高").indexOf(p.code("mean"));
                            int variance = List.of("低", "中").indexOf(p.code("variance"));
                            return mean < 0 || variance < 0
                                    ? BigFraction.ZERO
                                    : BigFraction.of(4 - 2 * mean - variance, 10);
                        })
                        .axis("mean", "高", "较高", "其他")
                        .axis("variance", "低", "中", "高"));
        all.put(
                "MAS-HALF-STARS",
                Grid.of(p -> half(half(p.num("rating"), 6).multiply(2), 0).divide(2))
                        .axis(
                                "rating",
                                "0",
                                "0.249999",
                                "0.25",
                                "3.7499994",
                                "3.7499995",
                                "3.749999",
                                "3.75",
                                "4.25",
                                "4.75",
                                "5"));
        all.put(
                "MD-P4P",
                Grid.partial(StarsGrids::peers)
                        .axis("value", "60", "79.985", "64.9", "65", "65.1", "74", "80", "87.5", "94.9", "95", "96")
                        .axis("peer1/value", "80", "60")
                        .axis("peer2/value", "95", "80", "60"));
        all.put(
                "ETC-STEP",
                Grid.of(p -> {
                            BigFraction at = p.num("percentile");
                            return f(
                                    atLeast(at, "90")
                                            ? "2"
                                            : atLeast(at, "75")
                                                    ? "1.5"
                                                    : atLeast(at, "50") ? "1" : atLeast(at, "30") ? "0.5" : "0");
                        })
                        .axis(
                                "percentile",
                                "0",
                                "29.99",
                                "30",
                                "49.99",
                                "50",
                                "74.99",
                                "75",
                                "89.99",
                                "90",
                                "95",
                                "100"));
        all.put(
                "ETC-MPS",
                Grid.of(p -> max(p.num("dialysisAchievement"), p.num("dialysisImprovement"))
                                .multiply(2)
                                .add(max(p.num("transplantAchievement"), p.num("transplantImprovement"))))
                        .axis("dialysisAchievement", "0", "1", "2")
                        .axis("dialysisImprovement", "0", "0.5", "1.5")
                        .axis("transplantAchievement", "0", "1.5")
                        .axis("transplantImprovement", "0", "1", "1.5"));
        return all;
    }

    /** The weighted mean of the groups that are there: four of 22, the others of the last weight. */
    private static BigFraction weighted(Point p, String[] groups, int last) {
        BigFraction sum = BigFraction.ZERO;
        int weights = 0;
        for (int i = 0; i < groups.length; i++) {
            if (p.has(groups[i])) {
                int weight = i < 4 ? 22 : last;
                sum = sum.add(p.num(groups[i]).multiply(weight));
                weights += weight;
            }
        }
        return sum.divide(weights);
    }

    private static Optional<BigFraction> standard(Point p) {
        List<BigFraction> values = Stream.of("", "peer1/", "peer2/", "peer3/", "peer4/")
                .map(who -> p.num(who + "value"))
                .toList();
        BigFraction mean =
                values.stream().reduce(BigFraction.ZERO, BigFraction::add).divide(5);
        BigFraction variance = values.stream()
                .map(value -> value.subtract(mean).pow(2))
                .reduce(BigFraction.ZERO, BigFraction::add)
                .divide(5);
        BigDecimal root = variance.bigDecimalValue(60, RoundingMode.HALF_UP).sqrt(new MathContext(40));
        BigFraction deviation = f(root.setScale(10, RoundingMode.HALF_UP).toPlainString());
        if (isZero(deviation)) {
            return Optional.empty();
        }
        BigFraction z = p.num("value").subtract(mean).divide(deviation);
        return Optional.of(clamp(p.code("direction").equals("低优") ? z.negate() : z, "-3", "3"));
    }

    private static Optional<BigFraction> peers(Point p) {
        List<BigFraction> sorted = Stream.of("", "peer1/", "peer2/")
                .map(who -> p.num(who + "value"))
                .sorted()
                .toList();
        BigFraction median = sorted.get(1);
        BigFraction reach = sorted.get(2).subtract(median);
        if (isZero(reach)) {
            return Optional.empty();
        }
        BigFraction share =
                p.num("value").subtract(median).divide(reach).multiply(50).add(50);
        return Optional.of(half(clamp(share, "0", "100"), 1));
    }
}
