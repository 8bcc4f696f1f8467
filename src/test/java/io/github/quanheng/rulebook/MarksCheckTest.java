package io.github.quanheng.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Problem;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("满分核对：每一类单位，各部分之和都等于整体")
class MarksCheckTest {
    private static List<String> problems(String parameters, String sections, String total) {
        Rulebook rulebook = QuanhengJson.read("""
                {"id": "marks", "edition": "1", "title": "满分", "inForce": "2020-01-01/2021-12-31",
                 "indicators": [{"id": "x", "name": "数", "kind": "NUMBER"}],
                 "parameters": {%s},
                 "provisions": {"items": {"floor": "0", "ceiling": "full"}, "sections": {"floor": "none", "ceiling": "none"},
                   "total": {"floor": "none", "ceiling": "none"}, "absent": {"MISSING": "0", "NOT_APPLICABLE": "0"}, "excluded": "FORBID"},
                 "sections": [%s], "total": %s}
                """.formatted(parameters, sections, total), Rulebook.class);
        return Scorer.problems(rulebook).stream().map(Problem::toString).toList();
    }

    private static String item(String id, String marks, String more) {
        return "{\"id\": \"" + id + "\", \"name\": \"小项\", \"marks\": \"" + marks + "\", \"rule\": \"x\"" + more + "}";
    }

    private static String section(String id, String marks, String more, String... items) {
        return "{\"id\": \"" + id + "\", \"name\": \"大项\", \"marks\": \"" + marks + "\"" + more + ", \"items\": ["
                + String.join(", ", items) + "]}";
    }

    /** A parameter by class, with a value for each of the classes 甲, 乙, 丙. */
    private static String byClass(String id, String first, String second, String third) {
        return "\"" + id + "\": [" + row("甲", first) + ", " + row("乙", second) + ", " + row("丙", third) + "]";
    }

    private static String row(String type, String value) {
        return "{\"when\": {\"unit\": {\"own\": {\"type\": [\"" + type + "\"]}}}, \"value\": \"" + value + "\"}";
    }

    private static String total(String marks) {
        return "{\"name\": \"总分\", \"marks\": \"" + marks + "\"}";
    }

    @Test
    @DisplayName("常数：6＋3≠10，指出整体、两数与各部分")
    void constants() {
        assertThat(problems("", section("s", "10", "", item("1", "6", ""), item("2", "3", "")), total("10")))
                .containsExactly(
                        "sections[s].marks: its parts add up to 9 marks, but it has 10; correct the marks of 1, 2, or its own");
    }

    @Test
    @DisplayName("分类给分：甲6＋4、乙5＋5、丙7＋2，只有丙类不等于10")
    void parametersByClass() {
        assertThat(problems(
                        byClass("a", "6", "5", "7") + ", " + byClass("b", "4", "5", "2"),
                        section("s", "10", "", item("1", "$a", ""), item("2", "$b", "")),
                        total("10")))
                .containsExactly("sections[s].marks: for units with type = 丙 its parts add up to 9 marks, but it has 10;"
                        + " correct the marks of 1, 2, or its own");
    }

    @Test
    @DisplayName("大项的满分也随类别：甲10、乙10、丙9，则各类都对")
    void wholeByClass() {
        assertThat(problems(
                        byClass("a", "6", "5", "7") + ", " + byClass("b", "4", "5", "2") + ", "
                                + byClass("s", "10", "10", "9"),
                        section("s", "$s", "", item("1", "$a", ""), item("2", "$b", "")),
                        "{\"name\": \"总分\", \"marks\": \"$s\"}"))
                .isEmpty();
    }

    @Test
    @DisplayName("两种划分交叉：按类与按地区，只有丙类山区不等于10")
    void twoDivisionsCross() {
        String area = "\"b\": [{\"when\": {\"unit\": {\"own\": {\"area\": [\"山区\"]}}}, \"value\": \"4\"},"
                + " {\"when\": {\"all\": [{\"not\": {\"unit\": {\"own\": {\"area\": [\"山区\"]}}}}, {\"unit\": {\"own\": {\"type\": [\"甲\", \"乙\"]}}}]}, \"value\": \"4\"},"
                + " {\"when\": {\"all\": [{\"not\": {\"unit\": {\"own\": {\"area\": [\"山区\"]}}}}, {\"unit\": {\"own\": {\"type\": [\"丙\"]}}}]}, \"value\": \"3\"}]";
        assertThat(problems(
                        byClass("a", "6", "6", "7") + ", " + area,
                        section("s", "10", "", item("1", "$a", ""), item("2", "$b", "")),
                        total("10")))
                .containsExactly(
                        "sections[s].marks: for units with type = 丙, area = 山区 its parts add up to 11 marks, but it has 10;"
                                + " correct the marks of 1, 2, or its own");
    }

    @Test
    @DisplayName("只适用于一类的小项：甲类6＋4，别的类只有6，不等于10")
    void linesOfOneClass() {
        assertThat(problems(
                        "",
                        section(
                                "s",
                                "10",
                                "",
                                item("1", "6", ""),
                                item("2", "4", ", \"applies\": {\"unit\": {\"own\": {\"type\": [\"甲\"]}}}")),
                        total("10")))
                .containsExactly(
                        "sections[s].marks: for units with type = (other) its parts add up to 6 marks, but it has 10;"
                                + " correct the marks of 1, or its own");
    }

    @Test
    @DisplayName("满分随时间：2021年起6＋5≠10")
    void rowsInTime() {
        assertThat(problems(
                        "\"a\": [{\"during\": \"2020-01-01/2020-12-31\", \"value\": \"4\"}, {\"during\": \"2021-01-01/..\", \"value\": \"5\"}]",
                        section("s", "10", "", item("1", "6", ""), item("2", "$a", "")),
                        total("10")))
                .containsExactly(
                        "sections[s].marks: for units with day = 2021-01-01 its parts add up to 11 marks, but it has 10;"
                                + " correct the marks of 1, 2, or its own");
    }

    @Test
    @DisplayName("权重：60%与30%的两块百分，合不成100分；60%与40%则合得成")
    void weights() {
        String first = section("s", "100", ", \"weight\": \"60%\"", item("1", "100", ""));
        assertThat(problems(
                        "",
                        first + ", " + section("t", "100", ", \"weight\": \"30%\"", item("2", "100", "")),
                        total("100")))
                .containsExactly(
                        "sections[s].weight: the weights 60% and 30% add up to 90%; correct a weight, so that they add up to 100%");
        assertThat(problems(
                        "",
                        first + ", " + section("t", "100", ", \"weight\": \"40%\"", item("2", "100", "")),
                        total("100")))
                .isEmpty();
    }

    @Test
    @DisplayName("加分块满分为0，不计入；没有一行的类别不核对")
    void bonusesAndClassesWithoutARow() {
        assertThat(problems(
                        byClass("a", "6", "6", "6"),
                        section("s", "10", "", item("1", "$a", ""), item("2", "4", "")) + ", "
                                + section("t", "0", "", item("3", "0", "")),
                        total("10")))
                .isEmpty();
    }

    @Test
    @DisplayName("点了两类名的，就当只有这两类：甲类6＋4、乙类6＋4；写“不是甲类”的，别的类也要核对")
    void namedCodesAreAllThereAre() {
        String first = item("2", "4", ", \"applies\": {\"unit\": {\"own\": {\"type\": [\"甲\"]}}}");
        assertThat(problems(
                        "",
                        section(
                                "s",
                                "10",
                                "",
                                item("1", "6", ""),
                                first,
                                item("3", "4", ", \"applies\": {\"unit\": {\"own\": {\"type\": [\"乙\"]}}}")),
                        total("10")))
                .isEmpty();
        assertThat(problems(
                        "",
                        section(
                                "s",
                                "10",
                                "",
                                item("1", "6", ""),
                                first,
                                item(
                                        "3",
                                        "3",
                                        ", \"applies\": {\"not\": {\"unit\": {\"own\": {\"type\": [\"甲\", \"乙\"]}}}}"),
                                item("4", "4", ", \"applies\": {\"unit\": {\"own\": {\"type\": [\"乙\"]}}}")),
                        total("10")))
                .containsExactly(
                        "sections[s].marks: for units with type = (other) its parts add up to 9 marks, but it has 10;"
                                + " correct the marks of 1, 3, or its own");
    }
}
