package io.github.quanheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.rulebook.InvalidRulebook;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("捆绑与舍入：用原始分捆绑，循环不收；在哪一步舍入，分数就在哪一步变")
class CircleTest {
    private static Rulebook bundled(String read) {
        return book("""
                [{"id": "s", "name": "自身得分", "marks": 100, "items": [{"id": "1", "name": "自身考核", "marks": 100, "rule": "x"}]}]
                """, """
                {"name": "捆绑后得分", "marks": 100, "rule": {"sum": [{"product": ["90%%", "#s"]}, {"product": ["10%%",
                  {"aggregate": {"over": {"units": {"relation": "LEAD", "self": false}}, "value": %s, "as": "MEAN"}}]}]}}
                """.formatted(read), "");
    }

    private static Rulebook book(String sections, String total, String rounding) {
        return QuanhengJson.read(
                """
                {"id": "bundle", "edition": "1", "title": "捆绑", "inForce": "2020-01-01/2020-12-31",
                 "indicators": [{"id": "x", "name": "数一", "kind": "NUMBER"}, {"id": "y", "name": "数二", "kind": "NUMBER"}, {"id": "z", "name": "数三", "kind": "NUMBER"}],
                 "provisions": {"items": {"floor": "0", "ceiling": "full" %s}, "sections": {"floor": "none", "ceiling": "none" %s},
                   "total": {"floor": "none", "ceiling": "none" %s},
                   "absent": {"MISSING": "0", "NOT_APPLICABLE": "0"}, "excluded": "FORBID"},
                 "sections": %s, "total": %s}
                """.formatted(at("items", rounding), at("sections", rounding), at("total", rounding), sections, total),
                Rulebook.class);
    }

    private static String at(String stage, String rounding) {
        return stage.equals(rounding) ? ", \"rounding\": {\"decimals\": 0, \"mode\": \"HALF_UP\"}" : "";
    }

    private static AssessedUnit unit(String id, String x, String y, String z) {
        PartyId party = PartyId.of(id);
        return AssessedUnit.of(
                Organisation.builder()
                        .id(party)
                        .name(Label.of(id))
                        .kind(PartyKind.ENTERPRISE)
                        .build(),
                QuanhengJson.read("""
                        {"party": "%s", "period": "%s", "observations": {"x": {"value": "%s"}, "y": {"value": "%s"}, "z": {"value": "%s"}}}
                        """.formatted(id, Period.ofYear(2020), x, y, z), Submission.class));
    }

    @Test
    @DisplayName("成员得分＝自身90%＋牵头的捆绑后得分10%：绕回自己，不收，并说明由何处绕回")
    void totalsThatReadTotalsAreRefused() {
        assertThatThrownBy(() -> Scorer.of(bundled("\"#total\"")))
                .isInstanceOf(InvalidRulebook.class)
                .hasMessage("""
                        rulebook bundle has 1 problem:
                          total.rule.sum[1].product[1].aggregate.value: reads itself by way of #total (RAW), #total; let it read a raw score, or a line that does not depend on it""");
    }

    @Test
    @DisplayName("改读牵头的自身原始分则可：70×90%＋90×10%＝72")
    void rawScoresAreRead() {
        Cohort cohort = new Cohort(
                List.of(unit("member", "70", "0", "0"), unit("lead", "90", "0", "0")),
                List.of(),
                List.of(new Cohort.Bundle(PartyId.of("lead"), List.of(PartyId.of("member")))),
                Map.of());
        ScoreSheet sheet = Scorer.of(bundled("{\"score\": {\"of\": \"s\", \"stage\": \"RAW\"}}"))
                .score(cohort)
                .get(0);
        assertThat(sheet.total().score().number().orElseThrow()).hasToString("72");
    }

    @Test
    @DisplayName("两行互相读对方的最后得分也是循环；一方读原始分即可")
    void twoLinesThatReadOneAnother() {
        String lines = """
                [{"id": "s", "name": "大项", "marks": 20, "items": [
                  {"id": "1", "name": "甲", "marks": 10, "rule": {"sum": ["x", "#2"]}}, {"id": "2", "name": "乙", "marks": 10, "rule": %s}]}]
                """;
        String total = "{\"name\": \"总分\", \"marks\": 20}";
        assertThatThrownBy(() -> Scorer.of(book(lines.formatted("{\"sum\": [\"y\", \"#1\"]}"), total, "")))
                .isInstanceOf(InvalidRulebook.class)
                .hasMessageContaining("items[1].rule.sum[1]: reads itself by way of")
                .hasMessageContaining("items[2].rule.sum[1]: reads itself by way of");
        assertThat(Scorer.of(book(lines.formatted("\"y\""), total, ""))
                        .rulebook()
                        .id())
                .isEqualTo("bundle");
    }

    @ParameterizedTest(name = "在{0}舍入：各项{1}、{2}、{3}，大项{4}，总分{5}")
    @CsvSource(textBlock = """
                    nowhere,  0.5, 1.4, 2.3, 1.9, 4.2
                    items,    1,   1,   2,   2,   4
                    sections, 0.5, 1.4, 2.3, 2,   4
                    total,    0.5, 1.4, 2.3, 1.9, 4
                    """)
    @DisplayName("0.5＋1.4＋2.3：小项先舍入、大项舍入、总分舍入各不相同")
    void roundingStages(String stage, String first, String second, String third, String section, String total) {
        Rulebook rulebook = book("""
                [{"id": "s", "name": "大项", "marks": 20, "items": [{"id": "1", "name": "甲", "marks": 10, "rule": "x"}, {"id": "2", "name": "乙", "marks": 10, "rule": "y"}]},
                 {"id": "t", "name": "另一大项", "marks": 10, "items": [{"id": "3", "name": "丙", "marks": 10, "rule": "z"}]}]
                """, "{\"name\": \"总分\", \"marks\": 30}", stage);
        ScoreSheet sheet = Scorer.of(rulebook).score(unit("unit", "0.5", "1.4", "2.3"));
        assertThat(List.of(
                        sheet.item("1"),
                        sheet.item("2"),
                        sheet.item("3"),
                        sheet.sections().get(0).line(),
                        sheet.total()))
                .extracting(CircleTest::points)
                .containsExactly(first, second, third, section, total);
    }

    private static String points(LineScore line) {
        return line.score().number().orElseThrow().toString();
    }
}
