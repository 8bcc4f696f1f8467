package io.github.quanheng.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.grading.GradeName;
import io.github.quanheng.json.InvalidJson;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.Roster;
import io.github.quanheng.party.Selection;
import io.github.quanheng.party.Trait;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {
    private static final String WHOLE = """
            {
              "id": "county-2020", "system": "业务", "title": "示意责任书", "from": "city", "to": "county",
              "answerable": ["head"], "period": "2020-01-01/2020-12-31",
              "targets": [
                {"id": "t1", "name": "规范化", "demands": [
                  {"indicator": "clinics", "unit": "所", "goal": {"atLeast": 32}, "feeds": ["clinicsTarget"]}]},
                {"id": "t2", "name": "示范单位", "demands": [
                  {"indicator": "clean", "unit": "个", "goal": {"within": {"range": "[1,3]", "above": "EXCESS"}},
                   "feeds": ["low", "high"]}],
                 "aspiration": {"miss": 0, "excess": 1}, "by": "2020-11-30", "setBy": "city"}],
              "settings": {"marks": 60},
              "duties": [{"party": "county", "kind": "LEAD", "text": "组织实施",
                "source": {"document": "示意", "certainty": "ILLUSTRATIVE"}}],
              "assessing": {"rulebook": "book", "edition": "2020", "steps": ["自查自评", "年终考核"]},
              "stipulations": [
                {"kind": "REWARD", "text": "通报表扬", "grades": ["优秀"]},
                {"kind": "PENALTY", "text": "约谈", "grades": ["不合格"], "missed": ["t1"]}],
              "signings": [{"side": "city", "on": "2020-02-20"}, {"side": "county", "on": "2020-02-21"}]
            }
            """;

    private static Agreement agreement(String... replacements) {
        String json = WHOLE;
        for (int i = 0; i < replacements.length; i += 2) {
            assertThat(json).contains(replacements[i]);
            json = json.replace(replacements[i], replacements[i + 1]);
        }
        return QuanhengJson.read(json, Agreement.class);
    }

    private static Roster roster() {
        return QuanhengJson.read("""
                [{"healthAuthority": {"id": "city", "name": "市卫健委", "administration": "PREFECTURE"}},
                 {"healthAuthority": {"id": "county", "name": "县卫健局", "administration": "COUNTY", "supervisor": "city"}},
                 {"post": {"id": "head", "name": "县卫健局主要负责人", "supervisor": "county"}},
                 {"post": {"id": "deputy", "name": "市卫健委分管负责人", "supervisor": "city"}},
                 {"organisation": {"id": "s1", "name": "一中", "kind": "SCHOOL", "own": {"学段": "高中"}}},
                 {"organisation": {"id": "s2", "name": "二中", "kind": "SCHOOL", "own": {"学段": "高中"}}},
                 {"organisation": {"id": "s3", "name": "三中", "kind": "SCHOOL", "own": {"学段": "初中"}}},
                 {"organisation": {"id": "s4", "name": "旧址", "kind": "SCHOOL", "own": {"学段": "高中"}}}]
                """, Roster.class);
    }

    @Test
    @DisplayName("an agreement reads back from JSON as it was, and binds from the later signature on")
    void readsBack() {
        Agreement agreement = agreement();
        assertThat(QuanhengJson.read(QuanhengJson.write(agreement), Agreement.class))
                .isEqualTo(agreement);
        assertThat(agreement.signedOn()).contains(LocalDate.of(2020, 2, 21));
        assertThat(agreement(", {\"side\": \"county\", \"on\": \"2020-02-21\"}", "")
                        .signedOn())
                .isEmpty();
    }

    @Test
    @DisplayName("targets and settings enter scoring under the names of the rulebook's parameters")
    void parameters() {
        assertThat(agreement().parameters())
                .isEqualTo(Map.of(
                        ParameterId.of("clinicsTarget"), Figure.of("32"),
                        ParameterId.of("low"), Figure.of("1"),
                        ParameterId.of("high"), Figure.of("3"),
                        ParameterId.of("marks"), Figure.of("60")));
    }

    @ParameterizedTest(name = "{1}")
    @DisplayName("an agreement that contradicts itself is refused")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "to": "county"                | "to": "city"                     | agreement county-2020: city signs with itself
            2020-01-01/2020-12-31         | 2020-01-01/..                    | its period 2020-01-01/.. has no end; name the last day
            "id": "t2"                    | "id": "t1"                       | agreement county-2020: has target t1 twice; rename one
            "by": "2020-11-30"            | "by": "2021-01-31"               | target t2 is due on 2021-01-31, outside of 2020-01-01/2020-12-31
            {"side": "county"             | {"side": "city"                  | agreement county-2020: city signed twice; keep one
            {"side": "county"             | {"side": "head"                  | signed by head, which is neither side; the sides are city and county
            "on": "2020-02-21"            | "on": "2021-02-21"               | county signed on 2021-02-21, after it ended on 2020-12-31
            "settings": {"marks": 60}     | "settings": {"low": 60}          | agreement county-2020: gives parameter low twice
            "feeds": ["low", "high"]      | "feeds": ["low"]                 | feeds the parameters [low], but its goal has the numbers [1, 3]
            "feeds": ["low", "high"]      | "feeds": ["low", "low"]          | feeds the parameters [low, low], one of them twice
            "missed": ["t1"]              | "missed": ["t9"]                 | "约谈" hangs on the targets [t9], but the agreement has
            "grades": ["优秀"]             | "grades": []                     | stipulation "通报表扬": nothing makes it due; name grades or targets
            "demands": [                  | "demands": [], "x": [            | there is no key "x" here
            "aspiration": {"miss": 0, "excess": 1} | "aspiration": {"miss": 0} | excess
            """)
    void refused(String was, String is, String message) {
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> agreement(was, is))
                .withMessageContaining(message);
    }

    @Test
    @DisplayName(
            "agreements side by side: unknown parties, strange posts, missing signatures and doubles come all at once")
    void check() {
        Agreement fine = agreement();
        assertThat(AgreementCheck.problems(List.of(fine), roster())).isEmpty();
        Agreement safety = agreement("\"county-2020\"", "\"safety-2020\"", "\"业务\"", "\"安全生产\"");
        assertThat(AgreementCheck.problems(List.of(fine, safety), roster())).isEmpty();
        Agreement wrong = agreement(
                "\"county-2020\"", "\"again\"",
                "[\"head\"]", "[\"deputy\", \"nobody\"]",
                "{\"side\": \"city\", \"on\": \"2020-02-20\"}, ", "");
        assertThat(AgreementCheck.problems(List.of(fine, wrong), roster()))
                .extracting(Problem::toString)
                .containsExactly(
                        "agreements[again].answerable: names nobody, which the roster does not hold; add it or correct the id",
                        "agreements[again].answerable: makes deputy answerable, a post of city; name a post of county",
                        "agreements[again].signings: is not signed by city; add its signing, or do not assess by it yet",
                        "agreements[again].period: binds county in the system 业务 for the same days as county-2020;"
                                + " amend the one instead of signing a second");
        assertThat(AgreementCheck.problems(List.of(fine, fine), roster()))
                .extracting(problem -> problem.found().en())
                .containsExactly("another agreement has this id");
    }

    @Test
    @DisplayName("an amendment is a new version with its reason, and says what it changes")
    void amended() {
        Agreement first = agreement();
        Agreement second = agreement("{\"atLeast\": 32}", "{\"atLeast\": 30}");
        AgreementHistory history = AgreementHistory.of(LocalDate.of(2020, 2, 21), first)
                .amended(LocalDate.of(2020, 7, 1), "撤并行政村2个", second);
        assertThat(history.asOf(LocalDate.of(2020, 2, 20))).isEmpty();
        assertThat(history.asOf(LocalDate.of(2020, 6, 30))).contains(first);
        assertThat(history.asOf(LocalDate.of(2020, 7, 1))).contains(second);
        assertThat(history.changes(2)).singleElement().satisfies(change -> {
            assertThat(change.target()).isEqualTo(TargetId.of("t1"));
            assertThat(change.after().orElseThrow().demands().get(0).goal())
                    .isEqualTo(new Goal.AtLeast(Figure.of("30")));
        });
        assertThat(QuanhengJson.read(QuanhengJson.write(history), AgreementHistory.class))
                .isEqualTo(history);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history.amended(LocalDate.of(2020, 7, 1), "再改", first))
                .withMessageContaining("version 3 of 2020-07-01 does not come after the one before");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history.amended(LocalDate.of(2021, 1, 1), "事后", first))
                .withMessageContaining("targets are not changed when it is over");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history.amended(LocalDate.of(2020, 8, 1), "无", second))
                .withMessageContaining("version 3 changes nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history.amended(
                        LocalDate.of(2020, 8, 1),
                        "换人",
                        agreement(
                                "\"from\": \"city\"",
                                "\"from\": \"province\"",
                                "{\"side\": \"city\", \"on\": \"2020-02-20\"}, ",
                                "")))
                .withMessageContaining("binds other parties or another system");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history.changes(1))
                .withMessageContaining("has no amendment 1; its versions go up to 2");
    }

    @Test
    @DisplayName("rewards and penalties are reported when a grade or a missed target makes them due")
    void stipulations() {
        Agreement agreement = agreement();
        Submission bad = figures("31");
        LocalDate end = LocalDate.of(2020, 12, 31);
        assertThat(agreement.due(Optional.of(GradeName.of("优秀")), agreement.attainments(figures("32"), end)))
                .extracting(each -> each.text().zh())
                .containsExactly("通报表扬");
        assertThat(agreement.due(Optional.of(GradeName.of("合格")), agreement.attainments(bad, end)))
                .extracting(each -> each.text().zh())
                .containsExactly("约谈");
        assertThat(agreement.due(Optional.empty(), agreement.attainments(figures("32"), end)))
                .isEmpty();
    }

    private static Submission figures(String clinics) {
        return QuanhengJson.read(
                "{\"party\": \"county\", \"period\": \"2020-01-01/2020-12-31\", \"observations\": {\"clinics\": {\"value\": "
                        + clinics + "}, \"clean\": {\"value\": 2}}}",
                Submission.class);
    }

    @Test
    @DisplayName("places are counted one by one, with who is lacking and who was left out why")
    void coverage() {
        Selection senior = new Trait.Own(Map.of("学段", List.of("高中")));
        LocalDate day = LocalDate.of(2020, 12, 31);
        Coverage coverage =
                Coverage.count(senior, roster(), Set.of(PartyId.of("s1")), Map.of(PartyId.of("s4"), "已停办"), day);
        assertThat(coverage.ratio()).hasToString("Ratio[numerator=1, denominator=2]");
        assertThat(coverage.lacking()).containsExactly(PartyId.of("s2"));
        assertThat(coverage.excluded()).hasToString("{s4=已停办}");
        assertThat(QuanhengJson.read(QuanhengJson.write(coverage), Coverage.class))
                .isEqualTo(coverage);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coverage.count(
                        senior,
                        roster(),
                        Set.of(PartyId.of("s3"), PartyId.of("s1")),
                        Map.of(PartyId.of("s1"), "撤销"),
                        day))
                .withMessage("coverage on 2020-12-31 has 2 problems:\n"
                        + "  covered: s1 is covered and excluded; correct the lists\n"
                        + "  covered: s3 is no such place; correct the lists");
    }
}
