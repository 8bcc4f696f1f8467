package io.github.quanheng.scoring;

import static io.github.quanheng.testing.SheetAssertions.assertThat;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("适用对象：不适用的不考核，不知适不适用的不得当作不适用")
class ApplicabilityTest {
    private static ScoreSheet score(String sections, Map<String, String> own) {
        Rulebook rulebook = QuanhengJson.read("""
                {"id": "who", "edition": "1", "title": "适用", "inForce": "2020-01-01/2020-12-31",
                 "indicators": [{"id": "x", "name": "数", "kind": "NUMBER"}],
                 "parameters": {"all": [
                   {"when": {"unit": {"own": {"类别": ["乡镇"]}}}, "value": 10},
                   {"when": {"unit": {"own": {"类别": ["农场"]}}}, "value": 4}]},
                 "provisions": {
                   "items": {"floor": 0, "ceiling": "full"}, "sections": {"floor": "none", "ceiling": "none"},
                   "total": {"floor": "none", "ceiling": "none"},
                   "absent": {"MISSING": 0, "NOT_APPLICABLE": "excluded"}, "excluded": "SHRINK"},
                 "sections": %s, "total": {"name": "总分", "marks": "$all"}}
                """.formatted(sections), Rulebook.class);
        PartyId id = PartyId.of("unit");
        Organisation.Builder unit =
                Organisation.builder().id(id).name(Label.of("单位")).kind(PartyKind.ENTERPRISE);
        own.forEach(unit::putOwn);
        return Scorer.of(rulebook)
                .score(AssessedUnit.of(unit.build(), new Submission(id, Period.ofYear(2020), Map.of())));
    }

    private static final String FOR_TOWNS = """
            [{"id": "s", "name": "大项", "marks": "$all", "items": [
              {"id": "1", "name": "都考核", "marks": 4, "rule": 4},
              {"id": "2", "name": "只考乡镇", "marks": 6, "applies": {"unit": {"own": {"类别": ["乡镇"]}}}, "rule": 5}]}]""";

    @Test
    @DisplayName("乡镇两项都计，共9分；农场只计一项，得4分")
    void appliesOrNot() {
        assertThat(score(FOR_TOWNS, Map.of("类别", "乡镇"))).total().scored("9");
        assertThat(score(FOR_TOWNS, Map.of("类别", "农场")))
                .item("2")
                .withoutScore(Reason.NOT_ASSESSED)
                .sheet()
                .total()
                .scored("4");
    }

    @Test
    @DisplayName("单位类别不详，这一项和总分都没有结果，缺值按0分的通则不适用于此")
    void unknownIsNotNo() {
        assertThat(score(FOR_TOWNS, Map.of()))
                .item("1")
                .scored("4")
                .item("2")
                .withoutScore(Reason.UNKNOWN_CLASS)
                .sheet()
                .total()
                .withoutScore(Reason.UNKNOWN_CLASS);
    }

    @Test
    @DisplayName("各项都不考核的，大项和总分也不是0分，而是不考核")
    void nothingAppliesIsNotZero() {
        assertThat(score("""
                [{"id": "s", "name": "大项", "marks": "$all", "items": [
                  {"id": "1", "name": "只考乡镇", "marks": 10, "applies": {"unit": {"own": {"类别": ["乡镇"]}}}, "rule": 5}]}]""", Map.of("类别", "农场")))
                .section("s")
                .withoutScore(Reason.NOT_ASSESSED)
                .sheet()
                .total()
                .withoutScore(Reason.NOT_ASSESSED);
    }
}
