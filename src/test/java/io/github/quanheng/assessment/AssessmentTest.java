package io.github.quanheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.json.InvalidJson;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {
    private static final String WHOLE = """
            {
              "plan": {"id": "2019", "title": "年度考核", "assessor": "city", "assessed": ["county"],
                "period": "2019-01-01/2019-12-31", "days": "2019-12-23/2019-12-24",
                "team": [{"role": "组长", "leads": true, "from": "city"}, {"role": "组员甲", "leads": false}],
                "methods": ["HEARING", "DOCUMENTS", "TELEPHONE"]},
              "round": "ASSESSMENT", "party": "county",
              "declared": {"party": "county", "period": "2019-01-01/2019-12-31", "observations": {
                "rate": {"value": {"ratio": [800, 1000]}}, "clinics": {"value": 30}}},
              "samples": [{"id": "s1", "on": "2019-12-23", "by": "组员甲", "how": "随机数表",
                "population": ["f1", "f2", "f3", "f4"], "drawn": ["f2", "f4"]}],
              "findings": [
                {"figure": "rate", "on": "2019-12-23", "by": "组员甲", "methods": ["DOCUMENTS", "TELEPHONE"],
                 "verified": {"ratio": [760, 1000]}, "verification": {"as": "rateTrue", "truthful": [19, 20]},
                 "sample": "s1", "note": "20份档案1份失访", "evidence": ["档案抽查表"]},
                {"figure": "lectures", "on": "2019-12-24", "by": "组长", "methods": ["DOCUMENTS"],
                 "verified": 12, "note": "台账", "evidence": ["签到册"]}]
            }
            """;

    private static Assessment assessment(String... replacements) {
        String json = WHOLE;
        for (int i = 0; i < replacements.length; i += 2) {
            assertThat(json).contains(replacements[i]);
            json = json.replace(replacements[i], replacements[i + 1]);
        }
        return QuanhengJson.read(json, Assessment.class);
    }

    @Test
    @DisplayName("declared, verified and final value stay apart, and the share of true records is a figure of its own")
    void submission() {
        Assessment assessment = assessment();
        assertThat(QuanhengJson.read(QuanhengJson.write(assessment), Assessment.class))
                .isEqualTo(assessment);
        Submission figures = assessment.submission();
        assertThat(QuanhengJson.read("""
                        {"party": "county", "period": "2019-01-01/2019-12-31", "observations": {
                          "rate": {"value": {"ratio": [800, 1000]}, "verified": {"ratio": [760, 1000]}, "source": "档案抽查表"},
                          "clinics": {"value": 30},
                          "rateTrue": {"value": {"ratio": [19, 20]}, "source": "档案抽查表"},
                          "lectures": {"value": 12, "verified": 12, "source": "未申报，核查所得：签到册"}}}
                        """, Submission.class)).isEqualTo(figures);
        Observation.Reported rate =
                (Observation.Reported) figures.find(FigureKey.of("rate")).orElseThrow();
        assertThat(rate.finalValue()).isEqualTo(rate.verified().orElseThrow());
    }

    @ParameterizedTest
    @DisplayName("findings that do not fit the plan are all named, and such an assessment is not scored")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "by": "组长"             | "by": "局长"              | is by "局长", who is not in the team
            "methods": ["DOCUMENTS", "TELEPHONE"] | "methods": ["ON_SITE"] | is by ON_SITE, which the plan does not foresee
            "on": "2019-12-24"       | "on": "2020-01-02"        | is of 2020-01-02, outside of 2019-12-23/2019-12-24
            "sample": "s1"           | "sample": "s9"            | names sample s9, which is not recorded
            "verified": {"ratio": [760, 1000]} | "verified": 760 | verifies as NUMBER what was declared as RATE
            """)
    void problems(String was, String is, String found) {
        Assessment wrong = assessment(was, is);
        assertThat(wrong.problems()).extracting(problem -> problem.found().en()).containsExactly(found);
        assertThatIllegalArgumentException()
                .isThrownBy(wrong::submission)
                .withMessageStartingWith("assessment of county cannot be scored: [")
                .withMessageContaining(found);
    }

    @ParameterizedTest
    @DisplayName("an assessment that cannot be is refused")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "leads": true              | "leads": false            | its team has 0 leaders; name exactly one
            "leads": false             | "leads": true             | its team has 2 leaders; name exactly one
            "role": "组员甲"             | "role": "组长"             | has the role 组长 twice; tell the members apart
            "from": "city"             | "from": "county"          | 组长 comes from county, which is assessed; choose someone else
            "assessed": ["county"]     | "assessed": ["city"]      | city would assess itself; a self-assessment is a round of its own
            "assessed": ["county"]     | "assessed": ["town"]      | assessment of county: plan 2019 assesses [town]
            "assessed": ["county"]     | "assessed": []            | assesses nobody
            2019-12-23/2019-12-24      | 2018-12-23/2018-12-24     | takes place on 2018-12-23/2018-12-24, before the assessed time 2019-01-01/2019-12-31 began
            "round": "ASSESSMENT"      | "round": "SELF"           | a self-assessment has no findings of a team
            "figure": "lectures"       | "figure": "rate"          | has two findings on rate; put them into one
            "declared": {"party": "county" | "declared": {"party": "town" | the declared figures are those of town
            "drawn": ["f2", "f4"]      | "drawn": ["f2", "f9"]     | sample s1: [f9] were drawn, but are not in the population
            "drawn": ["f2", "f4"]      | "drawn": ["f2", "f2"]     | sample s1: something was drawn twice
            "drawn": ["f2", "f4"]      | "drawn": []               | sample s1: is empty; record what was drawn
            "truthful": [19, 20]       | "truthful": [21, 20]      | verification rateTrue: 21 of 20 are true; exchange the two
            "truthful": [19, 20]       | "truthful": [0, 0]        | verification rateTrue: nothing was checked
            "evidence": ["签到册"]       | "evidence": []            | finding on lectures: has no evidence
            "methods": ["DOCUMENTS"]   | "methods": []             | finding on lectures: says not how it was found
            """)
    void refused(String was, String is, String message) {
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> assessment(was, is))
                .withMessageContaining(message);
    }

    @Test
    @DisplayName("the final figures of one round become the baseline of the next")
    void baseline() {
        Submission earlier = assessment().submission();
        Submission later = QuanhengJson.read("""
                {"party": "county", "period": "2020-01-01/2020-12-31", "observations": {"rate": {"value": {"ratio": [850, 1000]}}}}
                """, Submission.class);
        Submission both = Baseline.carry(earlier, later);
        assertThat(both.find(FigureKey.of("rate@-1"))).isEqualTo(earlier.find(FigureKey.of("rate")));
        assertThat(both.find(FigureKey.of("clinics@-1"))).isPresent();
        Submission third = new Submission(later.party(), Period.ofYear(2021), later.observations());
        assertThat(Baseline.carry(both, third).find(FigureKey.of("rate@-2")))
                .isEqualTo(earlier.find(FigureKey.of("rate")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Baseline.carry(later, earlier))
                .withMessage(
                        "baseline of county: 2020-01-01/2020-12-31 does not end before 2019-01-01/2019-12-31 begins;"
                                + " exchange the two");
        Submission other = QuanhengJson.read("""
                {"party": "county", "period": "2020-01-01/2020-12-31", "observations": {"clinics@-1": {"value": 29}}}
                """, Submission.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Baseline.carry(earlier, other))
                .withMessageContaining("baseline of county: clinics@-1 is given as");
    }

    private static ScoreSheet sheet(String item, String total) {
        return QuanhengJson.read(
                """
                {"rulebook": "book", "edition": "1", "fingerprint": "0123456789abcdef0123456789abcdef", "party": "county", "period": "2019-01-01/2019-12-31",
                 "sections": [{"line": %s, "items": [%s]}], "total": %s}
                """.formatted(line("S", item), line("1", item), line("total", total)), ScoreSheet.class);
    }

    private static String line(String id, String score) {
        return """
                {"line": "%1$s", "full": 10, "available": 10, "rule": {"given": {"at": "items[%1$s].rule", "outcome": %2$s}}, "raw": %2$s, "limited": %2$s, "score": %2$s}
                """.formatted(id, score);
    }

    @Test
    @DisplayName("an appeal that is upheld makes a new version with its reason; the first sheet stays")
    void appeal() {
        PartyId county = PartyId.of("county");
        ScoreSheet first = sheet("7.5", "7.5");
        ScoreSheet second = sheet("8", "8");
        ResultHistory issued = new ResultHistory(List.of(new ResultHistory.Issued(LocalDate.of(2020, 1, 10), first)));
        ResultHistory.Appealed appeal = new ResultHistory.Appealed(
                LocalDate.of(2020, 1, 13), county, List.of(LineId.of("1")), "漏计2份档案", List.of("档案复印件"));
        ResultHistory.Decided upheld =
                new ResultHistory.Decided(LocalDate.of(2020, 1, 20), "复核组", "档案属实", Optional.of(second));
        ResultHistory history = issued.with(appeal).with(upheld);
        assertThat(history.asOf(LocalDate.of(2020, 1, 9))).isEmpty();
        assertThat(history.asOf(LocalDate.of(2020, 1, 19)).orElseThrow().sheet())
                .isEqualTo(first);
        assertThat(history.asOf(LocalDate.of(2020, 1, 20))).hasValueSatisfying(version -> {
            assertThat(version.number()).isEqualTo(2);
            assertThat(version.reason()).contains("档案属实");
            assertThat(version.sheet()).isEqualTo(second);
        });
        assertThat(QuanhengJson.read(QuanhengJson.write(history), ResultHistory.class))
                .isEqualTo(history);
        assertThat(Difference.between(first, second))
                .extracting(each -> each.line() + " " + each.change().orElseThrow())
                .containsExactly("1 0.5", "total 0.5");

        ResultHistory dismissed = issued.with(appeal)
                .with(new ResultHistory.Decided(LocalDate.of(2020, 1, 20), "复核组", "超过时限", Optional.empty()));
        assertThat(dismissed.versions()).hasSize(1);
        assertThat(dismissed
                        .with(new ResultHistory.Corrected(LocalDate.of(2020, 2, 1), "考核办", "录入有误", second))
                        .versions())
                .hasSize(2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> issued.with(upheld))
                .withMessage("result of county: step 2 on 2020-01-20 decides an appeal that nobody made");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> issued.with(appeal).with(appeal))
                .withMessage(
                        "result of county: step 3 on 2020-01-13 appeals while an appeal is open; decide that first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> issued.with(new ResultHistory.Issued(LocalDate.of(2020, 3, 1), second)))
                .withMessage("result of county: step 2 on 2020-03-01 issues it again; correct it instead");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> issued.with(new ResultHistory.Corrected(LocalDate.of(2020, 3, 1), "考核办", "无", first)))
                .withMessage("result of county: step 2 on 2020-03-01 changes no score; dismiss the appeal instead");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> issued.with(appeal)
                        .with(new ResultHistory.Corrected(LocalDate.of(2020, 3, 1), "考核办", "改", second)))
                .withMessage(
                        "result of county: step 3 on 2020-03-01 corrects it while an appeal is open; decide that first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> issued.with(new ResultHistory.Appealed(
                        LocalDate.of(2020, 1, 13), PartyId.of("town"), List.of(LineId.of("1")), "不服", List.of())))
                .withMessageContaining("is an appeal of town; only the assessed party may appeal");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> issued.with(new ResultHistory.Appealed(
                        LocalDate.of(2020, 1, 1), county, List.of(LineId.of("1")), "不服", List.of())))
                .withMessageContaining("comes after a later day; put steps in order");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResultHistory(List.of(appeal)))
                .withMessage("result: starts without an issue; issue it first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Difference.between(
                        first,
                        QuanhengJson.read(QuanhengJson.write(second).replace("county", "town"), ScoreSheet.class)))
                .withMessageContaining("are not comparable; compare two of one party");
    }
}
