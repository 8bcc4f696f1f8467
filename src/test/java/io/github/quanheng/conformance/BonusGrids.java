package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.f;
import static io.github.quanheng.conformance.Maths.max;
import static io.github.quanheng.conformance.Maths.min;
import static io.github.quanheng.conformance.Plain.sum;
import static io.github.quanheng.conformance.Plain.texts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** Marks by the piece, and marks beyond the full ones. */
final class BonusGrids {
    private static final BigFraction NONE = BigFraction.ZERO;

    private BonusGrids() {}

    static Map<String, Grid> all() {
        Map<String, Grid> all = new LinkedHashMap<>();
        all.put("S127", Grid.of(p -> min(f("4"), p.num("boards"))).axis("boards", "0", "1", "3", "4", "5", "40"));
        all.put(
                "S129",
                Grid.of(p -> p.num("boards").compareTo(f("2")) >= 0
                                ? f("10")
                                : p.num("boards").multiply(5))
                        .axis("boards", "0", "1", "2", "3", "50"));
        all.put(
                "S133",
                Grid.of(p -> p.num("columns").compareTo(f("2")) >= 0
                                ? f("30")
                                : p.num("columns").compareTo(f("1")) >= 0 ? f("10") : NONE)
                        .axis("columns", "0", "1", "2", "3"));
        all.put("R070", awards());
        all.put(
                "S017",
                Grid.of(p -> {
                            BigFraction clues = p.num("clues");
                            BigFraction basic = f("12").subtract(
                                            max(NONE, f("6").subtract(clues)).multiply(2));
                            BigFraction more =
                                    min(f("2"), max(NONE, clues.subtract(6)).divide(5));
                            return basic.add(more)
                                    .add(min(f("5"), p.num("highValue").divide(2)));
                        })
                        .axis("clues", "0", "1", "5", "6", "7", "15", "16", "17", "100")
                        .axis("highValue", "0", "1", "9", "10", "11"));
        all.put(
                "S076",
                Grid.partial(p -> {
                            BigFraction task = p.num("target/task");
                            if (task.equals(NONE)) {
                                return Optional.empty();
                            }
                            BigFraction done = p.num("done");
                            return Optional.of(
                                    done.compareTo(task) <= 0
                                            ? f("75").multiply(done).divide(task)
                                            : f("75").add(done.subtract(task).multiply(2)));
                        })
                        .axis("done", "0", "1", "39", "40", "49", "50", "51", "53", "90")
                        .axis("target/task", "0", "1", "40", "50", "70"));
        return all;
    }

    private static Grid awards() {
        return Grid.of(p -> {
                    List<String> matters = texts(p, "awards", "matter");
                    List<String> levels = texts(p, "awards", "level");
                    Map<String, BigFraction> best = new LinkedHashMap<>();
                    for (int i = 0; i < matters.size(); i++) {
                        BigFraction worth = switch (levels.get(i)) {
                            case "国家级" -> f("2");
                            case "省级" -> f("1");
                            default -> f("0.5");
                        };
                        best.merge(matters.get(i), worth, Maths::max);
                    }
                    return min(f("5"), sum(List.copyOf(best.values())));
                })
                .axis(
                        "awards",
                        Stream.of(
                                        "",
                                        "甲:市级",
                                        "甲:市级 甲:省级",
                                        "甲:省级 甲:市级 甲:国家级 乙:市级",
                                        "甲:市级 乙:市级",
                                        "甲:国家级 乙:国家级 丙:市级",
                                        "甲:国家级 乙:国家级 丙:省级",
                                        "甲:国家级 乙:国家级 丙:省级 丁:市级",
                                        "甲:国家级 甲:国家级 甲:国家级")
                                .map(rows -> Plain.rows("matter level", rows))
                                .toArray(String[]::new));
    }
}
