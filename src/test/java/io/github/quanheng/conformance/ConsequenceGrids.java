package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.f;
import static io.github.quanheng.conformance.Maths.max;
import static io.github.quanheng.conformance.Maths.within;

import io.github.quanheng.conformance.Grid.Point;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** What follows from scores: bars from awards, ladders of consequences, warning states. */
final class ConsequenceGrids {
    private static final BigFraction NONE = BigFraction.ZERO;

    private ConsequenceGrids() {}

    static Map<String, Grid> all() {
        Map<String, Grid> all = new LinkedHashMap<>();
        all.put(
                "S065",
                Grid.of(p -> within(p.num("score"), "100"))
                        .leadingTo(p -> p.rows("frauds").isEmpty()
                                ? ""
                                : p.rows("frauds").toString().contains("严重") ? "撤销资格" : "暂停招收资格")
                        .axis("score", "0", "93", "100")
                        .axis(
                                "frauds",
                                "{\"records\": []}",
                                "{\"records\": [{\"gravity\": \"一般\"}]}",
                                "{\"records\": [{\"gravity\": \"严重\"}]}",
                                "{\"records\": [{\"gravity\": \"一般\"}, {\"gravity\": \"严重\"}]}"));
        all.put(
                "S085",
                Grid.of(p -> least(p.num("rate"), "0.82") ? f("10") : NONE)
                        .leadingTo(p -> "先进=" + (least(p.num("rate"), "0.82") ? "QUALIFIES" : "BARRED"))
                        .axis("rate", "0%", "81.99%", "82%", "82.01%", "100%", "{\"ratio\": [82, 100]}"));
        all.put(
                "S151",
                Grid.of(p -> within(p.num("score"), "100"))
                        .leadingTo(p -> disposal(p.num("score")))
                        .axis("score", "0", "59.99", "60", "60.01", "64.99", "65", "65.01", "70", "70.01", "100"));
        all.put(
                "S153",
                Grid.of(ConsequenceGrids::points)
                        .leadingTo(p -> demerit(points(p)))
                        .axis(
                                "entries",
                                points(),
                                points(10),
                                points(10, 1),
                                points(10, 2),
                                points(10, 4),
                                points(10, 6),
                                points(10, 6, 1),
                                points(10, 10),
                                points(10, 10, 1))
                        .axis("entries@-1", points(), points(10)));
        all.put(
                "S158",
                Grid.of(p -> within(p.num("score"), "100"))
                        .leadingTo(p -> "评优=" + (p.rows("events").isEmpty() ? "QUALIFIES" : "BARRED"))
                        .axis("score", "0", "95", "100")
                        .axis(
                                "events",
                                "{\"records\": []}",
                                "{\"records\": [{\"kind\": \"主要责任医疗事故\"}]}",
                                "{\"records\": [{\"kind\": \"两非案件\"}, {\"kind\": \"两非案件\"}]}"));
        all.put(
                "S170",
                Grid.of(p -> within(p.num("work"), "100"))
                        .leadingTo(ConsequenceGrids::prizes)
                        .axis("work", "80", "90", "95")
                        .axis("events", "{\"records\": []}", "{\"records\": [{\"kind\": \"信访突出\"}]}")
                        .axis("past/award@-1", "无", "单项一等奖")
                        .axis("past/award@-2", "无", "单项一等奖")
                        .axis("past/award@-3", "无", Grid.MISSING));
        all.put(
                "S190",
                Grid.of(p -> p.yes("collusion") || p.yes("peer0/collusion") ? NONE : within(p.num("score"), "100"))
                        .axis("score", "0", "93", "95", "100")
                        .axis("collusion", "true", "false")
                        .axis("peer0/score", "93")
                        .axis("peer0/collusion", "true", "false"));
        all.put(
                "R022",
                Grid.of(p -> within(p.num("score"), "100"))
                        .graded(p -> Optional.of(least(p.num("score"), "60") ? "合格" : "不合格"))
                        .leadingTo(ConsequenceGrids::repeated)
                        .axis("score", "0", "59.99", "60", "100")
                        .axis("past/grade@-1", "合格", "不合格", Grid.MISSING));
        all.put(
                "R063",
                Grid.of(p -> max(NONE, f("5").subtract(p.num("blank"))))
                        .leadingTo(p -> "评优=" + (p.num("blank").equals(NONE) ? "QUALIFIES" : "BARRED"))
                        .axis("blank", "0", "1", "4", "5", "9"));
        all.put(
                "R105",
                Grid.of(p -> within(p.num("score"), "100"))
                        .leadingTo(ConsequenceGrids::warned)
                        .axis("score", "60", "70", "75", "90")
                        .axis("peer0/score", "80")
                        .axis("peer1/score", "70")
                        .axis("past/state@-1", "正常", "黄牌警告", "一票否决", Grid.MISSING));
        return all;
    }

    private static boolean least(BigFraction value, String bound) {
        return value.compareTo(f(bound)) >= 0;
    }

    private static String disposal(BigFraction score) {
        if (score.equals(f("65"))) {
            return "待定[限期整改, 取消半年]";
        }
        return !least(score, "60")
                ? "取消一年以上"
                : !least(score, "65") ? "取消半年" : score.compareTo(f("70")) <= 0 ? "限期整改" : "";
    }

    private static String points(int... points) {
        StringBuilder records = new StringBuilder();
        for (int each : points) {
            records.append(records.isEmpty() ? "" : ", ")
                    .append("{\"points\": ")
                    .append(each)
                    .append('}');
        }
        return "{\"records\": [" + records + "]}";
    }

    private static BigFraction points(Point p) {
        return p.rows("entries").stream()
                .map(row -> Grid.number(row.get("points")))
                .reduce(NONE, BigFraction::add);
    }

    private static String demerit(BigFraction points) {
        if (points.equals(f("16"))) {
            return "待定[第二档, 第三档]";
        }
        if (points.equals(f("20"))) {
            return "第三档";
        }
        return !least(points, "12") ? "第一档" : !least(points, "16") ? "第二档" : !least(points, "20") ? "第三档" : "第四档";
    }

    /** A unit alone has the only seat of each prize, unless something bars it or a year that matters is not known. */
    private static String prizes(Point p) {
        boolean won = p.code("past/award@-1").equals("单项一等奖")
                || p.code("past/award@-2").equals("单项一等奖");
        boolean known = won || p.has("past/award@-3");
        boolean event = !p.rows("events").isEmpty();
        String first = won || event ? "BARRED" : known ? "QUALIFIES" : "UNDECIDED";
        String second = won || first.equals("QUALIFIES") ? "BARRED" : known ? "QUALIFIES" : "UNDECIDED";
        return "单项一等奖=" + first + "; 单项二等奖=" + second;
    }

    private static String repeated(Point p) {
        if (least(p.num("score"), "60")) {
            return "";
        }
        if (!p.has("past/grade@-1")) {
            return "待定[约谈并建议调整班子]";
        }
        return p.code("past/grade@-1").equals("不合格") ? "约谈并建议调整班子" : "通报、限期整改";
    }

    /** Last is nobody behind; level with another who is last too. Without any earlier year the state is the first one. */
    private static String warned(Point p) {
        boolean last = !(p.num("score").compareTo(f("70")) > 0);
        String state = p.has("past/state@-1") ? p.code("past/state@-1") : "正常";
        if (state.equals("一票否决")) {
            return "无"; // whether it made progress is not known: no earlier place is given
        }
        return last ? state.equals("正常") ? "黄牌警告" : "一票否决" : "正常";
    }
}
