package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.f;
import static io.github.quanheng.conformance.Grid.number;
import static io.github.quanheng.conformance.Maths.atLeast;
import static io.github.quanheng.conformance.Maths.below;
import static io.github.quanheng.conformance.Maths.max;
import static io.github.quanheng.conformance.Maths.min;
import static io.github.quanheng.conformance.Maths.within;

import io.github.quanheng.conformance.Grid.Point;
import io.github.quanheng.observation.Datum;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;

/** Evidence, dates, years, one matter counted once, values only watched. */
final class TimeGrids {
    private TimeGrids() {}

    static Map<String, Grid> all() {
        Map<String, Grid> all = new LinkedHashMap<>();
        all.put(
                "S022",
                Grid.of(p -> written(p, "others", "95")
                                .add(written(p, "patrols", "5"))
                                .add(written(p, "bonus", "15")))
                        .axis("others", "0", "91.5", "95")
                        .axis("othersWritten", "true", "false")
                        .axis("patrols", "0", "5")
                        .axis("patrolsWritten", "true", "false")
                        .axis("bonus", "0", "6.2", "14.9", "15", "15.1")
                        .axis("bonusWritten", "true", "false"));
        all.put(
                "S186",
                Grid.of(p -> min(f("1"), p.num("progress@7月末").divide(f("0.4")))
                                .multiply(7)
                                .add(min(f("1"), p.num("progress@11月末").divide(f("0.8021")))
                                        .multiply(8)))
                        .axis("progress@7月末", "0%", "38%", "39.99%", "40%", "40.01%", "45%")
                        .axis("progress@11月末", "0%", "80.2%", "80.21%", "80.22%", "110%", "{\"ratio\": [2, 3]}"));
        all.put(
                "R071",
                Grid.partial(TimeGrids::criticisms)
                        .axis(
                                "criticisms",
                                criticisms(),
                                criticisms("X市"),
                                criticisms("X市", "X省", "Y市"),
                                criticisms("X国家", "X国家", "X市"),
                                criticisms("X国家", "Y国家", "Z国家"),
                                criticisms("X国家", "Y国家", "Z国家", "W市"),
                                criticisms("X国家", "Y国家", "Z国家", "W省"),
                                criticisms("X省", "Y县")));
        all.put(
                "R037",
                Grid.partial(p -> {
                            int years = p.num("period").intValue() - 2022;
                            return years < 0 || years > 13
                                    ? Optional.empty()
                                    : Optional.of(p.num("coverage@2022年")
                                            .multiply(100)
                                            .add(years));
                        })
                        .axis(
                                "period", "2021", "2022", "2023", "2024", "2025", "2026", "2027", "2028", "2029",
                                "2030", "2031", "2032", "2033", "2034", "2035", "2036")
                        .axis("coverage@2022年", "0%", "36%", "36.05%", "{\"ratio\": [1, 3]}"));
        all.put(
                "R038",
                Grid.of(TimeGrids::improvement)
                        .axis("coverage", "40%", "40.99%", "41%", "41.5%", "42.99%", "43%", "74.99%", "75%", "75.5%")
                        .axis("coverage@-1", "39%", "40%", "73.5%", "76%"));
        all.put("R007", Grid.of(p -> p.num("value")).on("1").axis("value", "0", "-1", "8.3", "1000"));
        all.put("R048", postings(UnaryOperator.identity()));
        all.put("R048/whole_person", postings(Maths::ceiling).ruled("whole_person"));
        return all;
    }

    private static BigFraction written(Point p, String key, String most) {
        return p.yes(key + "Written") ? min(f(most), p.num(key)) : f("0");
    }

    /** Criticisms as a matter of one letter with its level. */
    private static String criticisms(String... all) {
        StringBuilder rows = new StringBuilder();
        for (String one : all) {
            rows.append(rows.isEmpty() ? "" : ", ")
                    .append("{\"matter\": \"")
                    .append(one.charAt(0))
                    .append("\", \"level\": \"")
                    .append(one.substring(1))
                    .append("\"}");
        }
        return "{\"records\": [" + rows + "]}";
    }

    private static Optional<BigFraction> criticisms(Point p) {
        Map<String, Integer> worst = new LinkedHashMap<>();
        for (Map<String, Datum> row : p.rows("criticisms")) {
            int marks = switch (((Datum.Code) row.get("level")).code()) {
                case "国家" -> 3;
                case "省" -> 2;
                case "市" -> 1;
                default -> 0;
            };
            if (marks == 0) {
                return Optional.empty();
            }
            worst.merge(((Datum.Code) row.get("matter")).code(), marks, Math::max);
        }
        int sum = worst.values().stream().mapToInt(Integer::intValue).sum();
        return Optional.of(BigFraction.of(-Math.min(10, sum)));
    }

    private static BigFraction improvement(Point p) {
        if (atLeast(p.num("coverage"), "0.75")) {
            return f("10");
        }
        BigFraction points = p.num("coverage").subtract(p.num("coverage@-1")).multiply(100);
        return below(points, "1") ? f("0") : min(f("10"), points.multiply(2).add(4));
    }

    private static Grid postings(UnaryOperator<BigFraction> shortage) {
        return Grid.of(p -> {
                    Map<String, BigFraction> longest = new LinkedHashMap<>();
                    for (Map<String, Datum> row : p.rows("postings")) {
                        if (!((Datum.Code) row.get("title")).code().equals("初级")) {
                            longest.merge(
                                    ((Datum.Code) row.get("at")).code(),
                                    min(f("1"), number(row.get("months")).divide(6)),
                                    Maths::max);
                        }
                    }
                    BigFraction posted = longest.values().stream().reduce(BigFraction.ZERO, BigFraction::add);
                    BigFraction lacking = max(f("0"), p.num("members").subtract(posted));
                    return within(f("5").subtract(shortage.apply(lacking)), "5");
                })
                .axis("members", "0", "1", "2", "3", "5", "7")
                .axis(
                        "postings",
                        posted(),
                        posted("甲 中级 6"),
                        posted("甲 中级 5.9"),
                        posted("甲 初级 12"),
                        posted("甲 中级 3", "甲 高级 2"),
                        posted("甲 中级 12", "乙 中级 12"),
                        posted("甲 中级 6", "乙 高级 1", "丙 中级 12"),
                        posted("甲 中级 6", "乙 中级 6", "丙 高级 6", "丁 中级 6", "戊 中级 3"));
    }

    /** Postings as "at title months". */
    private static String posted(String... all) {
        StringBuilder rows = new StringBuilder();
        for (String one : all) {
            String[] parts = one.split(" ", -1);
            rows.append(rows.isEmpty() ? "" : ", ")
                    .append("{\"at\": \"")
                    .append(parts[0])
                    .append("\", \"title\": \"")
                    .append(parts[1])
                    .append("\", \"months\": ")
                    .append(parts[2])
                    .append('}');
        }
        return "{\"records\": [" + rows + "]}";
    }
}
