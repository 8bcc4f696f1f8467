package io.github.quanheng.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.grading.GradeMatrix;
import io.github.quanheng.grading.StandardLevels;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Money;
import io.github.quanheng.value.Percentage;
import io.github.quanheng.value.Points;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("JSON：每个公开的值写出再读回都相等；读得严，错在哪里说得清")
class RoundTripTest {
    private static final Set<String> ROOMS =
            Set.of("value", "source", "indicator", "observation", "rule", "grading", "rulebook", "score", "scoring");

    private static <T> T resource(String name, Class<T> type) throws IOException {
        return QuanhengJson.read(Files.readString(Path.of("src/test/resources/roundtrip", name)), type);
    }

    /** Values of every kind by their public type, gathered from a rulebook, data and sheets in which all of them occur. */
    private static Map<Class<?>, List<Object>> values() throws IOException {
        Rulebook rulebook = resource("rulebook.json", Rulebook.class);
        AssessedUnit assessed = resource("assessed.json", AssessedUnit.class);
        Submission gaps = resource("gaps.json", Submission.class);
        AssessedUnit other = AssessedUnit.of(
                Organisation.builder()
                        .id(PartyId.of("other"))
                        .name(Label.of("另一单位", "the other"))
                        .kind(PartyKind.ENTERPRISE)
                        .build(),
                gaps);
        List<PartyId> both = List.of(PartyId.of("unit"), PartyId.of("other"));
        Cohort cohort = new Cohort(
                List.of(assessed, other),
                List.of(new Cohort.PeerGroup(Label.of("同类"), both)),
                List.of(new Cohort.Bundle(both.get(0), both.subList(1, 2))),
                Map.of(both.get(1), both.get(0)));
        Map<Class<?>, List<Object>> found = new LinkedHashMap<>();
        Gathered.gather(rulebook, found);
        Gathered.gather(cohort, found);
        Gathered.gather(Scorer.of(rulebook).score(cohort), found);
        Gathered.gather(QuanhengJson.read("""
                {"score": "#total", "scores": "[0,100]", "count": "count", "most": 2, "overlap": "WORST", "rows": [
                  {"grade": "甲", "scores": "[60,100]", "join": "BOTH", "counts": "[1,2]"},
                  {"grade": "乙", "scores": "[0,60)", "join": "EITHER", "counts": "[0,0]"}]}
                """, GradeMatrix.class), found);
        StandardLevels standard = QuanhengJson.read("""
                {"letters": ["A", "B"], "notApplicable": "E", "levels": [
                  {"name": "达标", "demands": [{"set": "条款", "letter": "A", "least": "50%"}]}]}
                """, StandardLevels.class);
        Gathered.gather(List.of(standard, standard.level(Map.of("条款", Map.of("A", 1L, "B", 2L)))), found);
        Gathered.gather(List.of(Points.of("1/3"), Money.of("0.01"), Percentage.of("33.3%")), found);
        return found;
    }

    @Test
    @DisplayName("写出再读回，相等，散列值也相等，再写仍是同样的文字")
    void everyValueIsTheSameWhenReadBack() throws IOException {
        Gathered.checkReadBack(values());
    }

    @Test
    @DisplayName("没有漏掉的类型：各室的每个公开值类型都在样本里")
    void noPublicValueTypeIsLeftOut() throws IOException {
        assertThat(Gathered.missing(ROOMS, values().keySet()))
                // written and read back in GradingTest
                .allMatch(name -> name.contains(".StandardLevels") || name.contains(".GradeMatrix"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                {"party": "u", "period": "2020-01-01/..", "observations": {}, "note": 1} | line 1, column 73, at note: there is no key "note" here; write one of [observations, party, period], or take it out
                {"party": "u", "party": "v"} | line 1, column 23: the key "party" is there twice; keep one of the two
                {"party": "u"} | the key period is missing; write it
                {"party": null, "period": "2020-01-01/..", "observations": {}} | at party: Invalid `null` value
                {"party": "u", "period": "2020", "observations": {}} | period "2020": write two days, such as 2017-01-01/2017-12-31
                {"party": "u", "period": "2020-01-01/..", "observations": {"x": {"value": 1e3}}} | number "1e3": write a plain decimal
                {"party": "u", "period": "2020-01-01/..", "observations": {"x": {"value": 123456789012345678901}}} | at observations.x.value: number with 21 digits before
                {"party": "u", "period": "2020-01-01/..", "observations": {"x": {"value": "1", "valid": true}}} | there is no key "valid" here; write one of [
                {"party": "u", "period": "2020-01-01/..", "observations": {"x": {"value": {"fraction": [1, 2]}}}} | kind "fraction" is not known; write one of [ratio, code, records, opinion]
                {"party": "u", "period": "2020-01-01/..", "observations": {}} trailing | Unrecognized token 'trailing'
                """)
    @DisplayName("读得严")
    void refusesWhatIsNotExactlyRight(String json, String message) {
        assertThatThrownBy(() -> QuanhengJson.read(json, Submission.class))
                .isInstanceOf(InvalidJson.class)
                .hasMessageContaining(message);
    }
}
