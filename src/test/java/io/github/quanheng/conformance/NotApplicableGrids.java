package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.MISSING;
import static io.github.quanheng.conformance.Grid.NOT_APPLICABLE;
import static io.github.quanheng.conformance.Grid.f;
import static io.github.quanheng.conformance.Maths.above;
import static io.github.quanheng.conformance.Maths.atLeast;
import static io.github.quanheng.conformance.Maths.below;
import static io.github.quanheng.conformance.Maths.isZero;
import static io.github.quanheng.conformance.Maths.min;
import static io.github.quanheng.conformance.Maths.within;

import io.github.quanheng.conformance.Grid.Point;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** What does not apply or did not happen: excluded and rescaled, full, zero, no deduction; and what is missing. */
final class NotApplicableGrids {
    private NotApplicableGrids() {}

    static Map<String, Grid> all() {
        Map<String, Grid> all = new LinkedHashMap<>();
        all.put("S043", generalPractice(Grid.of(NotApplicableGrids::rescaledWithoutBase)));
        all.put(
                "S043/item",
                generalPractice(Grid.partial(p -> p.yes("base") ? Optional.of(practice(p)) : Optional.empty()))
                        .on("2"));
        all.put(
                "S155",
                Grid.partial(NotApplicableGrids::licensed)
                        .graded(p -> licensed(p).map(total -> licence(p, total)))
                        .axis("first", "0", "40", "48", "56", "71.6", "72", "80", NOT_APPLICABLE)
                        .axis("second", "0", "5.99", "6", "7", "9", "10", NOT_APPLICABLE)
                        .axis("third", "7", "10", NOT_APPLICABLE)
                        .axis("newLicence", "true", "false")
                        .axis("keyItems", "true", "false"));
        all.put(
                "S156",
                Grid.partial(p -> review(p).map(Maths::cents))
                        .graded(p -> isZero(p.num("keyFailed"))
                                ? review(p).map(exact -> atLeast(exact, "90") ? "合格" : "不合格")
                                : Optional.of("不合格"))
                        .axis("layout", "true", "false", NOT_APPLICABLE)
                        .axis("hygiene", "true", "false", NOT_APPLICABLE)
                        .axis("records", "true", "false", NOT_APPLICABLE)
                        .axis("signs", "true", "false")
                        .axis("water", "true", "false", NOT_APPLICABLE)
                        .axis("keyFailed", "0", "1"));
        all.put(
                "R115",
                Grid.of(p -> {
                            BigFraction due = p.num("tasks").subtract(p.num("closed"));
                            return isZero(due)
                                    ? f("10")
                                    : min(f("10"), p.num("done").multiply(100).divide(due.multiply(9)));
                        })
                        .axis("tasks", "10", "100", "107")
                        .axis("closed", "0", "3", "10")
                        .axis("done", "0", "1", "80", "81", "82", "89", "90", "91"));
        all.put("S020", creation());
        all.put(
                "S026",
                Grid.of(p -> !p.has("units")
                                ? f("2")
                                : !above(p.num("units"), "3")
                                                && !above(p.num("departments"), "3")
                                                && !above(p.num("months"), "6")
                                                && !p.yes("independent")
                                        ? f("2")
                                        : f("0"))
                        .axis("units", "1", "3", "4")
                        .axis("departments", "0", "3", "4")
                        .axis("months", "5.5", "6", "6.1")
                        .axis("independent", "true", "false"));
        all.put(
                "S026/none",
                Grid.of(p -> f("2"))
                        .axis("units", NOT_APPLICABLE)
                        .axis("departments", NOT_APPLICABLE)
                        .axis("months", NOT_APPLICABLE)
                        .axis("independent", NOT_APPLICABLE));
        all.put(
                "S046",
                Grid.partial(p -> p.has("unfinished")
                                ? Optional.of(within(f("3").subtract(p.num("unfinished")), "3"))
                                : p.notApplicable("unfinished")
                                                && p.code("own/类型").equals("综合")
                                        ? Optional.of(f("0"))
                                        : Optional.empty())
                        .axis("own/类型", "综合", "专科")
                        .axis("unfinished", "0", "1", "2", "3", "4", NOT_APPLICABLE, MISSING));
        all.put(
                "S018",
                Grid.of(p -> isZero(p.num("events"))
                                ? f("5")
                                : within(
                                        f("5").subtract(p.num("late").multiply(2))
                                                .subtract(p.num("concealed").multiply(5)),
                                        "5"))
                        .axis("events", "0", "1", "4")
                        .axis("late", "0", "1", "2", "3")
                        .axis("concealed", "0", "1"));
        all.put(
                "R059",
                Grid.partial(p -> {
                            if (isZero(p.denominator("share"))) {
                                return Optional.of(f("10"));
                            }
                            return isZero(p.denominator("share@-1"))
                                    ? Optional.empty()
                                    : Optional.of(p.num("share").compareTo(p.num("share@-1")) < 0 ? f("10") : f("0"));
                        })
                        .axis(
                                "share",
                                "{\"ratio\": [0, 0]}",
                                "{\"ratio\": [0, 40]}",
                                "{\"ratio\": [599, 10000]}",
                                "{\"ratio\": [6, 100]}",
                                "{\"ratio\": [601, 10000]}",
                                "{\"ratio\": [3, 40]}")
                        .axis("share@-1", "{\"ratio\": [6, 100]}", "{\"ratio\": [0, 50]}", "{\"ratio\": [0, 0]}"));
        all.put(
                "R006",
                Grid.partial(NotApplicableGrids::monitored)
                        .axis("main", "0", "596", "745", MISSING, NOT_APPLICABLE)
                        .axis("income", "0", "24", "30", MISSING, NOT_APPLICABLE)
                        .axis("transplants", "0", "200.5", "225", MISSING, NOT_APPLICABLE));
        return all;
    }

    private static Grid generalPractice(Grid grid) {
        return grid.axis("base", "true", "false")
                .axis("separate", "true", "false")
                .axis("registered", "true", "false")
                .axis("training", "true")
                .axis("cooperating", "true", "false")
                .axis("guiding", "true", "false")
                .axis("others", "0", "33.33", "85.5", "95");
    }

    private static BigFraction practice(Point p) {
        return BigFraction.of((int) Stream.of("separate", "registered", "training", "cooperating", "guiding")
                .filter(p::yes)
                .count());
    }

    private static BigFraction rescaledWithoutBase(Point p) {
        return p.yes("base")
                ? p.num("others").add(practice(p))
                : p.num("others").multiply(100).divide(95);
    }

    /** What was got over what could be got, times the whole; none when nothing applies. */
    private static Optional<BigFraction> rescaled(Point p, Map<String, String> marks, String whole) {
        BigFraction got = f("0");
        BigFraction could = f("0");
        for (Map.Entry<String, String> item : marks.entrySet()) {
            if (!p.notApplicable(item.getKey())) {
                could = could.add(f(item.getValue()));
                got = got.add(p.has(item.getKey()) ? p.num(item.getKey()) : f("0"));
            }
        }
        return isZero(could)
                ? Optional.empty()
                : Optional.of(got.multiply(f(whole)).divide(could));
    }

    private static Optional<BigFraction> licensed(Point p) {
        return rescaled(p, Map.of("first", "80", "second", "10", "third", "10"), "100");
    }

    private static String licence(Point p, BigFraction total) {
        if (p.yes("newLicence") && (!p.yes("keyItems") || below(total, "60"))) {
            return "不予发证";
        }
        return atLeast(total, "90") ? "A级" : atLeast(total, "70") ? "B级" : "B级以下";
    }

    private static Optional<BigFraction> review(Point p) {
        int got = 0;
        int could = 0;
        List<String> items = List.of("layout", "hygiene", "records", "signs", "water");
        List<Integer> marks = List.of(50, 35, 5, 4, 6);
        for (int i = 0; i < items.size(); i++) {
            if (p.has(items.get(i))) {
                could += marks.get(i);
                got += p.yes(items.get(i)) ? marks.get(i) : 0;
            }
        }
        return could == 0 ? Optional.empty() : Optional.of(BigFraction.of(100 * got, could));
    }

    private static Grid creation() {
        return Grid.partial(p -> {
                    if (p.notApplicable("participated")) {
                        return Optional.of(f("2"));
                    }
                    BigFraction award = p.num("towns")
                            .add(p.num("streets"))
                            .add(p.num("villages").add(p.num("shops")).divide(2));
                    return Optional.of(p.yes("participated") ? f("2").add(min(f("3"), award)) : f("0"));
                })
                .axis("participated", "true", "false", NOT_APPLICABLE)
                .axis("towns", "0", "1", "2")
                .axis("villages", "0", "1")
                .axis("streets", "0", "1")
                .axis("shops", "0", "1", "4");
    }

    private static Optional<BigFraction> monitored(Point p) {
        return rescaled(p, Map.of("main", "745", "income", "30", "transplants", "225"), "1000");
    }
}
