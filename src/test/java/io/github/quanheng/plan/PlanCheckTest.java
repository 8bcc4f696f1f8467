package io.github.quanheng.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.quanheng.agreement.Agreement;
import io.github.quanheng.json.InvalidJson;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.party.Roster;
import io.github.quanheng.value.Problem;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCheckTest {
    private static final Roster ROSTER = QuanhengJson.read("""
            [{"healthAuthority": {"id": "city", "name": "市卫健委", "administration": "PREFECTURE"}},
             {"healthAuthority": {"id": "county", "name": "县卫健局", "administration": "COUNTY"}},
             {"organisation": {"id": "finance", "name": "财政局", "kind": "AGENCY"}}]
            """, Roster.class);

    private static final Agreement AGREEMENT = QuanhengJson.read("""
            {"id": "a", "system": "业务", "title": "责任书", "from": "city", "to": "county", "period": "2020-01-01/2020-12-31",
             "targets": [{"id": "clinics", "name": "村卫生室", "demands": [
               {"indicator": "clinics", "unit": "所", "goal": {"atLeast": 32}}]}]}
            """, Agreement.class);

    private static final String PLAN = """
            {"id": "p", "title": "示意计划", "owner": "county", "period": "2020-01-01/2020-12-31",
             "stated": {"AREA": 1, "TASK": 2},
             "items": [
              {"id": "A", "level": "AREA", "number": 1, "name": "基层", "parts": 2, "during": "2020-01-01/2020-11-30",
               "budget": 100},
              {"id": "T1", "above": "A", "level": "TASK", "number": 1, "name": "建设", "targets": ["clinics"], "budget": 60,
               "during": "2020-03-01/2020-10-31", "links": [{"register": "重点项目", "number": 83}], "duties": [
                {"party": "county", "kind": "LEAD", "text": "牵头", "source": {"document": "示意", "certainty": "ILLUSTRATIVE"}}]},
              {"id": "T2", "above": "A", "level": "TASK", "number": 2, "name": "培训", "proofs": ["签到册"], "budget": 40,
               "duties": [
                {"party": "finance", "kind": "CLAIMED", "text": "认领", "source": {"document": "示意", "certainty": "ILLUSTRATIVE"}}]},
              {"id": "W1", "above": "T1", "level": "WORK", "name": "选址"}]}
            """;

    private static Plan plan(String... replacements) {
        String json = PLAN;
        for (int i = 0; i < replacements.length; i += 2) {
            assertThat(json).contains(replacements[i]);
            json = json.replace(replacements[i], replacements[i + 1]);
        }
        return QuanhengJson.read(json, Plan.class);
    }

    @Test
    @DisplayName("a complete plan has no problem, reads back as it was, and hands times down")
    void complete() {
        Plan plan = plan();
        assertThat(PlanCheck.problems(plan, List.of(AGREEMENT), ROSTER)).isEmpty();
        assertThat(QuanhengJson.read(QuanhengJson.write(plan), Plan.class)).isEqualTo(plan);
        assertThat(plan.due(plan.item(ItemId.of("W1")).orElseThrow())).hasToString("2020-10-31");
        assertThat(plan.due(plan.item(ItemId.of("T2")).orElseThrow())).hasToString("2020-11-30");
    }

    @ParameterizedTest(name = "{2}")
    @DisplayName("each thing that can be wrong with a plan is named with what to do")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "above": "T1", "level": "WORK" | "level": "WORK"                    | items[W1].above: is a WORK with nothing above it; put it under an item of a higher level
            "above": "T1", "level": "WORK" | "above": "T9", "level": "WORK"     | items[W1].above: is under T9, which the plan does not have; correct the id
            "above": "T1", "level": "WORK" | "above": "T1", "level": "TASK", "proofs": ["x"], "duties": [{"party": "county", "kind": "LEAD", "text": "牵头", "source": {"document": "示意", "certainty": "ILLUSTRATIVE"}}] | items[W1].above: is a TASK under the TASK T1; put it under an item of a higher level
            "parts": 2                     | "parts": 3                         | items[A].parts: states 3 parts but has 2; add or take away items, or correct it
            "kind": "LEAD"                 | "kind": "COOPERATING"              | items[T1].duties: is led by nobody; name the lead
            "proofs": ["签到册"]             | "proofs": []                       | items[T2].proofs: has neither a target nor a proof; say what proves it done
            2020-10-31                     | 2020-12-15                         | items[T1].during: runs 2020-03-01/2020-12-15, outside of 2020-01-01/2020-11-30 above it; move it or the item above
            "budget": 60                   | "budget": 70                       | items[A].budget: has a budget of 100 yuan, but its parts come to 110; raise it or cut the parts
            "targets": ["clinics"]         | "targets": ["beds"]                | items[T1].targets: serves target beds, which no agreement has; correct the id
            "party": "finance"             | "party": "ghost"                   | items[T2].duties: names ghost, which the roster does not hold; add it or correct the id
            "TASK": 2                      | "TASK": 3                          | stated.TASK: states 3 of level TASK but has 2; complete it
            "number": 2                    | "number": 1                        | stated.TASK: numbers its items of level TASK without [2] and with [1] twice or beyond 2; number them from 1 to 2
            "owner": "county"              | "owner": "ghost"                   | owner: belongs to ghost, which the roster does not hold; add it
            "targets": ["clinics"]         | "proofs": ["x"]                    | agreements[a].targets[clinics]: is served by no item that someone leads; put it under a task and name its lead
            """)
    void problems(String was, String is, String problem) {
        assertThat(PlanCheck.problems(plan(was, is), List.of(AGREEMENT), ROSTER))
                .extracting(Problem::toString)
                .contains(problem);
    }

    @Test
    @DisplayName("a circle, two leads, two claims and more come out together")
    void allAtOnce() {
        Plan plan = plan(
                "{\"id\": \"A\", ",
                "{\"id\": \"A\", \"above\": \"W1\", ",
                "\"kind\": \"LEAD\", \"text\": \"牵头\", \"source\": {\"document\": \"示意\", \"certainty\": \"ILLUSTRATIVE\"}}",
                "\"kind\": \"LEAD\", \"text\": \"牵头\", \"source\": {\"document\": \"示意\", \"certainty\": \"ILLUSTRATIVE\"}},"
                        + "{\"party\": \"finance\", \"kind\": \"LEAD\", \"text\": \"牵头\", \"source\":"
                        + " {\"document\": \"示意\", \"certainty\": \"ILLUSTRATIVE\"}}",
                "\"kind\": \"CLAIMED\", \"text\": \"认领\", \"source\": {\"document\": \"示意\", \"certainty\": \"ILLUSTRATIVE\"}}",
                "\"kind\": \"CLAIMED\", \"text\": \"认领\", \"source\": {\"document\": \"示意\", \"certainty\": \"ILLUSTRATIVE\"}},"
                        + "{\"party\": \"county\", \"kind\": \"CLAIMED\", \"text\": \"认领\", \"source\":"
                        + " {\"document\": \"示意\", \"certainty\": \"ILLUSTRATIVE\"}}");
        assertThat(PlanCheck.problems(plan, List.of(AGREEMENT), ROSTER))
                .extracting(problem -> problem.found().en())
                .contains(
                        "is above itself by way of W1",
                        "is above itself by way of A",
                        "is above itself by way of T1",
                        "is led by [county, finance]",
                        "is claimed by [finance, county] and led by none",
                        "is served by no item that someone leads");
    }

    @ParameterizedTest
    @DisplayName("an item or a plan that cannot be is refused")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "above": "T1"          | "above": "W1"            | item W1 (选址): is a part of itself
            "number": 83           | "number": 0              | link to project 0 of 重点项目: the number must be positive; write more than 0
            "budget": 60           | "budget": -1             | item T1 (建设): its budget -1 is negative
            "parts": 2             | "parts": 0               | states 0 parts
            "id": "W1"             | "id": "T2"               | plan p: the ids [T2] occur more than once
            "level": "WORK"        | "level": "STEP"          | STEP
            """)
    void refused(String was, String is, String message) {
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> plan(was, is))
                .withMessageContaining(message);
    }
}
