package io.github.quanheng.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Party;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Problem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("印出来的都有名称：参数、字段、代码、标记、单位属性，中英文都不印编号")
class NamesTest {
    private static final String BOOK = """
            {
              "id": "names", "edition": "2024", "inForce": "2024-01-01/2024-12-31",
              "title": {"zh": "示意", "en": "Illustration"},
              "names": {
                "parameters": {"quota9": {"zh": "任务数", "en": "quota"}},
                "tags": {"core9": {"zh": "核心项", "en": "core items"}},
                "attributes": {"kind9": {"zh": "编制", "en": "posts"}, "v1": {"zh": "差额", "en": "half funded"}}
              },
              "indicators": [
                {"id": "n9", "name": {"zh": "签约人数", "en": "people signed"}, "kind": "NUMBER", "unit": "人"},
                {"id": "beds9", "name": {"zh": "床位", "en": "beds"}, "kind": "NUMBER", "unit": "张"},
                {"id": "lv9", "name": {"zh": "评审结论", "en": "review"}, "kind": "CODE", "codes": ["g1", "g2"],
                 "names": {"g1": {"zh": "通过", "en": "passed"}, "g2": {"zh": "未通过", "en": "failed"}}},
                {"id": "rep9", "name": {"zh": "月报", "en": "monthly reports"}, "kind": "RECORDS",
                 "fields": {"st9": "CODE", "loss9": "NUMBER"},
                 "names": {"st9": {"zh": "报送情况", "en": "state"}, "loss9": {"zh": "应扣分", "en": "marks due"},
                           "s1": {"zh": "迟报", "en": "late"}, "s0": {"zh": "按时", "en": "on time"}}}
              ],
              "parameters": {"quota9": [{"when": {"unit": {"own": {"kind9": ["v1"]}}}, "value": 200}]},
              "provisions": {
                "items": {"floor": 0, "ceiling": "full"}, "sections": {"floor": 0, "ceiling": "full"},
                "total": {"floor": 0, "ceiling": "full"},
                "absent": {"MISSING": 0, "NOT_APPLICABLE": "excluded", "ZERO_DENOMINATOR": "excluded", "UNKNOWN_CLASS": 0},
                "excluded": "RESCALE_TOTAL"
              },
              "sections": [{
                "id": "1", "name": {"zh": "公共卫生", "en": "Public health"}, "marks": 17,
                "items": [
                  {"id": "1.1", "name": {"zh": "签约", "en": "Signing"}, "marks": 5, "tags": ["core9"],
                   "rule": {"pass": ["n9", ">=", "$quota9"]}},
                  {"id": "1.2", "name": {"zh": "评审", "en": "Review"}, "marks": 2, "tags": ["core9"],
                   "rule": {"byCode": {"of": "lv9", "marks": {"g1": 2, "g2": 0}}}},
                  {"id": "1.3", "name": {"zh": "报表", "en": "Reports"}, "marks": 3,
                   "rule": {"deduct": [{"aggregate": {"over": {"rows": "rep9"}, "where": {"is": {"of": "st9", "in": ["s1"]}},
                     "value": "loss9", "as": "LARGEST", "oncePer": "st9", "skip": []}}]},
                   "absent": {"MISSING": 3}},
                  {"id": "1.4", "name": {"zh": "每床人数", "en": "People a bed"}, "marks": 0,
                   "watches": {"quotient": {"over": "n9", "by": "beds9"}}, "unit": "人/张"},
                  {"id": "1.5", "name": {"zh": "核心得分", "en": "Core score"}, "marks": 7,
                   "rule": {"aggregate": {"over": {"lines": {"tag": "core9"}}, "value": "#each", "as": "TOTAL", "skip": []}}}
                ]
              }],
              "total": {"name": {"zh": "总分", "en": "Total"}, "marks": 17}
            }
            """;

    private static Rulebook rulebook() {
        return QuanhengJson.read(BOOK, Rulebook.class);
    }

    private static ScoreSheet sheet() {
        Party clinic = QuanhengJson.read("""
                {"institution": {"id": "A", "name": "甲卫生院", "grade": "未定级", "own": {"kind9": "v1"}}}
                """, Party.class);
        Submission year = QuanhengJson.read("""
                {"party": "A", "period": "2024-01-01/2024-12-31", "observations": {
                  "n9": {"value": "150"}, "beds9": {"value": "20"}, "lv9": {"value": {"code": "g2"}},
                  "rep9": {"value": {"records": [
                    {"st9": "s1", "loss9": "1"}, {"st9": "s1", "loss9": "2"}, {"st9": "s0", "loss9": "0"}]}}}}
                """, Submission.class);
        return Scorer.of(rulebook()).score(AssessedUnit.of(clinic, year));
    }

    private static String told(Language language) {
        SheetExplanation why = Explainer.of(rulebook(), language).explain(sheet());
        return why.items()
                .flatMap(item -> Stream.of(item.rule(), item.sentence()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    @DisplayName("中文")
    void chinese() {
        assertThat(told(Language.CHINESE)).isEqualTo("""
                签约人数≥任务数，得满分，否则不得分
                1.1 签约：签约人数 150人，目标≥200人，未达到目标，得0分（满分5分）
                按评审结论：通过得2分；未通过不得分；其余未作规定
                1.2 评审：评审结论 未通过，得0分（满分2分）
                扣分为月报记录（其中报送情况为迟报）的应扣分最大值（同一报送情况只计最高一次），扣完为止；缺报的，得3分
                1.3 报表，月报记录（其中报送情况为迟报）的应扣分最大值（同一报送情况只计最高一次）（第2条（迟报） 2；第1条（迟报） 1，非最高，不计），为2，扣2分，得1分（满分3分）
                监测签约人数 ÷ 床位，不计分
                1.4 每床人数，签约人数 150人 ÷ 床位 20张 = 7.5人/张，监测，不计分
                得分为核心项的该项得分合计
                1.5 核心得分，核心项的该项得分合计（“1.1 签约” 0分、“1.2 评审” 0分），为0分，得0分（满分7分）
                """.strip());
    }

    @Test
    @DisplayName("英文")
    void english() {
        assertThat(told(Language.ENGLISH)).isEqualTo("""
                full marks if people signed ≥quota, otherwise no marks
                1.1 Signing: people signed 150 people, target ≥200 people, target not met, score 0 marks (full marks 5)
                by review: passed: 2 marks; failed: no marks; any other is not provided for
                1.2 Review: review failed, score 0 marks (full marks 2)
                marks off are largest of marks due over records of monthly reports (where state is late) (only the highest for each state), never below 0; missing: 3 marks
                1.3 Reports, largest of marks due over records of monthly reports (where state is late) (only the highest for each state) (no. 2 (late): 2; not the highest: no. 1 (late): 1), comes to 2, 2 marks off, score 1 mark (full marks 3)
                watched: people signed ÷ beds, without marks
                1.4 People a bed, people signed 150 people ÷ beds 20 beds = 7.5 people per bed, watched, without marks
                marks are total of score of the line over core items
                1.5 Core score, total of score of the line over core items (“1.1 Signing”: 0 marks, “1.2 Review”: 0 marks), comes to 0 marks, score 0 marks (full marks 7)
                """.strip());
    }

    @Test
    @DisplayName("句中不出现任何编号")
    void noIds() {
        for (Language language : Language.values()) {
            assertThat(told(language))
                    .doesNotContain(
                            "quota9", "core9", "kind9", "v1", "n9", "beds9", "lv9", "g1", "g2", "rep9", "st9", "s1",
                            "loss9");
        }
    }

    @Test
    @DisplayName("写出再读回不变")
    void roundTrip() {
        Rulebook rulebook = rulebook();
        assertThat(QuanhengJson.read(QuanhengJson.write(rulebook), Rulebook.class))
                .isEqualTo(rulebook);
    }

    private static List<String> problems(String from, String to) {
        return Scorer.problems(QuanhengJson.read(BOOK.replace(from, to), Rulebook.class)).stream()
                .flatMap((Problem problem) -> Stream.of(problem.in(Language.CHINESE), problem.in(Language.ENGLISH)))
                .toList();
    }

    @Test
    @DisplayName("没有的参数、没有的标记，叫法不一的字段，给不了的单位：一一指出")
    void whatIsNamedIsThere() {
        assertThat(problems("\"parameters\": {\"quota9\": {\"zh\"", "\"parameters\": {\"quota8\": {\"zh\""))
                .containsExactly(
                        "names.parameters.quota8：没有参数“quota8”（是否指quota9？）；请改正名称，或删去",
                        "names.parameters.quota8: there is no parameter \"quota8\" (is quota9 meant?); correct it, or take it out");
        assertThat(problems("\"tags\": {\"core9\"", "\"tags\": {\"cores\""))
                .containsExactly(
                        "names.tags.cores：没有标记“cores”（是否指core9？）；请改正名称，或删去",
                        "names.tags.cores: there is no tag \"cores\" (is core9 meant?); correct it, or take it out");
        assertThat(problems(
                        "\"watches\": {\"quotient\": {\"over\": \"n9\", \"by\": \"beds9\"}}", "\"watches\": \"n9\""))
                .containsExactly(
                        "items[1.4].unit：监测的值是数量（人），单位不能是人/张；请去掉unit，或改正所监测的量",
                        "items[1.4].unit: the watched value is a count (人), so its unit cannot be 人/张; take the unit out, or correct what is watched");
        assertThat(problems(
                        "{\"id\": \"rep9\"",
                        "{\"id\": \"other\", \"name\": \"另\", \"kind\": \"RECORDS\", \"fields\": {\"st9\": \"CODE\"},"
                                + " \"names\": {\"st9\": \"情形\"}}, {\"id\": \"rep9\""))
                .containsExactly(
                        "indicators[rep9].names.st9：“st9”在另一指标的记录中叫“情形”，此处叫“报送情况”；请用同一个名称，或换一个字段名",
                        "indicators[rep9].names.st9: \"st9\" is called \"情形\" in the records of another indicator, and \"报送情况\" here; use one name, or another field");
    }
}
