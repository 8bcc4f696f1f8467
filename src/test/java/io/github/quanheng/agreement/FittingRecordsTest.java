package io.github.quanheng.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.json.InvalidJson;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test of a goal is one that a rulebook can write under where; both count the same. */
@DisplayName("达标个数：责任书和考核办法对同样的记录判得一样")
class FittingRecordsTest {
    private static Attainment.Finding judged(String tests, String atLeast, String rows) {
        Agreement agreement = QuanhengJson.read("""
                {"id": "a", "system": "业务", "title": "责任书", "from": "city", "to": "county", "period": "2020-01-01/2020-12-31",
                 "targets": [{"id": "t", "name": "村卫生室", "demands": [{"indicator": "x", "unit": "所",
                   "goal": {"records": {"where": [%s], "atLeast": "%s"}}}]}]}
                """.formatted(tests, atLeast), Agreement.class);
        return agreement
                .attainments(submission(rows), LocalDate.of(2020, 12, 31))
                .get(0)
                .findings()
                .get(0);
    }

    private static Submission submission(String rows) {
        return QuanhengJson.read("""
                {"party": "county", "period": "2020-01-01/2020-12-31", "observations": {"x": {"value": {"records": [%s]}}}}
                """.formatted(rows), Submission.class);
    }

    private static String said(Attainment.Finding finding) {
        return finding.standing()
                + finding.value().map(value -> " " + value).orElse("")
                + finding.why().map(why -> " " + why).orElse("");
    }

    @ParameterizedTest(name = "{0} {1}: {2} {3}")
    @DisplayName("数、率、日期、代码、是否各按其类判断；没写或写成别的类型的记录说不清")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "area", "is": ">=", "than": 60           | 1   | {"area": 60}, {"area": 59.9}                  | MET 1
            "area", "is": "<", "than": 60            | 1   | {"area": 60}, {"area": 59.9}                  | MET 1
            "rate", "is": ">", "than": "95%"         | 1   | {"rate": "95%"}, {"rate": {"ratio": [96, 100]}} | MET 1
            "rate", "is": ">", "than": "95%"         | 1   | {"rate": 96}                                  | UNKNOWN REFUSED
            "rate", "is": ">", "than": "95%"         | 1   | {"rate": {"ratio": [0, 0]}}                   | UNKNOWN REFUSED
            "built", "is": "<=", "than": "2020-06-30" | 2  | {"built": "2020-06-30"}, {"built": "2020-07-01"} | MISSED 1
            "state", "is": "=", "than": {"code": "投入使用"}  | 1 | {"state": {"code": "投入使用"}}, {"state": {"code": "开工"}} | MET 1
            "state", "is": "!=", "than": {"code": "停工"}    | 2 | {"state": {"code": "投入使用"}}, {"state": {"code": "停工"}} | MISSED 1
            "open", "is": "=", "than": true          | 1   | {"open": true}, {"open": false}               | MET 1
            "open", "is": "!=", "than": true         | 2   | {"open": true}, {"open": false}               | MISSED 1
            "open", "is": "=", "than": true          | 1   | {"other": true}                               | UNKNOWN REFUSED
            "open", "is": "=", "than": true          | 50% | {"open": true}, {"open": false}               | MET 0.5
            "open", "is": "=", "than": true          | 50% | {"open": false}, {"open": false}, {}          | MISSED 0
            "open", "is": "=", "than": true          | 1   |                                               | MISSED 0
            """)
    void kinds(String test, String atLeast, String rows, String expected) {
        assertThat(said(judged("{\"field\": " + test + "}", atLeast, rows == null ? "" : rows)))
                .isEqualTo(expected);
    }

    private static final Rulebook COUNTS = QuanhengJson.read("""
            {"id": "book", "edition": "1", "title": "示意办法", "inForce": "2020-01-01/2020-12-31",
             "indicators": [{"id": "x", "name": "村卫生室", "kind": "RECORDS", "fields": {"area": "NUMBER", "open": "YES_NO"}}],
             "provisions": {"items": {"floor": 0, "ceiling": "full"}, "sections": {"floor": 0, "ceiling": "full"},
               "total": {"floor": 0, "ceiling": "full"}, "absent": {"MISSING": 0, "NOT_APPLICABLE": "excluded"}, "excluded": "RESCALE_TOTAL"},
             "sections": [{"id": "S", "name": "内容", "marks": 0, "items": [{"id": "1", "name": "达标数", "marks": 0, "watches":
               {"aggregate": {"over": {"rows": "x"}, "where": {"all": [["area", ">=", 60], "open"]}, "as": "COUNT", "skip": ["MISSING"]}}}]}],
             "total": {"name": "总分", "marks": 0}}
            """, Rulebook.class);

    @Test
    @DisplayName("任取记录，办法中同样条件的计数就是责任书认定的个数")
    void sameAsTheRulebook() {
        Random random = new Random(20);
        for (int round = 0; round < 200; round++) {
            List<String> rows = new ArrayList<>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                rows.add("{\"area\": " + (55 + random.nextInt(10)) + ", \"open\": " + random.nextBoolean() + "}");
            }
            String all = String.join(",", rows);
            Attainment.Finding finding = judged(
                    "{\"field\": \"area\", \"is\": \">=\", \"than\": 60}, {\"field\": \"open\", \"is\": \"=\", \"than\": true}",
                    "3",
                    all);
            Submission submission = submission(all);
            Organisation county = Organisation.builder()
                    .id(submission.party())
                    .name(Label.of("县"))
                    .kind(PartyKind.AGENCY)
                    .build();
            assertThat(finding.value())
                    .isEqualTo(Scorer.of(COUNTS)
                            .score(AssessedUnit.of(county, submission))
                            .items()
                            .findFirst()
                            .flatMap(LineScore::watched)
                            .flatMap(outcome -> outcome.number()));
        }
    }

    @Test
    @DisplayName("同一字段不能一处按数、一处按代码判断")
    void oneKind() {
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> judged(
                        "{\"field\": \"a\", \"is\": \">\", \"than\": 1}, {\"field\": \"a\", \"is\": \"=\", \"than\": true}",
                        "1",
                        ""))
                .withMessageContaining("tests the field a as NUMBER and as something else; test a field in one kind");
    }
}
