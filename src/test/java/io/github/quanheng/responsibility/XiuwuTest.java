package io.github.quanheng.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.quanheng.agreement.Agreement;
import io.github.quanheng.agreement.Attainment;
import io.github.quanheng.agreement.Attainment.Standing;
import io.github.quanheng.division.AdministrativeLevel;
import io.github.quanheng.json.InvalidJson;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.Roster;
import io.github.quanheng.plan.ItemId;
import io.github.quanheng.plan.Plan;
import io.github.quanheng.plan.PlanCheck;
import io.github.quanheng.plan.PlanItem;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rows W3, W4 and W7, from 修武县 2019 to 2020. Marks and city tasks are illustrative. */
class XiuwuTest {
    private static final Fixture.Document DOCUMENT = Fixture.document("xiuwu");
    private static final Party COUNTY = Fixture.authority("county", AdministrativeLevel.COUNTY);
    private static final Roster ROSTER = Roster.of(List.of(COUNTY));

    private static Plan programmes(String... places) {
        String parts =
                Stream.of(places).map(place -> """
                        {"id": "健康%s", "above": "621", "level": "TASK", "name": "健康%s", "proofs": ["评估表"],
                         "duties": [{"party": "county", "kind": "LEAD", "text": "牵头",
                           "source": {"document": "示意", "certainty": "ILLUSTRATIVE"}}]}""".formatted(place, place)).collect(Collectors.joining(","));
        return QuanhengJson.read("""
                {"id": "xiuwu", "title": "2020年卫生健康工作", "owner": "county", "period": "2020-01-01/2020-12-31", "items": [
                  {"id": "promotion", "level": "STRATEGY", "name": "健康促进"},
                  {"id": "621", "above": "promotion", "level": "AREA", "name": "健康促进“621”工作模式", "parts": 6},
                  {"id": "talent", "level": "STRATEGY", "name": "人才队伍", "parts": 1},
                  {"id": "369", "above": "talent", "level": "AREA", "name": "369人才工程"},
                """ + parts + "]}", Plan.class);
    }

    @Test
    @DisplayName(
            "W3: the 621 programme stands in the plan with its six kinds of places, and misses one that is left out")
    void w3() {
        Plan plan = programmes("家庭", "村", "社区", "学校", "机关", "企业");
        assertThat(PlanCheck.problems(plan, List.of(), ROSTER)).isEmpty();
        assertThat(plan.below(ItemId.of("621"))).extracting(PlanItem::level).hasSize(DOCUMENT.count("promotionPlaces"));
        assertThat(PlanCheck.problems(programmes("家庭", "村", "社区", "学校", "机关"), List.of(), ROSTER))
                .extracting(Problem::toString)
                .containsExactly(
                        "items[621].parts: states 6 parts but has 5;" + " add or take away items, or correct it");
    }

    @Test
    @DisplayName("W7: the 369 talent programme is a named part of the plan and cannot stand nowhere")
    void w7() {
        Plan plan = programmes("家庭", "村", "社区", "学校", "机关", "企业");
        assertThat(plan.below(ItemId.of("talent")))
                .extracting(item -> item.name().zh())
                .containsExactly("369人才工程");
        Plan lost = QuanhengJson.read(
                QuanhengJson.write(plan).replace("\"above\" : \"talent\"", "\"above\" : \"人才\""), Plan.class);
        assertThat(PlanCheck.problems(lost, List.of(), ROSTER))
                .extracting(Problem::toString)
                .containsExactly(
                        "items[talent].parts: states 1 parts but has 0; add or take away items, or correct it",
                        "items[369].above: is under 人才, which the plan does not have; correct the id");
    }

    private static Rulebook monitored(String watched) {
        return Fixture.rulebook("""
                "indicators": [{"id": "cervical", "name": "宫颈癌筛查", "kind": "NUMBER"},
                  {"id": "breast", "name": "乳腺癌筛查", "kind": "NUMBER"},
                  {"id": "handFootMouth", "name": "手足口病发病数同比", "kind": "RATE"}],
                "ownTargets": ["cervicalTask", "breastTask"],
                """, "10", """
                {"id": "S", "name": "健康修武行动", "marks": 10, "items": [
                  {"id": "1", "name": "宫颈癌筛查", "marks": 5, "rule": {"proportional": {"of": "cervical", "target": "$cervicalTask",
                    "form": "SHARE_OF_TARGET"}}},
                  {"id": "2", "name": "乳腺癌筛查", "marks": 5, "rule": {"proportional": {"of": "breast", "target": "$breastTask",
                    "form": "SHARE_OF_TARGET"}}},
                  {"id": "3", "name": "手足口病", %s}]}
                """.formatted(watched));
    }

    @Test
    @DisplayName("W4: a watched indicator is recorded beside the scored ones and moves no mark")
    void w4() {
        Agreement agreement = QuanhengJson.read("""
                {"id": "w4", "system": "业务", "title": "健康修武行动", "from": "city", "to": "county", "period": "2020-01-01/2020-12-31",
                 "targets": [
                  {"id": "cervical", "name": "宫颈癌筛查", "setBy": "city", "demands": [
                    {"indicator": "cervical", "unit": "人", "goal": {"atLeast": 4000}, "feeds": ["cervicalTask"]}]},
                  {"id": "breast", "name": "乳腺癌筛查", "setBy": "city", "demands": [
                    {"indicator": "breast", "unit": "人", "goal": {"atLeast": 5000}, "feeds": ["breastTask"]}]},
                  {"id": "handFootMouth", "name": "手足口病", "demands": [
                    {"indicator": "handFootMouth", "unit": "%", "goal": {"atMost": "0%"}}]}]}
                """, Agreement.class);
        Submission figures = Fixture.figures(
                "county",
                2020,
                DOCUMENT.fill("\"cervical\": {\"value\": <cervical>}, \"breast\": {\"value\": <breast>},"
                        + " \"handFootMouth\": {\"value\": \"<handFootMouth>\"}"));
        assertThat(agreement.attainments(figures, LocalDate.of(2020, 12, 31)))
                .extracting(Attainment::standing)
                .containsExactly(Standing.EXCEEDED, Standing.MISSED, Standing.MET);
        ScoreSheet sheet =
                Fixture.score(monitored("\"marks\": 0, \"watches\": \"handFootMouth\""), COUNTY, figures, agreement);
        assertThat(Fixture.total(sheet)).isEqualTo("9.719");
        assertThat(sheet.item("3").rule().outcome().number()).hasToString("Optional[-0.589]");
        assertThat(agreement.parameters()).hasSize(2);

        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> monitored("\"marks\": 0"))
                .withMessageContaining(
                        "item 3 (手足口病) has both a rule and a watched value, or neither; give it one of them");
    }
}
