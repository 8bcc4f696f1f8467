package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.f;
import static io.github.quanheng.conformance.Maths.max;
import static io.github.quanheng.conformance.Maths.within;
import static io.github.quanheng.conformance.Plain.texts;
import static io.github.quanheng.conformance.Plain.whole;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** Lists of things that must be there: marks for each, off for each, all or nothing, with tolerance. */
final class ChecklistGrids {
    private static final BigFraction NONE = BigFraction.ZERO;

    private ChecklistGrids() {}

    static Map<String, Grid> all() {
        Map<String, Grid> all = new LinkedHashMap<>();
        all.put(
                "S041",
                Grid.of(p -> {
                            boolean books = p.num("books")
                                            .multiply(100)
                                            .compareTo(p.num("staff").multiply(3000))
                                    >= 0;
                            return (books && p.yes("open") ? f("1") : NONE).add(p.yes("retrieval") ? 1 : 0);
                        })
                        .axis("books", "0", "2999", "3000", "3029", "3030", "9000")
                        .axis("staff", "0", "1", "100", "101", "300")
                        .axis("open", "true", "false")
                        .axis("retrieval", "true", "false"));
        all.put("S002", eachOff("3", "plan", "halfYear", "fullYear"));
        all.put(
                "S003",
                Grid.of(p -> within(
                                f("1.5").subtract(p.yes("sign") && p.yes("services") ? NONE : f("0.5"))
                                        .subtract(max(NONE, f("10").subtract(p.num("systems")))
                                                .divide(10)),
                                "1.5"))
                        .axis("sign", "true", "false")
                        .axis("services", "true", "false")
                        .axis("systems", "0", "1", "7", "9", "10", "11"));
        all.put(
                "S166",
                Grid.of(p -> p.yes("board")
                                ? f("4").subtract(p.yes("content") ? 0 : 2).subtract(p.yes("updated") ? 0 : 2)
                                : NONE)
                        .axis("board", "true", "false")
                        .axis("content", "true", "false")
                        .axis("updated", "true", "false"));
        all.put("S169", eachOff("3", "document", "leadingGroup", "linked"));
        all.put("R133", techniques());
        all.put(
                "R082",
                Grid.of(p -> Stream.of("document", "list", "evidence", "approval")
                                        .allMatch(p::yes)
                                ? f("3")
                                : NONE)
                        .axis("document", "true", "false")
                        .axis("list", "true", "false")
                        .axis("evidence", "true", "false")
                        .axis("approval", "true", "false"));
        all.put("S035", departments());
        return all;
    }

    /** One mark off for each of three that is not there. */
    private static Grid eachOff(String marks, String one, String two, String three) {
        return Grid.of(p -> f(marks).subtract(whole(Stream.of(one, two, three)
                        .filter(thing -> !p.yes(thing))
                        .count())))
                .axis(one, "true", "false")
                .axis(two, "true", "false")
                .axis(three, "true", "false");
    }

    private static Grid techniques() {
        return Grid.of(p -> {
                    List<String> categories = texts(p, "techniques", "category");
                    long kinds = new HashSet<>(categories).size();
                    BigFraction lost = whole(Math.max(0, 6 - kinds))
                            .add(whole(Math.max(0, 10 - categories.size())).divide(5));
                    return within(f("8").subtract(lost), "8");
                })
                .axis(
                        "techniques",
                        Plain.rows("category", ""),
                        Plain.rows("category", "甲"),
                        Plain.rows("category", "甲 乙 丙 丁 戊"),
                        Plain.rows("category", "甲 乙 丙 丁 戊 己"),
                        Plain.rows("category", "甲 甲 甲 甲 甲 甲 甲 甲 甲 甲"),
                        Plain.rows("category", "甲 甲 甲 甲 甲 乙 丙 丁 戊"),
                        Plain.rows("category", "甲 甲 甲 甲 乙 丙 丁 戊 己"),
                        Plain.rows("category", "甲 甲 甲 甲 甲 乙 丙 丁 戊 己"),
                        Plain.rows("category", "甲 甲 甲 甲 甲 甲 乙 丙 丁 戊"),
                        Plain.rows("category", "甲 乙 丙 丁 戊 己 庚 辛 壬 癸 子"));
    }

    private static Grid departments() {
        return Grid.of(p -> {
                    List<String> groups = texts(p, "departments", "group");
                    List<String> present = texts(p, "departments", "present");
                    int required = 0;
                    int auxiliary = 0;
                    for (int i = 0; i < groups.size(); i++) {
                        if (present.get(i).equals("false")) {
                            required += groups.get(i).equals("必备") ? 1 : 0;
                            auxiliary += groups.get(i).equals("辅助") ? 1 : 0;
                        }
                    }
                    return required == 0 && auxiliary <= 1 ? f("1") : NONE;
                })
                .axis(
                        "departments",
                        Stream.of(
                                        "",
                                        "必备:true 辅助:true",
                                        "必备:false",
                                        "辅助:false",
                                        "辅助:false 辅助:false",
                                        "必备:true 辅助:false 辅助:true",
                                        "必备:true 必备:false 辅助:true",
                                        "必备:false 辅助:false",
                                        "必备:true 辅助:false 辅助:false 辅助:false")
                                .map(rows -> Plain.rows("group present", rows))
                                .toArray(String[]::new));
    }
}
