package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.f;
import static io.github.quanheng.conformance.Grid.opinion;
import static io.github.quanheng.conformance.Maths.max;
import static io.github.quanheng.conformance.Maths.min;
import static io.github.quanheng.conformance.Maths.within;
import static io.github.quanheng.conformance.Plain.rows;
import static io.github.quanheng.conformance.Plain.sum;
import static io.github.quanheng.conformance.Plain.texts;
import static io.github.quanheng.conformance.Plain.whole;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** Grades and marks that people give, alone and beside what is counted. */
final class JudgementGrids {
    private static final BigFraction NONE = BigFraction.ZERO;

    private JudgementGrids() {}

    static Map<String, Grid> all() {
        Map<String, Grid> all = new LinkedHashMap<>();
        all.put("R137", experts());
        all.put(
                "S021",
                Grid.partial(p -> judged(p, "award", "2"))
                        .axis(
                                "award",
                                Grid.MISSING,
                                opinion("-1"),
                                opinion("0"),
                                opinion("1.2"),
                                opinion("2"),
                                opinion("2.01")));
        all.put(
                "R139",
                Grid.partial(p -> p.yes("startedThisYear") && !p.yes("countedElsewhere")
                                ? judged(p, "given", "5")
                                : Optional.of(NONE))
                        .axis("startedThisYear", "true", "false")
                        .axis("countedElsewhere", "true", "false")
                        .axis(
                                "given",
                                Grid.MISSING,
                                opinion("0"),
                                opinion("3.5"),
                                opinion("5"),
                                opinion("5.1"),
                                opinion("6")));
        all.put("S001", staff());
        all.put(
                "S005",
                Grid.partial(p -> judged(p, "papers", "4")
                                .map(taken ->
                                        within(min(f("4"), p.num("visits")).subtract(taken), "4")))
                        .axis("visits", "0", "1", "3", "4", "5", "20")
                        .axis(
                                "papers",
                                Grid.MISSING,
                                opinion("-1"),
                                opinion("0"),
                                opinion("0.5"),
                                opinion("3"),
                                opinion("4"),
                                opinion("9")));
        all.put("S008", cooks());
        all.put("S103", petitions());
        all.put(
                "S033",
                Grid.of(p -> {
                            BigFraction rubric = p.num("rubric");
                            return f(
                                    rubric.compareTo(f("90")) >= 0
                                            ? "9"
                                            : rubric.compareTo(f("80")) >= 0
                                                    ? "7"
                                                    : rubric.compareTo(f("70")) >= 0
                                                            ? "5"
                                                            : rubric.compareTo(f("60")) >= 0 ? "2" : "0");
                        })
                        .axis(
                                "rubric", "0", "59.9", "60", "60.1", "69.99", "70", "70.01", "79.9", "80", "80.1",
                                "89.5", "89.99", "90", "90.01", "100"));
        return all;
    }

    /** What an assessor gave, within nothing and the most; none before it is given. */
    private static Optional<BigFraction> judged(Grid.Point p, String key, String most) {
        return p.has(key) ? Optional.of(within(p.num(key), most)) : Optional.empty();
    }

    private static Grid experts() {
        return Grid.partial(p -> {
                    List<String> grades = texts(p, "experts", "grade");
                    List<Integer> levels =
                            grades.stream().map("ABCD"::indexOf).sorted().toList();
                    if (grades.size() < 3 || levels.get(levels.size() - 1) - levels.get(0) >= 2) {
                        return Optional.empty();
                    }
                    BigFraction total = sum(grades.stream()
                            .map(grade -> switch (grade) {
                                case "A" -> f("1");
                                case "B" -> f("0.8");
                                case "C" -> f("0.6");
                                default -> NONE;
                            })
                            .toList());
                    return Optional.of(Maths.cents(total.multiply(20).divide(grades.size())));
                })
                .axis(
                        "experts",
                        Stream.of(
                                        "", "A", "B B", "A A A", "A A B", "A B B", "B B B", "B B C", "B C C", "C C C",
                                        "C C D", "C D D", "D D D", "A A C", "A B C", "A B D", "B B D", "A D D", "B C D")
                                .map(grades -> rows("grade", grades))
                                .toArray(String[]::new));
    }

    private static Grid staff() {
        return Grid.partial(p -> judged(p, "tooFew", "2").map(taken -> {
                    long missing = Stream.of("leadingGroup", "leader", "inspectors", "informants")
                            .filter(who -> !p.yes(who))
                            .count();
                    return max(NONE, f("2").subtract(whole(missing).divide(2)).subtract(taken));
                }))
                .axis("leadingGroup", "true", "false")
                .axis("leader", "true", "false")
                .axis("inspectors", "true", "false")
                .axis("informants", "true", "false")
                .axis(
                        "tooFew",
                        Grid.MISSING,
                        opinion("-1"),
                        opinion("0"),
                        opinion("0.3"),
                        opinion("0.5"),
                        opinion("2"),
                        opinion("2.5"));
    }

    private static Grid cooks() {
        return Grid.partial(p -> {
                    if (!p.yes("held")) {
                        return Optional.of(NONE);
                    }
                    if (p.denominator("trained").equals(NONE)) {
                        return Optional.empty();
                    }
                    return p.numerator("trained").equals(p.denominator("trained"))
                            ? Optional.of(f("2"))
                            : judged(p, "incomplete", "2").map(f("2")::subtract);
                })
                .axis("held", "true", "false")
                .axis(
                        "trained",
                        "{\"ratio\": [0, 0]}",
                        "{\"ratio\": [0, 40]}",
                        "{\"ratio\": [24, 40]}",
                        "{\"ratio\": [39, 40]}",
                        "{\"ratio\": [9999, 10000]}",
                        "{\"ratio\": [40, 40]}")
                .axis(
                        "incomplete",
                        Grid.MISSING,
                        Grid.NOT_APPLICABLE,
                        opinion("0"),
                        opinion("0.8"),
                        opinion("2"),
                        opinion("3"));
    }

    private static Grid petitions() {
        return Grid.partial(p -> {
                    boolean met = p.num("accepted").equals(BigFraction.ONE)
                            && p.yes("onTime")
                            && p.num("closed").compareTo(f("0.95")) >= 0
                            && p.rows("petitions").stream()
                                    .allMatch(row ->
                                            Grid.number(row.get("people")).compareTo(f("5")) < 0);
                    return met ? Optional.of(f("5")) : judged(p, "taken", "5").map(f("5")::subtract);
                })
                .axis("accepted", "99.99%", "100%")
                .axis("onTime", "true", "false")
                .axis("closed", "90%", "94.99%", "95%", "{\"ratio\": [19, 20]}", "100%")
                .axis("petitions", rows("people", ""), rows("people", "4"), rows("people", "5"), rows("people", "1 30"))
                .axis("taken", Grid.MISSING, opinion("0"), opinion("0.8"), opinion("7"));
    }
}
